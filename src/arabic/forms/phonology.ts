/** Rules of sound that hold in every pattern, on the notation of `sounds.ts`. */

const RULES: readonly (readonly [RegExp, string])[] = [
  // Two hamzas: the second lengthens the vowel between them. أَأْمَنَ is آمَنَ.
  [/ʾaʾ(?![aiuāīūáãĩũʾ])/g, 'ʾā'],
  [/ʾiʾ(?![aiuāīūáãĩũʾ])/g, 'ʾī'],
  [/ʾuʾ(?![aiuāīūáãĩũʾ])/g, 'ʾū'],
  // A glide without a vowel takes the colour of the short vowel before it: مُيْقِن is مُوقِن, إِوْصَال is إِيصَال.
  [/u[wy](?![aiuāīūáãĩũwy])/g, 'ū'],
  [/i[wy](?![aiuāīūáãĩũwy])/g, 'ī'],
];

/** Sounds that a rule may change; most have none. */
const UNSETTLED = /[ui][wy]|ʾ[aiu]ʾ/;

/**
 * Puts the letters of a root into a pattern, and makes of it what is said. Digits stand for the radicals.
 *
 * @example fill('mu12i3', 'yqn') // 'mūqin'
 * @example fill('ʾa12a3', 'ʾmn') // 'ʾāman'
 */
export function fill(pattern: string, root: string): string {
  return settle(pattern.replace(/[1-4]/g, (digit) => root.charAt(Number(digit) - 1)));
}

/** `sounds` after the rules of hamza and glides. */
export function settle(sounds: string): string {
  if (!UNSETTLED.test(sounds)) return sounds;
  let settled = sounds;
  for (const [rule, to] of RULES) settled = settled.replace(rule, to);
  return settled;
}
