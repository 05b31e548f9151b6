/** The settings that are a matter of style. No library here: this also runs before the first paint. */

export const themes = ['system', 'paper', 'sepia', 'dark'] as const;
export const typefaces = ['naskh', 'sans'] as const;
/** The unit of the type in px: see look and `--u`. */
export const sizes = [8, 9, 10, 12] as const;
export const spacings = ['normal', 'wide'] as const;

/** Where the settings are kept in the browser's storage. */
export const SETTINGS_KEY = 'bayan.settings';

/** What the style sheets read on `<html>`, as `data-theme` and so on. */
export type Looks = Record<'theme' | 'typeface' | 'size' | 'spacing', string>;

/** The looks of settings as they were kept: what is missing or wrong takes its default. */
export function looksOf(kept: { [Name in keyof Looks]?: unknown }, systemIsDark: boolean): Looks {
  const theme = known(themes, kept.theme) ?? 'system';
  return {
    theme: theme !== 'system' ? theme : systemIsDark ? 'dark' : 'paper',
    typeface: known(typefaces, kept.typeface) ?? 'naskh',
    size: String(known(sizes, kept.size) ?? 9),
    spacing: known(spacings, kept.spacing) ?? 'normal',
  };
}

function known<T>(all: readonly T[], value: unknown): T | undefined {
  return all.find((one) => one === value);
}
