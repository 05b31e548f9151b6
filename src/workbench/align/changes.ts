/**
 * What the reader does in the second step, each as a function from a draft to a draft. `null`: there is nothing to do.
 *
 * The places of marks count in `arabicOf`, the joined Arabic. Pairing, dividing and joining change nothing in it, so every mark
 * stays where it is. Exchanging the sides makes another text the Arabic: no place of a mark holds in it, so the marks are taken
 * out; an undo, which keeps whole drafts, brings them back.
 */
import {
  applied, draftEnglish, joinSentences, leaveWithout, mergeWithNext, mergeWithPrevious, moveDown, moveUp, setPinned, shiftRest,
  splitPair, splitSentence, swapSides, typeEnglish, type Alignment, type Edit, type Side,
} from '#align/edits'; // prettier-ignore
import type { Draft } from '#workbench/draft/draft';

export type Direction = 'up' | 'down';

/** One thing that the reader does. `at` is the index of a pair, `number` that of a sentence on its side. */
export type Act =
  | { kind: 'merge'; at: number; direction: Direction }
  | { kind: 'move'; at: number; side: Side; direction: Direction }
  | { kind: 'shift'; at: number; side: Side; direction: Direction }
  | { kind: 'split-sentence'; side: Side; number: number; offset: number }
  | { kind: 'split-pair'; at: number; ar: number; en: number }
  | { kind: 'divide'; side: Side; number: number; offset: number }
  | { kind: 'join'; side: Side; number: number }
  | { kind: 'pin'; at: number; pinned: boolean }
  | { kind: 'no-english'; at: number }
  | { kind: 'type'; at: number; text: string }
  | { kind: 'draft'; at: number; text: string }
  | { kind: 'swap' };

/** The draft after an act; `null` where nothing can be done: at the end of the text, over a pin, with no alignment yet. */
export function changed(draft: Draft, act: Act): Draft | null {
  if (!draft.alignment) return null;
  const alignment = act.kind === 'divide' ? divided(draft.alignment, act) : after(draft.alignment, act);
  if (!alignment) return null;
  return act.kind === 'swap' ? { ...draft, alignment, marks: { names: [], cues: [] } } : { ...draft, alignment };
}

function after(state: Alignment, act: Exclude<Act, { kind: 'divide' }>): Alignment | null {
  const edit = editOf(state, act);
  return edit && applied(state, edit);
}

function editOf(state: Alignment, act: Exclude<Act, { kind: 'divide' }>): Edit | null {
  switch (act.kind) {
    case 'merge':
      return act.direction === 'up' ? mergeWithPrevious(state, act.at) : mergeWithNext(state, act.at);
    case 'move':
      return act.direction === 'up' ? moveUp(state, act.at, act.side) : moveDown(state, act.at, act.side);
    case 'shift':
      return shiftRest(state, act.at, act.side, act.direction);
    case 'split-sentence':
      return splitSentence(state, act.side, act.number, act.offset);
    case 'split-pair':
      return splitPair(state, act.at, act.ar, act.en);
    case 'join':
      return joinSentences(state, act.side, act.number);
    case 'pin':
      return setPinned(state, act.at, act.pinned);
    case 'no-english':
      return leaveWithout(state, act.at);
    case 'type':
      return typeEnglish(state, act.at, act.text);
    case 'draft':
      return draftEnglish(state, act.at, act.text);
    case 'swap':
      return swapSides();
  }
}

/**
 * Divides at a caret: the sentence, where the caret stands inside one, and then its pair. The other side is divided between two
 * of its sentences, where its letters come nearest to the same share; a single one stays above. A pinned pair stays whole.
 */
function divided(state: Alignment, { side, number, offset }: Extract<Act, { kind: 'divide' }>): Alignment | null {
  const at = state.pairs.findIndex((pair) => pair[side].includes(number));
  const cut = splitSentence(state, side, number, offset);
  const now = cut ? applied(state, cut) : state;
  const pair = now.pairs[at];
  if (!pair) return null;
  // At the very beginning of a sentence the border is the one before it.
  const first = pair[side].indexOf(number) + (cut || offset > 0 ? 1 : 0);
  const share = lengthOf(now, side, pair[side].slice(0, first)) / lengthOf(now, side, pair[side]);
  const other: Side = side === 'ar' ? 'en' : 'ar';
  const otherFirst = nearest(now, other, pair[other], share);
  const counts = side === 'ar' ? ([first, otherFirst] as const) : ([otherFirst, first] as const);
  const inTwo = first > 0 && first < pair[side].length ? splitPair(now, at, ...counts) : null;
  if (inTwo) return applied(now, inTwo);
  return cut ? now : null;
}

function lengthOf(state: Alignment, side: Side, numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + (state[side][number]?.text.length ?? 0), 0);
}

/** How many of the sentences come nearest to a share of their letters; at least one of those that there are. */
function nearest(state: Alignment, side: Side, numbers: readonly number[], share: number): number {
  const whole = lengthOf(state, side, numbers);
  let best = Math.min(1, numbers.length);
  for (let count = best; count < numbers.length; count++) {
    const far = (of: number) => Math.abs(lengthOf(state, side, numbers.slice(0, of)) / whole - share);
    if (far(count) < far(best)) best = count;
  }
  return best;
}
