import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Lang } from '#article/format/schema';
import { realFiles } from '#testing/articles';
import { keepSettings, speak } from '#testing/browser';
import { goTo } from '#testing/browser';
import { chooseInRowMenu, readingTexts } from '#testing/row-menu';
import { filled } from '#testing/texts';
import { settled, showReader, the, wordsThere } from '#testing/reader';
import { bothLanguages, PHONE, WIDE } from '#testing/show';
import { rangeOf, sentenceElement } from '#testing/text-on-page';
import { barHeight } from './useReadingPlace';

const MIDDLE = [1024, 768] as const;
const topOf = (row: string) => the(`#${row}`).getBoundingClientRect().top;

const underTheBar = () =>
  [...document.querySelectorAll('article > [id]')].find((row) => row.getBoundingClientRect().bottom > barHeight() + 1)
    ?.id;
/** Whether the bar holds the headline. */
const inBar = () => the('.bar-title').dataset['shown'] !== undefined;

/** Scrolls so that a row begins so many px below the bar, and lets the page take note of it. */
async function scrollTo(row: string, below: number) {
  window.scrollBy({ top: topOf(row) - barHeight() - below, behavior: 'instant' });
  await settled();
}

describe('the paragraph being read', () => {
  it.each([
    { window: WIDE, wide: WIDE[0], row: 'p8', below: 12 },
    { window: MIDDLE, wide: MIDDLE[0], row: 'p3', below: 27 },
    { window: PHONE, wide: PHONE[0], row: 'p16', below: 27 },
  ])(
    'stays where it is through views, what stands with the words, and covers: $wide px, $row',
    async ({ window, row, below }) => {
      await showReader({ window, files: realFiles });
      await scrollTo(row, below);
      const before = topOf(row);
      const changes: (() => unknown)[] = [
        () => goTo('?view=stacked'),
        () => goTo('?view=ar'),
        () => the(`#${row} .row-reveal`).click(),
        () => the(`#${row} .row-reveal`).click(),
        () => goTo('?view=en'),
        () => goTo('?'),
        () => keepSettings({ romanized: true, senses: true, vowels: 'all' }),
        () => keepSettings({ covered: 'en' }),
        () => keepSettings({}),
        () => speak('ar'),
        () => speak('en'),
      ];
      for (const change of changes) {
        await change();
        await settled();
        await expect.poll(() => Math.abs(topOf(row) - before)).toBeLessThanOrEqual(1);
      }
    },
  );

  it('stays when the notes of the row above it, or its own, are opened and closed', async () => {
    await showReader({ files: realFiles });
    for (const [row, below] of [
      ['p7', 60],
      ['p6', 27],
    ] as const) {
      await scrollTo(row, below);
      const before = topOf(row);
      for (const open of [true, false]) {
        const { showNotes_other: show, hideNotes_other: hide } = readingTexts.en.row;
        await chooseInRowMenu('p6', filled(open ? show : hide, { count: 4 }));
        await expect.poll(() => the('#p6-notes').checkVisibility()).toBe(open);
        await expect.poll(() => Math.abs(topOf(row) - before)).toBeLessThanOrEqual(1);
      }
    }
  });

  it('stays through the widths of a window', async () => {
    await showReader({ files: realFiles });
    await scrollTo('p11', 27);
    const before = topOf('p11');
    for (const width of [1100, 799, 600, 1440]) {
      await page.viewport(width, 900);
      await settled();
      await expect.poll(() => Math.abs(topOf('p11') - before)).toBeLessThanOrEqual(1);
    }
  });

  it('is still the one under the bar where its beginning has scrolled away', async () => {
    await showReader({ files: realFiles });
    await scrollTo('p12', -60);
    expect(underTheBar()).toBe('p12');
    for (const link of ['?view=stacked', '?view=ar', '?view=en', '?']) {
      goTo(link);
      await settled();
      await expect.poll(underTheBar).toBe('p12');
    }
  });

  it('is the headline at the top of the page, which does not move', async () => {
    await showReader({ files: realFiles });
    for (const link of ['?view=stacked', '?view=ar', '?view=en', '?']) {
      goTo(link);
      await settled();
      expect(window.scrollY).toBe(0);
    }
  });
});

/** A word of the text, by its number in its sentence: it has other letters where vowels show. */
interface WordPlace {
  sentence: string;
  lang: Lang;
  at: number;
}

/** The middle of a word’s first letter, px from the top of the window. */
function middleOf({ sentence, lang, at }: WordPlace): number {
  const holder = sentenceElement(sentence, lang);
  const words = [...holder.textContent.matchAll(/\S+/g)];
  const word = words[at];
  if (!word) throw new Error(`${sentence} has no word ${at} in ${lang}`);
  const nth = holder.textContent.slice(0, word.index).split(word[0]).length;
  const range = rangeOf(holder, word[0], nth);
  const [box] = range.getClientRects();
  if (!box) throw new Error(`word ${at} of ${sentence} does not show in ${lang}`);
  return box.top + box.height / 2;
}

/** The first word of the line in which this one stands. */
function lineOf(word: WordPlace): WordPlace {
  const middle = middleOf(word);
  let { at } = word;
  while (at > 0 && Math.abs(middleOf({ ...word, at: at - 1 }) - middle) < 4) at--;
  return { ...word, at };
}

/** Scrolls so that the line of a word is the first that is not covered, and gives its first word. */
async function scrollToLine(word: WordPlace): Promise<WordPlace> {
  const line = lineOf(word);
  window.scrollBy({ top: middleOf(line) - barHeight() - 22, behavior: 'instant' });
  await settled();
  return line;
}

/** Asserts that a word stands where it stood, and its row too where that is what is read. */
async function expectToStay(word: WordPlace, changes: readonly (readonly [string, () => unknown])[], row?: string) {
  const before = { word: middleOf(word), row: row === undefined ? 0 : topOf(row) };
  for (const [name, change] of changes) {
    await change();
    await settled();
    const moved = () =>
      Math.max(Math.abs(middleOf(word) - before.word), row === undefined ? 0 : Math.abs(topOf(row) - before.row));
    await expect.poll(moved, { message: name }).toBeLessThanOrEqual(1);
  }
}

const keep = (name: string, settings: Parameters<typeof keepSettings>[0]) =>
  [name, () => keepSettings(settings)] as const;

/** What may stand with the words: each comes and goes. */
const WITH_WORDS = [
  keep('all vowels', { vowels: 'all' }),
  keep('endings', { vowels: 'endings' }),
  keep('romanisation and endings', { vowels: 'endings', romanized: true }),
  keep('romanisation', { romanized: true }),
  keep('romanisation and senses', { romanized: true, senses: true }),
  keep('nothing', {}),
  keep('senses and all vowels', { senses: true, vowels: 'all' }),
  keep('nothing again', {}),
];

const NARROW = [820, 900] as const;

const notice = () => page.getByText('nobody');

describe('what is read', () => {
  it.each([WIDE, NARROW, PHONE].flatMap((size) => bothLanguages.map((lang) => ({ size, lang, wide: size[0] }))))(
    'stays where it is through what stands with the words: $wide px, $lang',
    async ({ size, lang }) => {
      await showReader({ window: size, lang });
      // A paragraph that begins below the bar: its beginning, and its first line.
      await scrollTo('p3', 27);
      await expectToStay({ sentence: 'p3.1', lang: 'ar', at: 0 }, WITH_WORDS, 'p3');
      // From the midst of a paragraph, a line of it.
      const line = await scrollToLine({ sentence: 'p4.1', lang: 'ar', at: 18 });
      expect(topOf('p4')).toBeLessThan(barHeight());
      await expectToStay(line, WITH_WORDS);
    },
  );

  it('does not go further each time', async () => {
    await showReader();
    const line = await scrollToLine({ sentence: 'p4.1', lang: 'ar', at: 18 });
    expect(topOf('p4')).toBeLessThan(barHeight());
    const times = Array.from({ length: 10 }, (_, at) => [
      keep(`on ${at}`, { romanized: true, senses: true, vowels: 'all' }),
      keep(`off ${at}`, {}),
    ]);
    await expectToStay(line, times.flat());
  });

  it('in the midst of a paragraph stays through tabs, types and covers, and is there again after the other language', async () => {
    await showReader({ window: NARROW });
    const line = await scrollToLine({ sentence: 'p4.1', lang: 'ar', at: 18 });
    expect(topOf('p4')).toBeLessThan(barHeight());
    await expectToStay(line, [
      ['the Words tab', () => goTo('?tab=words')],
      ['the Commitments tab', () => goTo('?tab=commitments')],
      ['stacked', () => goTo('?view=stacked')],
      ['Arabic', () => goTo('?view=ar')],
      keep('large', { size: 11 }),
      keep('wide lines', { spacing: 1.3 }),
      keep('modern', { typeface: 'sans' }),
      keep('narrow', { measure: 0.8 }),
      keep('covered', { covered: 'en' }),
      keep('as before', {}),
      ['English and back', async () => (goTo('?view=en'), await settled(), goTo('?'))],
    ]);
  });

  it('in English, too', async () => {
    await showReader({ search: '?view=en' });
    const line = await scrollToLine({ sentence: 'p4.1', lang: 'en', at: 24 });
    expect(topOf('p4')).toBeLessThan(barHeight());
    await expectToStay(line, [
      keep('large', { size: 11 }),
      keep('as before', {}),
      ['Arabic and back', async () => (goTo('?view=ar'), await settled(), goTo('?view=en'))],
    ]);
  });

  it('stays when something has to be said before the text', async () => {
    await showReader();
    await scrollTo('p3', 27);
    await expectToStay(
      { sentence: 'p3.1', lang: 'ar', at: 0 },
      [
        ['a notice', async () => (goTo('?entity=nobody'), await expect.element(notice()).toBeInTheDocument())],
        ['without it', async () => (goTo('?'), await expect.element(notice()).not.toBeInTheDocument())],
      ],
      'p3',
    );
  });

  it('comes back where the page was too short for it', async () => {
    const all = { romanized: true, senses: true, vowels: 'all' } as const;
    await showReader({ settings: all });
    await wordsThere();
    window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    await settled();
    const before = topOf('p6');
    keepSettings({});
    await expect.poll(() => Math.abs(topOf('p6') - before)).toBeGreaterThan(20);
    keepSettings(all);
    await expect.poll(() => Math.abs(topOf('p6') - before)).toBeLessThanOrEqual(1);
  });
});

describe('the bar', () => {
  it('takes the headline once it has scrolled away, and gives it back', async () => {
    await showReader({ files: realFiles });
    expect(inBar()).toBe(false);
    await scrollTo('p12', 10);
    await expect.poll(inBar).toBe(true);
    window.scrollTo({ top: 0, behavior: 'instant' });
    await expect.poll(inBar).toBe(false);
  });
});
