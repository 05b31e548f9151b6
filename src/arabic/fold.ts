/**
 * Folding: a copy of a text for comparing, in which spellings that readers treat as one are one.
 * Stored text is never folded; each folded character knows where it came from.
 */
import { MARK } from './marks';

const LETTER: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ة: 'ه',
  ى: 'ي',
  ؤ: 'و',
  ئ: 'ي',
};

/** A folded copy and, for each of its UTF-16 units, the offset of its source unit (one more entry than units: the end). */
export interface Folded {
  text: string;
  from: number[];
}

const IGNORED = /[\u0640\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;

/**
 * Folds vowel marks, tatweel, hamza seats, alef forms, ta marbuta, alef maqsura, Arabic-Indic digits, Latin case and
 * diacritics, typographic apostrophes, and signs that stand for other letters (ﻻ from a PDF, ﷺ, full-width A).
 *
 * @example fold('الأُمَم').text // 'الامم'
 */
export function fold(source: string): Folded {
  let text = '';
  const from: number[] = [];
  for (let i = 0; i < source.length; i++) {
    const unit = source.charAt(i);
    const folded = isIgnored(unit) ? '' : foldUnit(unit);
    for (let k = 0; k < folded.length; k++) from.push(i);
    text += folded;
  }
  from.push(source.length);
  return { text, from };
}

function isIgnored(unit: string): boolean {
  return MARK.test(unit) || IGNORED.test(unit);
}

function foldUnit(unit: string): string {
  const letter = LETTER[unit];
  if (letter !== undefined) return letter;
  const code = unit.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  if (unit === '’' || unit === '‘') return "'";
  if (unit === '–' || unit === '—') return '-';
  if (code < 0x80) return unit.toLowerCase();
  // Surrogates have no decomposition by themselves and pass through unchanged.
  const plain = unit.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain === unit ? unit : fold(plain).text;
}

/** True when the folded `text` holds the folded `query`; an empty query matches everything. */
export function foldedIncludes(text: string, query: string): boolean {
  return fold(text).text.includes(fold(query).text.trim());
}
