/** Folded stems of nouns: what their forms begin with. */
import { keyOfSounds } from '#arabic/forms/key';
import type { Entry } from './entry';

/** Nouns whose construct has a long vowel. */
const SPECIAL = new Set(['أَب', 'أَخ', 'حَم', 'ذُو', 'ذَوُو']);

/** True of nouns and numbers whose forms do not begin with `stemKeys` of their words. */
export function isSpecialNoun(entry: Entry): boolean {
  return entry.class === 'num' || SPECIAL.has(entry.lemma);
}

/** The stems of one word. A final hamza has the seat that its ending gives it; a final weak vowel is ي, و, ا or lost. */
export function stemKeys(word: string): string[] {
  const stem = word.endsWith('aẗ') ? word.slice(0, -2) : word;
  const last = stem.at(-1) ?? '';
  if (last === 'ʾ') return variants(stem.slice(0, -1), ['', 'ء', 'ا', 'و', 'ي']);
  if (last === 'ĩ') return variants(stem.slice(0, -1), ['', 'ي']);
  if (last === 'á' || last === 'ā') return variants(stem.slice(0, -1).replace(/ã$/, ''), ['', 'ي', 'ا', 'و']);
  if (stem.endsWith('āẗ')) return variants(stem.slice(0, -2), ['ي', 'ا', 'و']);
  return [keyOfSounds(stem)];
}

function variants(stem: string, ends: readonly string[]): string[] {
  const stems = stem.endsWith('ʾ') ? variants(stem.slice(0, -1), ['', 'ء', 'ا', 'و', 'ي']) : [keyOfSounds(stem)];
  return stems.flatMap((key) => ends.map((end) => key + end));
}
