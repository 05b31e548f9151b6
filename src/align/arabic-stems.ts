/**
 * Light stems of Arabic words, for comparing only: what may be left of a written word when glued clitics and endings
 * are cut off. All readings are given, for a written word does not tell which one is meant (وجه: face, or “and” + …).
 */
import { fold } from '#arabic/fold';

/** Longest first. Folded spelling: ه stands for ة too. */
const PROCLITICS = [
  'وبال',
  'وكال',
  'فبال',
  'وال',
  'فال',
  'بال',
  'كال',
  'ولل',
  'فلل',
  'ال',
  'لل',
  'وب',
  'ول',
  'فب',
  'فل',
  'وس',
  'فس',
  'و',
  'ف',
  'ب',
  'ل',
  'ك',
  'س',
];
const ENDINGS = ['اتهما', 'اتها', 'اتهم', 'اتنا', 'اته', 'يتها', 'يته', 'تهما', 'هما', 'تها', 'تهم', 'تنا', 'تين', 'تان', 'يات', 'ياً', 'يه', 'ها', 'هم', 'نا', 'كم', 'ته', 'ات', 'ون', 'ين', 'ان', 'وا', 'تا', 'ه', 'ت', 'ي', 'ا', 'ن', 'و']; // prettier-ignore
/** What a verb in the imperfect begins with. */
const IMPERFECT = /^[يتنا]/;
const LEAST = 2;

/**
 * Every light stem of one word, the fullest first.
 *
 * @param word one Arabic word, folded (`fold` of `arabic/`)
 * @example arabicStems('والاتفاقات').includes('اتفاق') // true
 */
export function arabicStems(word: string): string[] {
  const stems = new Set([word]);
  const starts = [word];
  for (const clitic of PROCLITICS) {
    if (!word.startsWith(clitic) || word.length - clitic.length < LEAST) continue;
    starts.push(word.slice(clitic.length));
  }
  for (const start of starts) {
    stems.add(start);
    for (const ending of ENDINGS) {
      if (!start.endsWith(ending) || start.length - ending.length < LEAST) continue;
      stems.add(start.slice(0, -ending.length));
    }
  }
  return [...stems];
}

/** As `arabicStems`, with what is left when the first letter of an imperfect is cut off too (يتفقان → تفق). */
export function arabicVerbStems(word: string): string[] {
  return arabicStems(word).flatMap((stem) => (IMPERFECT.test(stem) && stem.length > 3 ? [stem.slice(1)] : []));
}

/** Folded, as the stems are. */
export function foldArabic(text: string): string {
  return fold(text).text;
}
