/** Arabic and English told apart by script. */

export type Lang = 'ar' | 'en';

const ARABIC = /[\u0620-\u064a\u066e-\u06d3\u06fa-\u06fc\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]/g;
const LATIN = /[A-Za-z\u00c0-\u024f]/g;

/** The language that most letters of a line are of; null where it has no letter of either. */
export function langOf(text: string): Lang | null {
  const arabic = text.match(ARABIC)?.length ?? 0;
  const latin = text.match(LATIN)?.length ?? 0;
  if (arabic === 0 && latin === 0) return null;
  // An Arabic word has fewer letters than its English: they count more.
  return arabic * 1.3 >= latin ? 'ar' : 'en';
}

/** Letters of one stretch, at least, that it be taken for a text of its own. */
const LEAST_STRETCH = 25;

/**
 * Divides a line that holds a text and then its translation: one stretch of each script, neither of them a mere name. A line of one
 * language that quotes words of the other stays whole, and so does one with more than two stretches.
 *
 * @returns the parts, which joined are the line
 */
export function divideByScript(line: string): string[] {
  const words = [...line.matchAll(/\S+\s*/g)];
  const stretches: { lang: Lang; from: number; letters: number }[] = [];
  for (const { 0: word, index } of words) {
    const lang = langOf(word);
    const last = stretches.at(-1);
    const letters = word.match(/\p{L}/gu)?.length ?? 0;
    if (lang === null || last?.lang === lang) {
      if (last) last.letters += letters;
    } else stretches.push({ lang, from: index, letters });
  }
  const [first, second] = stretches;
  if (stretches.length !== 2 || !first || !second) return [line];
  if (first.letters < LEAST_STRETCH || second.letters < LEAST_STRETCH) return [line];
  // Signs between the two, such as an opening quotation mark or a dash, belong to the second.
  return [line.slice(0, second.from), line.slice(second.from)];
}
