/** A label that ends in a preposition of one letter, put together with its words. Apart from `glue.ts`, which the first screen needs. */
import { looseEnd } from './glue';

/** Begins with ال that is not the article: verbal nouns of verbs VIII of ل, التزام. */
const OWN_LAM = /^الت(?:زام|قاء|حاق|ماس|فاف|هاب|ئام|جاء|قاط|فات|باس|واء)/;

/** A label and what it governs as they are written together: على استعداد لـ + الحفاظ → على استعداد للحفاظ. */
export function governed(label: string, words: string): string {
  const letter = looseEnd(label);
  if (letter === null || words === '') return `${label} ${words}`.trim();
  const before = label.slice(0, -2);
  if (letter !== 'ل' || !words.startsWith('ال') || OWN_LAM.test(words)) return `${before}${letter}${words}`;
  // Of three ل in a row one goes: للجنة.
  return words.startsWith('الل') ? `${before}ل${words.slice(2)}` : `${before}لل${words.slice(2)}`;
}
