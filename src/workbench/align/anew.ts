/** Aligns anew what lies between the pins; what the reader has pinned stays, and so does the headline. Pure: made for a worker. */
import { align, type OnProgress, type Pair } from '#align/align';
import type { Translate } from '#align/dictionary';
import { alignDocument } from '#align/document';
import type { Alignment, Sentence } from '#align/edits';

/**
 * Pairs that stay as they are: pinned ones, and a first pair that holds the headlines of both sides, or the English one where it is the only
 * one, and nothing else.
 */
function isKept({ ar, en }: Alignment, pair: Pair, at: number): boolean {
  if (pair.pinned) return true;
  return at === 0 && pair.en.length > 0 && holdsHeadline(ar, pair.ar) && holdsHeadline(en, pair.en);
}

/** Whether it holds all of the headline, which may be nothing. */
function holdsHeadline(sentences: readonly Sentence[], numbers: readonly number[]): boolean {
  return numbers.length === sentences.filter(({ paragraph }) => paragraph === 0).length;
}

/**
 * The pairs of an alignment, computed anew between the ones that are kept.
 *
 * @returns pairs that hold every sentence of both sides once, in order
 */
export function alignedAnew(
  alignment: Alignment,
  translate: Translate,
  onProgress: OnProgress = () => undefined,
): Pair[] {
  const { ar, en, pairs } = alignment;
  const kept = pairs.map((pair, at) => isKept(alignment, pair, at));
  if (!kept.includes(true)) return alignDocument(byParagraph(ar), byParagraph(en), { translate, onProgress }).sentences;
  const borders: [number, number][] = [];
  const before: [number, number] = [0, 0];
  const fixed: { pair: Pair; start: readonly [number, number] }[] = [];
  pairs.forEach((pair, at) => {
    const end: [number, number] = [before[0] + pair.ar.length, before[1] + pair.en.length];
    if (kept[at]) {
      borders.push([...before], end);
      fixed.push({ pair, start: [...before] });
    }
    [before[0], before[1]] = end;
  });
  const fresh = align(texts(ar), texts(en), {
    translate,
    onProgress,
    borders,
    paragraphs: { ar: starts(ar), en: starts(en) },
  });
  return woven(fresh, fixed);
}

/** Fresh pairs with the kept ones in the place of what was computed inside them. */
function woven(fresh: readonly Pair[], fixed: readonly { pair: Pair; start: readonly [number, number] }[]): Pair[] {
  const all: Pair[] = [];
  let [a, e] = [0, 0];
  let next = 0;
  let at = 0;
  while (at < fresh.length || next < fixed.length) {
    const own = fixed[next];
    if (own && a === own.start[0] && e === own.start[1]) {
      all.push(own.pair);
      a += own.pair.ar.length;
      e += own.pair.en.length;
      next++;
      // What was computed between its borders is dropped.
      let [leftAr, leftEn] = [own.pair.ar.length, own.pair.en.length];
      while (at < fresh.length && (leftAr > 0 || leftEn > 0)) {
        leftAr -= fresh[at]?.ar.length ?? 0;
        leftEn -= fresh[at]?.en.length ?? 0;
        at++;
      }
      continue;
    }
    const pair = fresh[at++];
    if (!pair) break;
    all.push(pair);
    a += pair.ar.length;
    e += pair.en.length;
  }
  return all;
}

const texts = (sentences: readonly Sentence[]) => sentences.map(({ text }) => text);

/** Numbers of the sentences that begin a paragraph, but for the first. */
function starts(sentences: readonly Sentence[]): number[] {
  return sentences.flatMap(({ paragraph }, at) => (at > 0 && paragraph !== sentences[at - 1]?.paragraph ? [at] : []));
}

function byParagraph(sentences: readonly Sentence[]): string[][] {
  const paragraphs: string[][] = [];
  sentences.forEach(({ text, paragraph }, at) => {
    if (at === 0 || paragraph !== sentences[at - 1]?.paragraph) paragraphs.push([]);
    paragraphs.at(-1)?.push(text);
  });
  return paragraphs;
}
