import { describe, expect, it } from 'vitest';
import { keepPlace, leftPlaces, MOST_PLACES, PLACES_KEY } from './left-places';
import type { ValueStore } from './stored-values';

function storeWith(text: string | null = null): ValueStore & { text: () => string | null } {
  const values = new Map<string, string>(text === null ? [] : [[PLACES_KEY, text]]);
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    text: () => values.get(PLACES_KEY) ?? null,
  };
}

const at = (row: number, when = 1) => ({ row, of: 18, when });

describe('keepPlace', () => {
  it('keeps the last place of each article', () => {
    const store = storeWith();
    keepPlace(store, 'a', at(3));
    keepPlace(store, 'b', at(5));
    keepPlace(store, 'a', at(9, 2));
    expect([...leftPlaces(store)]).toEqual([
      ['a', at(9, 2)],
      ['b', at(5)],
    ]);
  });

  it('forgets the place of an article that was left at its start', () => {
    const store = storeWith();
    keepPlace(store, 'a', at(3));
    keepPlace(store, 'a', null);
    expect(store.text()).toBe('{}');
  });

  it('stays small: the article that was read longest ago goes', () => {
    const store = storeWith();
    for (let n = 0; n < MOST_PLACES + 3; n++) keepPlace(store, `a${n}`, at(2, n));
    const places = leftPlaces(store);
    expect(places.size).toBe(MOST_PLACES);
    expect([places.has('a2'), places.has('a3')]).toEqual([false, true]);
  });

  it('throws nothing where nothing can be kept', () => {
    const denied: ValueStore = {
      getItem: () => {
        throw new DOMException('denied', 'SecurityError');
      },
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    for (const store of [null, denied]) {
      keepPlace(store, 'a', at(3));
      expect(leftPlaces(store).size).toBe(0);
    }
  });
});

describe('leftPlaces', () => {
  it.each([
    ['no object', '[1]'],
    ['no JSON', '{"a":'],
    ['a row of none', '{"a":{"row":0,"of":18,"when":1}}'],
    ['half a row', '{"a":{"row":1.5,"of":18,"when":1}}'],
    ['no time', '{"a":{"row":1,"of":18}}'],
    ['a word', '{"a":"p3"}'],
  ])('passes over what is no place: %s', (_, text) => {
    expect(leftPlaces(storeWith(text)).size).toBe(0);
  });

  it('leaves what it does not know where it lies', () => {
    const store = storeWith('{"a":{"row":1,"of":18,"when":1,"newer":true},"b":"?"}');
    keepPlace(store, 'c', at(2));
    expect(JSON.parse(store.text() ?? '')).toMatchObject({ a: { newer: true }, b: '?', c: { row: 2 } });
  });
});
