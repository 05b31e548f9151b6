import { useSyncExternalStore } from 'react';
import { browserStore } from '#ui/kept';
import { readSettings, SETTINGS_KEY, writeSettings, type KeptSettings, type Settings } from './settings';

let current = readSettings(browserStore());
const listeners = new Set<() => void>();

function publish(next: KeptSettings) {
  current = next;
  for (const listener of listeners) listener();
}

// Another tab changed them: this one follows, but for what it could not keep itself.
window.addEventListener('storage', (event) => {
  if (event.key === null || event.key === SETTINGS_KEY) publish(readSettings(browserStore(), current.unkept));
});

/** The settings of this moment, outside React. */
export function getSettings(): Settings {
  return current.settings;
}

/** Changes some settings and keeps them for the next visit. The change holds for this visit even if it can't be kept. */
export function changeSettings(change: Partial<Settings>): void {
  publish(writeSettings(browserStore(), current, change));
}

/** The settings, and whether they are being kept. */
export function useSettings(): KeptSettings {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}
