import { expect, it } from 'vitest';
import type { Sentence } from '#article/model';
import type { Proposal, Word, Words } from '#article/words/words';
import { proposedStretches } from './proposed-stretches';

const sentence = { id: 'p1.1' } as Sentence;
/** Words of three letters with a space between, of which these are known so. */
function words(states: readonly (Proposal['state'] | null)[]): Words {
  const all = states.map((_, index) => ({ index, sentence, span: { start: 4 * index, end: 4 * index + 3 } }) as Word);
  const proposals = states.map((state) => state && ({ state } as Proposal));
  return { bySentence: new Map([['p1.1', all]]), proposals: new Map([['p1.1', proposals]]) } as unknown as Words;
}

it.each<[string, readonly (Proposal['state'] | null)[], [number, number][]]>([
  ['all proposed: one stretch', ['proposed', 'proposed', 'proposed'], [[0, 11]]],
  [
    'a number, a word that the reader has corrected and one that is unknown part them',
    ['proposed', null, 'proposed', 'proposed', 'corrected', 'proposed', 'unknown'],
    [
      [0, 3],
      [8, 15],
      [20, 23],
    ],
  ],
  ['none', ['corrected', null], []],
  ['no words', [], []],
])('%s', (_, states, expected) => {
  expect(proposedStretches(words(states), sentence).map(({ ar }) => [ar?.start, ar?.end])).toEqual(expected);
});

it('annotated words are not proposed', () => {
  const { proposals: _, ...annotated } = words(['proposed']);
  expect(proposedStretches(annotated, sentence)).toEqual([]);
});
