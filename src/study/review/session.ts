/** One sitting of review: the cards in turn, and what was answered. */
import type { SavedWord } from '#study/saved-word';
import { grades, type CardRef, type Grade } from './schedule';
import { isDue } from './standing';

export interface Session {
  /** What is asked, in order; what was forgotten is asked once more at the end. */
  queue: readonly CardRef[];
  /** Place in the queue, from 0; at its length the session is over. */
  at: number;
  /** How often each rating was given. */
  given: Readonly<Record<Grade, number>>;
}

/** A session over these cards. */
export function startSession(queue: readonly CardRef[]): Session {
  return { queue, at: 0, given: { again: 0, hard: 0, good: 0, easy: 0 } };
}

/** The card that is asked now, or undefined at the end. */
export function cardAt(session: Session): CardRef | undefined {
  return session.queue[session.at];
}

/** The session after a rating. A forgotten card comes again before the session ends. */
export function answered(session: Session, grade: Grade): Session {
  const card = cardAt(session);
  if (!card) return session;
  return {
    queue: grade === 'again' ? [...session.queue, card] : session.queue,
    at: session.at + 1,
    given: { ...session.given, [grade]: session.given[grade] + 1 },
  };
}

/**
 * The session without the cards still to come that are not to be asked any more: their word was removed, or they were
 * answered in another tab. What was forgotten here stays, though it is not due for another minute.
 */
export function stillAsked(session: Session, words: ReadonlyMap<string, SavedWord>, now: Date): Session {
  const done = new Set(session.queue.slice(0, session.at).map(keyOf));
  const queue = session.queue.filter((ref, index) => {
    if (index < session.at) return true;
    const card = words.get(ref.id)?.cards[ref.direction];
    return card !== undefined && (done.has(keyOf(ref)) || isDue(card, now));
  });
  return queue.length === session.queue.length ? session : { ...session, queue };
}

/** Ids of the words that were answered, each once, in the order in which they were first asked. */
export function wordsAnswered({ queue, at }: Session): string[] {
  return [...new Set(queue.slice(0, at).map(({ id }) => id))];
}

/** How many answers were given. */
export function answersIn(session: Session): number {
  return grades.reduce((sum, grade) => sum + session.given[grade], 0);
}

function keyOf({ id, direction }: CardRef): string {
  return `${direction} ${id}`;
}
