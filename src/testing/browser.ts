/** The browser's page between two component tests, which share it: its storage, its language, its looks. */
import i18next from 'i18next';
import { languages, startI18n, switchLanguage, type UiLanguage } from '#i18n/index';
import { callForTexts } from '#i18n/late-texts';
import * as late from '#i18n/locales/en/late';
import { applyLooks } from '#settings/apply-looks';
import { SETTINGS_KEY } from '#settings/looks';
import type { Settings } from '#settings/settings';

let started = false;

/** Puts the page as a reader finds it who has never been here: nothing kept, English, the usual looks. */
export async function freshPage(): Promise<void> {
  if (!started) {
    started = true;
    await startI18n('en');
    await Promise.all((Object.keys(late) as (keyof typeof late)[]).map(callForTexts));
    applyLooks();
  }
  localStorage.clear();
  sessionStorage.clear();
  await emptyDatabases();
  rereadStorage();
  window.history.replaceState(null, '', window.location.pathname);
  // The app of another test has said that it is there.
  delete document.documentElement.dataset['live'];
  await speak('en');
}

/** The interface's language from now on, on `<html>` too, as the app sets it. */
export async function speak(lang: UiLanguage): Promise<void> {
  await switchLanguage(lang);
  Object.assign(document.documentElement, { lang: i18next.language, dir: languages[lang].dir });
}

/** Settings as of an earlier visit: kept in the browser's storage, and read from there. */
export function keepSettings(settings: Partial<Settings>): void {
  localStorage.setItem(SETTINGS_KEY, JSON.stringify(settings));
  rereadStorage();
}

/** What reads the storage does so again, as when another tab has changed it. */
function rereadStorage(): void {
  window.dispatchEvent(new StorageEvent('storage', { key: null }));
}

/** Takes every record out of every database, but leaves the databases: a module may hold them open. */
async function emptyDatabases(): Promise<void> {
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined) continue;
    const database = await done(indexedDB.open(name));
    const stores = [...database.objectStoreNames];
    if (stores.length > 0) {
      const change = database.transaction(stores, 'readwrite');
      await Promise.all(stores.map((store) => done(change.objectStore(store).clear())));
    }
    database.close();
  }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('the database gave no answer')));
  });
}

/** Goes to another address of the page without leaving it, as a link in it would. */
export const goTo = (link: string): void => window.history.pushState(null, '', link);
