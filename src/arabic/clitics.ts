/** Glued clitics: what may stand before a stem inside one written word. */

/**
 * Conjunction (و ف), then future س, the preposition ل, or a preposition (ب ك) and the article; tatweel before digits
 * (بـ20). With fused لل the article has lost its alef, so nothing can be cut off there.
 */
const PROCLITICS = /^[وف]?(?:س|ل|[بك]?(?:ال)?)\u0640?$/u;

/**
 * True when `letters` (the part of a word before a quote, marks removed) is nothing but glued proclitics.
 *
 * @example isProclitic('و') // true: وروسيا
 * @example isProclitic('وب') // true: وبالصين
 * @example isProclitic('شينخ') // false
 */
export function isProclitic(letters: string): boolean {
  return PROCLITICS.test(letters);
}
