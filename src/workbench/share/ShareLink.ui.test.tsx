import { expect, it } from 'vitest';
import { arrivalIn } from '#article/address/shared';
import ar from '#i18n/locales/ar/late/workbench.json';
import en from '#i18n/locales/en/late/workbench.json';
import { catchCopies } from '#testing/clipboard';
import { bothLanguages, show, type Scene } from '#testing/show';
import { filled } from '#testing/texts';
import { settled } from '#workbench/draft/settle';
import { draftOfText, oneByOne } from '#workbench/draft/testing';
import type { Package } from '#workbench/package';
import { packageFromLink } from './shared-article';
import { ShareLink } from './ShareLink';

const texts = { en, ar };
const draft = await settled(draftOfText(), oneByOne);
const given: Package = { id: draft.id, files: null, draft };

async function open(scene: Scene, pack: () => Promise<Package | null>) {
  const done: string[] = [];
  const screen = await show(
    <ShareLink pack={pack} onSave={() => done.push('save')} onClose={() => done.push('close')} />,
    scene,
  );
  return { screen, done, t: texts[scene.lang ?? 'en'] };
}

it.each(bothLanguages)('%s: what is copied is a link of this page that holds the article', async (lang) => {
  const copies = catchCopies();
  const { screen, t } = await open({ lang, search: '?draft=x' }, () => Promise.resolve(given));
  await expect.element(screen.getByText(filled(t.share.about, { size: 2 }))).toBeVisible();
  await screen.getByRole('button', { name: t.share.copy }).click();
  await expect.element(screen.getByRole('status')).toHaveTextContent(t.share.copied);
  const link = new URL((await copies.last()).plain);
  expect(link.origin + link.pathname + link.search).toBe(window.location.origin + window.location.pathname);
  expect(packageFromLink(link.hash.replace('#article=', ''))).toMatchObject({ ok: true, value: { id: draft.id } });
});

it('where the browser does not copy, the link stands in a field', async () => {
  catchCopies(true);
  const { screen } = await open({}, () => Promise.resolve(given));
  await screen.getByRole('button', { name: en.share.copy }).click();
  await expect.element(screen.getByRole('status')).toHaveTextContent(en.share.denied);
  const field = screen.getByRole('textbox', { name: en.share.field });
  await field.click();
  const input = field.element() as HTMLInputElement;
  expect(arrivalIn(new URL(input.value).hash)?.is).toBe('link');
  expect(input.selectionEnd).toBe(input.value.length);
});

it.each(bothLanguages)(
  '%s: of an article that is too long there is none: its size is said, and what to do',
  async (lang) => {
    // Words that do not repeat: they cannot be compressed.
    const bytes = crypto.getRandomValues(new Uint8Array(60_000));
    const text = Array.from(
      bytes,
      (byte, at) => String.fromCharCode(0x628 + (byte % 18)) + (at % 9 === 8 ? ' ' : ''),
    ).join('');
    const long = { ...draft, lines: [{ text, lang: 'ar', struck: null }] } as const;
    const { screen, t, done } = await open({ lang }, () => Promise.resolve({ ...given, draft: long }));
    const alert = screen.getByRole('alert');
    await expect.element(alert).toHaveTextContent(t.share.instead);
    expect(alert.element().textContent).toMatch(new RegExp(filled(t.share.tooLong, { size: '\\d\\d', most: 30 })));
    expect(screen.getByRole('button', { name: t.share.copy }).query()).toBeNull();
    await screen.getByRole('button', { name: t.shelf.save }).click();
    await screen.getByRole('button', { name: t.share.close }).click();
    expect(done).toEqual(['save', 'close']);
  },
);

it('of what cannot be had there is none, and that is said', async () => {
  const { screen } = await open({}, () => Promise.resolve(null));
  await expect.element(screen.getByRole('alert')).toHaveTextContent(en.share.failed);
});
