import { describe, expect, it } from 'vitest';
import { newCard } from '#study/saved-word';
import { dueCards } from './schedule';
import { answered, answersIn, cardAt, startSession, stillAsked, wordsAnswered } from './session';
import { reviewed, savedWord, withCard } from '#study/testing';

const now = new Date('2025-04-05T10:00:00.000Z');
const words = [savedWord(1), savedWord(2)];
const byId = new Map(words.map((word) => [word.id, word]));
const start = () => startSession(dueCards(words, now));

describe('a session', () => {
  it('asks each card once and ends', () => {
    let session = start();
    for (let turn = 0; turn < 4; turn++) session = answered(session, 'good');
    expect(cardAt(session)).toBeUndefined();
    expect(answersIn(session)).toBe(4);
    expect(session.given).toEqual({ again: 0, hard: 0, good: 4, easy: 0 });
    expect(answered(session, 'good')).toBe(session);
  });

  it('asks what was forgotten once more at the end', () => {
    const first = cardAt(start());
    const session = answered(start(), 'again');
    expect(session.queue).toHaveLength(5);
    expect(session.queue.at(-1)).toEqual(first);
  });

  it('knows which words were answered, each once, as they were first asked', () => {
    let session = start();
    expect(wordsAnswered(session)).toEqual([]);
    const asked = session.queue.map(({ id }) => id);
    session = answered(answered(session, 'again'), 'good');
    expect(wordsAnswered(session)).toEqual([...new Set(asked.slice(0, 2))]);
    while (cardAt(session)) session = answered(session, 'good');
    expect(wordsAnswered(session)).toEqual([...new Set(asked)]);
  });

  it('of no cards is over', () => {
    expect(cardAt(startSession([]))).toBeUndefined();
  });
});

describe('stillAsked', () => {
  it('changes nothing where nothing has changed', () => {
    const session = start();
    expect(stillAsked(session, byId, now)).toBe(session);
  });

  it('leaves out a word that was removed, the one asked now too', () => {
    const session = stillAsked(start(), new Map([...byId].slice(1)), now);
    expect(session.queue.map(({ id }) => id)).toEqual([words[1]?.id, words[1]?.id]);
  });

  it('leaves out what was answered in another tab', () => {
    const answeredThere = withCard(savedWord(2), 'recognise', reviewed(1, now.toISOString()));
    expect(stillAsked(start(), new Map(byId).set(answeredThere.id, answeredThere), now).queue).toHaveLength(3);
  });

  it('keeps what was forgotten here, though it is not due yet', () => {
    const forgotten = withCard(savedWord(1), 'recognise', { ...newCard(now), due: '2025-04-05T10:01:00.000Z' });
    const session = answered(start(), 'again');
    expect(stillAsked(session, new Map(byId).set(forgotten.id, forgotten), now)).toBe(session);
  });
});
