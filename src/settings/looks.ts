/** The settings that are a matter of style. No library here: this also runs before the first paint. */

export const themes = ['system', 'paper', 'sepia', 'dark'] as const;
export const typefaces = ['naskh', 'sans'] as const;

/** What a slider goes through; `usual` where the reader has chosen nothing. */
export interface Range {
  min: number;
  max: number;
  step: number;
  usual: number;
}

export const ranges = {
  /** The unit of the type in px, where the browser's own size is 16: see look and `--u`. */
  size: { min: 7, max: 14, step: 0.5, usual: 9 },
  /** The width of the columns, by which the usual one is multiplied. */
  measure: { min: 0.7, max: 1.3, step: 0.05, usual: 1 },
  /** The distance of the lines, likewise. */
  spacing: { min: 0.9, max: 1.5, step: 0.05, usual: 1 },
} as const satisfies Record<string, Range>;

/** Where the settings are kept in the browser's storage. */
export const SETTINGS_KEY = 'bayan.settings';

type Kept = { [Name in 'theme' | 'typeface' | keyof typeof ranges]?: unknown };

/** What the style sheets read on `<html>`: `data-theme` and so on, and measures by their names. */
export interface Looks {
  data: Record<'theme' | 'typeface', string>;
  measures: Record<'--u' | '--measure' | '--spacing-factor', string>;
}

/** The looks of settings as they were kept: what is missing or wrong takes its default. */
export function looksOf(kept: Kept, systemIsDark: boolean): Looks {
  const theme = known(themes, kept.theme) ?? 'system';
  return {
    data: {
      theme: theme !== 'system' ? theme : systemIsDark ? 'dark' : 'paper',
      typeface: known(typefaces, kept.typeface) ?? 'naskh',
    },
    measures: {
      '--u': `${inRange(ranges.size, kept.size) / 16}rem`,
      '--measure': String(inRange(ranges.measure, kept.measure)),
      '--spacing-factor': String(inRange(ranges.spacing, spacingOf(kept.spacing))),
    },
  };
}

/** Writes looks onto `<html>`. */
export function wear({ dataset, style }: HTMLElement, { data, measures }: Looks): void {
  Object.assign(dataset, data);
  for (const [name, value] of Object.entries(measures)) style.setProperty(name, value);
}

/** The distance of the lines, which older versions kept as a word. */
export function spacingOf(kept: unknown): unknown {
  if (kept === 'wide') return 1.2;
  return kept === 'normal' ? 1 : kept;
}

function inRange({ min, max, usual }: Range, value: unknown): number {
  return typeof value === 'number' && value >= min && value <= max ? value : usual;
}

function known<T>(all: readonly T[], value: unknown): T | undefined {
  return all.find((one) => one === value);
}
