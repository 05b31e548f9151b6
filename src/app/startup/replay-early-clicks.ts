/**
 * The moments before the app is there, on a prerendered page. An entity that is clicked is lit at once, and what was
 * clicked last is clicked again once the app can answer, so that no click is lost. Written into every page: no library here.
 */

/** Name of the highlight of what is lit before the app is there; see marks.css. */
const EARLY = 'lit-early';

/** Listens on `page` until the app is there (`data-live` on `<html>`). */
export function replayEarlyClicks(page: Document): void {
  const html = page.documentElement;
  let last: HTMLElement | null = null;

  const onClick = (event: Event) => {
    const control =
      event.target instanceof Element ? event.target.closest<HTMLElement>('button, [role="button"]') : null;
    if (!control) return;
    last = control;
    // The page is in use: it does not move to where the article was left.
    html.dataset['used'] = '';
    light(page, control.dataset['entity']);
  };
  page.addEventListener('click', onClick);

  new MutationObserver((_, observer) => {
    if (html.dataset['live'] === undefined) return;
    observer.disconnect();
    page.removeEventListener('click', onClick);
    light(page, undefined);
    // In another language than the page was made in, the app has made its elements again.
    if (last?.isConnected) last.click();
  }).observe(html, { attributeFilter: ['data-live'] });
}

/**
 * Lights the words in which an entity is mentioned, or none. Whole words: which of their letters are meant is known only
 * to the app. `ids` are as in `data-entity`, the innermost first.
 */
function light(page: Document, ids: string | undefined): void {
  if (!('highlights' in CSS)) return;
  const id = ids?.split(' ')[0];
  if (id === undefined) return void CSS.highlights.delete(EARLY);
  const mentions = page.querySelectorAll(`.text [data-entity~="${CSS.escape(id)}"]`);
  CSS.highlights.set(EARLY, new Highlight(...[...mentions].map(wordsOf)));
}

/** What stands in an element, without the space behind it. */
function wordsOf(element: Element): Range {
  const range = new Range();
  range.selectNodeContents(element);
  const text = element.lastChild;
  if (text instanceof Text) range.setEnd(text, text.data.trimEnd().length);
  return range;
}
