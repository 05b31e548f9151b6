/** The words that an entry rests on, quoted as a sentence is quoted: what lies between them, shortened. */
import { looseEnd } from '#arabic/glue';
import type { CueQuote, Evidence, Undertaking } from '#article/model';
import type { Lang } from '#article/format/schema';

/** A piece of a quotation. `gap` is text between the evidence, or the ellipsis that stands for it. */
export interface Piece {
  /** UTF-16 offset in the sentence. */
  start: number;
  text: string;
  role: 'cue' | 'object' | 'context' | 'gap';
}

/** Text between two pieces up to this length (UTF-16 units) is quoted; longer text becomes an ellipsis. */
const SHORT = 24;

/** The cue and the evidence of an entry in one language, in the order of the text. Overlaps go to the cue, then the object. */
export function quotationOf(entry: Undertaking, lang: Lang): Piece[] {
  const marks: (CueQuote | Evidence)[] = [...entry.cue.quotes, ...entry.evidence];
  const spans = marks.flatMap((mark) => {
    const span = mark[lang];
    const role = mark.type === 'cue' ? 'cue' : mark.role;
    return span ? [{ ...span, role, sentence: mark.sentence } as const] : [];
  });
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  // تعهد … [بـ]إثراء: where the preposition of the cue is among what is left out, it is supplied before the first object.
  let missing = lang === 'ar' ? looseEnd(entry.cue.label.ar) : null;
  const pieces: Piece[] = [];
  let at: number | null = null;
  for (const { start, end, role, sentence } of spans) {
    const from: number = at === null ? start : Math.max(start, at);
    if (end <= from) continue;
    if (at !== null && from > at) {
      const between = sentence[lang].slice(at, from);
      const isQuoted = between.length <= SHORT;
      const supplied = missing !== null && !isQuoted && role === 'object' && isAfterCue(pieces) ? `[${missing}ـ]` : '';
      pieces.push({ start: at, role: 'gap', text: isQuoted ? between : ` … ${supplied}` });
    }
    if (role === 'object' && isAfterCue(pieces)) missing = null;
    pieces.push({ start: from, role, text: sentence[lang].slice(from, end) });
    at = end;
  }
  return pieces;
}

const isAfterCue = (pieces: readonly Piece[]) => pieces.some(({ role }) => role === 'cue');

/** The words that an entry rests on, as one quotation. */
export function quotedWords(entry: Undertaking, lang: Lang): string {
  return quotationOf(entry, lang)
    .map((piece) => piece.text)
    .join('');
}
