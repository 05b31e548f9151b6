/** The reader's settings: their shape, their defaults, and how they are kept for the next visit. No React. */
import * as v from 'valibot';
import { citationStyles } from '#article/citation-styles';
import { views } from '#article/address/views';
import { uiLanguages } from '#i18n/languages';
import { ranges, SETTINGS_KEY, spacingOf, themes, typefaces, type Range } from './looks';
import { readStored, writeStored, type StorageState, type StoredValues, type ValueStore } from '#storage/stored-values';

export const covers = ['none', 'en', 'ar'] as const;
/** Vowels on the Arabic: as printed, those of the word that is pointed at, the endings that grammar gives, all. */
export const vowelChoices = ['none', 'word', 'endings', 'all'] as const;

function inRange({ min, max, usual }: Range) {
  return v.fallback(v.pipe(v.number(), v.minValue(min), v.maxValue(max)), usual);
}

const settingsSchema = v.object({
  theme: v.fallback(v.picklist(themes), 'system'),
  typeface: v.fallback(v.picklist(typefaces), 'naskh'),
  size: inRange(ranges.size),
  measure: inRange(ranges.measure),
  spacing: inRange(ranges.spacing),
  /** Interface language; `null` follows the browser. */
  language: v.fallback(v.nullable(v.picklist(uiLanguages)), null),
  /** The last view: what shows where a link names none. */
  view: v.fallback(v.picklist(views), 'facing'),
  /** Mark names and commitments in the text while entities are listed. */
  markNames: v.fallback(v.boolean(), true),
  /** What the legend leaves unmarked: kinds of entity, commitments, positions. Names that mean nothing are kept, and do nothing. */
  unmarked: v.fallback(v.array(v.string()), []),
  /** Mark the reader's own words in the text: new, being learned, known. */
  markOwn: v.fallback(v.boolean(), false),
  /** Both registers stand behind the text when it is printed. */
  printIndex: v.fallback(v.boolean(), true),
  /** Single-key shortcuts. */
  shortcuts: v.fallback(v.boolean(), true),
  mapOpen: v.fallback(v.boolean(), false),
  vowels: v.fallback(v.picklist(vowelChoices), 'none'),
  /** Romanisation under the words. */
  romanized: v.fallback(v.boolean(), false),
  /** Senses under the words. */
  senses: v.fallback(v.boolean(), false),
  /** All that is known of a word on its card, not its meaning alone. */
  wordDetails: v.fallback(v.boolean(), false),
  /** The first-run hint has been put away. */
  hintSeen: v.fallback(v.boolean(), false),
  /** The language that is covered until the reader asks for it. */
  covered: v.fallback(v.picklist(covers), 'none'),
  /** The reader's notes are printed with the article. */
  printNotes: v.fallback(v.boolean(), false),
  /** The style of citation that goes with copied words. */
  citation: v.fallback(v.picklist(citationStyles), 'chicago'),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

export const defaultSettings: Settings = v.parse(settingsSchema, {});

/** Settings as they are in this visit. */
export interface KeptSettings {
  settings: Settings;
  state: StorageState;
  /** What was chosen and could not be kept: written with the next choice, if that can be. */
  unkept: Partial<Settings>;
}

/** Reads stored settings; a value that is missing or wrong takes its default, and what could not be read is left alone. */
export function readSettings(store: ValueStore | null, unkept: Partial<Settings> = {}): KeptSettings {
  const { values, state } = readStored(store, SETTINGS_KEY);
  return { settings: { ...v.parse(settingsSchema, withOldNames(values)), ...unkept }, state, unkept };
}

/** Changes settings, and keeps them as far as that can be done (see `kept.ts`): they hold for this visit in any case. */
export function writeSettings(store: ValueStore | null, before: KeptSettings, change: Partial<Settings>): KeptSettings {
  const settings = { ...before.settings, ...change };
  const unkept = { ...before.unkept, ...change };
  const state = writeStored(store, SETTINGS_KEY, unkept, settings);
  const isKept = state === 'ok' || state === 'aside';
  // That something was set aside is said for the rest of the visit.
  return { settings, state: isKept && before.state === 'aside' ? 'aside' : state, unkept: isKept ? {} : unkept };
}

/**
 * What a reader chose in an older version still counts, until it is chosen again: `markNames` was called `marked` once, vowels
 * were all or none, and the distance of lines was a word.
 */
function withOldNames(values: StoredValues): StoredValues {
  const { marked, vowels, spacing } = values;
  return {
    ...(marked !== undefined && { markNames: marked }),
    ...values,
    ...(typeof spacing === 'string' && { spacing: spacingOf(spacing) }),
    ...(typeof vowels === 'boolean' && { vowels: vowels ? 'all' : 'none' }),
  };
}
