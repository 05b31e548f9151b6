import { views, type View } from '#article/views';
import { folderOf, knownLanguage, preferredLanguage, type UiLanguage } from '#i18n/languages';

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
  /** The view to show, where it is not the one that was prerendered. */
  view: View | null;
}

/** What to do before the first paint. Anything that cannot be read counts as not kept. */
export function planOf({ page, kept, address, languages }: FirstPaint): Plan {
  const settings = parse(kept);
  const lang = languageOf(page.lang, settings['language'], languages);
  const asked = new URL(address).searchParams.get('view') ?? settings['view'];
  return {
    // A page for all languages is in the right one.
    redirect: page.lang === null || lang === page.lang ? null : inLanguage(lang),
    settings,
    view: views.find((one) => one === asked && one !== 'facing') ?? null,
  };

  function inLanguage(wanted: UiLanguage): string {
    const { search, hash } = new URL(address);
    const there = new URL(`${page.root}${folderOf(wanted)}${page.folder}`, address);
    return there.href + search + hash;
  }
}

/**
 * The reader's own choice; else the language of the page, where it is not English: somebody linked to just that; else
 * what the browser wants.
 */
function languageOf(page: UiLanguage | null, chosen: unknown, languages: readonly string[]): UiLanguage {
  return knownLanguage(chosen) ?? (page === null || page === 'en' ? preferredLanguage(languages) : page);
}

function parse(kept: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(kept ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
