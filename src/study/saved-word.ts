/**
 * A saved word: its shape, as it lies in the browser's database and in a backup. Everything a review shows is in the
 * record itself, so that a word outlives the article it came from.
 */
import * as v from 'valibot';
import type { Reading } from '#storage/store';

/** The version of the shape below. A change to the shape raises it; `readSavedWord` reads the earlier ones too. */
export const WORD_VERSION = 1;

/** The two ways a word is asked: Arabic → English, English → Arabic. */
export const directions = ['recognise', 'recall'] as const;
export type Direction = (typeof directions)[number];

const cardStates = ['new', 'learning', 'review', 'relearning'] as const;

/** The scheduler's bounds of a memory: outside them it cannot reckon. Stability in days. */
const STABILITY = { least: 0.001, most: 36_500 };
const DIFFICULTY = { least: 1, most: 10 };

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(20_000));
const term = v.pipe(v.string(), v.nonEmpty(), v.maxLength(400));
/** A slug or the id of a sentence. Without the "/" that joins them in a word's id. */
const name = v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));

/** A moment as `Date.toISOString` writes it, and in no other way: such strings sort by time. */
const instant = v.pipe(
  v.string(),
  v.check((value) => {
    const time = Date.parse(value);
    return value.length === 24 && !Number.isNaN(time) && new Date(time).toISOString() === value;
  }, 'a moment is written as in 2025-04-01T09:59:00.000Z'),
);

const card = v.pipe(
  v.object({
    state: v.picklist(cardStates),
    due: instant,
    /** Days until the chance of remembering falls to nine in ten. */
    stability: amount,
    /** From 1 to 10; 0 before the first review. */
    difficulty: amount,
    scheduledDays: amount,
    learningSteps: count,
    reps: count,
    lapses: count,
    lastReview: v.nullable(instant),
  }),
  v.check(
    ({ state, stability, difficulty, reps, lastReview }) =>
      state === 'new'
        ? reps === 0 && lastReview === null
        : reps > 0 &&
          lastReview !== null &&
          stability >= STABILITY.least &&
          stability <= STABILITY.most &&
          difficulty >= DIFFICULTY.least &&
          difficulty <= DIFFICULTY.most,
    'a card is either new, or has reviews and the memory they left',
  ),
);

const savedWordSchema = v.pipe(
  v.object({
    version: v.literal(WORD_VERSION),
    id: v.string(),
    article: name,
    sentence: name,
    /** Place of the word in its sentence, from 0. */
    index: count,
    /** As it stands in the text. */
    plain: term,
    vowelled: term,
    /** The form in Latin letters. Words saved by earlier versions have none. */
    romanized: v.optional(term),
    lemma: term,
    root: v.nullable(term),
    /** What it says here, in English. */
    sense: term,
    /** The sentence it was met in; an own article may have no English. */
    text: v.object({ ar: text, en: v.pipe(v.string(), v.maxLength(20_000)) }),
    /** Where the word stands in `text.ar`: half-open UTF-16 offsets. */
    span: v.object({ start: count, end: count }),
    /** Where the English that renders it stands in `text.en`, in order. Words saved by earlier versions have none, and some have no such words. */
    rendered: v.optional(v.pipe(v.array(v.object({ start: count, end: count })), v.maxLength(100))),
    /** It was saved as the lexicon proposed it, and nobody had checked it. */
    proposed: v.optional(v.boolean()),
    savedAt: instant,
    cards: v.object({ recognise: card, recall: card }),
  }),
  v.forward(
    v.check((word) => word.id === wordId(word), 'the id is made of article, sentence and index'),
    ['id'],
  ),
  v.forward(
    v.check(({ span, text: { ar } }) => span.start < span.end && span.end <= ar.length, 'the span lies in the text'),
    ['span'],
  ),
  v.forward(
    v.check(
      ({ rendered = [], text: { en } }) => rendered.every(({ start, end }) => start < end && end <= en.length),
      'the English spans lie in the English',
    ),
    ['rendered'],
  ),
);

export type SavedWord = v.InferOutput<typeof savedWordSchema>;
export type Card = SavedWord['cards'][Direction];

/** A word of the text, as the word card knows it: what saving it needs. */
export type FoundWord = Omit<SavedWord, 'version' | 'id' | 'savedAt' | 'cards'>;

/** The id of a word: the same wherever and whenever it is saved. */
export function wordId(place: { article: string; sentence: string; index: number }): string {
  return `${place.article}/${place.sentence}/${place.index}`;
}

/** A card that has never been asked: due at once. */
export function newCard(now: Date): Card {
  return {
    state: 'new',
    due: now.toISOString(),
    stability: 0,
    difficulty: 0,
    scheduledDays: 0,
    learningSteps: 0,
    reps: 0,
    lapses: 0,
    lastReview: null,
  };
}

/** A word of the text as a new record, to be asked in both directions. */
export function newSavedWord(found: FoundWord, now: Date): SavedWord {
  return {
    version: WORD_VERSION,
    id: wordId(found),
    article: found.article,
    sentence: found.sentence,
    index: found.index,
    plain: found.plain,
    vowelled: found.vowelled,
    ...(found.romanized !== undefined && { romanized: found.romanized }),
    lemma: found.lemma,
    root: found.root,
    sense: found.sense,
    text: { ar: found.text.ar, en: found.text.en },
    span: { start: found.span.start, end: found.span.end },
    ...(found.rendered && {
      rendered: found.rendered.map(({ start, end }) => ({ start, end })).toSorted((a, b) => a.start - b.start),
    }),
    ...(found.proposed && { proposed: true }),
    savedAt: now.toISOString(),
    cards: { recognise: newCard(now), recall: newCard(now) },
  };
}

/** A record of the database or of a backup as a word, or what is wrong with it. */
export function readSavedWord(record: unknown): Reading<SavedWord> {
  const result = v.safeParse(savedWordSchema, record);
  if (result.success) return { ok: true, record: result.output };
  return { ok: false, label: labelOf(record), field: v.getDotPath(result.issues[0]) ?? '' };
}

/** The name by which people know a word that can't be read, if it still has one. */
function labelOf(record: unknown): string | null {
  const result = v.safeParse(v.object({ plain: term }), record);
  return result.success ? result.output.plain : null;
}

/** The words in the order of the list: the latest saved first. */
export function latestFirst(words: readonly SavedWord[]): SavedWord[] {
  return words.toSorted((a, b) => compare(b.savedAt, a.savedAt) || compare(a.id, b.id));
}

/** By code units: right for ids and moments, where a collator would be slow and no better. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
