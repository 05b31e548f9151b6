/**
 * Runs in the `<head>` of a prerendered page, before anything is painted: the reader's language, theme, typeface and last
 * view are there from the first frame. Bundled by itself and written into the page, so it imports next to nothing.
 */
import { looksOf, SETTINGS_KEY } from '#settings/looks';
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
  Object.assign(document.documentElement.dataset, looksOf(plan.settings, dark));
  if (plan.view) showView(plan.view);
}

/** The text is not there yet: its view is set the moment it comes, which is before it is painted. */
function showView(view: string): void {
  new MutationObserver((_, observer) => {
    const text = document.querySelector<HTMLElement>('article[data-view]');
    if (!text) return;
    text.dataset['view'] = view;
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
