/** Prepositions of one letter, which a label has by themselves (تعهّد بـ) and a text glued to their word (بإثراء). */

/** What is left of a noun of ل behind لل: للجنة is ل and اللجنة. */
const LAM_NOUN = /^(?:جنة|جنت|جان|قاء|غة|غات|بنان|يبيا|ائحة|وائح|اجئ|حظة)/;

/** The one-letter preposition at the end of a label, or `null`. */
export function looseEnd(label: string): 'ب' | 'ل' | 'ك' | null {
  const letter = /(?:^|\s)([بلك])ـ$/.exec(label)?.[1];
  return letter === 'ب' || letter === 'ل' || letter === 'ك' ? letter : null;
}

/** Words without the ل that has swallowed the alef of their article: للتمسك → التمسك. */
export function withoutFusedLam(words: string): string {
  if (!words.startsWith('لل')) return words;
  const rest = words.slice(2);
  return LAM_NOUN.test(rest) ? `الل${rest}` : `ال${rest}`;
}
