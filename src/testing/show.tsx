/** Draws a component, or runs a hook, in a page as the app makes it: its language, its direction, its styles, its address. */
import type { ReactNode } from 'react';
import { Direction } from 'radix-ui';
import { page } from 'vitest/browser';
import { render, renderHook, type RenderHookResult, type RenderResult } from 'vitest-browser-react';
import { languages, type UiLanguage } from '#i18n/languages';
import type { Settings } from '#settings/settings';
import { keepSettings, speak } from './browser';

/** Width and height of the window, in CSS px: the panel beside the text; the narrowest that the design knows. */
export const WIDE = [1440, 900] as const;
export const PHONE = [390, 844] as const;

export interface Scene {
  /** Language of the interface; English. */
  lang?: UiLanguage;
  /** Settings as of an earlier visit; those that are not given have their defaults. */
  settings?: Partial<Settings>;
  /** The window's width and height in CSS px; `WIDE`. */
  window?: readonly [number, number];
  /** Query of the address, with its `?`; none. */
  search?: string;
}

/**
 * Draws `ui` and gives what finds things in the page: `getByRole('button', { name: 'Close' })` …
 *
 * `rerender` draws it with other props; `unmount` takes it away.
 */
export async function show(ui: ReactNode, scene: Scene = {}): Promise<RenderResult> {
  const Wrapper = await enter(scene);
  return render(ui, { wrapper: Wrapper });
}

/**
 * Runs a hook in a component of its own; `result.current` is what it gave last. What changes it goes into `act`, and `rerender`
 * runs it with another argument, which is `undefined` at first.
 */
export async function showHook<Result, Props = void>(
  hook: (props?: Props) => Result,
  scene: Scene = {},
): Promise<RenderHookResult<Result, Props>> {
  const Wrapper = await enter(scene);
  return renderHook(hook, { wrapper: Wrapper });
}

async function enter({ lang = 'en', settings, window: size, search }: Scene) {
  if (size) await page.viewport(...size);
  if (search !== undefined) window.history.replaceState(null, '', window.location.pathname + search);
  if (settings) keepSettings(settings);
  await speak(lang);
  return function Shell({ children }: { children: ReactNode }) {
    return <Direction.Provider dir={languages[lang].dir}>{children}</Direction.Provider>;
  };
}

/** A language of the interface in each direction of writing, for tables: `it.each(bothLanguages)('… in %s', async (lang) => …)`. */
export const bothLanguages = ['en', 'ar'] as const satisfies readonly UiLanguage[];
