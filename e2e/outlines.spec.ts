/**
 * A highlight that begins or ends inside an Arabic word changes no letter: the word is as wide as without it, and its ink
 * is the same, pixel by pixel. Each boundary of the article and each clitic before each letter, in each typeface.
 */
import type { Page } from '@playwright/test';
import { paintedEnd, paintedStart } from '#arabic/lam-alef';
import { commitments, entities, positions } from './article';
import { expect, open, reloadInFace, settled, test, typefaces } from './support';
import { every, spreadOver } from './spread';

const spread = spreadOver(import.meta.url);

/** A word, and the stretch of it that is painted: UTF-16 offsets. */
interface Cut {
  text: string;
  start: number;
  end: number;
}

/** Where the ink of a word differs under a highlight. */
interface Difference {
  word: string;
  /** Pixels that are darker or lighter by a third of the ink or more. */
  pixels: number;
  /** Whether anything was: a word under which nothing is painted proves nothing. */
  painted: boolean;
  /** How wide the word is with the highlight, less how wide it is without, px. */
  wider: number;
}

const FATHA = '\u064E';

/**
 * How many pixels may differ, of some 60 to 300 in a word. Chromium paints a stretch and what is beside it each inside its
 * own box, so what a letter reaches over its neighbour's box is cut at the edge: the tip of a و under the next letter. No
 * style of a highlight changes that; in the words of the article it is 3 px at most.
 */
const limits: Record<string, { article: number; clitics: number }> = {
  chromium: { article: 4, clitics: 6 },
  firefox: { article: 1, clitics: 1 },
  webkit: { article: 0, clitics: 0 },
};

/** Where the typeface draws the و half under the next letter, Chromium cuts more of it: 16 to 30 px. None is in the article. */
const UNDER_THE_NEXT = { words: ['و|ع', 'و|غ', 'و|كن'], pixels: 32 };

/**
 * In the sans a last ئ, ى or ي is one sign with the letter before it. With a vowel between them WebKit gives its whole width to
 * that letter, and paints nothing under the other. None is in the article.
 */
const ONE_SIGN = { engine: 'webkit', typeface: 'sans', words: /^(?:[بفكل]|ال)\u064E\|[ئىي]\u064E\|$/ };

const isUnderTheNext = (word: string) => UNDER_THE_NEXT.words.includes(word.replaceAll(FATHA, '').replace(/\|$/, ''));

const CLITICS = ['ل', 'ب', 'ف', 'ك', 'و', 'ال'];
const LETTERS = [...'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي'];

/** Each clitic before each letter: the letter last in its word, and in the middle of it. */
function clitics(vowelled: boolean): Cut[] {
  const vowel = vowelled ? FATHA : '';
  return CLITICS.flatMap((clitic) =>
    LETTERS.flatMap((letter) =>
      ['', 'ن'].map((rest) => {
        const before = clitic + vowel;
        const text = before + letter + vowel + rest;
        return { text, start: paintedStart(text, before.length), end: paintedEnd(text, text.length) };
      }),
    ),
  ).filter(({ start }) => start > 0);
}

/** Every word of the article in which something that the app paints begins or ends, wherever one may go in it. */
async function boundaries(page: Page): Promise<Cut[]> {
  const links = [
    '?',
    '?tab=commitments',
    ...entities.map(({ id }) => `?entity=${id}`),
    ...[...commitments, ...positions].map(({ id }) => `?undertaking=${id}`),
  ];
  const all = await page.evaluate(async (asked) => {
    const cuts = new Map<string, { text: string; start: number; end: number }>();
    for (const link of asked) {
      history.pushState(null, '', link);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      for (const range of [...CSS.highlights.values()].flatMap((ranges) => [...ranges] as Range[])) {
        const holder = range.startContainer.parentElement?.closest('[data-sentence][lang="ar"]');
        if (!holder) continue;
        const before = document.createRange();
        before.setStart(holder, 0);
        before.setEnd(range.startContainer, range.startOffset);
        const from = before.toString().length;
        const to = from + range.toString().length;
        for (const { index, 0: text } of holder.textContent.matchAll(/\S+/g)) {
          const start = Math.max(from - index, 0);
          const end = Math.min(to - index, text.length);
          const parts = start < end && (start > 0 || end < text.length);
          if (parts) cuts.set(`${text} ${start} ${end}`, { text, start, end });
        }
      }
    }
    return [...cuts.values()];
  }, links);
  return all;
}

/** px; a cell is wider than the longest word. */
const SHEET = { columns: 8, column: 160, row: 64 };

/** The picture of the page, in base64, once it no longer changes and is another than before: WebKit draws later, and in parts. */
async function drawnAfter(page: Page, before: string): Promise<string> {
  let drawn = before;
  await expect(async () => {
    const last = drawn;
    drawn = (await page.screenshot()).toString('base64');
    expect(drawn === last, 'still being drawn').toBe(true);
    expect(drawn !== before, 'drawn again').toBe(true);
  }).toPass({ timeout: 30_000 });
  return drawn;
}

/**
 * Draws the words on a sheet in the style of the text, as they are and with a wash over the stretches, and compares the
 * two pictures. The wash is yellow, which leaves the red of every pixel as it was: what red there is, is ink alone.
 */
async function compare(
  page: Page,
  cuts: readonly Cut[],
  how: 'highlight' | 'element' = 'highlight',
): Promise<Difference[]> {
  const height = Math.ceil(cuts.length / SHEET.columns) * SHEET.row;
  await page.setViewportSize({ width: SHEET.columns * SHEET.column, height });
  const plainWidths = await page.evaluate(
    ({ all, sheet }) => {
      document.querySelector('#sheet')?.remove();
      const holder = document.createElement('div');
      holder.id = 'sheet';
      const own = document.querySelector('#p1 > p[lang="ar"]');
      holder.style.cssText =
        `font: ${own ? getComputedStyle(own).font : ''};` +
        'position: fixed; inset: 0; z-index: 99; background: white; color: black; display: grid;' +
        `grid-template-columns: repeat(${sheet.columns}, ${sheet.column}px); grid-auto-rows: ${sheet.row}px;` +
        'direction: rtl; white-space: nowrap';
      for (const { text } of all) {
        const cell = document.createElement('p');
        cell.lang = 'ar';
        cell.style.cssText = 'margin: 0; padding: 8px 12px';
        cell.textContent = text;
        holder.append(cell);
      }
      document.documentElement.append(holder);
      // A page that scrolls under the sheet would scroll the picture.
      document.body.hidden = true;
      const style = document.createElement('style');
      style.textContent = '::highlight(outline) { background-color: rgb(255 255 0) }';
      holder.append(style);
      CSS.highlights.clear();
      return [...holder.children].map((cell) => widthOf(cell));

      // oxlint-disable-next-line unicorn/consistent-function-scoping -- it goes to the browser with the rest
      function widthOf(cell: Element) {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return range.getBoundingClientRect().width;
      }
    },
    { all: cuts, sheet: SHEET },
  );
  await settled(page);
  const plain = await drawnAfter(page, '');
  const litWidths = await page.evaluate(
    ({ all, asElement }) => {
      const cells = document.querySelectorAll('#sheet > p');
      const whole = document.createRange();
      const ranges = all.map(({ start, end }, at) => {
        const range = new Range();
        const letters = cells[at]?.firstChild;
        if (letters) {
          range.setStart(letters, start);
          range.setEnd(letters, end);
        }
        if (asElement) {
          const element = document.createElement('span');
          element.style.display = 'inline-block';
          range.surroundContents(element);
          range.selectNodeContents(element);
        }
        return range;
      });
      CSS.highlights.set('outline', new Highlight(...ranges));
      return [...cells].map((cell) => {
        whole.selectNodeContents(cell);
        return whole.getBoundingClientRect().width;
      });
    },
    { all: cuts, asElement: how === 'element' },
  );
  await settled(page);
  const washed = await drawnAfter(page, plain);
  const changed = await page.evaluate(
    async ({ pictures, sheet, count }) => {
      const [before, after] = await Promise.all(pictures.map(pixelsOf));
      if (!before || !after) throw new Error('no picture');
      const changes = Array.from({ length: count }, () => ({ ink: 0, yellow: 0 }));
      for (let y = 0; y < before.height; y++) {
        for (let x = 0; x < before.width; x++) {
          // The first word stands at the right.
          const column = Math.floor((before.width - 1 - x) / sheet.column);
          const cell = changes[Math.floor(y / sheet.row) * sheet.columns + column];
          if (!cell) continue;
          const at = (y * before.width + x) * 4;
          if (Math.abs((before.data[at] ?? 0) - (after.data[at] ?? 0)) > 85) cell.ink++;
          if ((after.data[at] ?? 0) > 200 && (after.data[at + 2] ?? 0) < 60) cell.yellow++;
        }
      }
      return changes;

      // oxlint-disable-next-line unicorn/consistent-function-scoping -- it goes to the browser with the rest
      async function pixelsOf(base64: string) {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        return context?.getImageData(0, 0, bitmap.width, bitmap.height);
      }
    },
    { pictures: [plain, washed], sheet: SHEET, count: cuts.length },
  );
  return cuts.map(({ text, start, end }, at) => {
    const { ink = 0, yellow = 0 } = changed[at] ?? {};
    const word = [text.slice(0, start), text.slice(start, end), text.slice(end)].join('|');
    return { word, pixels: ink, painted: yellow > 0, wider: (litWidths[at] ?? 0) - (plainWidths[at] ?? 0) };
  });
}

for (const { typeface, vowels } of spread(every({ typeface: typefaces, vowels: [false, true] }))) {
  const how = `${typeface}, ${vowels ? 'with' : 'without'} vowels`;
  test(`no highlight changes a letter: ${how}`, { tag: '@engine' }, async ({ page }) => {
    await open(page, { settings: { typeface, vowels: vowels ? 'all' : 'none' } });
    await reloadInFace(page, typeface);
    if (vowels) await expect(page.locator('.text[data-vowels]')).toBeAttached();
    const { article, clitics: before } = limits[test.info().project.name] ?? { article: 0, clitics: 0 };
    const ofArticle = await boundaries(page);
    expect(ofArticle.length).toBeGreaterThan(90);
    const inArticle = await compare(page, ofArticle);
    const made = await compare(page, clitics(vowels));
    const oneSign =
      test.info().project.name === ONE_SIGN.engine && typeface === ONE_SIGN.typeface ? ONE_SIGN.words : null;
    expect(inArticle.filter(({ painted }) => !painted)).toEqual([]);
    expect(made.filter(({ word, painted }) => !painted && !oneSign?.test(word))).toEqual([]);
    expect([...inArticle, ...made].filter(({ wider }) => Math.abs(wider) > 0.02)).toEqual([]);
    expect(inArticle.filter(({ pixels }) => pixels > article)).toEqual([]);
    const most = (word: string) => (isUnderTheNext(word) ? Math.max(before, UNDER_THE_NEXT.pixels) : before);
    expect(made.filter(({ word, pixels }) => pixels > most(word))).toEqual([]);
  });
}

test(
  'an element in place of the highlight would be seen to break the letters',
  { tag: '@engine' },
  async ({ page }) => {
    await open(page);
    const joined = clitics(false).filter(({ text }) => /^[بفكل][بتجحسعفقكلمن]ن$/.test(text));
    expect(joined.length).toBeGreaterThan(40);
    const whole = await compare(page, joined, 'element');
    expect(whole.filter(({ painted }) => !painted)).toEqual([]);
    expect(whole.filter(({ pixels }) => pixels <= 6)).toEqual([]);
  },
);
