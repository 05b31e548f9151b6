import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SETTINGS_KEY } from './looks';
import { defaultSettings, readSettings, writeSettings, type Settings } from './settings';

const known = Object.keys(defaultSettings) as (keyof Settings)[];

/** What may lie there: anything, objects that look like settings, settings of a newer version. */
const kept = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.json(),
  fc
    .dictionary(
      fc.oneof(fc.constantFrom(...known, '__proto__', 'constructor'), fc.string()),
      fc.jsonValue({ maxDepth: 2 }),
    )
    .map((values) => JSON.stringify(values)),
);

const change = fc.record(
  {
    theme: fc.constantFrom('dark' as const, 'sepia' as const),
    size: fc.constantFrom(8 as const, 12 as const),
    markNames: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** A store that may refuse to write. */
function storeOf(text: string | null, refuses: readonly boolean[] = []) {
  const entries = new Map<string, string>(text === null ? [] : [[SETTINGS_KEY, text]]);
  let writes = 0;
  return {
    entries,
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (refuses[writes++] === true) throw new DOMException('full', 'QuotaExceededError');
      entries.set(key, value);
    },
  };
}

function objectIn(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

describe('kept settings', () => {
  it('whatever lies there are settings, and reading leaves it alone', () => {
    fc.assert(
      fc.property(kept, (text) => {
        const store = storeOf(text);
        const { settings } = readSettings(store);
        expect(Object.keys(settings).toSorted()).toEqual(known.toSorted());
        expect([...store.entries]).toEqual([[SETTINGS_KEY, text]]);
      }),
    );
  });

  it('nothing is lost by any number of choices, whatever lay there and whichever of them could not be kept', () => {
    const refuses = fc.array(fc.boolean(), { maxLength: 12 });
    fc.assert(
      fc.property(kept, fc.array(change, { minLength: 1, maxLength: 6 }), refuses, (text, changes, refused) => {
        const store = storeOf(text, refused);
        let now = readSettings(store);
        for (const one of changes) now = writeSettings(store, now, one);
        const chosen: Partial<Settings> = Object.assign({}, ...changes);
        expect(now.settings).toMatchObject(chosen);

        const before = objectIn(text);
        const after = objectIn(store.getItem(SETTINGS_KEY) ?? '');
        const isWhole = [...store.entries.values()].includes(text);
        // What could not be read lies there as it was; of what could, all that was not chosen again is still there.
        expect(before !== null || isWhole).toBe(true);
        for (const [key, value] of Object.entries(before ?? {})) {
          expect(isWhole || Object.hasOwn(chosen, key) || JSON.stringify(after?.[key]) === JSON.stringify(value)).toBe(
            true,
          );
        }
        const isKept = now.state === 'ok' || now.state === 'aside';
        expect(isKept ? after : chosen).toMatchObject(chosen);
      }),
    );
  });
});
