/** What may be wrong with a file or a text that comes in, as data: the interface makes sentences of it. */

export type ProblemCode =
  /** A PDF file: text is copied out of it, not read. */
  | 'pdf-file'
  /** A format of an office program that is not XML in a zip: .doc, .rtf, .xls. */
  | 'old-office-file'
  /** A picture, a sound, a program: nothing to read. */
  | 'not-text'
  | 'empty'
  /** `values`: `size` and `most`, in bytes or characters. */
  | 'too-large'
  /** `values`: `count`, `most`; `what`: entries, lines, columns, rows, pairs, chapters, cues. */
  | 'too-many'
  /** A zip that would unpack to more than is allowed. `values`: `size`, `most`. */
  | 'zip-bomb'
  | 'zip-broken'
  | 'zip-encrypted'
  /** A zip in which there is nothing that can be read. */
  | 'zip-unknown'
  /** A part of the format is not there. `values`: `part`. */
  | 'part-missing'
  /** `values`: `found`, what is wrong in the words of the format (a tag, an entity). */
  | 'xml-broken'
  | 'xml-too-deep'
  /** Not text in any encoding that is known. */
  | 'encoding-unknown'
  /** No pair with both an Arabic and another side. */
  | 'no-pairs'
  /** The column that was chosen holds no Arabic. */
  | 'no-columns'
  /** A package of a later version of the app. */
  | 'package-newer'
  /** `values`: `part`, the entry that cannot be read. */
  | 'package-damaged'
  /** A link that should hold an article, and does not hold a whole one. */
  | 'link-damaged'
  /** `values`: `size` and `most`, in characters. */
  | 'link-too-large'
  /** A link of a later version of the app. */
  | 'link-newer'
  /** Of a page only its address was shared. */
  | 'only-address'
  /** What another app should have shared is not there. */
  | 'nothing-received'
  /** A page that should hand over its text says nothing. */
  | 'page-silent';

export interface Problem {
  code: ProblemCode;
  /** Where: name of the file or entry, and line from 1 where there is one. */
  place: { file?: string; line?: number };
  /** For the text of the message. */
  values?: Record<string, string | number>;
}

export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** Carries a problem up to readFile; never leaves this folder. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(code: ProblemCode, place: Problem['place'] = {}, values?: Problem['values']) {
    super(code);
    this.problem = values ? { code, place, values } : { code, place };
  }
}

/** The value, or the problem that was met on the way. Anything else that is thrown is a fault of ours and goes on. */
export function attempt<T>(read: () => T): Result<T> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem };
    throw error;
  }
}
