/**
 * What a reader has decided of a word that nobody has annotated. It holds for every text of the device in which the same letters
 * stand, or for one place.
 */
import { stripMarks } from '#arabic/marks';
import type { PartOfSpeech } from '#article/format/schema';

/** One word of one text. */
export interface WordPlace {
  /** Slug of the article. */
  article: string;
  /** Id of the sentence. */
  sentence: string;
  /** Place of the word in its sentence, from 0. */
  index: number;
}

/** What a word is: one reading of it, as a dictionary has it. */
export interface WordChoice {
  /** Vowelled citation form. */
  lemma: string;
  /** Letters without spaces; null where there is none. */
  root: string | null;
  pos: PartOfSpeech;
  /** In English. */
  sense: string;
  /** The stem with its pronoun, vowelled, which tells apart forms of one lemma; null for a word of the reader's own. */
  stem: string | null;
}

export interface Correction extends WordChoice {
  id: string;
  /** Letters of the whole written word, as `formOf` gives them. */
  form: string;
  /** The one place it is for; null where it is for every place with that form. */
  place: WordPlace | null;
  /** When it was made, as `Date.toISOString` writes it. */
  made: string;
}

/**
 * The letters by which a correction finds its word: without marks and tatweel. Alef, hamza, ى and ة stay as they are written: علي and
 * على, أن and إن are different words.
 *
 * @example formOf('الـدُّوَل') // 'الدول'
 */
export function formOf(letters: string): string {
  return stripMarks(letters.normalize('NFC')).replaceAll('\u0640', '');
}

/** The same for the same form, or the same place: a later correction takes the place of an earlier one. */
export function correctionId(form: string, place: WordPlace | null): string {
  return place ? `${place.article}/${place.sentence}/${place.index}/${form}` : form;
}

/** Finds the correction of a word: the one for its place, else the one for its form. */
export type FindCorrection = (place: WordPlace, letters: string) => Correction | null;

/** Prepares corrections to be looked up. */
export function correctionFinder(corrections: readonly Correction[]): FindCorrection {
  const byId = new Map(corrections.map((one) => [one.id, one]));
  if (byId.size === 0) return () => null;
  return (place, letters) => {
    const form = formOf(letters);
    return byId.get(correctionId(form, place)) ?? byId.get(form) ?? null;
  };
}
