/** What a prerendered page put off until the app is there (`first` in first-paint.ts), and how it comes after that. */

/** The app is there: the panel shows, and what stands below the first screen is laid out. */
export function revealPage(html: HTMLElement): void {
  if (html.dataset['first'] === 'panel') delete html.dataset['first'];
  if (html.dataset['first'] === 'top') layOut(html, [...html.querySelectorAll<HTMLElement>('.text .row')]);
}

/** Text that was kept back has all it needs: it shows. */
export function revealText(html: HTMLElement): void {
  if (html.dataset['first'] === 'text') delete html.dataset['first'];
}

/** ms for which rows are laid out before the browser has a turn. */
const TURN = 8;

/** Lays out the rows that were put off, a few at a time: all at once they would keep a slow phone from answering. */
function layOut(html: HTMLElement, rows: readonly HTMLElement[]): void {
  const until = performance.now() + TURN;
  for (const [at, row] of rows.entries()) {
    row.style.contentVisibility = 'visible';
    // RequestedArticle for its size, it is laid out now, so that the time tells what it took.
    if (row.offsetHeight >= 0 && performance.now() < until) continue;
    setTimeout(() => layOut(html, rows.slice(at + 1)));
    return;
  }
  delete html.dataset['first'];
  for (const row of html.querySelectorAll<HTMLElement>('.text .row')) row.style.removeProperty('content-visibility');
}
