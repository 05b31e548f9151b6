import { afterEach, expect, it, vi } from 'vitest';
import arTexts from '#i18n/locales/ar/late/reading.json';
import enTexts from '#i18n/locales/en/late/reading.json';
import { PLACES_KEY } from '#storage/left-places';
import { settled } from '#testing/reader';
import { showApp } from '#testing/app';
import { realArticle } from '#testing/articles';
import { bothLanguages } from '#testing/show';
import { filled } from '#testing/texts';

const reading = { en: enTexts, ar: arTexts };
const { slug, units } = realArticle();
const keep = (row: number) =>
  localStorage.setItem(PLACES_KEY, JSON.stringify({ [slug]: { row, of: units.length - 1, when: 1 } }));
const kept = (): unknown => JSON.parse(localStorage.getItem(PLACES_KEY) ?? '{}')[slug];
const topOf = (id: string) => document.getElementById(id)?.getBoundingClientRect().top ?? Number.NaN;
const note = () => document.querySelector('.at-foot-quiet');

afterEach(() => {
  vi.restoreAllMocks();
  delete document.documentElement.dataset['used'];
});

it.each(bothLanguages)('%s: opens where it was left, says so, and leads to the start', async (lang) => {
  keep(9);
  const screen = await showApp({ lang });
  const { resumed } = reading[lang];
  const said = screen.getByText(filled(resumed.at, { number: 9 }));
  await expect.element(said).toBeVisible();
  expect(topOf('p9')).toBeGreaterThan(0);
  expect(topOf('p9')).toBeLessThan(150);
  await screen.getByRole('button', { name: resumed.start }).click();
  expect(window.scrollY).toBe(0);
  await expect.element(said).not.toBeInTheDocument();
  // What is pressed goes: the focus is in the text, not lost.
  expect(document.activeElement?.id).toBe('text');
  // Left at its start, it has no place.
  await expect.poll(kept).toBeUndefined();
});

it('keeps the paragraph that is being read, and says no more once the reader has gone on', async () => {
  keep(9);
  const screen = await showApp();
  await expect.element(screen.getByText(filled(reading.en.resumed.at, { number: 9 }))).toBeVisible();
  window.scrollBy({ top: topOf('p14') - 100, behavior: 'instant' });
  await expect.poll(kept).toMatchObject({ row: 14, of: 18 });
  await expect.poll(note).toBeNull();
});

it.each([
  ['a scroll', new WheelEvent('wheel', { bubbles: true })],
  ['a tap', new PointerEvent('pointerdown', { bubbles: true })],
  ['a key', new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true })],
])('is gone with the first thing that the reader does in the text: %s', async (_, deed) => {
  keep(9);
  const screen = await showApp();
  const said = screen.getByText(filled(reading.en.resumed.at, { number: 9 }));
  await expect.element(said).toBeVisible();
  const row = document.getElementById('p9');
  // On the way to it, and on itself, it stays.
  row?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
  said.element().dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  await settled();
  await expect.element(said).toBeVisible();
  row?.dispatchEvent(deed);
  await expect.poll(note).toBeNull();
});

it.each([
  ['a link to a paragraph', { link: '#p3' }, 'p3'],
  ['a link to a name', { link: '?entity=moscow' }, 'p1'],
])('%s goes first', async (_, scene, row) => {
  keep(12);
  await showApp(scene);
  await expect.poll(() => topOf(row)).toBeLessThan(600);
  expect(topOf('p12')).toBeGreaterThan(600);
  expect(note()).toBeNull();
});

it('a page that is in use does not move', async () => {
  document.documentElement.dataset['used'] = '';
  keep(9);
  await showApp();
  await expect.poll(note).toBeNull();
  expect(window.scrollY).toBe(0);
});

it('a place that the article no longer has is passed over', async () => {
  keep(19);
  await showApp();
  await expect.poll(note).toBeNull();
  expect(window.scrollY).toBe(0);
});

it('where the browser keeps nothing, it opens at its start', async () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  await showApp();
  await expect.poll(note).toBeNull();
  expect(window.scrollY).toBe(0);
});
