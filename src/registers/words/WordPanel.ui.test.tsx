import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RenderResult } from 'vitest-browser-react';
import type { Selection } from '#article/selection';
import type { Words } from '#article/words/words';
import { realWords } from '#testing/articles';
import { printed, real } from '#testing/real-text';
import { every } from '#testing/reader';
import { filled, texts } from '#testing/texts';
import { bothLanguages, show } from '#testing/show';
import WordPanel from './WordPanel';

const { lemmasIn, withLemma, wordsFile } = real;
let opened: Words | undefined;
const words = () => (opened ??= realWords().words);

let selected: (string | null)[] = [];

/** The index as it stands in the panel, with what the app keeps for it. */
function Index({ unit = 0 }: { unit?: number }) {
  const [query, setQuery] = useState('');
  const [selection, setSelection] = useState<Selection | null>(null);
  const select = (next: Selection | null) => {
    setSelection(next);
    selected.push(next?.type === 'word' ? `${next.id}-${next.at + 1}` : null);
  };
  return (
    <WordPanel words={words()} selection={selection} unit={unit} query={query} onQuery={setQuery} onSelect={select} />
  );
}

const shown = () => every('[data-lemma]').map(({ textContent }) => textContent);
const rowOf = (lemma: string) =>
  every('li:has([data-lemma])').find((row) => row.querySelector('[data-lemma]')?.textContent === lemma);
const buttonOf = (lemma: string) => rowOf(lemma)?.querySelector('button') ?? document.body;
const orderBy = (screen: RenderResult, which: 'root' | 'count', lang: 'en' | 'ar' = 'en') =>
  screen.getByRole('button', { name: texts[lang].words.orders[which], exact: true });
const idOf = ({ sentence, at }: { sentence: string; at: number }) => `${sentence}-${at + 1}`;

describe('the index of the words', () => {
  it.each(bothLanguages)(
    '%s: has those of the paragraph being read, each with its sense, root and count',
    async (lang) => {
      const screen = await show(<Index />, { lang });
      const { inHeadline, inParagraph } = texts[lang].words;
      await expect.element(screen.getByRole('heading', { level: 3 })).toHaveTextContent(inHeadline);
      expect(shown()).toEqual(lemmasIn('h'));
      for (const number of [9, 14, 3]) {
        await screen.rerender(<Index unit={number} />);
        const heading = screen.getByRole('heading', { level: 3 });
        await expect.element(heading).toHaveTextContent(filled(inParagraph, { number }));
        await expect.element(heading).toHaveTextContent(String(lemmasIn(`p${number}`).length));
        expect(shown()).toEqual(lemmasIn(`p${number}`));
      }
      const told = lemmasIn('p3').map((lemma) => {
        const row = rowOf(lemma);
        return ['[lang="en"]', '[lang="ar"]:not([data-lemma])', '.count'].map(
          (one) => row?.querySelector(one)?.textContent,
        );
      });
      const wanted = lemmasIn('p3').map((lemma) => {
        const { gloss, root } = wordsFile.lexicon.find((one) => one.lemma === lemma) ?? { gloss: '?', root: '?' };
        return [gloss, root === null ? '' : printed(root), String(withLemma(lemma).length)];
      });
      expect(told).toEqual(wanted);
    },
  );

  it.each(bothLanguages)(
    '%s: has all of them by root, what has none at the end; or the most frequent first',
    async (lang) => {
      const screen = await show(<Index />, { lang });
      await orderBy(screen, 'root', lang).click();
      await expect.element(orderBy(screen, 'root', lang)).toHaveAttribute('aria-pressed', 'true');
      const heading = screen.getByRole('heading', { level: 3 });
      await expect.element(heading).toHaveTextContent(texts[lang].words.index);
      await expect.element(heading).toHaveTextContent(String(wordsFile.lexicon.length));
      const groups = every('section').map((group) => ({
        letters: group.querySelector('h4 [lang="ar"]')?.textContent ?? null,
        lemmas: [...group.querySelectorAll('[data-lemma]')].map(({ textContent }) => textContent).toSorted(),
      }));
      const roots = [...Object.keys(wordsFile.roots).toSorted(), null];
      expect(groups).toEqual(
        roots.map((root) => ({
          letters: root === null ? null : printed(root),
          lemmas: wordsFile.lexicon
            .filter((one) => one.root === root)
            .map((one) => one.lemma)
            .toSorted(),
        })),
      );
      await orderBy(screen, 'count', lang).click();
      await expect.element(orderBy(screen, 'count', lang)).toHaveAttribute('aria-pressed', 'true');
      expect(shown().toSorted()).toEqual(wordsFile.lexicon.map((one) => one.lemma).toSorted());
      const counts = shown().map((lemma) => withLemma(lemma).length);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      expect(every('li:has([data-lemma]) .count').map(({ textContent }) => Number(textContent))).toEqual(counts);
    },
  );
});

describe('its filter', () => {
  it.each([
    // A form of the text in whatever spelling, with and without marks.
    ['الأمم', 'أُمَّة'],
    ['الامم', 'أُمَّة'],
    ['الأُمَم', 'أُمَّة'],
    ['إنجاح', 'إِنْجَاح'],
    ['انجاح', 'إِنْجَاح'],
    ['ذكري', 'ذِكْرَى'],
    ['ثقافه', 'ثَقَافَة'],
    ['بإنجاح', 'إِنْجَاح'],
    // A root as letters, and as it is shown.
    ['بني', 'بَنَّاء'],
    ['ب ن ي', 'بَنَّاء'],
    ['أسس', 'تَأْسِيس'],
    ['constructive', 'بَنَّاء'],
    ['CONSTRUCTIVE', 'بَنَّاء'],
    ['friend', 'صَدِيق'],
  ])('finds in the whole article, from “%s”, %s', async (query, lemma) => {
    const screen = await show(<Index />);
    expect(shown()).not.toContain(lemma);
    await screen.getByRole('searchbox', { name: texts.en.words.filterLabel }).fill(query);
    await expect.poll(shown).toContain(lemma);
    expect(shown().length).toBeLessThan(40);
    await expect.element(screen.getByRole('heading', { level: 3 })).toHaveTextContent(new RegExp(`${shown().length}$`));
  });

  it.each(bothLanguages)('%s: says it where there is nothing, and is put back', async (lang) => {
    const screen = await show(<Index />, { lang });
    const { filterLabel, nothingFound, clearFilter } = texts[lang].words;
    const field = screen.getByRole('searchbox', { name: filterLabel });
    await field.fill('zzz');
    await expect.element(screen.getByText(filled(nothingFound, { query: 'zzz' }))).toBeVisible();
    await screen.getByRole('button', { name: clearFilter, exact: true }).click();
    await expect.poll(shown).toEqual(lemmasIn('h'));
    await expect.element(field).toHaveValue('');
  });
});

describe('a row of it', () => {
  it('leads to the places of its lemma one after the other, and round, by pointer and by keyboard', async () => {
    selected = [];
    const screen = await show(<Index />);
    await orderBy(screen, 'count').click();
    await expect.poll(() => rowOf('ثَقَافَة')).toBeDefined();
    const places = withLemma('ثَقَافَة').map(idOf);
    expect(places.length).toBeGreaterThanOrEqual(2);
    for (const _ of places) await userEvent.click(buttonOf('ثَقَافَة'));
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => selected).toEqual([...places, places[0]]);
    expect(
      every('li[data-open]:has([data-lemma])').map((row) => row.querySelector('[data-lemma]')?.textContent),
    ).toEqual(['ثَقَافَة']);
  });

  it('leads first to the place in the paragraph being read', async () => {
    selected = [];
    await show(<Index unit={14} />);
    const here = withLemma('بَيْنَ').find(({ sentence }) => sentence.startsWith('p14.'));
    expect(here && idOf(here)).not.toBe(withLemma('بَيْنَ').map(idOf)[0]);
    await userEvent.click(buttonOf('بَيْنَ'));
    await expect.poll(() => selected).toEqual([here && idOf(here)]);
  });
});
