/**
 * What a reader has written and the database does not have yet, put aside in the browser's `localStorage` when a page is left: a
 * write to the database that has only begun then ends with the page. It is found again where it was written.
 */
import { browserStore } from '#storage/stored-values';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (name: string) => `bayan.unsaved.${name}`;

/** Puts something aside under a name; says whether the browser keeps it. */
export function putAside(name: string, value: unknown, store: Store | null = browserStore()): boolean {
  const text = JSON.stringify(value);
  try {
    store?.setItem(keyOf(name), text);
    // Some browsers drop what they have no room for without a word.
    return store?.getItem(keyOf(name)) === text;
  } catch {
    return false;
  }
}

/** What lies aside under a name, to be checked by the caller; `null` where nothing does. */
export function lyingAside(name: string, store: Store | null = browserStore()): unknown {
  try {
    return JSON.parse(store?.getItem(keyOf(name)) ?? 'null');
  } catch {
    return null;
  }
}

/** What lay aside is kept elsewhere by now, or was put away by the reader. */
export function dropAside(name: string, store: Store | null = browserStore()): void {
  try {
    store?.removeItem(keyOf(name));
  } catch {
    // Where nothing can be written, nothing lies.
  }
}
