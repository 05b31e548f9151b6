import { describe, expect, it, vi } from 'vitest';
import type { WordChoice, WordPlace } from '#article/correction';
import { correct, correctionDefinition, newCorrection, type StoredCorrection } from './corrections';
import { openStore, type Store } from './store';
import { newName, openTestDatabase } from './testing';

const place: WordPlace = { article: 'one', sentence: 'p1.1', index: 1 };
const flag: WordChoice = { lemma: 'عَلَم', root: 'علم', pos: 'noun', sense: 'flag', stem: 'عَلَم' };
const science: WordChoice = { ...flag, lemma: 'عِلْم', sense: 'science', stem: 'عِلْم' };
const day = (n: number) => new Date(`2025-05-0${n}T10:00:00Z`);
const made = newCorrection('عَلم', null, flag, day(1));

async function opened(name = newName()): Promise<Store<StoredCorrection>> {
  const store = openStore(openTestDatabase({ name }), correctionDefinition);
  store.subscribe(() => undefined);
  await vi.waitFor(() => expect(store.getSnapshot().state).toBe('ok'));
  return store;
}
const kept = (store: Store<StoredCorrection>) => store.getSnapshot().records.map(({ id, sense }) => `${id} ${sense}`);

describe('corrections of words', () => {
  it('are kept by their form, one each: the later takes the place of the earlier', async () => {
    const store = await opened();
    await correct('علم', null, flag, null, day(1), store);
    await correct('عِلم', null, science, null, day(2), store);
    await correct('العلم', null, flag, null, day(3), store);
    expect(kept(store)).toEqual(['العلم flag', 'علم science']);
  });

  it('win also where the clock was put back', async () => {
    const store = await opened();
    await correct('علم', null, flag, null, day(2), store);
    await correct('علم', null, science, null, day(1), store);
    expect(kept(store)).toEqual(['علم science']);
  });

  it('go from every text to one place and back', async () => {
    const store = await opened();
    await correct('علم', null, flag, null, day(1), store);
    const [everywhere] = store.getSnapshot().records;
    await correct('علم', place, flag, everywhere ?? null, day(2), store);
    expect(kept(store)).toEqual(['one/p1.1/1/علم flag']);
    const [here] = store.getSnapshot().records;
    await correct('علم', null, flag, here ?? null, day(3), store);
    expect(kept(store)).toEqual(['علم flag']);
  });

  it('are seen by the other tabs', async () => {
    const name = newName();
    const [one, other] = [await opened(name), await opened(name)];
    await correct('علم', null, flag, null, day(1), one);
    await vi.waitFor(() => expect(kept(other)).toEqual(['علم flag']));
  });

  it('merge so that nothing is lost: of two for one form the later counts, and a second merge changes nothing', async () => {
    const store = await opened();
    const later = newCorrection('علم', null, science, day(2));
    await store.merge([later]);
    expect(await store.merge([made])).toEqual({ ok: true, value: { added: 0, updated: 0 } });
    expect(kept(store)).toEqual(['علم science']);
    await store.merge([newCorrection('علم', null, flag, day(3))]);
    expect(kept(store)).toEqual(['علم flag']);
  });

  it('that cannot be read are kept aside when their place is needed', async () => {
    const name = newName();
    const database = openTestDatabase({ name });
    await database.write(['corrections'], (change) => change.objectStore('corrections').put({ id: 'علم', version: 9 }));
    const store = await opened(name);
    expect(store.getSnapshot().unreadable).toBe(1);
    expect(await correct('علم', null, flag, null, day(1), store)).toMatchObject({ ok: true });
    expect(kept(store)).toEqual(['علم flag']);
    expect(await database.read(['aside'], (view) => view.objectStore('aside').count())).toEqual({ ok: true, value: 1 });
  });

  it('cannot be kept where there is no room: that is said, and what is here stays', async () => {
    const store = await opened();
    await correct('علم', null, flag, null, day(1), store);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await correct('علم', place, science, made, day(2), store)).toEqual({ ok: false, reason: 'full' });
    put.mockRestore();
    expect(kept(store)).toEqual(['علم flag']);
  });
});

describe('the record of a correction', () => {
  it('is read as it was made', () => expect(correctionDefinition.read(made)).toEqual({ ok: true, record: made }));

  it.each<[string, object, string]>([
    ['another version', { version: 2 }, 'version'],
    ['an id of another form', { id: 'علوم' }, 'id'],
    ['a form with marks', { form: 'عَلم', id: 'عَلم' }, 'form'],
    ['no lemma', { lemma: '' }, 'lemma'],
    ['a root of other letters', { root: 'abc' }, 'root'],
    ['a part of speech that there is not', { pos: 'gerund' }, 'pos'],
    ['a sense that is no text', { sense: 7 }, 'sense'],
    ['a place without a sentence', { place: { article: 'one', index: 1 } }, 'place.sentence'],
    ['a day without time', { made: '2025-05-01' }, 'made'],
  ])('is refused with %s, and named', (_, over, field) => {
    const record = { ...made, ...over };
    expect(correctionDefinition.read(record)).toEqual({ ok: false, label: record.form, field });
  });

  it('is refused where it is none', () => {
    expect(correctionDefinition.read('a string')).toEqual({ ok: false, label: null, field: '' });
  });
});
