import { looksOf, wear } from './looks';
import { getSettings, onSettings } from './useSettings';

/**
 * Writes the settings that are a matter of style onto `<html>`, where the style sheets read them, now and whenever they
 * or the system's theme change. Outside React: what was set before the first paint must not be unset by the first render.
 */
export function applyLooks(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => wear(document.documentElement, looksOf(getSettings(), dark.matches));
  dark.addEventListener('change', apply);
  onSettings(apply);
  apply();
}
