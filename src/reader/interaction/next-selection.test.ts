import { describe, expect, it } from 'vitest';
import type { Selection } from '#article/selection';
import { nextSelection } from './next-selection';

const wang: Selection = { type: 'entity', id: 'wang', at: 0 };
const china: Selection = { type: 'entity', id: 'china', at: 2 };
const pledge: Selection = { type: 'undertaking', id: 'c1' };

describe('which of the things at one place a click selects', () => {
  it.each<[string, Selection[], Selection | null, Selection | undefined]>([
    ['the innermost, when nothing is selected', [wang, china, pledge], null, wang],
    ['the innermost, when what is selected lies elsewhere', [wang, pledge], china, wang],
    ['the next one, when the innermost is selected', [wang, china, pledge], wang, china],
    ['the first again, after the last', [wang, china, pledge], pledge, wang],
    ['the same one, when nothing else lies there', [wang], wang, wang],
    [
      'the mention that was clicked, when another of the same entity is selected',
      [china, pledge],
      { ...china, at: 7 },
      china,
    ],
    ['nothing, where nothing lies', [], wang, undefined],
  ])('%s', (_, found, selected, next) => {
    expect(nextSelection(found, selected)).toEqual(next);
  });
});
