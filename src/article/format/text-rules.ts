/**
 * What a text may not hold, whatever its source. The rules, each with its reason:
 *
 * - **Refused**: lone halves of a character and non-characters (no file could hold them); control characters; marks that
 *   turn the order of letters round (U+202D, U+202E: what is read is not what is there); an embedding or isolate that
 *   is not closed, and a close without an opening (it would reach into what stands beside the text); hidden tags
 *   (U+E0000 …, whole sentences that nobody sees) and annotation marks; a pile of marks on one letter (it covers the
 *   lines around); a text in which there is nothing to be seen.
 * - **Left alone**, because publishers' texts hold them and they do no harm: direction marks (U+200E, U+200F, U+061C),
 *   embeddings and isolates that are closed, a stray U+202C, joiners and non-joiners, zero-width and no-break spaces, the soft
 *   hyphen, tabs and line ends. A quote has to hold them as the text does.
 * - **Markup, addresses and code** are text like any other: nothing of an article is ever read as anything else.
 */

export interface Fault {
  /** UTF-16 offset; `null` where it is the text as a whole. */
  at: number | null;
  problem: string;
}

const HALF = /[\ud800-\udfff]/u;
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const NO_CHARACTER =
  /[\ufdd0-\ufdef]|[\u{fffe}-\u{ffff}\u{1fffe}-\u{1ffff}\u{2fffe}-\u{2ffff}\u{3fffe}-\u{3ffff}\u{4fffe}-\u{4ffff}\u{5fffe}-\u{5ffff}\u{6fffe}-\u{6ffff}\u{7fffe}-\u{7ffff}\u{8fffe}-\u{8ffff}\u{9fffe}-\u{9ffff}\u{afffe}-\u{affff}\u{bfffe}-\u{bffff}\u{cfffe}-\u{cffff}\u{dfffe}-\u{dffff}\u{efffe}-\u{effff}\u{ffffe}-\u{fffff}\u{10fffe}-\u{10ffff}]/u;
const OVERRIDE = /[\u202d\u202e]/;
const HIDDEN = /[\u{e0000}-\u{e007f}\ufff9-\ufffb]/u;
const PILE = /\p{M}{9}/u;
/** A letter, digit or sign; what is left over is white space, marks without a letter, and what shows nothing. */
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;
/** Counted among the letters or signs, and blank all the same: Hangul fillers, the braille blank. */
const BLANK = /[\u115f\u1160\u3164\uffa0\u2800]/g;

const rules: readonly (readonly [RegExp, string])[] = [
  [HALF, 'half of a character without the other half'],
  [CONTROL, 'a control character'],
  [NO_CHARACTER, 'a code that is no character'],
  [OVERRIDE, 'a mark that turns the order of letters round'],
  [HIDDEN, 'a hidden character'],
  [PILE, 'nine marks on one letter'],
];

/** What nearly all texts are made of, and none of the rules but `PILE` is about: a look at it saves the others. */
const USUAL =
  /^[\t\n\r -~\u00a0-\u024f\u02b0-\u02ff\u0600-\u061b\u061d-\u06ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e]*$/;
/** Marks among them, and a few signs beside the marks: where no nine of these stand together there is no pile. */
const USUAL_PILE = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]{9}/;

/** The first thing in a text that it may not hold, or `null`. */
export function faultIn(text: string): Fault | null {
  if (USUAL.test(text) && !USUAL_PILE.test(text) && SEEN.test(text)) return null;
  for (const [rule, problem] of rules) {
    const found = rule.exec(text);
    if (found) return { at: found.index, problem };
  }
  const open = unbalanced(text);
  if (open) return open;
  return SEEN.test(text.replace(BLANK, '')) ? null : { at: null, problem: 'nothing that can be seen' };
}

const ISOLATE = /[\u2066-\u2068]/;
const POP_ISOLATE = '\u2069';
const EMBEDDING = /[\u202a\u202b]/;
const POP_EMBEDDING = '\u202c';

/** An embedding or isolate that is not closed, or a closed isolate that was never opened: that would close our own. */
function unbalanced(text: string): Fault | null {
  if (!/[\u202a-\u202c\u2066-\u2069]/.test(text)) return null;
  const open: { at: number; isolate: boolean }[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    if (ISOLATE.test(unit) || EMBEDDING.test(unit)) open.push({ at, isolate: ISOLATE.test(unit) });
    else if (unit === POP_EMBEDDING && open.at(-1)?.isolate === false) open.pop();
    else if (unit === POP_ISOLATE) {
      const opening = open.findLastIndex(({ isolate }) => isolate);
      if (opening < 0) return { at, problem: 'the end of an isolate that was not begun' };
      // The end of an isolate ends the embeddings inside it too.
      open.length = opening;
    }
  }
  const [first] = open;
  return first ? { at: first.at, problem: 'an embedding or isolate that is not closed' } : null;
}

/** What shows nothing or moves what is around it, in a message. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0\u2800]/gu;

/**
 * A text for a message: what cannot be seen is named by its number, a long text is cut.
 *
 * @example legible('a\u202eb', 80) // 'a⟨202E⟩b'
 */
export function legible(text: string, room: number): string {
  const cut = text.length > room ? `${text.slice(0, room)}…` : text;
  return cut.replace(UNSEEN, (char) => `⟨${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`);
}
