import { createEmptyCard } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { newCard, newSavedWord, readSavedWord, wordId } from './saved-word';
import { foundWord, reviewed, savedWord, withCard } from './testing';

const now = new Date('2025-04-05T10:00:00.000Z');

describe('newSavedWord', () => {
  it('is a record that can be read', () => {
    const word = newSavedWord(foundWord(), now);
    expect(readSavedWord(word)).toEqual({ ok: true, record: word });
    expect(word).toMatchObject({ version: 1, id: '2025-04-01-lavrov-wang-moscow/p1.1/4', savedAt: now.toISOString() });
  });

  it('takes nothing along that is not of its shape', () => {
    const more = { ...foundWord(), text: { ar: 'اتفق الجانبان', en: 'agreed', fr: 'accord' }, cue: 'x' };
    expect(Object.keys(newSavedWord(more, now))).not.toContain('cue');
    expect(newSavedWord(more, now).text).toEqual({ ar: 'اتفق الجانبان', en: 'agreed' });
  });

  it('has the same id whenever it is saved', () => {
    expect(newSavedWord(foundWord(), now).id).toBe(newSavedWord(foundWord({ sense: 'x' }), new Date(0)).id);
    expect(wordId(foundWord())).not.toBe(wordId(foundWord({ index: 5 })));
  });
});

describe('newCard', () => {
  it('is what ts-fsrs calls an empty card', () => {
    const { due, stability, difficulty, scheduled_days, learning_steps, reps, lapses } = createEmptyCard(now);
    expect(newCard(now)).toEqual({
      state: 'new',
      due: due.toISOString(),
      stability,
      difficulty,
      scheduledDays: scheduled_days,
      learningSteps: learning_steps,
      reps,
      lapses,
      lastReview: null,
    });
  });
});

describe('readSavedWord', () => {
  const word = savedWord(4);
  const last = '2025-04-06T10:00:00.000Z';

  it.each([
    ['a word as it is saved', word],
    ['no root', { ...word, root: null }],
    ['a card with reviews', withCard(word, 'recall', reviewed(3, last))],
    ['a forgotten card', withCard(word, 'recall', reviewed(3, last, { state: 'relearning', lapses: 1 }))],
    [
      'the least that a memory can be',
      withCard(word, 'recall', reviewed(1, last, { stability: 0.001, difficulty: 1 })),
    ],
    [
      'English words that render it',
      {
        ...word,
        rendered: [
          { start: 4, end: 7 },
          { start: 14, end: 20 },
        ],
      },
    ],
    ['a field of a later day', { ...word, colour: 'red' }],
  ])('reads %s', (_, record) => {
    expect(readSavedWord(record).ok).toBe(true);
  });

  it('keeps where the English stands that renders it', () => {
    const [first, second] = [
      { start: 4, end: 7 },
      { start: 14, end: 20 },
    ];
    // In the order in which a pair names them; kept in that of the sentence.
    const saved = newSavedWord(foundWord({ rendered: [second, first] }), now);
    expect(readSavedWord(saved)).toMatchObject({ ok: true, record: { rendered: [first, second] } });
  });

  it('drops what is not of the shape', () => {
    expect(readSavedWord({ ...word, colour: 'red' })).toEqual({ ok: true, record: word });
  });

  it('takes a sentence that nobody has translated', () => {
    const untranslated = { ...word, text: { ...word.text, en: '' } };
    expect(readSavedWord(untranslated)).toEqual({ ok: true, record: untranslated });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'اتفق'],
    ['a list', [word]],
    ['an empty record', {}],
    ['a newer version', { ...word, version: 2 }],
    ['no version', { ...word, version: undefined }],
    ['another id', { ...word, id: 'x' }],
    ['an id that belongs to another index', { ...word, index: 5 }],
    ['a slash in the article', { ...word, article: 'a/b', id: 'a/b/p1.1/4' }],
    ['a negative index', { ...word, index: -1, id: wordId({ ...word, index: -1 }) }],
    ['half an index', { ...word, index: 1.5, id: wordId({ ...word, index: 1.5 }) }],
    ['an empty form', { ...word, plain: '' }],
    ['an endless sense', { ...word, sense: 'x'.repeat(401) }],
    ['no English', { ...word, text: { ar: word.text.ar } }],
    ['a span beyond the sentence', { ...word, span: { start: 0, end: 500 } }],
    ['an empty span', { ...word, span: { start: 3, end: 3 } }],
    ['a span from its end', { ...word, span: { start: 4, end: 3 } }],
    ['English words beyond the sentence', { ...word, rendered: [{ start: 14, end: 21 }] }],
    ['an empty stretch of English', { ...word, rendered: [{ start: 4, end: 4 }] }],
    ['a day without time', { ...word, savedAt: '2025-04-05' }],
    ['another zone', { ...word, savedAt: '2025-04-05T10:00:00+02:00' }],
    ['a 31st of June', { ...word, savedAt: '2025-06-31T10:00:00.000Z' }],
    ['one card only', { ...word, cards: { recognise: word.cards.recognise } }],
    ['an unknown state', withCard(word, 'recall', { ...newCard(now), state: 'buried' as 'new' })],
    ['a new card with reviews', withCard(word, 'recall', { ...newCard(now), reps: 2 })],
    ['a new card with a last review', withCard(word, 'recall', { ...newCard(now), lastReview: last })],
    ['reviews without a last one', withCard(word, 'recall', reviewed(2, last, { lastReview: null }))],
    ['a review counted nowhere', withCard(word, 'recall', reviewed(0, last))],
    ['a memory of nothing', withCard(word, 'recall', reviewed(2, last, { stability: 0 }))],
    ['a memory that never fades', withCard(word, 'recall', reviewed(2, last, { stability: 40_000 }))],
    ['an impossible difficulty', withCard(word, 'recall', reviewed(2, last, { difficulty: 11 }))],
    ['no number', withCard(word, 'recall', reviewed(2, last, { stability: Number.NaN }))],
    ['no end', withCard(word, 'recall', reviewed(2, last, { scheduledDays: Number.POSITIVE_INFINITY }))],
    ['a due day that is none', withCard(word, 'recall', reviewed(2, last, { due: 'soon' }))],
  ])('refuses %s', (_, record) => {
    expect(readSavedWord(record).ok).toBe(false);
  });
});
