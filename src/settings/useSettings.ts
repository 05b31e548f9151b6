import { useSyncExternalStore } from 'react';
import { readSettings, writeSettings, type Settings, type StorageState } from './settings';

/** The browser's storage, or null where the reader's browser denies it. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

let current = readSettings(storage());
const listeners = new Set<() => void>();

function publish(next: { settings: Settings; state: StorageState }) {
  current = next;
  for (const listener of listeners) listener();
}

// Another tab changed them: this one follows.
window.addEventListener('storage', (event) => {
  if (event.key === null || event.key === 'bayan.settings') publish(readSettings(storage()));
});

/** The settings of this moment, outside React. */
export function getSettings(): Settings {
  return current.settings;
}

/** Changes some settings and keeps them for the next visit. The change holds for this visit even if it can't be kept. */
export function changeSettings(change: Partial<Settings>): void {
  const settings = { ...current.settings, ...change };
  publish({ settings, state: writeSettings(storage(), settings) });
}

/** The settings, and whether they are being kept. */
export function useSettings(): { settings: Settings; state: StorageState } {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}
