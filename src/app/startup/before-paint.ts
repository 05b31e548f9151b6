/**
 * Runs in the `<head>` of a prerendered page, before anything is painted: the reader's language, theme, typeface and last
 * view are there from the first frame. Then has the app loaded. Bundled by itself and written into the page, so it imports
 * next to nothing.
 */
import { prefetch } from '#library/prefetch';
import { looksOf, SETTINGS_KEY, wear } from '#settings/looks';
import { replayEarlyClicks } from './replay-early-clicks';
import { planOf } from './first-paint';

const dark = matchMedia('(prefers-color-scheme: dark)').matches;
const plan = planOf({
  page: JSON.parse(document.getElementById('page')?.textContent ?? '{}'),
  kept: kept(),
  address: location.href,
  languages: navigator.languages,
});

if (plan.redirect) {
  location.replace(plan.redirect);
} else {
  wear(document.documentElement, looksOf(plan.settings, dark));
  if (plan.first) document.documentElement.dataset['first'] = plan.first;
  if (plan.view !== null || plan.tab !== null) show({ view: plan.view, layer: plan.tab });
  replayEarlyClicks(document);
  document.addEventListener('DOMContentLoaded', () => afterPaint(loadApp));
}

/** Calls back when what stands in the page has been painted; at once where nothing is painted. */
function afterPaint(act: () => void): void {
  if (document.hidden) act();
  else requestAnimationFrame(() => setTimeout(act));
}

/** The app, and what it will ask for: not before the text shows, which would have to share the line with it. */
function loadApp(): void {
  const { entry, modules, data }: { entry: string; modules: string[]; data: string[] } = JSON.parse(
    document.getElementById('app')?.textContent ?? '',
  );
  for (const href of modules) preload(href);
  for (const href of data) prefetch(href);
  // One after the other, each a task of its own: begun all at once they would keep a slow phone from answering. Where one
  // cannot be had, the last fails too, and says so.
  void modules
    .reduce((before, href) => before.then(() => load(href)).catch(() => undefined), done)
    .then(() => load(entry));
}

const done: Promise<unknown> = Promise.resolve();

/** Loads a module from the page's own place: this script has none. */
function load(href: string): Promise<unknown> {
  return import(new URL(href, location.href).href);
}

function preload(href: string): void {
  document.head.append(Object.assign(document.createElement('link'), { crossOrigin: '', rel: 'modulepreload', href }));
}

/** The text is not there yet: it is given its view and its layer the moment it comes, which is before it is painted. */
function show(data: Record<'view' | 'layer', string | null>): void {
  new MutationObserver((_, observer) => {
    const text = document.querySelector<HTMLElement>('article[data-view]');
    if (!text) return;
    for (const [name, value] of Object.entries(data)) if (value !== null) text.dataset[name] = value;
    observer.disconnect();
  }).observe(document.documentElement, { childList: true, subtree: true });
}

function kept(): string | null {
  try {
    return localStorage.getItem(SETTINGS_KEY);
  } catch {
    // Storage is denied: the page keeps its defaults.
    return null;
  }
}
