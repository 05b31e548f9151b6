import { describe, expect, it } from 'vitest';
import { arabicOf, type Draft } from '#workbench/draft/draft';
import { changed, type Act } from './changes';
import { draftOfPairs } from './samples';

const shape = (draft: Draft | null) =>
  draft?.alignment?.pairs.map(({ ar, en }) => `${ar.join('')}-${en.join('')}`).join(' ') ?? null;
const draft = draftOfPairs();
const comma = draft.alignment?.ar[2]?.text.indexOf('حيث') ?? 0;

describe('changed', () => {
  it.each<[Act, string | null]>([
    [{ kind: 'merge', at: 2, direction: 'down' }, '0-0 1-1 2-23 3-'],
    [{ kind: 'merge', at: 3, direction: 'up' }, '0-0 1-1 2-23 3-'],
    [{ kind: 'merge', at: 0, direction: 'up' }, null],
    [{ kind: 'merge', at: 4, direction: 'down' }, null],
    [{ kind: 'move', at: 3, side: 'en', direction: 'up' }, '0-0 1-1 2-23 3-'],
    [{ kind: 'move', at: 3, side: 'en', direction: 'down' }, '0-0 1-1 2-2 3-3'],
    [{ kind: 'move', at: 3, side: 'ar', direction: 'down' }, null],
    [{ kind: 'shift', at: 2, side: 'en', direction: 'down' }, '0-0 1-1 2- -2 3-3'],
    [{ kind: 'split-pair', at: 1, ar: 1, en: 0 }, '0-0 1- -1 2-2 -3 3-'],
    [{ kind: 'split-pair', at: 1, ar: 1, en: 1 }, null],
    [{ kind: 'split-sentence', side: 'ar', number: 2, offset: comma }, '0-0 1-1 23-2 -3 4-'],
    [{ kind: 'split-sentence', side: 'ar', number: 2, offset: 0 }, null],
    [{ kind: 'divide', side: 'ar', number: 2, offset: comma }, '0-0 1-1 2-2 3- -3 4-'],
    [{ kind: 'divide', side: 'ar', number: 2, offset: 0 }, null],
    [{ kind: 'divide', side: 'ar', number: 99, offset: 3 }, null],
    [{ kind: 'join', side: 'ar', number: 1 }, null],
    [{ kind: 'pin', at: 1, pinned: true }, '0-0 1-1 2-2 -3 3-'],
    [{ kind: 'pin', at: 1, pinned: false }, null],
    [{ kind: 'no-english', at: 1 }, '0-0 1- -1 2-2 -3 3-'],
    [{ kind: 'no-english', at: 4 }, null],
    [{ kind: 'type', at: 4, text: 'They pledged.' }, '0-0 1-1 2-2 -3 3-4'],
    [{ kind: 'type', at: 4, text: ' ' }, null],
    [{ kind: 'draft', at: 4, text: 'They pledged.' }, '0-0 1-1 2-2 -3 3-4'],
    [{ kind: 'draft', at: 2, text: 'There is English.' }, null],
    [{ kind: 'swap' }, '0-0 1-1 2-2 3- -3'],
  ])('%j', (act, expected) => expect(shape(changed(draft, act))).toBe(expected));

  it('does nothing before there is an alignment', () => {
    expect(changed({ ...draft, alignment: null }, { kind: 'swap' })).toBeNull();
  });

  it('a caret between two sentences parts the pair there, and the other side by its share', () => {
    const merged = changed(draft, { kind: 'merge', at: 1, direction: 'down' });
    const again = merged && changed(merged, { kind: 'divide', side: 'ar', number: 2, offset: 0 });
    expect(shape(again)).toBe('0-0 1-1 2-2 -3 3-');
  });

  it('a pinned pair stays whole: its sentence is divided inside it', () => {
    const pinned = changed(draft, { kind: 'pin', at: 2, pinned: true });
    expect(shape(pinned && changed(pinned, { kind: 'divide', side: 'ar', number: 2, offset: comma }))).toBe(
      '0-0 1-1 23-2 -3 4-',
    );
  });

  it('what is drafted is marked, divided too, until it is typed', () => {
    const drafted = changed(draft, { kind: 'draft', at: 4, text: 'They pledged to publish it.' });
    expect(drafted?.alignment?.en[4]?.draft).toBe(true);
    const parts = drafted && changed(drafted, { kind: 'split-sentence', side: 'en', number: 4, offset: 5 });
    expect(parts?.alignment?.en.slice(4).map((sentence) => sentence.draft)).toEqual([true, true]);
    const typed = drafted && changed(drafted, { kind: 'type', at: 4, text: 'They promised it.' });
    expect(typed?.alignment?.en[4]).toEqual({ text: 'They promised it.', paragraph: 1 });
  });

  it('marks stay where they are, but for an exchange of the sides, which takes them out', () => {
    const name = { entity: 'x', kind: 'place' as const, name: { ar: 'خط', en: null }, country: null, mentions: [] };
    const marked: Draft = { ...draft, marks: { names: [name], cues: [] } };
    const divided = changed(marked, { kind: 'divide', side: 'ar', number: 2, offset: comma });
    expect(divided?.marks).toBe(marked.marks);
    expect(divided?.alignment && arabicOf(divided.alignment)).toBe(draft.alignment && arabicOf(draft.alignment));
    expect(changed(marked, { kind: 'swap' })?.marks).toEqual({ names: [], cues: [] });
  });
});
