import { useSyncExternalStore } from 'react';
import { browserStore } from '#storage/stored-values';
import { SETTINGS_KEY } from './looks';
import { defaultSettings, readSettings, writeSettings, type KeptSettings, type Settings } from './settings';

/** What a page is prerendered with, and so what it is hydrated with. */
const prerendered: KeptSettings = { settings: defaultSettings, state: 'ok', unkept: {} };

let current = readSettings(browserStore());
const listeners = new Set<() => void>();

function publish(next: KeptSettings) {
  current = next;
  for (const listener of listeners) listener();
}

// Another tab changed them: this one follows, but for what it could not keep itself. (Where the page is prerendered there
// is no window.)
if (typeof window !== 'undefined') {
  window.addEventListener('storage', (event) => {
    if (event.key === null || event.key === SETTINGS_KEY) publish(readSettings(browserStore(), current.unkept));
  });
}

/** The settings of this moment, outside React. */
export function getSettings(): Settings {
  return current.settings;
}

/** Changes some settings and keeps them for the next visit. The change holds for this visit even if it can't be kept. */
export function changeSettings(change: Partial<Settings>): void {
  publish(writeSettings(browserStore(), current, change));
}

/** Calls `listener` at each change of the settings; what it gives ends that. */
export function onSettings(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The settings, and whether they are being kept. */
export function useSettings(): KeptSettings {
  return useSyncExternalStore(
    onSettings,
    () => current,
    () => prerendered,
  );
}
