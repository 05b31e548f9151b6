/** Where the words of a query stand in the indexed text. */
import { sameSpelling, withoutMadda } from '#arabic/fold';
import type { Form } from './forms';
import type { QueryWord } from './query';
import type { IndexedText, TextIndex, Token } from './text-index';

/** Where the query matches: from a form of one word to a form of the same or a later one. */
export interface Place {
  text: IndexedText;
  /** The word at which it ends. */
  last: Token;
  /** Folded offsets. */
  start: number;
  end: number;
  /** Spelt as the query is: hamza, madda, ta marbuta and alef maqsura too. */
  exact: boolean;
}

/** Places by whether they are spelt as the query is. */
export interface Found {
  /** Those that are; where there is none, all. */
  own: Place[];
  /** The rest. */
  others: Place[];
}

/** Exact spelling goes before the forgiving one: إن finds أن only where the text has no إن. */
export function exactFirst(places: readonly Place[]): Found {
  const exact = places.filter((place) => place.exact);
  return exact.length > 0
    ? { own: exact, others: places.filter((place) => !place.exact) }
    : { own: [...places], others: [] };
}

/** The places of a phrase, in the order of the text: all its words whole, or the last one only begun. */
export function placesOf(index: TextIndex, words: readonly QueryWord[], mode: 'whole' | 'beginning'): Place[] {
  const places: Place[] = [];
  for (const text of index) {
    let free = 0;
    for (let at = 0; at + words.length <= text.tokens.length; at++) {
      if (at < free) continue;
      const place = placeAt(text, at, words, mode);
      if (!place) continue;
      places.push(place);
      free = at + words.length;
    }
  }
  return places;
}

function placeAt(
  text: IndexedText,
  at: number,
  words: readonly QueryWord[],
  mode: 'whole' | 'beginning',
): Place | null {
  let start = 0;
  let exact = true;
  for (let n = 0; n < words.length; n++) {
    const token = text.tokens[at + n];
    const word = words[n];
    if (!token || !word) return null;
    const isLast = n === words.length - 1;
    const begins = isLast && mode === 'beginning';
    const fits = token.forms.filter((one) => (begins ? isBegun(one, word) : isWhole(one, word)));
    const spelt = fits.find((one) => isSpelt(one, word, begins));
    const form = spelt ?? fits[0];
    if (!form) return null;
    exact &&= spelt !== undefined;
    if (n === 0) start = form.from;
    if (isLast) return { text, last: token, start, end: begins ? endOfBeginning(form, word) : form.to, exact };
  }
  return null;
}

function isWhole(form: Form, word: QueryWord): boolean {
  return form.key === word.key || form.alt === word.alt || withoutMadda(form.key) === withoutMadda(word.key);
}

function isBegun(form: Form, word: QueryWord): boolean {
  return form.full && (form.key.startsWith(word.key) || form.alt.startsWith(word.alt));
}

function isSpelt(form: Form, word: QueryWord, begins: boolean): boolean {
  return sameSpelling(begins ? form.exact.slice(0, word.exact.length) : form.exact, word.exact);
}

/** Where the letters of `word` end in a form that begins with them: letters written out (للجنة) are not in the text. */
function endOfBeginning(form: Form, word: QueryWord): number {
  const unwritten = form.key.length - (form.to - form.from);
  return form.from + Math.max(1, word.key.length - unwritten);
}
