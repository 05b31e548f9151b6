import { beforeEach, describe, expect, it } from 'vitest';
import { dropAside, lyingAside, putAside } from './unsaved';

const denied = () => {
  throw new DOMException('denied', 'SecurityError');
};

function memory() {
  const values = new Map<string, string>();
  return {
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
}

describe('what is put aside when a page is left', () => {
  let store = memory();
  beforeEach(() => {
    store = memory();
  });

  it('is found under its name until it is dropped', () => {
    expect(putAside('draft.a', { text: 'نص' }, store)).toBe(true);
    expect(lyingAside('draft.a', store)).toEqual({ text: 'نص' });
    expect(lyingAside('draft.b', store)).toBeNull();
    expect([...store.values.keys()]).toEqual(['bayan.unsaved.draft.a']);
    dropAside('draft.a', store);
    expect(lyingAside('draft.a', store)).toBeNull();
  });

  it('is said not to be kept where the browser keeps nothing, or drops it without a word', () => {
    expect(putAside('a', 1, null)).toBe(false);
    expect(putAside('a', 1, { getItem: denied, setItem: denied, removeItem: denied })).toBe(false);
    expect(putAside('a', 1, { ...store, setItem: () => undefined })).toBe(false);
  });

  it('is nothing where it cannot be read', () => {
    store.setItem('bayan.unsaved.a', '{');
    expect(lyingAside('a', store)).toBeNull();
    expect(lyingAside('a', null)).toBeNull();
    expect(lyingAside('a', { getItem: denied, setItem: denied, removeItem: denied })).toBeNull();
    dropAside('a', { getItem: denied, setItem: denied, removeItem: denied });
  });
});
