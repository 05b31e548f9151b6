import { describe, expect, it } from 'vitest';
import { readStored, writeStored, type ValueStore } from './stored-values';

/** A store in memory; `room` is how many characters it holds. */
function memory(start: Record<string, string> = {}, room = Infinity) {
  const kept = new Map(Object.entries(start));
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      const others = [...kept].filter(([name]) => name !== key).map(([, text]) => text.length);
      const used = others.reduce((sum, length) => sum + length, 0);
      if (used + value.length > room) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
  };
}

const throwing = (name: string): ValueStore => {
  const refuse = () => {
    throw new DOMException('no', name);
  };
  return { getItem: refuse, setItem: refuse };
};

const unreadable = ['', '{', 'undefined', 'null', '3', '"text"', 'true', '[]', '[{"theme":"dark"}]', '\u0000'];

describe('readStored', () => {
  it('gives the object that lies there', () => {
    expect(readStored(memory({ k: '{"a":1}' }), 'k')).toEqual({ values: { a: 1 }, state: 'ok' });
    expect(readStored(memory(), 'k')).toEqual({ values: {}, state: 'ok' });
  });

  it.each(unreadable)('unreadable: %j, and left alone', (text) => {
    const store = memory({ k: text });
    expect(readStored(store, 'k')).toEqual({ values: {}, state: 'unreadable' });
    expect([...store.kept]).toEqual([['k', text]]);
  });

  it.each([
    ['there is no store', null],
    ['it is denied', throwing('SecurityError')],
  ])('unavailable: %s', (_, store) => {
    expect(readStored(store, 'k')).toEqual({ values: {}, state: 'unavailable' });
  });
});

describe('writeStored', () => {
  it('changes what is given and nothing else: values of a newer version stay', () => {
    const store = memory({ k: '{"theme":"neon","font":{"x":[1]},"size":9}' });
    expect(writeStored(store, 'k', { size: 12 }, { theme: 'system', size: 10 })).toBe('ok');
    expect(JSON.parse(store.kept.get('k') ?? '')).toEqual({ theme: 'neon', font: { x: [1] }, size: 12 });
  });

  it('takes in what another tab wrote meanwhile', () => {
    const store = memory();
    writeStored(store, 'k', { a: 1 });
    store.setItem('k', '{"a":2,"b":3}');
    writeStored(store, 'k', { c: 4 });
    expect(JSON.parse(store.kept.get('k') ?? '')).toEqual({ a: 2, b: 3, c: 4 });
  });

  it('writes the usual values too where there are none, as after eviction', () => {
    const store = memory();
    writeStored(store, 'k', { a: 1 }, { a: 0, b: 2 });
    expect(JSON.parse(store.kept.get('k') ?? '')).toEqual({ a: 1, b: 2 });
  });

  it('a key named __proto__ is kept as any other, and makes no prototype', () => {
    const store = memory({ k: '{"__proto__":{"theme":"dark"}}' });
    expect(readStored(store, 'k').values['theme']).toBeUndefined();
    writeStored(store, 'k', { a: 1 });
    expect(store.kept.get('k')).toBe('{"__proto__":{"theme":"dark"},"a":1}');
  });

  it.each(unreadable)('sets aside what could not be read before it writes: %j', (text) => {
    const store = memory({ k: text });
    expect(writeStored(store, 'k', { a: 1 })).toBe('aside');
    expect(Object.fromEntries(store.kept)).toEqual({ k: '{"a":1}', 'k.aside-1': text });
    expect(writeStored(store, 'k', { a: 2 })).toBe('ok');
  });

  it('sets each unreadable value aside by itself, the same one once', () => {
    const store = memory({ k: '{' });
    writeStored(store, 'k', { a: 1 });
    store.kept.set('k', '[');
    writeStored(store, 'k', { a: 1 });
    store.kept.set('k', '{');
    writeStored(store, 'k', { a: 1 });
    expect(Object.fromEntries(store.kept)).toEqual({ k: '{"a":1}', 'k.aside-1': '{', 'k.aside-2': '[' });
  });

  it('writes nothing over what it cannot set aside: there is no room', () => {
    const text = '{"theme":'.padEnd(60, 'x');
    const store = memory({ k: text }, 100);
    expect(writeStored(store, 'k', { a: 1 })).toBe('full');
    expect([...store.kept]).toEqual([['k', text]]);
  });

  it('writes nothing over what it cannot set aside: all places are taken', () => {
    const store = memory({ k: '{' });
    for (let n = 1; n <= 9; n++) store.kept.set(`k.aside-${n}`, `other ${n}`);
    const before = [...store.kept];
    expect(writeStored(store, 'k', { a: 1 })).toBe('full');
    expect([...store.kept]).toEqual(before);
  });

  it('writes nothing over what it cannot set aside: the store forgets', () => {
    const store = { getItem: (key: string) => (key === 'k' ? '{' : null), setItem: () => undefined };
    expect(writeStored(store, 'k', { a: 1 })).toBe('full');
  });

  it.each([
    ['unavailable', 'there is no store', null],
    ['unavailable', 'it is denied', throwing('SecurityError')],
    ['full', 'it is full', throwing('QuotaExceededError')],
    ['full', 'it is full, in Firefox', throwing('NS_ERROR_DOM_QUOTA_REACHED')],
  ] as const)('says %s when %s', (state, _, store) => {
    expect(writeStored(store, 'k', { a: 1 })).toBe(state);
  });
});
