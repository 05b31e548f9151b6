/** What a pressed key may be a shortcut of. */

/**
 * The Latin letter of a key, or `/`: what it types, or, where the layout types no Latin letter there, what stands in its
 * place on the usual keyboard. So ش is A and ظ is /, and so is `.` of a layout that types its / elsewhere. Empty where
 * the key is neither.
 *
 * A Latin letter is always itself: on a French keyboard the key that types Q, in the place of A, is no A.
 */
export function shortcutOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (key === '/') return '/';
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  // A key that has a name (Enter, Dead, F1) types nothing; a dead key is a sign that waits for its letter.
  if (key !== 'Dead' && [...key].length !== 1 && !isLigature(key)) return '';
  if (code === 'Slash') return '/';
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? '';
}

/** Arabic keyboards have keys for two letters: لا in the place of B. */
function isLigature(key: string): boolean {
  return /^\p{Script=Arabic}{2}$/u.test(key);
}
