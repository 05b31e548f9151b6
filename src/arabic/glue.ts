/** Prepositions of one letter, which a label has by themselves (تعهّد بـ) and a text glued to their word (بإثراء). */

/** Begins with ال that is not the article: verbal nouns of verbs VIII of ل, التزام. */
const OWN_LAM = /^الت(?:زام|قاء|حاق|ماس|فاف|هاب|ئام|جاء|قاط|فات|باس|واء)/;
/** What is left of a noun of ل behind لل: للجنة is ل and اللجنة. */
const LAM_NOUN = /^(?:جنة|جنت|جان|قاء|غة|غات|بنان|يبيا|ائحة|وائح|اجئ|حظة)/;

/** The one-letter preposition at the end of a label, or `null`. */
export function looseEnd(label: string): 'ب' | 'ل' | 'ك' | null {
  const letter = /(?:^|\s)([بلك])ـ$/.exec(label)?.[1];
  return letter === 'ب' || letter === 'ل' || letter === 'ك' ? letter : null;
}

/** A label and what it governs as they are written together: على استعداد لـ + الحفاظ → على استعداد للحفاظ. */
export function governed(label: string, words: string): string {
  const letter = looseEnd(label);
  if (letter === null || words === '') return `${label} ${words}`.trim();
  const before = label.slice(0, -2);
  if (letter !== 'ل' || !words.startsWith('ال') || OWN_LAM.test(words)) return `${before}${letter}${words}`;
  // Of three ل in a row one goes: للجنة.
  return words.startsWith('الل') ? `${before}ل${words.slice(2)}` : `${before}لل${words.slice(2)}`;
}

/** Words without the ل that has swallowed the alef of their article: للتمسك → التمسك. */
export function withoutFusedLam(words: string): string {
  if (!words.startsWith('لل')) return words;
  const rest = words.slice(2);
  return LAM_NOUN.test(rest) ? `الل${rest}` : `ال${rest}`;
}
