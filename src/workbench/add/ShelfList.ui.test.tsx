import { afterEach, describe, expect, it, vi } from 'vitest';
import { articleQuery } from '#article/address/address';
import ar from '#i18n/locales/ar/late/workbench.json';
import en from '#i18n/locales/en/late/workbench.json';
import { deviceDatabase } from '#storage/database';
import { findDraft, saveDraft } from '#storage/articles/drafts';
import { catchFile } from '#testing/downloads';
import { bothLanguages, show, type Scene } from '#testing/show';
import { filled } from '#testing/texts';
import { articleOf } from '#workbench/draft/article-of';
import { readDraft } from '#workbench/draft/read-draft';
import { settled } from '#workbench/draft/settle';
import { draftOfText, oneByOne } from '#workbench/draft/testing';
import { unpacked, type Package } from '#workbench/package';
import { placePackage } from './place-package';
import { ShelfList } from './ShelfList';

const texts = { en, ar };
const draft = await settled(draftOfText(), oneByOne);
const whole: Package = { id: draft.id, files: articleOf(draft)?.files ?? null, draft };
const title = {
  en: 'Transport ministers discuss a new sea link between the two ports',
  ar: 'وزيرا النقل يبحثان تشغيل خط بحري جديد بين المرفأين',
};

async function open(scene: Scene = {}) {
  const opened: string[] = [];
  const screen = await show(
    <ShelfList ownHref="#own" libraryHref="../library/" onOpen={(id) => opened.push(id)} />,
    scene,
  );
  return { screen, opened, t: texts[scene.lang ?? 'en'] };
}

afterEach(() => vi.restoreAllMocks());

it('is not there where nothing lies on the device', async () => {
  const { screen } = await open();
  await new Promise((done) => setTimeout(done, 50));
  expect(screen.container.textContent).toBe('');
});

describe.each(bothLanguages)('%s', (lang) => {
  it('an article can be read and edited; it is named in the language of the interface', async () => {
    await placePackage(whole);
    const { screen, opened, t } = await open({ lang });
    const name = title[lang];
    await expect.element(screen.getByText(name)).toBeVisible();
    await expect.element(screen.getByText(`${t.shelf.states.article} ·`)).toBeVisible();
    const read = screen.getByRole('link', { name: filled(t.shelf.readOf, { name }) });
    await expect.element(read).toHaveAttribute('href', `#own${articleQuery(draft.id)}`);
    await screen.getByRole('button', { name: filled(t.shelf.editOf, { name }) }).click();
    expect(opened).toEqual([draft.id]);
  });

  it('a draft goes on, and has nothing to read', async () => {
    await placePackage({ ...whole, files: null });
    const { screen, opened, t } = await open({ lang });
    await screen.getByRole('button', { name: filled(t.shelf.continueOf, { name: title[lang] }) }).click();
    expect(opened).toEqual([draft.id]);
    await expect.element(screen.getByText(`${t.shelf.states.draft} ·`)).toBeVisible();
    expect(screen.getByRole('link').query()).toBeNull();
  });

  it('what is deleted can be put back, whole', async () => {
    await placePackage(whole);
    const { screen, t } = await open({ lang });
    await screen.getByRole('button', { name: filled(t.shelf.removeOf, { name: title[lang] }) }).click();
    await expect.element(screen.getByText(t.shelf.removed)).toBeVisible();
    await expect.poll(async () => (await findDraft(draft.id, readDraft)).ok).toBe(false);
    await screen.getByRole('button', { name: t.undo }).click();
    await expect
      .element(screen.getByRole('link', { name: filled(t.shelf.readOf, { name: title[lang] }) }))
      .toBeVisible();
    const found = await findDraft(draft.id, readDraft);
    expect(found.ok && found.value.draft.marks).toEqual(draft.marks);
  });
});

it('is saved as a file, from which it comes whole', async () => {
  await placePackage(whole);
  const { screen } = await open();
  const file = catchFile();
  await screen.getByRole('button', { name: filled(en.shelf.saveOf, { name: title.en }) }).click();
  const { name, bytes } = await file;
  expect(name).toBe(`${draft.id}.bayan`);
  expect(unpacked(bytes, name)).toEqual({ ok: true, value: whole });
});

it('the link that holds it is offered and put away again', async () => {
  await placePackage(whole);
  const { screen } = await open();
  const share = screen.getByRole('button', { name: filled(en.shelf.shareOf, { name: title.en }) });
  await share.click();
  await expect.element(screen.getByRole('button', { name: en.share.copy })).toBeVisible();
  await screen.getByRole('button', { name: en.share.close }).click();
  expect(screen.getByRole('button', { name: en.share.copy }).query()).toBeNull();
});

it('an article without a draft is read, and not edited; without a title it says so', async () => {
  await placePackage({ ...whole, draft: null });
  await saveDraft({ id: 'untitled', title: { ar: '', en: '' }, data: {} });
  const { screen } = await open();
  await expect.element(screen.getByRole('link')).toBeVisible();
  expect(screen.getByRole('button', { name: filled(en.shelf.editOf, { name: title.en }) }).query()).toBeNull();
  await expect.element(screen.getByText(en.shelf.untitled)).toBeVisible();
});

it('what this version cannot read is counted, and left where it is', async () => {
  await deviceDatabase.write(['draft-heads'], (change) =>
    change.objectStore('draft-heads').put({ id: 'later', version: 99 }),
  );
  const { screen } = await open();
  await expect.element(screen.getByText(filled(en.shelf.unreadable_one, { count: 1 }))).toBeVisible();
});

it('what comes in another place of the app shows at once', async () => {
  const { screen } = await open();
  await placePackage(whole);
  await expect.element(screen.getByText(title.en)).toBeVisible();
});

it.each(bothLanguages)('%s: shows the last five, and leads to the library for all', async (lang) => {
  for (let n = 1; n <= 6; n += 1) {
    await saveDraft(
      { id: `draft-${n}`, title: { ar: `مسودة ${n}`, en: `Draft ${n}` }, data: {} },
      { now: () => new Date(`2025-05-0${n}T08:00:00.000Z`) },
    );
  }
  const { screen } = await open({ lang });
  const all = { en: filled(en.shelf.all_other, { count: 6 }), ar: filled(ar.shelf.all_few, { count: 6 }) }[lang];
  await expect.element(screen.getByRole('link', { name: all })).toHaveAttribute('href', '../library/');
  expect(screen.getByRole('listitem').elements()).toHaveLength(5);
  await expect.element(screen.getByText(lang === 'en' ? 'Draft 6' : 'مسودة 6')).toBeVisible();
  expect(screen.getByText(lang === 'en' ? 'Draft 1' : 'مسودة 1').elements()).toEqual([]);
});
