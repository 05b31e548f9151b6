/** What a reader typed → the words to look for. Never throws, whatever it is given. */
import { fold } from '#arabic/fold';

/** UTF-16 units of a query that are looked at: a pasted sentence fits, a pasted book does not. */
export const MAX_QUERY = 400;

/** Marks, tatweel, what cannot be seen, and what stands between a word and the next. */
const UNSPELT = /[^\p{L}\p{N}]|\u0640/gu;

/** A stretch of letters or of digits in a folded text, by its offsets there. */
export interface Run {
  /** Folded letters. */
  key: string;
  /** The same with ؤ ئ ء as one, because مسؤولية is also written مسئولية. As long as `key`. */
  alt: string;
  /** Letters as they are spelt (see `fold`), for `sameSpelling`. As long as `key`. */
  exact: string;
  start: number;
  end: number;
}

/** A folded text in words, and where each of its units came from (see `fold`). */
export interface Runs {
  runs: Run[];
  from: number[];
}

/**
 * The words of a text: stretches of letters, and stretches of digits by themselves, so that 80 is found in الـ80 and in
 * 80th. Punctuation only parts words: China is found in China’s, Asia in Asia-Pacific.
 */
export function runsOf(source: string): Runs {
  const { text, alt, exact, from } = fold(source);
  const runs = [...text.matchAll(/\p{L}+|\p{N}+/gu)].map(({ 0: key, index: start }) => {
    const end = start + key.length;
    return { key, alt: alt.slice(start, end), exact: exact.slice(start, end), start, end };
  });
  return { runs, from };
}

/** A word of the query; `text` is as it was typed, without marks. */
export interface QueryWord {
  key: string;
  alt: string;
  exact: string;
  text: string;
}

export interface Query {
  /**
   * `empty`: nothing but white space. `signs`: no letter and no digit, as a lone harakah or `.*`. `short`: one letter,
   * which is in every line. `ready`: can be looked for.
   */
  status: 'empty' | 'signs' | 'short' | 'ready';
  words: QueryWord[];
  /** The letters of a root typed apart (ق و ل), folded and joined; `null` if it is no such thing. */
  spacedRoot: string | null;
  /** True when only the beginning of the query is looked for. */
  cut: boolean;
}

/** Reads a query. Operators there are none: a regular expression is the words in it. */
export function parseQuery(input: string): Query {
  const cut = input.length > MAX_QUERY;
  // Presentation forms (from PDFs), full-width letters and no-break spaces become the plain ones.
  const source = input.slice(0, MAX_QUERY).normalize('NFKC');
  const { runs, from } = runsOf(source);
  const words = runs.map(({ key, alt, exact, start, end }) => ({
    key,
    alt,
    exact,
    text: source.slice(from[start], from[end]).replace(UNSPELT, ''),
  }));
  const letters = words.map((word) => word.key);
  const apart = letters.length > 1 && letters.length < 6 && letters.every((one) => /^\p{Script=Arabic}$/u.test(one));
  return { status: statusOf(source, letters), words, spacedRoot: apart ? letters.join('') : null, cut };
}

function statusOf(source: string, letters: readonly string[]): Query['status'] {
  if (letters.length === 0) return source.trim() === '' ? 'empty' : 'signs';
  return letters.length === 1 && /^\p{L}$/u.test(letters[0] ?? '') ? 'short' : 'ready';
}
