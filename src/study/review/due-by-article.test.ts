import { expect, it } from 'vitest';
import { newSavedWord } from '#study/saved-word';
import { foundWord, reviewed, withCard } from '#study/testing';
import { dueByArticle } from './due-by-article';

const now = new Date('2025-04-05T10:00:00.000Z');
const word = (article: string, index: number) => newSavedWord(foundWord({ article, index }), now);
const later = reviewed(3, '2025-04-04T10:00:00.000Z', { due: '2025-05-01T10:00:00.000Z' });

it('counts a word once, also where both of its cards are due, and leaves out what is due later', () => {
  const known = withCard(withCard(word('two', 3), 'recall', later), 'recognise', later);
  const half = withCard(word('two', 4), 'recall', later);
  expect(dueByArticle([word('one', 1), word('one', 2), known, half], now)).toEqual(
    new Map([
      ['one', 2],
      ['two', 1],
    ]),
  );
  expect(dueByArticle([known], now)).toEqual(new Map());
});
