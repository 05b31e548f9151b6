/**
 * Lines of plain text in which Arabic and English mix. Plain text has no markup for direction: a program lays a line out by its
 * first letter or always from the left. A stretch of the other language is closed off by the isolates of Unicode (UAX #9), which
 * every program with Arabic support knows. In an Arabic line the Arabic stays open, but for a mark that keeps the sign at its end
 * with it where English follows. More marks than these would only be in the way of who edits the line.
 */
import type { Lang } from '#article/format/schema';

/** What one language says in a line. */
export interface Stretch {
  text: string;
  lang: Lang;
  /** An address of the web: programs make a link of it, and would take an isolate at its end for a part of it. */
  address?: boolean;
}

const DIRECTION_MARK: Record<Lang, string> = { ar: '\u200f', en: '\u200e' };
const ISOLATE: Record<Lang, string> = { ar: '\u2067', en: '\u2066' };
const END = '\u2069';

/**
 * One line of plain text.
 * @param lang the language of the line, from whose side it reads
 */
export function plainLine(stretches: readonly Stretch[], lang: Lang): string {
  const joined = joinNeighbours(stretches);
  const languages = new Set(joined.filter(hasLetters).map((one) => one.lang));
  const line =
    languages.size > 1
      ? joined.map((one, at) => closedOff(one, lang, at === joined.length - 1)).join('')
      : joined.map(textOf).join('');
  // Programs take the direction of a line from its first letter, and not all of them pass over isolates as Unicode has it: a
  // mark stands in wherever that would be of the other script.
  const firsts = [line, line.replaceAll(/[\u2066\u2067][^\u2069]*\u2069/g, '')].map(
    (text) => /\p{L}/u.exec(text)?.[0] ?? null,
  );
  const own = firsts.every((letter) => letter !== null && scriptOf(letter) === lang);
  return own ? line : `${DIRECTION_MARK[lang]}${line}`;
}

/** A stretch within its isolates, but for white space at its ends and the sign that ends what stands before it. */
function closedOff(stretch: Stretch, lang: Lang, isLast: boolean): string {
  const { text, address } = stretch;
  if (address || !hasLetters(stretch)) return text;
  if (stretch.lang === lang) {
    // In a line from the left English lies as it should.
    return lang === 'en' || isLast ? text : text.replace(/(?<=[^\p{L}\p{M}\p{N}\s])(?=\s*$)/u, DIRECTION_MARK.ar);
  }
  const [, before = '', inner = '', after = ''] = /^([.,;:،؛]?\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  return `${before}${ISOLATE[stretch.lang]}${inner}${END}${after}`;
}

function joinNeighbours(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last && last.lang === stretch.lang && !last.address && !stretch.address) last.text += stretch.text;
    else joined.push({ ...stretch });
  }
  return joined;
}

function textOf({ text }: Stretch): string {
  return text;
}

function hasLetters({ text }: Stretch): boolean {
  return /\p{L}/u.test(text);
}

function scriptOf(letter: string): Lang {
  return /\p{Script=Arabic}/u.test(letter) ? 'ar' : 'en';
}
