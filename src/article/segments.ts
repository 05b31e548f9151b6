/**
 * A sentence in one language, cut into segments on which the same marks stand. Segments hold whole words only, because
 * an element boundary inside an Arabic word breaks its letters; each takes the space after it along.
 */
import type { Mark, Sentence } from './model';
import type { Lang } from '#article/format/schema';

export interface Segment {
  /** UTF-16 offset of the segment in the sentence. */
  start: number;
  text: string;
  /** Marks that touch these words, the shortest first: the innermost is what a click means. */
  marks: Mark[];
}

/** Cuts a sentence, on which `marks` stand, into segments whose texts concatenate to it exactly. */
export function segmentsOf(sentence: Sentence, lang: Lang, marks: readonly Mark[]): Segment[] {
  const spans = marks.flatMap((mark) => {
    const span = mark[lang];
    return span ? [{ mark, span }] : [];
  });
  // Most sentences of a long text have none.
  if (spans.length === 0) return sentence[lang] === '' ? [] : [{ start: 0, text: sentence[lang], marks: [] }];
  spans.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));

  // Each comes into play once, and leaves once: a sentence may have hundreds over each other.
  const coming = spans.map((one, rank) => ({ ...one, rank })).sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  let here: typeof coming = [];

  const segments: Segment[] = [];
  for (const { start, word, text } of tokensOf(sentence[lang])) {
    const end = start + word.length;
    const before = here.length;
    for (let one = coming[next]; one && one.span.start < end; one = coming[++next]) here.push(one);
    if (here.length > before) here.sort((a, b) => a.rank - b.rank);
    if (here.some(({ span }) => span.end <= start)) here = here.filter(({ span }) => span.end > start);
    const own = here.map(({ mark }) => mark);
    const last = segments.at(-1);
    if (last && sameMarks(last.marks, own)) last.text += text;
    else segments.push({ start, text, marks: own });
  }
  return segments;
}

export interface Token {
  start: number;
  /** The word with the punctuation that touches it. */
  word: string;
  /** The word and the white space that follows it. */
  text: string;
}

/** White-space separated tokens, each with the space behind it; white space before the first goes with the first. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/^\s*\S+\s*|\S+\s*|^\s+$/gu)) {
    tokens.push({ start: match.index, word: match[0].trimEnd(), text: match[0] });
  }
  return tokens;
}

function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a.length === b.length && a.every((mark, at) => mark === b[at]);
}
