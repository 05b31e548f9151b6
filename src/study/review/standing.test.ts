import { describe, expect, it } from 'vitest';
import { newCard } from '#study/saved-word';
import { reviewed, savedWord, withCard } from '#study/testing';
import { standingOf, wordDueFrom } from './standing';

const now = new Date('2025-04-05T10:00:00.000Z');
const asked = reviewed(1, now.toISOString(), { scheduledDays: 20 });
const held = reviewed(6, now.toISOString(), { scheduledDays: 21, due: '2025-06-01T10:00:00.000Z' });
const cards = (recognise: typeof asked, recall: typeof asked) =>
  withCard(withCard(savedWord(1), 'recognise', recognise), 'recall', recall);

describe('standingOf', () => {
  it.each([
    ['never asked', cards(newCard(now), newCard(now)), 'fresh'],
    ['asked in one direction', cards(asked, newCard(now)), 'learning'],
    ['asked in both', cards(asked, asked), 'learning'],
    ['held in one direction only', cards(held, asked), 'learning'],
    ['held in both', cards(held, held), 'known'],
    ['forgotten again', cards(held, { ...held, state: 'relearning' as const }), 'learning'],
  ])('%s', (_, word, standing) => {
    expect(standingOf(word)).toBe(standing);
  });
});

it('a word is due from when the first of its cards is', () => {
  expect(wordDueFrom(cards(held, newCard(now)))).toEqual(now);
  expect(wordDueFrom(cards(held, held)) > now).toBe(true);
});
