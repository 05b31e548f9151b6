/** Taking the text over into the alignment: what is the same stays as it was aligned, the rest is aligned. */
import type { Pair } from '#align/align';
import type { Alignment, Sentence } from '#align/edits';
import type { Draft } from './draft';
import { sentencesOf } from './flows';
import { isCurrent, sourceOf } from './incoming';

/** Aligns sentences, numbered through both texts; each is given by its paragraphs. In the app it runs in a worker. */
export type AlignTexts = (ar: readonly string[][], en: readonly string[][]) => Promise<Pair[]>;

/**
 * The draft with its text taken over into its alignment. A side that is still made of the same text stays as the reader has divided,
 * joined and typed it; pairs that stand before and after all changes stay; what lies between is aligned.
 */
export async function settled(draft: Draft, alignTexts: AlignTexts): Promise<Draft> {
  const { alignment: before } = draft;
  const current = { ar: isCurrent(draft, 'ar'), en: isCurrent(draft, 'en') };
  if (before && current.ar && current.en) return draft;
  const side = (lang: 'ar' | 'en') => (before && current[lang] ? before[lang] : sentencesOf(draft, lang));
  const [ar, en] = [side('ar'), side('en')];
  const { head, tail } = before ? kept(before, ar, en) : { head: headlinePair(ar, en), tail: [] };
  const from = ends(head);
  const to = tail.length === 0 ? { ar: ar.length, en: en.length } : firsts(tail, ar.length, en.length);
  const middle = await alignedBetween(ar.slice(from.ar, to.ar), en.slice(from.en, to.en), alignTexts);
  const pairs = [...head, ...middle.map((pair) => shifted(pair, from.ar, from.en)), ...tail];
  return { ...draft, alignment: { ar, en, pairs }, alignedFrom: sourceOf(draft) };
}

/** Headlines render each other: nothing else is tried. One that is there in English alone renders no sentence of the text. */
function headlinePair(ar: readonly Sentence[], en: readonly Sentence[]): Pair[] {
  const pair = { ar: headlineNumbers(ar), en: headlineNumbers(en), confidence: 1 };
  return pair.ar.length + pair.en.length > 0 ? [pair] : [];
}

const headlineNumbers = (side: readonly Sentence[]) =>
  side.flatMap(({ paragraph }, at) => (paragraph === 0 ? [at] : []));

async function alignedBetween(
  ar: readonly Sentence[],
  en: readonly Sentence[],
  alignTexts: AlignTexts,
): Promise<Pair[]> {
  // With one language there is nothing to compute.
  if (en.length === 0) return ar.map((_, at) => ({ ar: [at], en: [], confidence: 1 }));
  if (ar.length === 0) return en.map((_, at) => ({ ar: [], en: [at], confidence: 1 }));
  return alignTexts(byParagraph(ar), byParagraph(en));
}

function byParagraph(sentences: readonly Sentence[]): string[][] {
  const paragraphs: string[][] = [];
  let last: number | undefined;
  for (const { text, paragraph } of sentences) {
    if (paragraph !== last) paragraphs.push([]);
    last = paragraph;
    paragraphs.at(-1)?.push(text);
  }
  return paragraphs;
}

/** The pairs whose sentences stand, on both sides, before all changes or after them. */
function kept(before: Alignment, ar: readonly Sentence[], en: readonly Sentence[]): { head: Pair[]; tail: Pair[] } {
  const same = { ar: sameEnds(before.ar, ar), en: sameEnds(before.en, en) };
  const { pairs } = before;
  let count = 0;
  const isHead = (pair: Pair) =>
    (pair.ar.at(-1) ?? -1) < same.ar.start &&
    (pair.en.at(-1) ?? -1) < same.en.start &&
    pair.ar.length + pair.en.length > 0;
  while (count < pairs.length && isHead(pairs[count] as Pair)) count++;
  const head = pairs.slice(0, count);
  const taken = ends(head);
  const [byAr, byEn] = [ar.length - before.ar.length, en.length - before.en.length];
  const isTail = (pair: Pair) =>
    (pair.ar[0] ?? Infinity) >= before.ar.length - same.ar.end &&
    (pair.en[0] ?? Infinity) >= before.en.length - same.en.end &&
    isFree(pair.ar, taken.ar, byAr) &&
    isFree(pair.en, taken.en, byEn);
  let rest = pairs.length;
  while (rest > count && isTail(pairs[rest - 1] as Pair)) rest--;
  return { head, tail: pairs.slice(rest).map((pair) => shifted(pair, byAr, byEn)) };
}

/** What is the same from the end may be so from the beginning too: no sentence stands in two pairs. */
const isFree = (numbers: readonly number[], from: number, by: number) =>
  numbers[0] === undefined || numbers[0] >= from - by;

/** How many sentences are the same from the beginning on, and how many from the end. */
function sameEnds(one: readonly Sentence[], other: readonly Sentence[]): { start: number; end: number } {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start]?.text === other[start]?.text) start++;
  let end = 0;
  while (end < most && one.at(-1 - end)?.text === other.at(-1 - end)?.text) end++;
  return { start, end };
}

function shifted(pair: Pair, byAr: number, byEn: number): Pair {
  return { ...pair, ar: pair.ar.map((at) => at + byAr), en: pair.en.map((at) => at + byEn) };
}

function ends(pairs: readonly Pair[]): { ar: number; en: number } {
  return {
    ar: pairs.reduce((sum, pair) => sum + pair.ar.length, 0),
    en: pairs.reduce((sum, pair) => sum + pair.en.length, 0),
  };
}

function firsts(pairs: readonly Pair[], ar: number, en: number): { ar: number; en: number } {
  const held = ends(pairs);
  return { ar: ar - held.ar, en: en - held.en };
}
