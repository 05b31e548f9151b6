import { describe, expect, it, vi } from 'vitest';
import { openStore } from '#storage/store';
import { newName, openTestDatabase } from '#storage/testing';
import { rateCard } from '#study/review/schedule';
import { wordDefinition } from './store';
import { reviewed, savedWord, withCard } from './testing';

const now = new Date('2025-04-05T10:00:00.000Z');

/** A word as the first version of the app stored it, reviewed once: what readers have on their devices. Never change it. */
const storedByVersion1 = {
  version: 1,
  id: '2025-04-01-lavrov-wang-moscow/p14.1/2',
  article: '2025-04-01-lavrov-wang-moscow',
  sentence: 'p14.1',
  index: 2,
  plain: 'بإنجاح',
  vowelled: 'بِإِنْجَاحِ',
  lemma: 'إِنْجَاح',
  root: 'نجح',
  sense: 'to make a success of',
  text: { ar: 'سيقومان معا بإنجاح عامي الثقافة.', en: 'They will together make a success of the years of culture.' },
  span: { start: 12, end: 18 },
  savedAt: '2025-04-03T09:00:00.000Z',
  cards: {
    recognise: {
      state: 'learning',
      due: '2025-04-03T09:10:00.000Z',
      stability: 2.3065,
      difficulty: 2.118104,
      scheduledDays: 0,
      learningSteps: 1,
      reps: 1,
      lapses: 0,
      lastReview: '2025-04-03T09:00:00.000Z',
    },
    recall: {
      state: 'new',
      due: '2025-04-03T09:00:00.000Z',
      stability: 0,
      difficulty: 0,
      scheduledDays: 0,
      learningSteps: 0,
      reps: 0,
      lapses: 0,
      lastReview: null,
    },
  },
};

/** The database as the first version of the app made it, by the browser's own means. Never change it. */
function makeVersion1(name: string): Promise<void> {
  return new Promise((done, fail) => {
    const request = indexedDB.open(name, 1);
    request.addEventListener('error', () => fail(request.error ?? new Error('no database')));
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore('words', { keyPath: 'id' });
      request.result.createObjectStore('aside', { autoIncrement: true });
    });
    request.addEventListener('success', () => {
      const change = request.result.transaction(['words', 'aside'], 'readwrite');
      change.objectStore('words').put(storedByVersion1);
      change.objectStore('aside').add({ record: { id: 'x' }, at: 'x' });
      change.addEventListener('complete', () => {
        request.result.close();
        done();
      });
    });
  });
}

/** The words in the database of that name, once they are read. */
async function openWords(name = newName()) {
  const store = openStore(openTestDatabase({ name }), wordDefinition);
  store.subscribe(() => undefined);
  await vi.waitFor(() => expect(store.getSnapshot().state).toBe('ok'));
  return store;
}

describe('the store of words', () => {
  it('reads the database of the first version, and goes on with its words', async () => {
    const name = newName();
    await makeVersion1(name);
    const store = await openWords(name);
    expect(store.getSnapshot()).toMatchObject({ records: [storedByVersion1], unreadable: 0 });
    const rated = await store.update(storedByVersion1.id, (word) =>
      withCard(word, 'recall', rateCard(word.cards.recall, 'good', now)),
    );
    expect(rated).toMatchObject({ ok: true, value: { cards: { recall: { reps: 1 }, recognise: { reps: 1 } } } });
  });

  it('lists the latest saved first', async () => {
    const store = await openWords();
    const [early, late] = [savedWord(1), savedWord(2, '2025-04-06T10:00:00.000Z')];
    await store.merge([early, late]);
    expect(store.getSnapshot().records).toEqual([late, early]);
  });

  it('saving a word twice changes nothing', async () => {
    const store = await openWords();
    const known = withCard(savedWord(1), 'recall', reviewed(2, '2025-04-04T10:00:00.000Z'));
    await store.merge([known]);
    expect(await store.merge([savedWord(1)])).toEqual({ ok: true, value: { added: 0, updated: 0 } });
    expect(store.getSnapshot().records).toEqual([known]);
  });

  it('two answers at once both count', async () => {
    const store = await openWords();
    const { id } = savedWord(1);
    await store.merge([savedWord(1)]);
    await Promise.all(
      (['recognise', 'recall'] as const).map((direction) =>
        store.update(id, (word) => withCard(word, direction, rateCard(word.cards[direction], 'good', now))),
      ),
    );
    const [word] = store.getSnapshot().records;
    expect([word?.cards.recognise.reps, word?.cards.recall.reps]).toEqual([1, 1]);
  });

  it('names a word that cannot be read, and what is wrong with it', () => {
    expect(wordDefinition.read({ ...savedWord(2), sense: 7 })).toEqual({ ok: false, label: 'اتفق', field: 'sense' });
    expect(wordDefinition.read('a string')).toEqual({ ok: false, label: null, field: '' });
  });
});
