/** Spaced repetition: which cards are due, what a rating makes of a card, how far the reader has come. FSRS, by ts-fsrs. */
import { fsrs, Rating, State, type Card as FsrsCard, type Grade as FsrsGrade } from 'ts-fsrs';
import { compare, directions, type Card, type Direction, type SavedWord } from '#study/saved-word';
import { dueFrom, isDue, standingOf } from './standing';
import { asDayOfUtc } from './study-day';

/** How well a card was remembered, from worst to best. */
export const grades = ['again', 'hard', 'good', 'easy'] as const;
export type Grade = (typeof grades)[number];

/** One card of one word. */
export interface CardRef {
  id: string;
  direction: Direction;
}

export interface Progress {
  /** Cards to be asked now. */
  due: number;
  /** Words never asked. */
  fresh: number;
  /** Words on the way. */
  learning: number;
  /** Words held in both directions. */
  known: number;
  /** When the next card that is not due yet will be; null where there is none. */
  nextDue: Date | null;
}

// Without fuzz, the interval on a button is exactly the one that a press on it gives.
const scheduler = fsrs({ enable_fuzz: false });

const ratingOf: Record<Grade, FsrsGrade> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

const stateOf: Record<Card['state'], FsrsCard['state']> = {
  new: State.New,
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
};

const stateNames = {
  [State.New]: 'new',
  [State.Learning]: 'learning',
  [State.Review]: 'review',
  [State.Relearning]: 'relearning',
} as const;

/** The card after it was rated at `now`. The scheduler counts days by the dates of UTC: it is given the reader's. */
export function rateCard(card: Card, grade: Grade, now: Date): Card {
  const moment = notBefore(card, now);
  const day = asDayOfUtc(moment);
  const { card: rated } = scheduler.next(toFsrs(card, moment), day, ratingOf[grade]);
  return fromFsrs(rated, moment, new Date(moment.getTime() + rated.due.getTime() - day.getTime()));
}

/** For each rating, how long until the card would come back, in ms. */
export function intervalsOf(card: Card, now: Date): Record<Grade, number> {
  const interval = (grade: Grade) => Date.parse(rateCard(card, grade, now).due) - notBefore(card, now).getTime();
  return { again: interval('again'), hard: interval('hard'), good: interval('good'), easy: interval('easy') };
}

/**
 * The cards to be asked at `now`: what is being learnt first (it is forgotten fastest), then what is reviewed, each by
 * the time it fell due; then new words in the order they were saved. Among new ones all of the first direction come
 * before the second, so that a question doesn't follow upon its answer.
 */
export function dueCards(words: readonly SavedWord[], now: Date): CardRef[] {
  return cardsOf(words)
    .filter(({ card }) => isDue(card, now))
    .toSorted(
      (a, b) =>
        turn(a.card) - turn(b.card) ||
        (a.card.state === 'new' ? directions.indexOf(a.direction) - directions.indexOf(b.direction) : 0) ||
        compare(a.card.due, b.card.due) ||
        compare(a.word.id, b.word.id),
    )
    .map(({ word, direction }) => ({ id: word.id, direction }));
}

/** The figures of a collection at `now`. */
export function progressOf(words: readonly SavedWord[], now: Date): Progress {
  const dues = cardsOf(words).map(({ card }) => dueFrom(card).getTime());
  const next = dues.filter((due) => due > now.getTime()).toSorted((a, b) => a - b)[0];
  const fresh = words.filter((word) => standingOf(word) === 'fresh').length;
  const known = words.filter((word) => standingOf(word) === 'known').length;
  return {
    due: dues.filter((due) => due <= now.getTime()).length,
    fresh,
    learning: words.length - fresh - known,
    known,
    nextDue: next === undefined ? null : new Date(next),
  };
}

function cardsOf(words: readonly SavedWord[]) {
  return words.flatMap((word) => directions.map((direction) => ({ word, direction, card: word.cards[direction] })));
}

function turn(card: Card): number {
  if (card.state === 'new') return 2;
  return card.state === 'review' ? 1 : 0;
}

/** A clock set back, or a backup from a device whose clock is ahead: to the scheduler no time has passed. */
function notBefore(card: Card, now: Date): Date {
  const last = card.lastReview === null ? now : new Date(card.lastReview);
  return last > now ? last : now;
}

/** As the scheduler has it, with the day of the last review; `now` is not before it. */
function toFsrs(card: Card, now: Date): FsrsCard {
  return {
    due: new Date(card.due),
    stability: card.stability,
    difficulty: card.difficulty,
    // Reckoned by the scheduler from the last review; asked for by its type only.
    elapsed_days: 0,
    scheduled_days: card.scheduledDays,
    learning_steps: card.learningSteps,
    reps: card.reps,
    lapses: card.lapses,
    state: stateOf[card.state],
    ...(card.lastReview !== null && { last_review: earlier(asDayOfUtc(new Date(card.lastReview)), asDayOfUtc(now)) }),
  };
}

/** A clock that was turned back for the winter, or a journey to the west, may show the same hour twice. */
function earlier(a: Date, b: Date): Date {
  return a < b ? a : b;
}

function fromFsrs(card: FsrsCard, now: Date, due: Date): Card {
  return {
    state: stateNames[card.state],
    due: due.toISOString(),
    stability: card.stability,
    difficulty: card.difficulty,
    scheduledDays: card.scheduled_days,
    learningSteps: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    lastReview: now.toISOString(),
  };
}
