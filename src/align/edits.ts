/**
 * What a reader changes in an alignment by hand. Each operation is pure: it takes the state and gives an `Edit`, or null where
 * nothing can be done (at the end of the text, over a pin). `applied` gives the state after it, `reverted` what undoes it; an edit
 * holds all that both need, as plain data.
 */
import type { Pair } from './align';

export type Side = 'ar' | 'en';

export interface Sentence {
  text: string;
  /** Number of its paragraph, from 0. Its own on each side. */
  paragraph: number;
  /** English that a machine has drafted and nobody has edited. In an article: `draft: true` of the sentence. */
  draft?: true;
}

/** Two texts and their pairs. The pairs hold every sentence of both sides once, in order. */
export interface Alignment {
  ar: readonly Sentence[];
  en: readonly Sentence[];
  pairs: readonly Pair[];
}

/** Pairs from `at` on are replaced; where the text changes too, its sentences, with all numbers after it. */
export interface Replacement {
  kind: 'replace';
  at: number;
  before: readonly Pair[];
  /** Numbered as the sentences are after the change. */
  after: readonly Pair[];
  text?: { side: Side; at: number; before: readonly Sentence[]; after: readonly Sentence[] };
}

export type Edit = Replacement | { kind: 'swap' };

/** The state after an edit. */
export function applied(state: Alignment, edit: Edit): Alignment {
  if (edit.kind === 'swap') {
    const pairs = state.pairs.map((pair) => ({ ...pair, ar: pair.en, en: pair.ar }));
    return { ar: state.en, en: state.ar, pairs };
  }
  const { at, before, after, text } = edit;
  const head = state.pairs.slice(0, at);
  let tail = state.pairs.slice(at + before.length);
  if (!text) return { ...state, pairs: [...head, ...after, ...tail] };
  const shift = text.after.length - text.before.length;
  const moved = (numbers: number[]) => numbers.map((number) => number + shift);
  if (shift !== 0) tail = tail.map((pair) => ({ ...pair, [text.side]: moved(pair[text.side]) }));
  const sentences = state[text.side].toSpliced(text.at, text.before.length, ...text.after);
  return { ...state, [text.side]: sentences, pairs: [...head, ...after, ...tail] };
}

/** The edit that undoes an edit. */
export function reverted(edit: Edit): Edit {
  if (edit.kind === 'swap') return edit;
  const { kind, at, before, after, text } = edit;
  const back = { kind, at, before: after, after: before };
  return text ? { ...back, text: { ...text, before: text.after, after: text.before } } : back;
}

/** A pair that a reader has made: sure, but no border. */
function made(ar: number[], en: number[]): Pair {
  return { ar, en, confidence: 1 };
}

function replace(state: Alignment, at: number, count: number, after: readonly Pair[]): Replacement {
  return { kind: 'replace', at, before: state.pairs.slice(at, at + count), after };
}

/** Joins a pair with the one after it, on both sides. */
export function mergeWithNext(state: Alignment, at: number): Edit | null {
  const one = state.pairs[at];
  const next = state.pairs[at + 1];
  if (!one || !next || one.pinned || next.pinned) return null;
  return replace(state, at, 2, [made([...one.ar, ...next.ar], [...one.en, ...next.en])]);
}

/** Joins a pair with the one before it, on both sides. */
export function mergeWithPrevious(state: Alignment, at: number): Edit | null {
  return mergeWithNext(state, at - 1);
}

/**
 * Moves the last sentence of one side of a pair down to the next pair. Pairs that become empty are gone; at the end of the text a new
 * pair is made.
 */
export function moveDown(state: Alignment, at: number, side: Side): Edit | null {
  const one = state.pairs[at];
  const next = state.pairs[at + 1];
  const last = one?.[side].at(-1);
  if (!one || one.pinned || next?.pinned || last === undefined) return null;
  const left = withSide(one, side, one[side].slice(0, -1));
  const right = next ? withSide(next, side, [last, ...next[side]]) : made([], []);
  if (!next) right[side] = [last];
  return replace(state, at, next ? 2 : 1, [left, right].filter(isFilled));
}

/** Moves the first sentence of one side of a pair up to the pair before it. */
export function moveUp(state: Alignment, at: number, side: Side): Edit | null {
  const one = state.pairs[at];
  const before = state.pairs[at - 1];
  const first = one?.[side][0];
  if (!one || one.pinned || before?.pinned || first === undefined) return null;
  const right = withSide(one, side, one[side].slice(1));
  const left = before ? withSide(before, side, [...before[side], first]) : made([], []);
  if (!before) left[side] = [first];
  return replace(state, before ? at - 1 : at, before ? 2 : 1, [left, right].filter(isFilled));
}

function withSide({ ar, en }: Pair, side: Side, numbers: number[]): Pair {
  return side === 'ar' ? made(numbers, en) : made(ar, numbers);
}

function isFilled({ ar, en }: Pair): boolean {
  return ar.length + en.length > 0;
}

/**
 * Divides a pair in two.
 *
 * @param arCount Arabic sentences of the first part
 * @param enCount English sentences of the first part
 */
export function splitPair(state: Alignment, at: number, arCount: number, enCount: number): Edit | null {
  const pair = state.pairs[at];
  if (!pair || pair.pinned) return null;
  const parts = [
    made(pair.ar.slice(0, arCount), pair.en.slice(0, enCount)),
    made(pair.ar.slice(arCount), pair.en.slice(enCount)),
  ];
  return parts.every(isFilled) ? replace(state, at, 1, parts) : null;
}

/**
 * Moves one side of all pairs from `at` on by one, up to the next pin or the end: down, so that pair `at` is left without it;
 * or up, so that it takes what stood in the pair after it, and what it held joins the pair before.
 */
export function shiftRest(state: Alignment, at: number, side: Side, direction: 'down' | 'up'): Edit | null {
  const { pairs } = state;
  if (!pairs[at] || pairs[at].pinned) return null;
  let end = at;
  while (end < pairs.length && !pairs[end]?.pinned) end++;
  const rest = pairs.slice(at, end);
  const numbers = rest.map((pair) => pair[side]);
  if (direction === 'down') {
    // The first pair without it takes up the shift; what stands after it stays.
    const gap = numbers.findIndex((own, k) => k > 0 && own.length === 0);
    const count = gap > 0 ? gap + 1 : rest.length;
    const moved = [[], ...numbers.slice(0, gap > 0 ? gap : rest.length)];
    const after = moved.map((own, k) =>
      k < count ? withSide(rest[k] ?? made([], []), side, own) : withSide(made([], []), side, own),
    );
    return replace(state, at, count, after.filter(isFilled));
  }
  const before = pairs[at - 1];
  const first = numbers[0] ?? [];
  if (first.length > 0 && (!before || before.pinned)) return null;
  const after = rest.map((pair, k) => withSide(pair, side, numbers[k + 1] ?? []));
  if (first.length === 0 || !before) return replace(state, at, rest.length, after.filter(isFilled));
  const joined = withSide(before, side, [...before[side], ...first]);
  return replace(state, at - 1, rest.length + 1, [joined, ...after].filter(isFilled));
}

/** Leaves the Arabic of a pair without English; the English stands alone after it. */
export function leaveWithout(state: Alignment, at: number): Edit | null {
  const pair = state.pairs[at];
  if (!pair || pair.pinned || pair.ar.length === 0 || pair.en.length === 0) return null;
  return replace(state, at, 1, [made(pair.ar, []), made([], pair.en)]);
}

/** Makes a pair a hard border, or no longer one. */
export function setPinned(state: Alignment, at: number, pinned: boolean): Edit | null {
  const pair = state.pairs[at];
  if (!pair || (pair.pinned === true) === pinned) return null;
  const { ar, en } = pair;
  return replace(state, at, 1, [pinned ? { ...made(ar, en), pinned: true } : made(ar, en)]);
}

/** Exchanges the sides: what was taken for Arabic is English. */
export function swapSides(): Edit {
  return { kind: 'swap' };
}

/**
 * Divides a sentence at a caret. Both parts stay in its pair. White space at the cut stays with the first part, so that the parts joined are the sentence.
 *
 * @param offset in UTF-16 units
 */
export function splitSentence(state: Alignment, side: Side, number: number, offset: number): Edit | null {
  const sentence = state[side][number];
  if (!sentence) return null;
  let cut = offset;
  while (/\s/.test(sentence.text.charAt(cut))) cut++;
  const parts = [sentence.text.slice(0, cut), sentence.text.slice(cut)];
  if (parts.some((part) => part.trim() === '')) return null;
  return changeText(
    state,
    side,
    number,
    1,
    parts.map((text) => ({ ...sentence, text })),
  );
}

/** Joins a sentence with the one after it, in the same pair and paragraph. */
export function joinSentences(state: Alignment, side: Side, number: number): Edit | null {
  const one = state[side][number];
  const next = state[side][number + 1];
  const pair = state.pairs.find((candidate) => candidate[side].includes(number));
  if (!one || !next || one.paragraph !== next.paragraph || !pair?.[side].includes(number + 1)) return null;
  // A part that a machine has drafted makes the whole a draft.
  return changeText(state, side, number, 2, [{ ...next, ...one, text: one.text + next.text }]);
}

/** Replaces sentences of one pair by others and renumbers. */
function changeText(
  state: Alignment,
  side: Side,
  number: number,
  count: number,
  after: readonly Sentence[],
): Edit | null {
  const at = state.pairs.findIndex((pair) => pair[side].includes(number));
  const pair = state.pairs[at];
  if (!pair) return null;
  const first = pair[side][0] ?? number;
  const numbers = Array.from({ length: pair[side].length + after.length - count }, (_, k) => first + k);
  const changed: Pair = { ...pair, [side]: numbers };
  return {
    ...replace(state, at, 1, [changed]),
    text: { side, at: number, before: state[side].slice(number, number + count), after },
  };
}

/** Sets the English of a pair as typed: one sentence instead of those that were there; an empty text leaves it without. */
export function typeEnglish(state: Alignment, at: number, typed: string): Edit | null {
  return setEnglish(state, at, typed, {});
}

/** Gives a pair that has Arabic alone the English that a machine has drafted; it stays marked until it is typed anew. */
export function draftEnglish(state: Alignment, at: number, drafted: string): Edit | null {
  const pair = state.pairs[at];
  if (!pair || pair.ar.length === 0 || pair.en.length > 0) return null;
  return setEnglish(state, at, drafted, { draft: true });
}

function setEnglish(state: Alignment, at: number, typed: string, sign: Pick<Sentence, 'draft'>): Edit | null {
  const pair = state.pairs[at];
  if (!pair) return null;
  const text = typed.trim();
  let first = pair.en[0];
  if (first === undefined) {
    // It comes after all English of the pairs before.
    first = 0;
    for (const { en } of state.pairs.slice(0, at)) first = Math.max(first, (en.at(-1) ?? -1) + 1);
  }
  const before = state.en.slice(first, first + pair.en.length);
  if (before.length === 1 ? before[0]?.text === text : text === '' && before.length === 0) return null;
  const neighbour = before[0] ?? state.en[first - 1] ?? state.en[first];
  const after = text === '' ? [] : [{ text, paragraph: neighbour?.paragraph ?? 0, ...sign }];
  const changed = { ...pair, en: after.map(() => first), confidence: 1 };
  return { ...replace(state, at, 1, [changed].filter(isFilled)), text: { side: 'en', at: first, before, after } };
}

/** Below this a pair is worth a look. */
const DOUBTFUL = 0.8;

/**
 * The next doubtful pair after `from`, going round at the end; -1 where there is none.
 *
 * @param from index of the pair to start after; -1 for the first
 */
export function nextDoubtful(pairs: readonly Pair[], from: number, least = DOUBTFUL): number {
  for (let step = 1; step <= pairs.length; step++) {
    const at = (((from + step) % pairs.length) + pairs.length) % pairs.length;
    const pair = pairs[at];
    if (pair && !pair.pinned && pair.confidence < least) return at;
  }
  return -1;
}
