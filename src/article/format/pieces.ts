/**
 * A long file of JSON in pieces, as it comes: the elements of the one list that holds most of it, some at a time, and what is left of
 * the file without them. Each piece is JSON by itself, so that none is long to parse.
 *
 * Nothing is read here but strings and brackets. Whether a piece is JSON is seen when it is parsed; and where every piece is, and
 * what is left over is, the file is, too: put together again they are the file, letter by letter.
 */
import { limits } from './limits';

/** UTF-16 units of a piece, at least, as a rule: a parser takes about a tenth of a millisecond for so much. */
const PIECE = 16_000;

/** UTF-16 units of a string in the file that may be looked through again while its end has not come: each may be written as six. */
const LONGEST = 6 * limits.text;

/** UTF-16 units that may stand before the list or behind it: they are looked through in the same way. */
const BESIDE = 1_000_000;

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** Cuts one file. */
export class Pieces {
  /** What has come and is in no piece yet. */
  #text = '';
  /** How far that has been looked through. */
  #at = 0;
  /** Objects and lists that are open there. */
  #depth = 0;
  /** The last string that stands in the object of the whole file itself, with its quotes: a name, where a colon follows. */
  #string = '';
  #names = new Set<string>();
  #list: 'before' | 'within' | 'after' = 'before';
  #head = '';
  #pieces = 0;
  #doubtful = false;

  /**
   * @param name of the list, which stands in the object of the whole file
   * @param size UTF-16 units of a piece, at least
   */
  constructor(
    readonly name: string,
    readonly size: number = PIECE,
  ) {}

  /** The file up to its list, with the bracket that opens it; `null` before that has come. */
  get head(): string | null {
    return this.#list === 'before' ? null : this.#head;
  }

  /** Takes more of the file. Returns the pieces that are whole now: elements with the commas between them, without brackets. */
  add(text: string): string[] {
    const cut: string[] = [];
    if (this.#doubtful) return cut;
    this.#text += text;
    const all = this.#text;
    if (this.#list !== 'within' && all.length > BESIDE) this.#doubtful = true;
    let begin = 0;
    let at = this.#at;
    for (; at < all.length; at++) {
      const code = all.charCodeAt(at);
      if (code === QUOTE) {
        const end = endOfString(all, at);
        // The rest of it has not come.
        if (end < 0) {
          if (all.length - at > LONGEST) this.#doubtful = true;
          break;
        }
        if (this.#depth === 1) this.#string = all.slice(at, end + 1);
        at = end;
      } else if (code === COLON) {
        if (this.#depth === 1) this.#name();
      } else if (code === OPEN_LIST || code === OPEN_OBJECT) {
        this.#depth++;
        if (code === OPEN_LIST && this.#depth === 2 && this.#list === 'before' && this.#isNamed()) {
          this.#list = 'within';
          this.#head = all.slice(0, at + 1);
          begin = at + 1;
        }
      } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) {
        this.#depth--;
        if (this.#depth === 1 && this.#list === 'within') {
          this.#list = 'after';
          const last = all.slice(begin, at);
          // After a comma an element must follow: that none does is seen when the piece is parsed.
          if (this.#pieces > 0 || last.trim() !== '') cut.push(last);
          begin = at;
        }
      } else if (code === COMMA && this.#depth === 2 && this.#list === 'within' && at - begin >= this.size) {
        cut.push(all.slice(begin, at));
        this.#pieces++;
        begin = at + 1;
      }
    }
    this.#text = all.slice(begin);
    this.#at = at - begin;
    return cut;
  }

  /** All has come: the file without the elements of its list; `null` where it is odd, and is to be parsed as a whole. */
  end(): string | null {
    // A string that has no end.
    if (this.#at < this.#text.length || this.#doubtful || this.#list !== 'after') return null;
    return this.#head + this.#text;
  }

  #name(): void {
    // Of two of one name the last counts, and one name can be written in many ways.
    if (this.#string.includes('\\') || this.#names.has(this.#string)) this.#doubtful = true;
    this.#names.add(this.#string);
  }

  #isNamed(): boolean {
    return this.#string === `"${this.name}"` && this.#names.has(this.#string);
  }
}

/** Where the string ends that begins at `at`; -1 where it does not. */
function endOfString(text: string, at: number): number {
  for (let end = text.indexOf('"', at + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end;
    while (text.charCodeAt(before - 1) === BACKSLASH) before--;
    // Two backslashes are one that is meant.
    if ((end - before) % 2 === 0) return end;
  }
  return -1;
}
