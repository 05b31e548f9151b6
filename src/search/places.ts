/** Where the words of a query stand in the indexed text. */
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

function placeAt(text: IndexedText, at: number, words: readonly QueryWord[], mode: 'whole' | 'beginning') {
  let start = 0;
  for (let n = 0; n < words.length; n++) {
    const token = text.tokens[at + n];
    const word = words[n];
    if (!token || !word) return null;
    const isLast = n === words.length - 1;
    const begins = isLast && mode === 'beginning';
    const form = token.forms.find((one) => (begins ? isBegun(one, word) : isWhole(one, word)));
    if (!form) return null;
    if (n === 0) start = form.from;
    if (isLast) return { text, last: token, start, end: begins ? endOfBeginning(form, word) : form.to };
  }
  return null;
}

function isWhole(form: Form, word: QueryWord): boolean {
  return form.key === word.key || form.alt === word.alt;
}

function isBegun(form: Form, word: QueryWord): boolean {
  return form.full && (form.key.startsWith(word.key) || form.alt.startsWith(word.alt));
}

/** Where the letters of `word` end in a form that begins with them: letters written out (للجنة) are not in the text. */
function endOfBeginning(form: Form, word: QueryWord): number {
  const unwritten = form.key.length - (form.to - form.from);
  return form.from + Math.max(1, word.key.length - unwritten);
}
