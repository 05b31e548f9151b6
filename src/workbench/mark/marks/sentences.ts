/** The sentences that a draft becomes in the article, and where each stands in the whole Arabic. */
import type { Alignment, Sentence } from '#align/edits';
import { arabicOf, type Draft, type EnglishQuote, type Place } from '#workbench/draft/draft';
import { occurrences, type Span } from '#article/linking/resolve';

/** A sentence of the article: a pair that holds Arabic. */
export interface PlacedSentence {
  /** `h`, `p1.1` …, as in the article. */
  id: string;
  /** Number of its paragraph in the article; 0 is the headline. */
  unit: number;
  ar: string;
  en: string | null;
  /** Half-open UTF-16 offsets in `arabicOf`. */
  start: number;
  end: number;
}

/** The whole Arabic of a draft; empty before its first step is left. */
export function textOf({ alignment }: Pick<Draft, 'alignment'>): string {
  return alignment ? arabicOf(alignment) : '';
}

/**
 * The sentences of a draft in the order of the text. A pair is one; the headline is one, however many pairs it has. A text without a
 * headline begins with its first paragraph.
 */
export function sentencesOf({ alignment }: Pick<Draft, 'alignment'>): PlacedSentence[] {
  if (!alignment) return [];
  const known = made.get(alignment);
  if (known) return known;
  const sentences = placed(alignment);
  made.set(alignment, sentences);
  return sentences;
}

/** Alignments are never changed: what was made of one holds for good. */
const made = new WeakMap<Alignment, PlacedSentence[]>();

function placed(alignment: Alignment): PlacedSentence[] {
  const { ar, en, pairs } = alignment;
  const text = arabicOf(alignment);
  const starts = startsOf(ar);
  const sentences: PlacedSentence[] = [];
  let last = -1;
  let unit = 0;
  let number = 0;
  for (const pair of pairs) {
    const first = pair.ar[0];
    const until = pair.ar.at(-1);
    if (first === undefined || until === undefined) continue;
    const start = starts[first] ?? 0;
    const end = (starts[until] ?? 0) + (ar[until]?.text.length ?? 0);
    const english = joined(pair.en.map((at) => en[at]?.text ?? ''));
    const paragraph = ar[first]?.paragraph ?? 0;
    const [headline] = sentences;
    if (headline && paragraph === 0) {
      headline.end = end;
      headline.ar = text.slice(headline.start, end);
      headline.en = joined([headline.en, english].filter((part) => part !== null));
      continue;
    }
    if (paragraph !== 0) {
      if (paragraph !== last || unit === 0) {
        unit += 1;
        number = 0;
      }
      number += 1;
    }
    last = paragraph;
    sentences.push({
      id: paragraph === 0 ? 'h' : `p${unit}.${number}`,
      unit,
      ar: text.slice(start, end),
      en: english,
      start,
      end,
    });
  }
  return sentences;
}

function startsOf(sentences: readonly Sentence[]): number[] {
  let at = 0;
  return sentences.map(({ text, paragraph }, index) => {
    if (index > 0 && paragraph !== sentences[index - 1]?.paragraph) at += 1;
    const start = at;
    at += text.length;
    return start;
  });
}

/** English sentences as one text, with a space where they bring none; `null` for none. */
function joined(texts: readonly string[]): string | null {
  let whole = '';
  for (const text of texts) whole += whole === '' || /\s$/.test(whole) ? text : ` ${text}`;
  return whole === '' ? null : whole;
}

/** The sentence that a place begins in. */
export function sentenceAt(sentences: readonly PlacedSentence[], at: number): PlacedSentence | null {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (!sentence) break;
    if (at < sentence.start) high = middle - 1;
    else if (at >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return null;
}

/** A span of the English of a sentence as a quote; `null` where it begins or ends inside a word. */
export function quoteOf(english: string | null, span: Span | null): EnglishQuote | null {
  if (english === null || span === null) return null;
  const text = english.slice(span.start, span.end);
  const nth = occurrences(english, text, 'en').findIndex(({ start }) => start === span.start) + 1;
  return nth === 0 ? null : { text, nth };
}

/** Where a quote stands in the English of its sentence; `null` where that has changed and no longer holds it. */
export function spanOf(english: string | null, quote: EnglishQuote | null): Span | null {
  if (english === null || quote === null) return null;
  return occurrences(english, quote.text, 'en')[quote.nth - 1] ?? null;
}

/** Whether two places share a letter. */
export function overlaps(one: Place, other: Place): boolean {
  return one.start < other.end && other.start < one.end;
}

export const samePlace = (one: Place, other: Place): boolean => one.start === other.start && one.end === other.end;
