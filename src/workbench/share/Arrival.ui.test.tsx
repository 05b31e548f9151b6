import { describe, expect, it } from 'vitest';
import ar from '#i18n/locales/ar/late/workbench.json';
import en from '#i18n/locales/en/late/workbench.json';
import { listOwnArticles } from '#storage/articles/own-articles';
import { bothLanguages, show, type Scene } from '#testing/show';
import { placePackage, type Placing } from '#workbench/add/place-package';
import { articleOf } from '#workbench/draft/article-of';
import { editLine, strike } from '#workbench/draft/changes';
import type { Draft } from '#workbench/draft/draft';
import { settled } from '#workbench/draft/settle';
import { draftOfText, lineAt, oneByOne } from '#workbench/draft/testing';
import { addName } from '#workbench/mark/marks/marks';
import { textOf } from '#workbench/mark/marks/sentences';
import type { Package } from '#workbench/package';
import { registersOf } from '#workbench/registers-of';
import { Arrival } from './Arrival';

const texts = { en, ar };
const plain = await settled(draftOfText(), oneByOne);
const start = textOf(plain).indexOf('جنيف');
const marked = addName(plain, textOf(plain), { start, end: start + 'جنيف'.length }, 'place') ?? plain;
const other = await settled(strike(plain, lineAt(plain, 'وتعهد')) ?? plain, oneByOne);
const packageOf = (draft: Draft): Package => ({
  id: draft.id,
  files: articleOf(draft, registersOf)?.files ?? null,
  draft,
});

async function open(coming: Package, scene: Scene & { from?: 'link' | 'file' } = {}) {
  const log: { placing: Placing | null; goes: string | null; opened: string[] } = {
    placing: null,
    goes: null,
    opened: [],
  };
  const screen = await show(
    <Arrival
      coming={coming}
      from={scene.from ?? 'link'}
      onPlaced={(placing, then) => {
        log.goes = then;
        const wait = async () => {
          log.placing = await placing;
        };
        void wait();
      }}
      onOpen={(id, hasDraft) => log.opened.push(`${id} ${hasDraft}`)}
      onCancel={() => log.opened.push('cancel')}
    />,
    scene,
  );
  return { screen, log, t: texts[scene.lang ?? 'en'] };
}

const placed = { is: 'placed', id: plain.id, hasDraft: true };

describe.each(bothLanguages)('%s', (lang) => {
  it('tells what a new article is before anything is added; then it is added, to be read', async () => {
    const { screen, log, t } = await open(packageOf(marked), { lang });
    const about = screen.getByRole('region', { name: t.arrival.link });
    await expect.element(screen.getByText(t.arrival.isNew)).toBeVisible();
    const shown = about.element().textContent;
    for (const part of [
      'وزيرا النقل يبحثان',
      'Transport ministers discuss',
      lang === 'ar' ? 'شينخوا' : 'Xinhua',
      `${t.arrival.sentences}4`,
      `${t.arrival.names}1`,
    ])
      expect(shown).toContain(part);
    expect(await listOwnArticles()).toMatchObject({ value: { articles: [] } });
    await screen.getByRole('button', { name: t.arrival.addRead }).click();
    await expect.poll(() => log.placing).toEqual(placed);
    expect(log.goes).toBe('read');
  });

  it('one of the same text is merged: what is added is told before', async () => {
    await placePackage(packageOf(plain));
    const { screen, log, t } = await open(packageOf(marked), { lang });
    await expect.element(screen.getByText(t.arrival.mergeTitle)).toBeVisible();
    await expect.element(screen.getByRole('listitem')).toHaveTextContent(/جنيف/);
    await screen.getByRole('button', { name: t.arrival.merge }).click();
    await expect.poll(() => log.placing).toEqual(placed);
    expect(log.goes).toBe('draft');
  });

  it('an edit of the draft here that is not aligned yet makes it another text, and is named before it is replaced', async () => {
    const edited = editLine(plain, lineAt(plain, 'وتعهد'), 'وتعهدا بغير ذلك.') ?? plain;
    await placePackage({ ...packageOf(plain), draft: edited });
    const { screen, t } = await open(packageOf(plain), { lang, from: 'file' });
    await expect.element(screen.getByText(t.arrival.noMerge)).toBeVisible();
    await expect.element(screen.getByText(t.arrival.onlyHere)).toBeVisible();
    await expect.element(screen.getByRole('listitem')).toHaveTextContent('وتعهدا بغير ذلك.');
    expect(screen.getByText(t.arrival.mergeNothing).query()).toBeNull();
  });

  it('one of another text is kept beside what is here, or replaces it; it is not merged', async () => {
    await placePackage(packageOf(plain));
    const { screen, log, t } = await open(packageOf(other), { lang });
    await expect.element(screen.getByText(t.arrival.noMerge)).toBeVisible();
    expect(screen.getByRole('button', { name: t.arrival.merge }).query()).toBeNull();
    await screen.getByRole('button', { name: t.package.both }).click();
    await expect.poll(() => log.placing?.is).toBe('placed');
    await screen.getByRole('button', { name: t.package.replace }).click();
    await expect.poll(() => log.placing).toEqual({ ...placed, replaced: packageOf(plain) });
  });
});

it('what is here already is opened', async () => {
  await placePackage(packageOf(plain));
  const { screen, log } = await open(packageOf(plain));
  await expect.element(screen.getByText(en.arrival.isSame)).toBeVisible();
  await screen.getByRole('button', { name: en.arrival.openRead }).click();
  await screen.getByRole('button', { name: en.cancel }).click();
  expect(log.opened).toEqual([`${plain.id} false`, 'cancel']);
});

it('what adds no mark to what is here is not merged: that is opened', async () => {
  await placePackage(packageOf(marked));
  const { screen, log } = await open(packageOf(plain), { from: 'file' });
  await expect.element(screen.getByText(en.arrival.mergeNothing)).toBeVisible();
  await screen.getByRole('button', { name: en.arrival.openRead }).click();
  expect(log.opened).toEqual([`${plain.id} false`]);
});

it('a draft alone is added, to be made on', async () => {
  const { screen, log } = await open({ ...packageOf(plain), files: null });
  await screen.getByRole('button', { name: en.arrival.add, exact: true }).click();
  await expect.poll(() => log.goes).toBe('draft');
});

it('what is no article is refused', async () => {
  const { log } = await open({ ...packageOf(plain), files: { 'article.json': '{' } });
  await expect.poll(() => log.placing?.is).toBe('refused');
});
