/** Calls back once the page has loaded with all that it asked for; soon, if it has already: the app may come later than that. */
export function whenLoaded(act: () => void): void {
  if (document.readyState === 'complete') setTimeout(act);
  else window.addEventListener('load', act, { once: true });
}
