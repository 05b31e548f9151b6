import { describe, expect, it } from 'vitest';
import type { PanelTab } from '#article/address/tabs';
import { marksIn, type Mark } from '#article/model';
import { segmentsOf } from '#article/segments';
import { sameSelection, tabOf, type Selection } from '#article/selection';
import { realArticle, realWords } from '#article/testing';
import type { Word } from '#article/words/words';
import { markNames, thingsAt } from '#reader/marks/visible';
import { nextSelection } from './next-selection';

const article = realArticle();
const { words } = realWords(article);
const all = article.units.flatMap((unit) =>
  unit.sentences.flatMap((sentence) => words.bySentence.get(sentence.id) ?? []),
);
/** Two hundred words, evenly from the first to the last. */
const SAMPLE = 200;
const sample = Array.from({ length: SAMPLE }, (_, at) => all[Math.floor((at * all.length) / SAMPLE)]).flatMap(
  (word) => word ?? [],
);

/** What a click on a word meets: the marks of the run of words that it stands in. */
function marksAt({ sentence, span }: Word): readonly Mark[] {
  const segments = segmentsOf(sentence, 'ar', marksIn(article, sentence));
  return segments.findLast(({ start }) => start <= span.start)?.marks ?? [];
}

/** How many clicks on a word, one after the other, open its card in a tab; and whether anything was marked at the first. */
function clicksTo(word: Word, tab: PanelTab, unmarked: readonly string[] = []): { clicks: number; marked: boolean } {
  const ofWord: Selection = { type: 'word', id: word.sentence.id, at: word.index };
  const marked = new Set(markNames.filter((name) => !unmarked.includes(name)));
  let layer = tab;
  let selection: Selection | null = null;
  let first = false;
  for (let clicks = 1; clicks <= 9; clicks++) {
    const things = thingsAt(marksAt(word), { layer, marked, selection });
    if (clicks === 1) first = things.length > 0;
    selection = nextSelection(things, selection, ofWord);
    if (selection && sameSelection(selection, ofWord)) return { clicks, marked: first };
    layer = tabOf(selection);
  }
  return { clicks: Infinity, marked: first };
}

describe('the meaning of two hundred words', () => {
  it('is known of each', () => {
    expect(sample).toHaveLength(SAMPLE);
    expect(new Set(sample).size).toBe(SAMPLE);
    expect(sample.filter((word) => word.sense === '')).toEqual([]);
  });

  it.each(['entities', 'commitments', 'words'] as const)(
    'is one click away in %s where nothing is marked, and two where something is',
    (tab) => {
      const found = sample.map((word) => clicksTo(word, tab));
      expect(found.filter(({ clicks, marked }) => clicks !== (marked ? 2 : 1))).toEqual([]);
      expect(found.some(({ marked }) => marked)).toBe(tab !== 'words');
      expect(found.some(({ marked }) => !marked)).toBe(true);
    },
  );

  it('is one click away everywhere while nothing is marked', () => {
    for (const tab of ['entities', 'commitments'] as const) {
      expect(sample.filter((word) => clicksTo(word, tab, markNames).clicks !== 1)).toEqual([]);
    }
  });
});
