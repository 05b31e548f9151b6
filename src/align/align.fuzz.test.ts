import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '#arabic/fuzzing';
import { align, realign } from './align';
import { alignDocument } from './document';
import {
  applied, joinSentences, leaveWithout, mergeWithNext, moveDown, moveUp, reverted, setPinned, shiftRest, splitPair, splitSentence, swapSides, typeEnglish, type Alignment, type Edit,
} from './edits'; // prettier-ignore
import { dictionaryOf } from './dictionary';

const translate = dictionaryOf([{ arabic: ['نص'], english: ['text'] }]);
const lines = fc.array(fc.oneof(anyText, fc.constantFrom('نص.', 'text.', '', '1990')), { maxLength: 12 });

const sentences = (texts: string[]) => texts.map((text) => ({ text, paragraph: 0 }));

describe('align, whatever it is given', () => {
  it('holds every sentence of both sides once, in order, with a confidence', () => {
    fc.assert(
      fc.property(lines, lines, (ar, en) => {
        const pairs = align(ar, en, { translate });
        expect(pairs.flatMap((pair) => pair.ar)).toEqual(ar.map((_, at) => at));
        expect(pairs.flatMap((pair) => pair.en)).toEqual(en.map((_, at) => at));
        for (const { confidence } of pairs) expect(confidence >= 0 && confidence <= 1).toBe(true);
      }),
    );
  });

  it('does so paragraph by paragraph', () => {
    const paragraphs = fc.array(
      lines.map((list) => list.slice(0, 3)),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(paragraphs, paragraphs, (ar, en) => {
        const { sentences: pairs } = alignDocument(ar, en, { translate });
        expect(pairs.flatMap((pair) => pair.ar)).toEqual(ar.flat().map((_, at) => at));
        expect(pairs.flatMap((pair) => pair.en)).toEqual(en.flat().map((_, at) => at));
      }),
    );
  });
});

describe('edits, whatever they are', () => {
  const step = fc.tuple(fc.nat(11), fc.nat(8), fc.constantFrom('ar' as const, 'en' as const), fc.nat(6));

  it('keep every sentence once and can all be undone', () => {
    fc.assert(
      fc.property(lines, lines, fc.array(step, { maxLength: 12 }), (ar, en, steps) => {
        const first: Alignment = { ar: sentences(ar), en: sentences(en), pairs: align(ar, en, { translate }) };
        const states = [first];
        const undo: Edit[] = [];
        for (const [kind, at, side, number] of steps) {
          const state = states.at(-1) ?? first;
          const edit = [
            () => mergeWithNext(state, at),
            () => moveDown(state, at, side),
            () => moveUp(state, at, side),
            () => splitPair(state, at, number % 3, number % 2),
            () => shiftRest(state, at, side, 'down'),
            () => shiftRest(state, at, side, 'up'),
            () => leaveWithout(state, at),
            () => setPinned(state, at, number % 2 === 0),
            () => splitSentence(state, side, at, number),
            () => joinSentences(state, side, at),
            () => typeEnglish(state, at, number % 2 === 0 ? 'typed' : ''),
            () => swapSides(),
          ][kind]?.();
          if (!edit) continue;
          const next = applied(state, edit);
          expect(next.pairs.flatMap((pair) => pair.ar)).toEqual(next.ar.map((_, index) => index));
          expect(next.pairs.flatMap((pair) => pair.en)).toEqual(next.en.map((_, index) => index));
          undo.push(reverted(edit));
          states.push(next);
        }
        const back = undo.reduceRight((state, edit) => applied(state, edit), states.at(-1) ?? first);
        expect(back).toEqual(first);
      }),
    );
  });

  it('let what lies between pins be computed again', () => {
    fc.assert(
      fc.property(lines, lines, fc.nat(8), fc.nat(8), (ar, en, pin, at) => {
        const pairs = align(ar, en, { translate }).map((pair, index) =>
          index === pin ? { ...pair, pinned: true as const } : pair,
        );
        if (!pairs[at]) return;
        const computed = realign(ar, en, pairs, at, { translate });
        expect(computed.flatMap((pair) => pair.ar)).toEqual(ar.map((_, index) => index));
        expect(computed.flatMap((pair) => pair.en)).toEqual(en.map((_, index) => index));
      }),
    );
  });
});
