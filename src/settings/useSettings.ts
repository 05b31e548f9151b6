import { useSyncExternalStore } from 'react';
import { SETTINGS_KEY } from './looks';
import { defaultSettings, readSettings, writeSettings, type Settings, type StorageState } from './settings';

/** The browser's storage, or null where there is none: denied by the reader's browser, or no browser at all. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** What a page is prerendered with, and so what it is taken over with. */
const prerendered = { settings: defaultSettings, state: 'ok' } as const;

let current = readSettings(storage());
const listeners = new Set<() => void>();

function publish(next: { settings: Settings; state: StorageState }) {
  current = next;
  for (const listener of listeners) listener();
}

// Another tab changed them: this one follows. (Where the page is prerendered there is no window.)
if (typeof window !== 'undefined') {
  window.addEventListener('storage', (event) => {
    if (event.key === null || event.key === SETTINGS_KEY) publish(readSettings(storage()));
  });
}

/** The settings of this moment, outside React. */
export function getSettings(): Settings {
  return current.settings;
}

/** Changes some settings and keeps them for the next visit. The change holds for this visit even if it can't be kept. */
export function changeSettings(change: Partial<Settings>): void {
  const settings = { ...current.settings, ...change };
  publish({ settings, state: writeSettings(storage(), settings) });
}

/** Calls `listener` at each change of the settings; what it gives ends that. */
export function onSettings(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The settings, and whether they are being kept. */
export function useSettings(): { settings: Settings; state: StorageState } {
  return useSyncExternalStore(
    onSettings,
    () => current,
    () => prerendered,
  );
}
