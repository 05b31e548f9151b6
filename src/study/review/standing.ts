/** How far a word is, and from when on it is to be asked: what needs no scheduler. */
import { directions, type Card, type SavedWord } from '#study/saved-word';
import { morningAfter } from './study-day';

/** How far a word is: never asked; on the way; held in both directions. */
export const standings = ['fresh', 'learning', 'known'] as const;
export type Standing = (typeof standings)[number];

/** ms */
const DAY = 86_400_000;

/** A word counts as known once each of its cards is asked at most every so many days. */
const KNOWN_DAYS = 21;

/**
 * From when on a card is to be asked. A review that is days away is due on a day, not at an hour: rated in the evening,
 * it is there in the morning. That morning is reckoned each time, for the reader may be in another time zone.
 */
export function dueFrom({ state, due, lastReview }: Card): Date {
  const moment = new Date(due);
  if (state !== 'review' || lastReview === null) return moment;
  const last = new Date(lastReview);
  const wait = moment.getTime() - last.getTime();
  const days = Math.round(wait / DAY);
  if (days < 1) return moment;
  // The scheduler gives whole days of 24 hours, which are so many mornings; a file from elsewhere may give anything.
  return wait === days * DAY ? morningAfter(last, days) : morningAfter(moment, 0);
}

/** From when on a word is to be asked again, in whichever direction comes first. */
export function wordDueFrom({ cards }: SavedWord): Date {
  return new Date(Math.min(...directions.map((one) => dueFrom(cards[one]).getTime())));
}

/** True when a card is to be asked at `now`. */
export function isDue(card: Card, now: Date): boolean {
  return dueFrom(card) <= now;
}

/** How far a word is. */
export function standingOf({ cards }: SavedWord): Standing {
  if (directions.every((one) => cards[one].state === 'new')) return 'fresh';
  return directions.every((one) => isKnown(cards[one])) ? 'known' : 'learning';
}

function isKnown(card: Card): boolean {
  return card.state === 'review' && card.scheduledDays >= KNOWN_DAYS;
}
