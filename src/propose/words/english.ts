/** The English of a recognised word: of its small parts, and of the whole. */
import type { Pronoun } from '#arabic/forms/nouns';
import type { Reading } from '#lexicon/recognise/reading';
import type { PartKind } from './parts';

const POSSESSIVE: Readonly<Record<Pronoun, string>> = {
  '1s': 'my',
  '1p': 'our',
  '2ms': 'your',
  '2fs': 'your',
  '2d': 'your (two)',
  '2mp': 'your',
  '2fp': 'your',
  '3ms': 'his, its',
  // In news it is oftenest a thing, or a state.
  '3fs': 'its, her',
  '3d': 'their (two)',
  '3mp': 'their',
  '3fp': 'their',
};

const OBJECT: Readonly<Record<Pronoun, string>> = {
  '1s': 'me',
  '1p': 'us',
  '2ms': 'you',
  '2fs': 'you',
  '2d': 'you (two)',
  '2mp': 'you',
  '2fp': 'you',
  '3ms': 'him, it',
  '3fs': 'it, her',
  '3d': 'them (two)',
  '3mp': 'them',
  '3fp': 'them',
};

const PREPOSITIONS: Readonly<Record<string, string>> = { ب: 'by, with, in', ك: 'as, like', ل: 'to, for' };

/** What a part other than the stem says. */
export function glossOf(kind: Exclude<PartKind, 'stem' | 'rest'>, letter: string, reading: Reading): string {
  switch (kind) {
    case 'question':
      return 'is it that?';
    case 'conjunction':
      return letter === 'ف' ? 'so, then' : 'and';
    case 'future':
      return 'will';
    case 'preposition':
      return reading.form.kind === 'verb' ? 'to' : (PREPOSITIONS[letter] ?? '');
    case 'article':
      return 'the';
    case 'pronoun':
      return reading.pronoun === null ? '' : (isPossessed(reading) ? POSSESSIVE : OBJECT)[reading.pronoun];
  }
}

/** A pronoun after a noun owns it; after a verb, a preposition or a particle it is what that governs. */
function isPossessed({ form }: Reading): boolean {
  return form.kind === 'nominal';
}

/** The first of near-synonyms that are divided by commas, without what stands in brackets at either end. */
export function firstOf(sense: string): string {
  const [first = ''] = sense.split(', ');
  return first.replace(/^\([^)]*\)\s*|\s*\([^)]*\)$/g, '') || first;
}

/**
 * What a whole word says, in a few words: وَلِلدَّوْلَة “and to the state”, مَوْقِفهُمْ “their position”.
 *
 * @param sense of its stem
 */
export function senseOf(reading: Reading, sense: string): string {
  const { proclitics, pronoun, form, pos } = reading;
  const stem = firstOf(sense);
  const said: string[] = [];
  if (proclitics.conjunction !== '') said.push(proclitics.conjunction === 'ف' ? 'so' : 'and');
  if (proclitics.particle === 'س') said.push('will');
  else if (proclitics.particle !== '')
    said.push(form.kind === 'verb' ? 'to' : firstOf(PREPOSITIONS[proclitics.particle] ?? ''));
  if (pronoun !== null && isPossessed(reading)) said.push(firstOf(POSSESSIVE[pronoun]), stem);
  else {
    if (proclitics.article && pos === 'noun') said.push('the');
    said.push(stem);
    if (pronoun !== null) said.push(firstOf(OBJECT[pronoun]));
  }
  return said.filter((word) => word !== '').join(' ');
}
