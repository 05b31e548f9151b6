/** Arabic and English side by side, by sentence or by phrase: what goes into a translation memory. */
import type { Sentence, Unit } from '#article/model';
import type { Phrase, Words } from '#article/words/words';
import type { Bilingual, Lang } from '#article/format/schema';
import { speakerName } from '#article/speakers';
import { speakerNames } from '#exports/labels';
import type { ExportCounts, ExportInput, Part } from '#exports/types';

export type Grain = 'sentence' | 'phrase';

/** The parts of an article that pairs are made of. */
export const pairParts: readonly Part[] = ['rows'];

/** Stands between quoted words that are not neighbours: `اتفق … على`. */
export const GAP = ' … ';

export interface Pair {
  /** The sentence's id; for a phrase also its number in the sentence, from 1: `p1.1-3`. */
  id: string;
  unit: Unit;
  sentence: Sentence;
  ar: string;
  en: string;
  /** Ids of those who speak these words, in order. */
  speakers: string[];
  notes: PairNote[];
}

export interface PairNote {
  /** The words that the note is about; empty when it is about the whole pair. */
  on: Record<Lang, string | null>;
  text: Bilingual;
}

/**
 * The pairs of the paragraphs that are shown, in the order of the Arabic. A phrase without a counterpart in the other
 * language is no pair and is left out; so is one that is in pieces, which would be offered as a text that nobody wrote.
 */
export function pairsOf(input: ExportInput, grain: Grain): Pair[] {
  // What has no English yet is no pair.
  const sentences = input.unitSelection.flatMap((unit) => unit.sentences).filter((sentence) => sentence.en !== '');
  if (grain === 'sentence') return sentences.map(sentencePair);
  const { words } = input;
  if (!words) throw new Error('The phrases have not been loaded.');
  return sentences.flatMap((sentence) => {
    const phrases = phrasesOf(words, sentence);
    return phrases.flatMap(({ ar: [ar, ...moreAr], en: [en, ...moreEn], note }, at): Pair[] => {
      if (!ar || !en || moreAr.length > 0 || moreEn.length > 0) return [];
      return [
        {
          // Counted with those in pieces: the id stays what it is if one is mended.
          id: `${sentence.id}-${at + 1}`,
          unit: sentence.unit,
          sentence,
          ar: sentence.ar.slice(ar.start, ar.end),
          en: sentence.en.slice(en.start, en.end),
          speakers: sentence.turns
            .filter((turn) => turn.ar <= ar.start)
            .slice(-1)
            .map((turn) => turn.speaker),
          notes: note ? [{ on: { ar: null, en: null }, text: note }] : [],
        },
      ];
    });
  });
}

/** The phrases of a sentence that have words in both languages. */
function phrasesOf(words: Words, sentence: Sentence): Phrase[] {
  return (words.phrases.get(sentence.id) ?? []).filter(({ ar, en }) => ar.length > 0 && en.length > 0);
}

/** How many pairs there will be, and how many phrases in pieces are left out; none while the phrases have not been loaded. */
export function countPairs(input: ExportInput, grain: Grain): ExportCounts {
  if (grain === 'phrase') {
    const { words } = input;
    if (!words) return { phrases: 0 };
    const phrases = pairsOf(input, grain).length;
    const sentences = input.unitSelection.flatMap((unit) => unit.sentences).filter(({ en }) => en !== '');
    const pieces = sentences.reduce((sum, sentence) => sum + phrasesOf(words, sentence).length, 0) - phrases;
    return phrases > 0 && pieces > 0 ? { phrases, pieces } : { phrases };
  }
  const pairs = pairsOf(input, grain);
  return { sentences: pairs.length, notes: pairs.reduce((sum, pair) => sum + pair.notes.length, 0) };
}

/** White space around a sentence separates it from its neighbours and is no part of the pair. */
function sentencePair(sentence: Sentence): Pair {
  return {
    id: sentence.id,
    unit: sentence.unit,
    sentence,
    ar: sentence.ar.trim(),
    en: sentence.en.trim(),
    speakers: sentence.turns.map((turn) => turn.speaker),
    notes: sentence.notes,
  };
}

/** The names of a pair's speakers, in English: what translation tools show beside a pair. */
export function speakersOf(input: ExportInput, pair: Pair): string {
  const names = pair.speakers.map((id) => speakerName(input.article, id, 'en', speakerNames.en));
  return [...new Set(names)].join(', ');
}

/** A note as one line in one language: the words it is about, in guillemets or quotation marks, then what it says. */
export function noteText(note: PairNote, lang: Lang): string {
  const words = [note.on.ar, note.on.en].filter((part) => part !== null);
  if (words.length === 0) return note.text[lang];
  return `${words.map((part) => (lang === 'ar' ? `«${part}»` : `“${part}”`)).join(' = ')}: ${note.text[lang]}`;
}
