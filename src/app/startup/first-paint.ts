import { views, type View } from '#article/address/views';
import { defaultLanguage, folderOf, knownLanguage, preferredLanguage, type UiLanguage } from '#i18n/languages';
import type { PanelTab } from '#article/address/tabs';
import { parseLocation } from '#article/address/address';

/** What a prerendered page must look like before it is first painted. Pure, and small: it is written into every page. */

export interface FirstPaint {
  /** What the page says of itself, as in `PageData`. */
  page: { lang: UiLanguage | null; root: string; folder: string };
  /** The settings as they were kept. */
  kept: string | null;
  address: string;
  /** The browser's languages, most wanted first. */
  languages: readonly string[];
}

export interface Plan {
  /** The same page in the reader's language, where this is not it. */
  redirect: string | null;
  /** The kept settings, unchecked. */
  settings: Record<string, unknown>;
  /** The view to show, and the tab that the text is to follow, where they are not those that were prerendered. */
  view: View | null;
  tab: PanelTab | null;
  /**
   * What the page is until the app is there: `top` where the reader begins at the top, so that the rest need not be laid
   * out yet; `panel` where the panel, `text` where the text as well will change its shape, and is not shown before.
   */
  first: 'top' | 'panel' | 'text' | null;
}

/** What to do before the first paint. Anything that cannot be read counts as not kept. */
export function planOf({ page, kept, address, languages }: FirstPaint): Plan {
  const settings = parse(kept);
  const lang = languageOf(page.lang, settings['language'], languages);
  // Most addresses ask for nothing, and need not be taken apart while a slow phone waits for its first paint.
  const { search, hash } = /[?#]/.test(address) ? new URL(address) : { search: '', hash: '' };
  const usual = views.find((one) => one === settings['view']) ?? 'facing';
  const asked = search === '' ? null : parseLocation(new URLSearchParams(search), usual);
  const { view, tab } = asked ?? { view: usual, tab: 'entities' };
  return {
    // A page for all languages is in the right one.
    redirect: page.lang === null || lang === page.lang ? null : inLanguage(lang),
    settings,
    view: view === 'facing' ? null : view,
    tab: tab === 'entities' ? null : tab,
    first: first(),
  };

  function first(): Plan['first'] {
    const { vowels, romanized, senses } = settings;
    // `true` is what an older version kept.
    if (romanized === true || senses === true || [true, 'endings', 'all'].some((one) => one === vowels)) return 'text';
    if (search !== '' || settings['mapOpen'] === true) return 'panel';
    return hash === '' ? 'top' : null;
  }

  function inLanguage(wanted: UiLanguage): string {
    const there = new URL(`${page.root}${folderOf(wanted)}${page.folder}`, address);
    return there.href + search + hash;
  }
}

/**
 * The reader's own choice; else the language of the page, where it is not that of the site's root: somebody linked to just
 * that; else what the browser wants.
 */
function languageOf(page: UiLanguage | null, chosen: unknown, languages: readonly string[]): UiLanguage {
  return knownLanguage(chosen) ?? (page === null || page === defaultLanguage ? preferredLanguage(languages) : page);
}

function parse(kept: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(kept ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
