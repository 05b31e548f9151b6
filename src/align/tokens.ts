/** What of a sentence is compared with the other language: words, numbers, signs. */
import { fold } from '#arabic/fold';

/** Signs that a translator keeps, as pseudo-words. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[?؟]/, '?'],
  [/!/, '!'],
  [/[“”"«»„]/, '"'],
  [/[([]/, '('],
  [/:(?!\d)/, ':'],
  [/%|٪|بالمئة|بالمائة|في المئة|في المائة|\bper ?cent\b/i, '%'],
];

export interface Tokens {
  /** Folded words and numbers in their order. */
  words: string[];
  /** The words that begin with a capital, not as the first of the sentence. */
  capitals: Set<string>;
  signs: string[];
}

const WORD =
  /[\p{L}\p{M}\u0640'’]+|\d[\d.,٫٬\u0660-\u0669]*[\p{L}]*|[\u0660-\u0669\u06f0-\u06f9][\d.,٫٬\u0660-\u0669\u06f0-\u06f9]*/gu;

/** Reads a sentence of either language. */
export function tokensOf(text: string): Tokens {
  const words: string[] = [];
  const capitals = new Set<string>();
  let isFirst = true;
  for (const [raw] of text.matchAll(WORD)) {
    const word = fold(raw)
      .text.replace(/'s?$|^'+/g, '')
      .replace(/[.,٫٬]+$/, '')
      .replaceAll("'", '');
    if (word === '') continue;
    words.push(word);
    if (!isFirst && /^\p{Lu}/u.test(raw)) capitals.add(word);
    isFirst = false;
  }
  return { words, capitals, signs: SIGNS.flatMap(([sign, name]) => (sign.test(text) ? [name] : [])) };
}
