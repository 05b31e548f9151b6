import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '#arabic/fuzzing';
import { dictionaryOf } from '#align/dictionary';
import type { Alignment } from '#align/edits';
import { arabicOf } from '#workbench/draft/draft';
import { alignedAnew } from './anew';
import { changed, type Act } from './changes';
import { draftOfPairs } from './samples';

const translate = dictionaryOf([{ arabic: ['نص'], english: ['text'] }]);
const small = fc.nat(8);
const side = fc.constantFrom('ar' as const, 'en' as const);
const direction = fc.constantFrom('up' as const, 'down' as const);
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constantFrom('merge' as const), at: small, direction }),
  fc.record({ kind: fc.constantFrom('move' as const, 'shift' as const), at: small, side, direction }),
  fc.record({
    kind: fc.constantFrom('split-sentence' as const, 'divide' as const),
    side,
    number: small,
    offset: small,
  }),
  fc.record({ kind: fc.constant('split-pair' as const), at: small, ar: small, en: small }),
  fc.record({ kind: fc.constant('join' as const), side, number: small }),
  fc.record({ kind: fc.constant('pin' as const), at: small, pinned: fc.boolean() }),
  fc.record({ kind: fc.constant('no-english' as const), at: small }),
  fc.record({ kind: fc.constantFrom('type' as const, 'draft' as const), at: small, text: anyText }),
  fc.record({ kind: fc.constant('swap' as const) }),
);
const sentences = fc
  .array(fc.tuple(fc.oneof(anyText, fc.constantFrom('نص نص.', 'A text here.')), fc.nat(1)), { maxLength: 8 })
  .map((list) => {
    let paragraph = 0;
    return list.map(([text, step]) => ({ text, paragraph: (paragraph += step) }));
  });
const first = fc.tuple(sentences, sentences).map(([ar, en]) => {
  const bare: Alignment = { ar, en, pairs: [] };
  return draftOfPairs(alignedAnew(bare, translate), ar, en);
});

function expectWhole({ ar, en, pairs }: Alignment): void {
  expect(pairs.flatMap((pair) => pair.ar)).toEqual(ar.map((_, at) => at));
  expect(pairs.flatMap((pair) => pair.en)).toEqual(en.map((_, at) => at));
}

describe('the acts of the second step, whatever they are', () => {
  it('hold every sentence once, in order, and leave the draft that they were given as it was', () => {
    fc.assert(
      fc.property(first, fc.array(act, { maxLength: 10 }), (start, acts) => {
        let draft = start;
        for (const one of acts) {
          const before = structuredClone(draft);
          const next = changed(draft, one);
          // Undo gives back the whole draft: nothing may have been written into it.
          expect(draft).toEqual(before);
          if (!next?.alignment || !draft.alignment) continue;
          expectWhole(next.alignment);
          const swapped = one.kind === 'swap';
          expect(swapped || arabicOf(next.alignment) === arabicOf(draft.alignment)).toBe(true);
          draft = next;
        }
      }),
    );
  });

  it('aligned anew, every pin stays and every sentence is held once', () => {
    fc.assert(
      fc.property(first, fc.array(small, { maxLength: 4 }), (start, pins) => {
        let draft = start;
        for (const at of pins) draft = changed(draft, { kind: 'pin', at, pinned: true }) ?? draft;
        if (!draft.alignment) return;
        const pairs = alignedAnew(draft.alignment, translate);
        expectWhole({ ...draft.alignment, pairs });
        expect(pairs.filter((pair) => pair.pinned)).toEqual(draft.alignment.pairs.filter((pair) => pair.pinned));
      }),
    );
  });
});
