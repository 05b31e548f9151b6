import { useLayoutEffect, useSyncExternalStore } from 'react';
import type { Settings } from './settings';

const dark = typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : null;

/** The theme that is shown: “as the system” settled into one. */
function shownTheme(theme: Settings['theme'], systemIsDark: boolean): Exclude<Settings['theme'], 'system'> {
  if (theme !== 'system') return theme;
  return systemIsDark ? 'dark' : 'paper';
}

/** Writes the settings that are a matter of style onto <html>, where the style sheets read them. */
export function useAppliedSettings(settings: Settings): void {
  const systemIsDark = useSyncExternalStore(
    (listener) => {
      dark?.addEventListener('change', listener);
      return () => dark?.removeEventListener('change', listener);
    },
    () => dark?.matches ?? false,
  );
  const { theme, typeface, size, spacing } = settings;
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset['theme'] = shownTheme(theme, systemIsDark);
    dataset['typeface'] = typeface;
    dataset['size'] = String(size);
    dataset['spacing'] = spacing;
  }, [theme, typeface, size, spacing, systemIsDark]);
}
