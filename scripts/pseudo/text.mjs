/**
 * A language that nobody speaks, made of the English texts: longer by two fifths, with accents, between marks. Whatever the
 * interface shows without the marks has not been translated; whatever is cut off or overflows has no room for a language
 * longer than English.
 */

/** BCP 47 has the region XA for this. */
export const PSEUDO = 'en-XA';

/** What stands around each text. */
const MARKS = /** @type {const} */ (['⟦', '⟧']);

/** How long a text becomes, as a multiple of its letters. */
const LONGER = 1.4;

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'àƀçđéƒĝĥïĵķĺɱñöþɋŕšŧüṽŵẋýžÀƁÇĐÉƑĜĤÏĴĶĹṀÑÖÞɊŔŠŦÜṼŴẊÝŽ';
const accents = new Map([...PLAIN].map((letter, at) => [letter, [...ACCENTED][at] ?? letter]));
const VOWEL = /^[aeiou]$/i;

/** What stays as it is: `{{name}}`, `$t(key)`, tags, character references. */
const KEPT = /\{\{[^}]*\}\}|\$t\([^)]*\)|<[^>]*>|&#?\w+;/;

/**
 * A text in the pseudo language. White space at its ends stays outside the marks; a text with neither letters nor
 * placeholders, such as a comma, says the same in every language and stays as it is.
 *
 * @param {string} text
 */
export function pseudoText(text) {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  const pieces = inner.split(new RegExp(`(${KEPT.source})`));
  const letters = pieces
    .filter((piece) => !KEPT.test(piece))
    .join('')
    .replaceAll(/[^a-z]/gi, '').length;
  if (letters === 0 && pieces.length === 1) return text;
  let missing = Math.ceil(letters * (LONGER - 1));
  const longer = pieces.map((piece) => {
    if (KEPT.test(piece)) return piece;
    return [...piece]
      .map((letter) => {
        const accented = accents.get(letter) ?? letter;
        if (missing <= 0 || !VOWEL.test(letter)) return accented;
        missing -= 1;
        return accented + accented.toLowerCase();
      })
      .join('');
  });
  return before + MARKS[0] + longer.join('') + '·'.repeat(Math.max(0, missing)) + MARKS[1] + after;
}

/**
 * Every text of a file in the pseudo language, its keys as they are: plural forms among them, since it counts as English
 * does.
 *
 * @template T
 * @param {T} tree what a JSON file holds
 * @returns {T}
 */
export function pseudoTree(tree) {
  /** @param {unknown} value @returns {unknown} */
  const visit = (value) => {
    if (typeof value === 'string') return pseudoText(value);
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, visit(child)]));
  };
  return /** @type {T} */ (visit(tree));
}
