/** Arabic and English side by side, by sentence or by phrase: what goes into a translation memory. */
import type { Sentence, Unit } from '#article/model';
import type { Span } from '#article/resolve';
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
  /** One of the sides is not in one piece. */
  discontinuous: boolean;
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
 * language is no pair and is left out.
 */
export function pairsOf(input: ExportInput, grain: Grain): Pair[] {
  // What has no English yet is no pair.
  const sentences = input.unitSelection.flatMap((unit) => unit.sentences).filter((sentence) => sentence.en !== '');
  if (grain === 'sentence') return sentences.map(sentencePair);
  const { words } = input;
  if (!words) throw new Error('The phrases have not been loaded.');
  return sentences.flatMap((sentence) => {
    const phrases = (words.phrases.get(sentence.id) ?? []).filter(({ ar, en }) => ar.length > 0 && en.length > 0);
    return phrases.map(({ ar, en, note }, at): Pair => {
      const start = Math.min(...ar.map((span) => span.start));
      return {
        id: `${sentence.id}-${at + 1}`,
        unit: sentence.unit,
        sentence,
        ar: joined(sentence.ar, ar),
        en: joined(sentence.en, en),
        discontinuous: ar.length > 1 || en.length > 1,
        speakers: sentence.turns
          .filter((turn) => turn.ar <= start)
          .slice(-1)
          .map((turn) => turn.speaker),
        notes: note ? [{ on: { ar: null, en: null }, text: note }] : [],
      };
    });
  });
}

/** How many pairs there will be; none while the phrases have not been loaded. */
export function countPairs(input: ExportInput, grain: Grain): ExportCounts {
  if (grain === 'phrase') return { phrases: input.words ? pairsOf(input, grain).length : 0 };
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
    discontinuous: false,
    speakers: sentence.turns.map((turn) => turn.speaker),
    notes: sentence.notes,
  };
}

function joined(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(GAP);
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
