/** The reader's settings: their shape, their defaults, and how they are kept for the next visit. No React. */
import * as v from 'valibot';
import { citationStyles } from '#article/citation-styles';
import { views } from '#article/views';
import { SETTINGS_KEY, sizes, spacings, themes, typefaces } from './looks';

export const covers = ['none', 'en', 'ar'] as const;

const settingsSchema = v.object({
  theme: v.fallback(v.picklist(themes), 'system'),
  typeface: v.fallback(v.picklist(typefaces), 'naskh'),
  size: v.fallback(v.picklist(sizes), 9),
  spacing: v.fallback(v.picklist(spacings), 'normal'),
  /** Interface language; `null` follows the browser. */
  language: v.fallback(v.nullable(v.picklist(['en', 'ar'])), null),
  /** The last view: what shows where a link names none. */
  view: v.fallback(v.picklist(views), 'facing'),
  /** Show names in the ink of their kind. */
  marked: v.fallback(v.boolean(), true),
  /** Single-key shortcuts. */
  shortcuts: v.fallback(v.boolean(), true),
  mapOpen: v.fallback(v.boolean(), false),
  /** All vowels on the Arabic. */
  vowels: v.fallback(v.boolean(), false),
  /** Romanisation under the words. */
  romanized: v.fallback(v.boolean(), false),
  /** Senses under the words. */
  senses: v.fallback(v.boolean(), false),
  /** The language that is covered until the reader asks for it. */
  covered: v.fallback(v.picklist(covers), 'none'),
  /** The style of citation that goes with copied words. */
  citation: v.fallback(v.picklist(citationStyles), 'chicago'),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

export const defaultSettings: Settings = v.parse(settingsSchema, {});

/** What happened when settings were last read or written. */
export type StorageState = 'ok' | 'unavailable' | 'unreadable';

type Store = Pick<Storage, 'getItem' | 'setItem'>;

/** Reads stored settings; a value that is missing or wrong takes its default, and what could not be read is left alone. */
export function readSettings(store: Store | null): { settings: Settings; state: StorageState } {
  if (!store) return { settings: defaultSettings, state: 'unavailable' };
  try {
    const text = store.getItem(SETTINGS_KEY);
    if (text === null) return { settings: defaultSettings, state: 'ok' };
    const result = v.safeParse(settingsSchema, JSON.parse(text));
    return result.success
      ? { settings: result.output, state: 'ok' }
      : { settings: defaultSettings, state: 'unreadable' };
  } catch (error) {
    return { settings: defaultSettings, state: error instanceof SyntaxError ? 'unreadable' : 'unavailable' };
  }
}

/** Writes settings. */
export function writeSettings(store: Store | null, settings: Settings): StorageState {
  if (!store) return 'unavailable';
  try {
    store.setItem(SETTINGS_KEY, JSON.stringify(settings));
    return 'ok';
  } catch {
    return 'unavailable';
  }
}
