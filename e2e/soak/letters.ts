/** An Arabic text without its vowels and tatweel: what a vowelled text and the stored one have in common. */
export function bare(text: string): string {
  return text.replaceAll(/[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g, '');
}
