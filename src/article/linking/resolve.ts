/**
 * Quotes → spans. A quote names words; a span is where they stand, as half-open UTF-16 offsets into one sentence.
 */
import { isProclitic } from '#arabic/clitics';
import { fold } from '#arabic/fold';
import { MARK, stripMarks } from '#arabic/marks';
import type { Lang, Quote } from '#article/format/schema';

/** Half-open UTF-16 offsets `[start, end)` into the text of one sentence in one language. */
export interface Span {
  start: number;
  end: number;
}

/** What joins into one written word: letters, marks, digits, tatweel. */
const IN_WORD = /[\p{L}\p{M}\p{N}\u0640]/u;

/** Every place where `words` stand in `text` as words: whole, but for glued Arabic proclitics before them. */
export function occurrences(text: string, words: string, lang: Lang): Span[] {
  const found: Span[] = [];
  if (words === '') return found;
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (startsWord(text, start, lang) && endsWord(text, end)) found.push({ start, end });
  }
  return found;
}

/** UTF-16 units of the longest proclitics, each letter with its marks, and room to spare. */
const LONGEST_PROCLITIC = 32;

function startsWord(text: string, start: number, lang: Lang): boolean {
  let wordStart = start;
  // No further back than proclitics reach: in a word without end this would take as long as the word is, each time.
  const furthest = Math.max(0, start - LONGEST_PROCLITIC);
  while (wordStart > furthest && IN_WORD.test(text.charAt(wordStart - 1))) wordStart--;
  if (wordStart === start || !IN_WORD.test(text.charAt(start))) return true;
  // A mark belongs to the letter before it: nothing starts there.
  return lang === 'ar' && !MARK.test(text.charAt(start)) && isProclitic(stripMarks(text.slice(wordStart, start)));
}

function endsWord(text: string, end: number): boolean {
  return end === text.length || !IN_WORD.test(text.charAt(end)) || !IN_WORD.test(text.charAt(end - 1));
}

export type Resolution = { ok: true; span: Span | null } | { ok: false; problem: string };

/** Resolves one language of a quote against that sentence's text. A `null` quote resolves to no span. */
export function resolveQuote(quote: Quote, text: string, lang: Lang): Resolution {
  const words = quote[lang];
  if (words === null) return { ok: true, span: null };
  const places = occurrences(text, words, lang);
  const nth = typeof quote.nth === 'number' ? quote.nth : quote.nth?.[lang];
  if (places.length === 0) {
    return { ok: false, problem: `“${words}” is not in ${quote.in} (${lang}); nearest: “${nearest(text, words)}”` };
  }
  if (nth === undefined && places.length > 1) {
    return {
      ok: false,
      problem: `“${words}” is in ${quote.in} (${lang}) ${places.length} times; say which with "nth"`,
    };
  }
  const span = places[(nth ?? 1) - 1];
  if (!span) {
    const times = places.length === 1 ? 'once' : `${places.length} times`;
    return { ok: false, problem: `“${words}” is in ${quote.in} (${lang}) ${times}, so there is no nth ${nth}` };
  }
  return { ok: true, span };
}

/** UTF-16 units of a text and of words within which the nearest are looked for. */
const NEAR = { text: 3000, words: 300 };

/**
 * The stretch of whole words in `text` most like `words` (by shared letter pairs), for an error message. Empty where
 * looking would take too long.
 */
export function nearest(text: string, words: string): string {
  if (text.length > NEAR.text || words.length > NEAR.words) return '';
  const tokens = text.split(/\s+/).filter(Boolean);
  const size = Math.min(words.split(/\s+/).filter(Boolean).length, tokens.length);
  const wanted = pairs(words);
  let best = '';
  let bestScore = -1;
  for (let at = 0; at + size <= tokens.length; at++) {
    const candidate = tokens.slice(at, at + size).join(' ');
    const own = pairs(candidate);
    let shared = 0;
    for (const pair of own) if (wanted.has(pair)) shared++;
    // Much shorter or longer stretches share pairs by chance.
    const alike = Math.min(candidate.length, words.length) / Math.max(candidate.length, words.length, 1);
    const score = (alike * 2 * shared) / (wanted.size + own.size || 1);
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}

function pairs(text: string): Set<string> {
  const folded = fold(text).text;
  const set = new Set<string>();
  for (let i = 0; i + 1 < folded.length; i++) set.add(folded.slice(i, i + 2));
  return set;
}
