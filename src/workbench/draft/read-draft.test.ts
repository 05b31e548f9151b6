import { describe, expect, it } from 'vitest';
import type { Draft } from './draft';
import { readDraft } from './read-draft';
import { settled } from './settle';
import { draftOfText, oneByOne } from './testing';

const draft = await settled(draftOfText(), oneByOne);
const copy = (): Draft => structuredClone(draft);

describe('a stored draft', () => {
  it('is read as it was written', () => {
    expect(readDraft(JSON.parse(JSON.stringify(draft)), draft.id)).toEqual(draft);
    expect(readDraft(draftOfText('وصل الوفد أمس.'), 'other')).toMatchObject({ id: 'other', alignment: null });
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'draft'],
    ['a version to come', { ...copy(), version: 2 }],
    ['lines that are none', { ...copy(), lines: [{ text: 1 }] }],
    ['a reason that nobody knows', { ...copy(), lines: [{ text: '', lang: null, struck: 'boring' }] }],
    ['a day that is none', { ...copy(), about: { ...draft.about, dateline: 'yesterday' } }],
    ['pairs that miss a sentence', { ...copy(), alignment: { ...draft.alignment, pairs: [] } }],
    [
      'pairs out of order',
      { ...copy(), alignment: { ...draft.alignment, pairs: draft.alignment?.pairs.toReversed() } },
    ],
    ['marks without names', { ...copy(), marks: { cues: [] } }],
  ])('that is %s is refused', (_, data) => {
    expect(readDraft(data, draft.id)).toBeNull();
  });
});
