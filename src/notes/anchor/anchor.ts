/**
 * Words of an article ↔ a quotation that finds them again, also after the text was edited. Compared are folded texts: another
 * spelling of hamza, vowel marks, white space, quotation marks of another keyboard are no change.
 */
import type { Lang } from '#article/format/schema';
import type { ArticleText, Sentence } from '#article/model';
import type { RangeSelection } from '#article/selection/range';
import type { Note } from '#storage/notes';
import { foldedText, foldedWords, type FoldedText } from './folded-text';

/** What a note holds of the words that it is on. */
export type NoteWords = Pick<Note, 'lang' | 'quote' | 'hint'>;

/** Where the words of a note stand now; `changed`: they were edited, and only what stands round them was found. */
export interface FoundWords {
  place: RangeSelection;
  changed: boolean;
}

/** Code points of text before and after a quotation. */
const AROUND = 32;

/** The words of a place as a note quotes them; `null` where the article has no such place. */
export function wordsOf(article: ArticleText, { lang, id, start, until, end }: RangeSelection): NoteWords | null {
  const all = [...article.sentences.values()];
  const from = all.findIndex((sentence) => sentence.id === id);
  const to = all.findIndex((sentence) => sentence.id === until);
  const [first, last] = [all[from], all[to]];
  if (!first || !last || to < from || (from === to && end <= start)) return null;
  const inner = joined(all.slice(from, to + 1), lang);
  const tail = last[lang].length - end;
  const exact = inner.slice(start, inner.length - tail);
  if (tail < 0 || exact.trim() === '') return null;
  const before = joined(first.unit.sentences.slice(0, first.unit.sentences.indexOf(first)), lang, true);
  const after = joined(last.unit.sentences.slice(last.unit.sentences.indexOf(last) + 1), lang);
  const rest = last[lang].slice(end);
  return {
    lang,
    quote: {
      exact,
      prefix: [...(before + first[lang].slice(0, start))].slice(-AROUND).join(''),
      suffix: [...(after === '' || /\s$/.test(rest) ? rest + after : `${rest} ${after}`)].slice(0, AROUND).join(''),
    },
    hint: { id, start, until, end },
  };
}

/** Sentences as one text; what has no white space behind it gets some. */
function joined(sentences: readonly Sentence[], lang: Lang, open = false): string {
  return sentences
    .map((sentence, at) => {
      const text = sentence[lang];
      const next = sentences[at + 1];
      if (next && next.unit !== sentence.unit) return `${text.trimEnd()}\n`;
      return (next || (open && text !== '')) && !/\s$/.test(text) ? `${text} ` : text;
    })
    .join('');
}

/** Units of a folded quotation, with what still stands round it, that is taken at its only place; less is met by chance. */
const TELLING = 16;
/** Units of what stands before and after, of each and of both, that must be there to find words that were edited. */
const ENOUGH = { each: 4, both: 16 };
/** How often a quotation is looked for: a letter stands everywhere. */
const MOST = 2_000;

/**
 * Where the words of a note stand now: of all places that have them the one that has most of what stood round them, and of several
 * such places the one where they were. `null` where no place is like that.
 */
export function findWords(article: ArticleText, { lang, quote, hint }: NoteWords): FoundWords | null {
  const whole = foldedText(article, lang);
  const exact = foldedWords(quote.exact).trim();
  if (exact === '') return null;
  const prefix = foldedWords(`${quote.prefix}${/^\s/.test(quote.exact) ? ' ' : ''}`);
  const suffix = foldedWords(`${/\s$/.test(quote.exact) ? ' ' : ''}${quote.suffix}`);
  const hinted = hint ? hintedAt(whole, hint) : -1;
  const places = occurrencesOf(whole.text, exact).map((at) => ({
    at,
    shared: sharedBefore(whole.text, at, prefix) + sharedAfter(whole.text, at + exact.length, suffix),
    far: hinted < 0 ? 0 : Math.abs(at - hinted),
  }));
  const [best] = places.toSorted((a, b) => b.shared - a.shared || a.far - b.far || a.at - b.at);
  const around = prefix.length + suffix.length;
  const telling = places.length === 1 && (around === 0 || exact.length + (best?.shared ?? 0) >= TELLING);
  if (best && (best.at === hinted || telling || (around > 0 && best.shared * 2 >= around))) {
    return { place: placeOf(whole, lang, best.at, best.at + exact.length), changed: false };
  }
  const edited = between(whole.text, prefix, suffix, exact.length * 2 + 64);
  return edited && { place: placeOf(whole, lang, ...edited), changed: true };
}

/** Where the first letter of a hint is; −1 where its sentence is gone. */
function hintedAt(whole: FoldedText, { id, start }: NonNullable<NoteWords['hint']>): number {
  const at = whole.indexOf({ id, offset: start });
  return whole.text.charAt(at) === ' ' ? at + 1 : at;
}

function placeOf(whole: FoldedText, lang: Lang, from: number, to: number): RangeSelection {
  const [start, end] = [whole.startOf(from), whole.endOf(to)];
  return { type: 'range', lang, id: start.id, start: start.offset, until: end.id, end: end.offset };
}

function occurrencesOf(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && found.length < MOST; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** How many units before `at` are as in `prefix`, from its end. */
function sharedBefore(text: string, at: number, prefix: string): number {
  let n = 0;
  while (n < prefix.length && n < at && text.charAt(at - 1 - n) === prefix.charAt(prefix.length - 1 - n)) n++;
  return n;
}

/** How many units from `at` are as in `suffix`, from its beginning. */
function sharedAfter(text: string, at: number, suffix: string): number {
  let n = 0;
  while (n < suffix.length && at + n < text.length && text.charAt(at + n) === suffix.charAt(n)) n++;
  return n;
}

/** The one stretch of at most `longest` units that stands between these two; `null` where there is none, or several. */
function between(text: string, prefix: string, suffix: string, longest: number): [from: number, to: number] | null {
  const [before, after] = [prefix.trim().length, suffix.trim().length];
  if (Math.min(before, after) < ENOUGH.each || before + after < ENOUGH.both) return null;
  const found = occurrencesOf(text, prefix).flatMap((at): [number, number][] => {
    const from = at + prefix.length;
    const to = text.indexOf(suffix, from);
    if (to < 0 || to - from > longest) return [];
    const words = text.slice(from, to);
    const start = from + words.length - words.trimStart().length;
    return words.trim() === '' ? [] : [[start, start + words.trim().length]];
  });
  const [only, ...others] = found;
  return only && others.length === 0 ? only : null;
}
