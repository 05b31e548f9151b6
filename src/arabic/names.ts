/**
 * Romanisations authored by hand, by the bare letters of the name: only where the letter-by-letter rule would mislead.
 *
 * The Arabic نغ writes one sound of Chinese, the ng of pinyin, and its غ is not the gh of Arabic; ALA-LC has no letter
 * for it ("Wāngh"). All other foreign names follow the rule, as ALA-LC romanises the Arabic spelling and not the
 * original: لافروف is Lāfrūf (the Arabic has f, not v), شي is Shī, سيرجي is Sīrjī. The names below take no endings.
 */
export const NAMES: ReadonlyMap<string, string> = new Map([
  ['وانغ', 'Wāng'],
  ['بينغ', 'Bīng'],
  ['شانغهاي', 'Shānghāy'],
]);
