import { afterEach, describe, expect, it, vi } from 'vitest';
import { newCard, readSavedWord, type Card } from '#study/saved-word';
import { dueCards, grades, intervalsOf, progressOf, rateCard, type Grade } from './schedule';
import { dueFrom, isDue } from './standing';
import { reviewed, savedWord, withCard } from '#study/testing';

const now = new Date('2025-04-05T10:00:00.000Z');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const later = (ms: number) => new Date(now.getTime() + ms);

describe('rateCard', () => {
  it.each<[Grade, Card['state'], number]>([
    ['again', 'learning', MINUTE],
    ['hard', 'learning', 6 * MINUTE],
    ['good', 'learning', 10 * MINUTE],
    ['easy', 'review', 8 * DAY],
  ])('a new card, %s: %s', (grade, state, interval) => {
    const card = rateCard(newCard(now), grade, now);
    expect(card).toMatchObject({ state, reps: 1, lapses: 0, lastReview: now.toISOString() });
    expect(Date.parse(card.due) - now.getTime()).toBe(interval);
  });

  it('a card of weeks that is forgotten is learnt again', () => {
    const card = rateCard(reviewed(4, '2025-03-20T10:00:00.000Z'), 'again', now);
    expect(card).toMatchObject({ state: 'relearning', reps: 5, lapses: 1 });
  });

  it('intervals grow with each good answer', () => {
    let card = rateCard(newCard(now), 'easy', now);
    let last = 0;
    for (let turn = 0; turn < 6; turn++) {
      const at = new Date(card.due);
      const next = rateCard(card, 'good', at);
      const interval = Date.parse(next.due) - at.getTime();
      expect(interval).toBeGreaterThan(last);
      [card, last] = [next, interval];
    }
  });

  it('leaves the card it is given as it is', () => {
    const card = Object.freeze(reviewed(4, '2025-03-20T10:00:00.000Z'));
    expect(() => rateCard(card, 'good', now)).not.toThrow();
  });

  it.each(grades)('a clock that was set back does no harm (%s)', (grade) => {
    const ahead = reviewed(4, '2026-01-01T00:00:00.000Z');
    const card = rateCard(ahead, grade, now);
    expect(card.due > '2026-01-01').toBe(true);
    expect(card.lastReview).toBe('2026-01-01T00:00:00.000Z');
  });

  it('what it gives can always be read again', () => {
    for (const first of grades) {
      for (const second of grades) {
        const once = rateCard(newCard(now), first, now);
        for (const days of [0, 1, 400]) {
          const twice = rateCard(once, second, later(days * DAY));
          expect(readSavedWord(withCard(savedWord(1), 'recall', twice)).ok).toBe(true);
        }
      }
    }
  });
});

describe('intervalsOf', () => {
  it('is what a rating then gives', () => {
    const card = reviewed(4, '2025-03-20T10:00:00.000Z');
    const intervals = intervalsOf(card, now);
    for (const grade of grades) {
      expect(Date.parse(rateCard(card, grade, now).due) - now.getTime()).toBe(intervals[grade]);
    }
    expect(intervals.again).toBeLessThan(intervals.hard);
    expect(intervals.hard).toBeLessThan(intervals.good);
    expect(intervals.good).toBeLessThan(intervals.easy);
  });
});

/** A reviewed card that is due then. */
function due(iso: string, state: Card['state'] = 'review'): Card {
  return reviewed(2, '2025-04-01T00:00:00.000Z', { due: iso, state });
}

describe('dueCards', () => {
  it('asks what is being learnt, then reviews, then new words; both directions of one word apart', () => {
    const old = savedWord(1, '2025-03-01T00:00:00.000Z');
    const words = [
      savedWord(3, '2025-04-05T09:00:00.000Z'),
      savedWord(2, '2025-04-04T09:00:00.000Z'),
      withCard(
        withCard(old, 'recognise', due('2025-04-05T00:00:00.000Z')),
        'recall',
        due('2025-04-05T09:59:00.000Z', 'relearning'),
      ),
    ];
    expect(dueCards(words, now).map(({ id, direction }) => `${id.split('/').at(-1)} ${direction}`)).toEqual([
      '1 recall',
      '1 recognise',
      '2 recognise',
      '3 recognise',
      '2 recall',
      '3 recall',
    ]);
  });

  it.each<[string, Card, number]>([
    ['due this very moment', due(now.toISOString(), 'learning'), 1],
    ['due in a moment', due(later(1).toISOString(), 'learning'), 0],
    ['a review, due later today', due(later(10 * MINUTE).toISOString()), 1],
    ['a review, due tomorrow', due(later(DAY).toISOString()), 0],
  ])('%s', (_, card, expected) => {
    const word = withCard(withCard(savedWord(1), 'recognise', card), 'recall', reviewed(1, '2025-04-01T00:00:00.000Z'));
    expect(dueCards([word], now)).toHaveLength(expected);
  });

  it('of no words, none', () => {
    expect(dueCards([], now)).toEqual([]);
  });
});

describe('progressOf', () => {
  const held = reviewed(6, '2025-04-01T00:00:00.000Z', { scheduledDays: 30 });

  it('of no words', () => {
    expect(progressOf([], now)).toEqual({ due: 0, fresh: 0, learning: 0, known: 0, nextDue: null });
  });

  it('counts words by what both of their cards say', () => {
    const half = withCard(savedWord(2), 'recognise', held);
    const known = withCard(withCard(savedWord(3), 'recognise', held), 'recall', held);
    const forgotten = withCard(known, 'recall', { ...held, state: 'relearning' });
    expect(progressOf([savedWord(1), half, known, { ...forgotten, id: 'other' }], now)).toEqual({
      due: 3,
      fresh: 1,
      learning: 2,
      known: 1,
      nextDue: new Date(2025, 4, 1, 4),
    });
  });

  it.each([
    [20, 0],
    [21, 1],
  ])('%d days are known: %d', (scheduledDays, known) => {
    const card = { ...held, scheduledDays };
    expect(progressOf([withCard(withCard(savedWord(1), 'recognise', card), 'recall', card)], now).known).toBe(known);
  });
});

const daysOf = (card: Card) => Math.round((Date.parse(card.due) - Date.parse(card.lastReview ?? '')) / DAY);

/** A card that is rated easy for the first time at a local time: it is due after some days. */
function ratedAt(local: string): Card {
  const moment = new Date(local);
  return rateCard(newCard(moment), 'easy', moment);
}

/** A local time, so many days after the day of `local`. */
function localTime(local: string, days: number, hours: number, minutes = 0): Date {
  const [year = 0, month = 1, day = 1] = local.slice(0, 10).split('-').map(Number);
  return new Date(year, month - 1, day + days, hours, minutes);
}

const goTo = (zone: string) => vi.stubEnv('TZ', zone);

/** Days that a card of the evening waits after it was rated good on its morning. */
function grownIn(zone: string): number {
  goTo(zone);
  const card = ratedAt('2025-04-05T20:00');
  return daysOf(rateCard(card, 'good', localTime('2025-04-05', daysOf(card), 8)));
}

describe('a card of the evening', () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each([
    ['UTC', '2025-04-05T20:00'],
    ['UTC', '2025-04-05T06:00'],
    ['Asia/Riyadh', '2025-04-05T23:30'],
    ['Australia/Sydney', '2025-04-01T20:00'],
    ['America/Los_Angeles', '2025-04-05T20:00'],
    ['Pacific/Kiritimati', '2025-04-05T20:00'],
    // The clock goes forward, or back, while it waits.
    ['Europe/Berlin', '2025-03-27T20:00'],
    ['Europe/Berlin', '2025-10-23T23:59'],
    ['Africa/Cairo', '2025-04-22T20:00'],
    ['America/Sao_Paulo', '2018-11-01T20:00'],
  ])('%s, %s: there from the morning of its day on, not before', (zone, local) => {
    goTo(zone);
    const card = ratedAt(local);
    const days = daysOf(card);
    expect(days).toBeGreaterThan(1);
    expect(isDue(card, localTime(local, days, 4))).toBe(true);
    expect(isDue(card, localTime(local, days, 3, 59))).toBe(false);
    expect(isDue(card, localTime(local, days - 1, 23))).toBe(false);
  });

  it('past midnight it is still the day before', () => {
    goTo('Asia/Riyadh');
    const card = ratedAt('2025-04-06T01:30');
    expect(isDue(card, localTime('2025-04-05', daysOf(card), 4))).toBe(true);
    expect(isDue(card, localTime('2025-04-05', daysOf(card), 3, 59))).toBe(false);
  });

  it.each([
    ['Asia/Tokyo', '2025-04-05T20:00', 'America/New_York'],
    ['America/New_York', '2025-04-05T20:00', 'Asia/Tokyo'],
    ['Pacific/Kiritimati', '2025-04-05T08:00', 'Pacific/Pago_Pago'],
  ])('from %s, %s, to %s: by the mornings there', (from, local, to) => {
    goTo(from);
    const card = ratedAt(local);
    goTo(to);
    const morning = dueFrom(card);
    expect([morning.getHours(), morning.getMinutes()]).toEqual([4, 0]);
    expect(Math.abs(morning.getTime() - Date.parse(card.due))).toBeLessThan(DAY);
  });

  it('asked in the morning, it counts the days of the reader, not of UTC', () => {
    const zones = ['UTC', 'Australia/Sydney', 'America/Los_Angeles', 'Asia/Kolkata'].map(grownIn);
    expect(new Set(zones).size).toBe(1);
  });

  it.each(['again', 'hard', 'good'] as const)('what is being learnt stays due to the minute (%s)', (grade) => {
    const card = rateCard(newCard(now), grade, now);
    expect(dueFrom(card).toISOString()).toBe(card.due);
  });

  it('is not asked twice in one hour when the clock is turned back', () => {
    goTo('Europe/Berlin');
    const first = new Date('2025-10-26T00:50:00.000Z');
    const second = new Date('2025-10-26T01:10:00.000Z');
    const card = rateCard(newCard(first), 'good', first);
    expect(() => rateCard(card, 'good', second)).not.toThrow();
    expect(rateCard(card, 'good', second).lastReview).toBe(second.toISOString());
  });
});
