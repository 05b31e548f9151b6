import { describe, expect, it } from 'vitest';
import type { Selection } from '#article/selection';
import { nextSelection } from './next-selection';

const wang: Selection = { type: 'entity', id: 'wang', at: 0 };
const china: Selection = { type: 'entity', id: 'china', at: 2 };
const pledge: Selection = { type: 'undertaking', id: 'c1' };
const word: Selection = { type: 'word', id: 'p1.1', at: 4 };
const elsewhere: Selection = { type: 'word', id: 'p2.1', at: 0 };

describe('what a click on an Arabic word selects', () => {
  it.each<[string, Selection[], Selection | null, Selection]>([
    ['the innermost of what is marked there, when nothing is selected', [wang, china, pledge], null, wang],
    ['the same, when what is selected lies elsewhere', [wang, pledge], china, wang],
    ['the same, when another word is selected', [wang, pledge], elsewhere, wang],
    ['the word, when the innermost is selected', [wang, china, pledge], wang, word],
    ['the word, when another thing that lies there is selected', [wang, china, pledge], pledge, word],
    ['the innermost again, when the word is selected', [wang, china], word, wang],
    ['the mention that was clicked, when another of the same entity is selected', [china], { ...china, at: 7 }, china],
    ['the word, where nothing is marked', [], null, word],
    ['the word, where nothing is marked and a name is selected', [], wang, word],
    ['the word, where nothing is marked and it is selected already', [], word, word],
  ])('%s', (_, found, selected, next) => {
    expect(nextSelection(found, selected, word)).toEqual(next);
  });
});

describe('what a click on English selects', () => {
  it.each<[string, Selection[], Selection | null, Selection | null]>([
    ['the innermost', [wang, pledge], null, wang],
    ['the next thing that lies there', [wang, china, pledge], wang, china],
    ['the first again, after the last', [wang, china, pledge], pledge, wang],
    ['the same, where nothing else lies', [wang], wang, wang],
    ['nothing, where nothing is marked', [], wang, null],
  ])('%s', (_, found, selected, next) => {
    expect(nextSelection(found, selected, null)).toEqual(next);
  });
});
