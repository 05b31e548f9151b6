import i18next from 'i18next';
import { describe, expect, it, onTestFinished } from 'vitest';
import { blocksOf, ROWS_PER_BLOCK } from '#reader/place/blocks';
import { entity, paragraph, tinyArticle } from '#testing/articles';
import { speak } from '#testing/browser';
import { plainReading } from '#reader/ReadingContext';
import { rowTexts, type RowTexts } from './row-state';
import { textHtml } from './text-html';
import { TextRows, type Shown } from './TextRows';
import { TextState } from './text-state';

const ROWS = 220;
const numbers = Array.from({ length: ROWS }, (_, at) => at + 1);
const long = tinyArticle({
  paragraphs: numbers.map((at) => paragraph([`زار موسكو ${at}.`, `He visited Moscow ${at}.`])),
  entities: [
    entity(
      'moscow',
      numbers.map((at) => [`p${at}.1`, 'موسكو', 'Moscow']),
    ),
  ],
});
const short = tinyArticle({
  paragraphs: numbers.slice(0, 3).map((at) => paragraph([`زار موسكو ${at}.`, `He visited Moscow ${at}.`])),
  entities: [entity('moscow', [['p1.1', 'موسكو', 'Moscow']])],
});
/** They come when nothing else is to be done: on a slow day that is late. */
const SLOW = { timeout: 30_000 };
const moscow = { type: 'entity', id: 'moscow', at: 0 } as const;

async function textsIn(lang: 'en' | 'ar'): Promise<RowTexts> {
  await speak(lang);
  return rowTexts(i18next);
}

const shownOf = (article: typeof long, texts: RowTexts, more: Partial<Shown> = {}): Shown => ({
  article,
  reading: plainReading,
  selection: null,
  current: null,
  named: 0,
  live: new Set([0]),
  texts,
  ...more,
});

/** The element of a text, in the page until the test is over; with what was drawn of it at build. */
function elementOf(html = ''): HTMLElement {
  const root = document.createElement('article');
  root.innerHTML = html;
  document.body.append(root);
  onTestFinished(() => root.remove());
  return root;
}

const sections = (root: HTMLElement) => root.querySelectorAll('section').length;
/** What each block says of itself. */
const frames = (text: Element) => [...text.querySelectorAll<HTMLElement>('.block')].map((one) => ({ ...one.dataset }));
const pressed = (root: HTMLElement) => root.querySelectorAll('[lang="en"] > [aria-pressed="true"]').length;

/** The rows of the long text, of which none is drawn yet. */
const longRows = (root: HTMLElement) =>
  new TextRows(root, { text: long.text, blocks: blocksOf(long.units), state: new TextState(long.text), adopted: null });

describe('the rows of a long text', () => {
  it('stand at once where they are near, and all of them soon; far ones are not told of a selection until they come near', async () => {
    const texts = await textsIn('en');
    const blocks = blocksOf(long.units);
    const root = elementOf();
    const rows = longRows(root);
    rows.show(shownOf(long, texts));
    expect(sections(root)).toBe(ROWS_PER_BLOCK);
    expect(root.querySelectorAll('.block:not([data-guessed])')).toHaveLength(1);
    await expect.poll(() => sections(root), SLOW).toBe(ROWS);
    expect([...root.querySelectorAll('section')].map(({ id }) => id)).toEqual(numbers.map((at) => `p${at}`));
    expect(root.querySelectorAll('.block:not([data-guessed])')).toHaveLength(1);
    const last = blocks.length - 1;
    rows.show(shownOf(long, texts, { selection: moscow }));
    expect(pressed(root)).toBe(ROWS_PER_BLOCK);
    rows.show(shownOf(long, texts, { selection: moscow, live: new Set([1, last]) }));
    expect([...root.querySelectorAll('[data-fresh]')].map((one) => one.getAttribute('data-block'))).toEqual([
      '1',
      String(last),
    ]);
    expect(pressed(root)).toBe(2 * ROWS_PER_BLOCK + (blocks[last]?.units.length ?? 0));
    expect(root.querySelectorAll('.block:not([data-guessed])')).toHaveLength(3);
    rows.show(shownOf(long, texts, { live: new Set([0, 1, last]) }));
    expect(pressed(root)).toBe(0);
  });

  it('have their texts alone where nobody has come near, but for the last, to which a key leads', async () => {
    const texts = await textsIn('en');
    const blocks = blocksOf(long.units);
    const root = elementOf();
    const rows = longRows(root);
    const withMenu = () => [...root.querySelectorAll('section:has(.row-menu)')].map(({ id }) => id);
    const idsOf = (...wanted: number[]) => wanted.flatMap((at) => blocks[at]?.units.map(({ id }) => id) ?? []);
    rows.show(shownOf(long, texts));
    await expect.poll(() => sections(root), SLOW).toBe(ROWS);
    const last = blocks.length - 1;
    expect(withMenu()).toEqual(idsOf(0, last));
    const far = root.querySelector(`#${blocks[2]?.units[0]?.id} > .text-en`);
    expect(far?.textContent).not.toBe('');
    rows.show(shownOf(long, texts, { live: new Set([2]) }));
    expect(withMenu()).toEqual(idsOf(0, 2, last));
    // The texts are those that stood there: what is painted on them stays.
    expect(far?.isConnected).toBe(true);
    // Whoever has been there finds it as it was.
    rows.show(shownOf(long, texts, { live: new Set([0]) }));
    expect(withMenu()).toEqual(idsOf(0, 2, last));
  });

  it('are behind no frame: what is near is painted before the rest comes', async () => {
    const texts = await textsIn('en');
    const root = elementOf();
    const rows = longRows(root);
    rows.show(shownOf(long, texts));
    const events = ['shown'];
    requestAnimationFrame(() => events.push('frame'));
    await new Promise<void>((done) => {
      new MutationObserver((_, observer) => {
        events.push('more rows');
        observer.disconnect();
        done();
      }).observe(root, { childList: true, subtree: true });
    });
    expect(events).toEqual(['shown', 'frame', 'more rows']);
    await expect.poll(() => sections(root), SLOW).toBe(ROWS);
  });

  it('have other words all over, those near at once; a block in the middle of being drawn begins again', async () => {
    const [english, arabic] = [await textsIn('en'), await textsIn('ar')];
    const root = elementOf();
    const rows = longRows(root);
    rows.show(shownOf(long, english));
    const named = () =>
      new Set([...root.querySelectorAll('section')].map((one) => one.getAttribute('aria-label')?.[0]));
    rows.show(shownOf(long, arabic));
    expect(root.querySelector('#p16')?.getAttribute('aria-label')).toBe(arabic.say('paragraph', { number: 16 }));
    await expect.poll(() => sections(root), SLOW).toBe(ROWS);
    expect(named().size).toBe(1);
    rows.show(shownOf(long, english));
    await expect.poll(() => named(), SLOW).toEqual(new Set(['P']));
    rows.show(shownOf(long, english, { reading: { ...plainReading, covered: 'en' } }));
    await expect.poll(() => root.querySelectorAll('.cover').length, SLOW).toBe(ROWS + 1);
  });

  it('come no more once they are stopped, and go on when they are shown again', async () => {
    const texts = await textsIn('en');
    const root = elementOf();
    const rows = longRows(root);
    rows.show(shownOf(long, texts));
    rows.stop();
    await new Promise((done) => setTimeout(done, 700));
    expect(sections(root)).toBe(ROWS_PER_BLOCK);
    rows.show(shownOf(long, texts));
    await expect.poll(() => sections(root), SLOW).toBe(ROWS);
  });
});

describe('rows that were drawn at build', () => {
  it.each([
    ['short', short],
    ['long', long],
  ] as const)('of a %s text stay the elements that they are, and change as those drawn here', async (_, article) => {
    const texts = await textsIn('en');
    const blocks = blocksOf(article.units);
    const first = shownOf(article, texts);
    const root = elementOf(textHtml(first, blocks));
    const before = [...root.querySelectorAll('*')];
    const state = new TextState(article.text);
    const rows = new TextRows(root, { text: article.text, blocks, state, adopted: first });
    rows.show(first);
    expect([...root.querySelectorAll('*')]).toEqual(before);
    const next = shownOf(article, texts, { selection: moscow, live: new Set(blocks.keys()) });
    rows.show(next);
    const fresh = elementOf();
    new TextRows(fresh, { text: article.text, blocks, state, adopted: null }).show(next);
    const drawnHere = [...fresh.querySelectorAll('.row')];
    const others = [...root.querySelectorAll('.row')].filter((row, at) => !row.isEqualNode(drawnHere[at] ?? null));
    expect(others).toEqual([]);
    expect(drawnHere).toHaveLength(article.units.length);
    expect(frames(root)).toEqual(frames(fresh));
    expect([...root.querySelectorAll('*')]).toEqual(before);
  });

  it('that are not those of the text are drawn anew', async () => {
    const texts = await textsIn('en');
    const blocks = blocksOf(short.units);
    const root = elementOf('<header id="h"></header><section id="p2"></section>');
    const shown = shownOf(short, texts);
    new TextRows(root, { text: short.text, blocks, state: new TextState(short.text), adopted: shown }).show(shown);
    expect([...root.children].map(({ id }) => id)).toEqual(['h', 'p1', 'p2', 'p3']);
    expect(root.querySelector('#p2')?.textContent).toContain('Moscow 2');
  });
});

it('what is opened in a row is drawn in it, once it is told; and covered again with another language', async () => {
  const texts = await textsIn('en');
  const root = elementOf();
  const state = new TextState(short.text);
  const rows = new TextRows(root, { text: short.text, blocks: blocksOf(short.units), state, adopted: null });
  const covering = { ...plainReading, covered: 'en' as const };
  rows.show(shownOf(short, texts, { reading: covering }));
  const told: string[] = [];
  const end = state.listen((unit) => {
    told.push(unit.id);
    rows.showRow(unit);
  });
  const [, unit] = short.units;
  if (!unit) throw new Error('no paragraph');
  state.uncover(unit, unit.sentences);
  expect(root.querySelectorAll('.cover')).toHaveLength(3);
  expect(told).toEqual(['p1']);
  rows.show(shownOf(short, texts, { reading: { ...plainReading, covered: 'ar' } }));
  expect(root.querySelectorAll('.cover')).toHaveLength(4);
  end();
  state.change(unit, { english: true });
  expect(told).toEqual(['p1']);
});
