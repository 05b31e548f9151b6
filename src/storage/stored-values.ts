/**
 * A JSON object kept under one key of the browser's storage. Nothing here throws, and nothing here is lost:
 *
 * - what cannot be read is never written over: it is first set aside, as it is, under a key of its own
 *   (`bayan.settings.aside-1` …), and where that cannot be done nothing is written;
 * - only the values that are given are changed: what lies beside them, from a newer version or another tab, stays. So a
 *   key never changes its meaning; a new meaning takes a new key.
 */

/** What the browser's `localStorage` does for us; `null` where the browser denies it. */
export type ValueStore = Pick<Storage, 'getItem' | 'setItem'>;

export const storageStates = ['ok', 'unavailable', 'full', 'unreadable', 'aside'] as const;

/**
 * What happened when values were last read or written.
 * - `ok`: they are kept
 * - `unavailable`: the browser keeps nothing for this page (denied, broken)
 * - `full`: there is no room left; nothing was written
 * - `unreadable`: something lies there that is no such object; it is left alone
 * - `aside`: as `ok`, and what could not be read was set aside first
 */
export type StorageState = (typeof storageStates)[number];

export type StoredValues = Readonly<Record<string, unknown>>;

/** So many unreadable values are set aside under one key; after that nothing is written over the next. */
const MOST_ASIDE = 9;

/** The browser's storage, or `null` where it denies this page even the sight of it. */
export function browserStore(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** Reads the values under a key; none where there are none, or none that can be read. */
export function readStored(
  store: ValueStore | null,
  key: string,
): { values: StoredValues; state: 'ok' | 'unavailable' | 'unreadable' } {
  try {
    if (!store) return { values: {}, state: 'unavailable' };
    const text = store.getItem(key);
    if (text === null) return { values: {}, state: 'ok' };
    const values = valuesIn(text);
    return values ? { values, state: 'ok' } : { values: {}, state: 'unreadable' };
  } catch {
    return { values: {}, state: 'unavailable' };
  }
}

/**
 * Changes values under a key, from what lies there at this moment.
 *
 * @param change the values to write
 * @param usual values to write only where there are none, as after the browser has cleared its storage
 */
export function writeStored(
  store: ValueStore | null,
  key: string,
  change: StoredValues,
  usual: StoredValues = {},
): Exclude<StorageState, 'unreadable'> {
  try {
    if (!store) return 'unavailable';
    const text = store.getItem(key);
    const values = text === null ? {} : valuesIn(text);
    if (text !== null && !values && !setAside(store, key, text)) return 'full';
    store.setItem(key, JSON.stringify({ ...usual, ...values, ...change }));
    return values ? 'ok' : 'aside';
  } catch (error) {
    return isFull(error) ? 'full' : 'unavailable';
  }
}

/** The object in a text, or `null` where the text holds none. */
function valuesIn(text: string): StoredValues | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as StoredValues) : null;
  } catch {
    return null;
  }
}

/** Keeps a text under the first free key; says whether there was one. @throws what the store throws */
function setAside(store: ValueStore, key: string, text: string): boolean {
  for (let n = 1; n <= MOST_ASIDE; n++) {
    const place = `${key}.aside-${n}`;
    const there = store.getItem(place);
    if (there === text) return true;
    if (there !== null) continue;
    store.setItem(place, text);
    // Some browsers drop what they have no room for without a word.
    return store.getItem(place) === text;
  }
  return false;
}

/** Firefox has a name of its own for it. */
function isFull(error: unknown): boolean {
  return error instanceof DOMException && /quota/i.test(error.name);
}
