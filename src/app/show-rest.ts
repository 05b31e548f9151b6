/** What a prerendered page put off until the app is there (`first` in first-paint.ts), and how it comes after that. */
import { whenIdle } from '#ui/when-idle';

/** The app is there: the panel shows, and what stands below the first screen is laid out. */
export function showRest(html: HTMLElement): void {
  if (html.dataset['first'] === 'panel') delete html.dataset['first'];
  if (html.dataset['first'] === 'top') layOut(html, [...html.querySelectorAll<HTMLElement>('.text .row')]);
}

/** Text that was kept back has all it needs: it shows. */
export function showText(html: HTMLElement): void {
  if (html.dataset['first'] === 'text') delete html.dataset['first'];
}

/** Lays out the rows that were put off, one a frame: all at once they would keep a slow phone from answering. */
function layOut(html: HTMLElement, rows: readonly HTMLElement[], at = 0): void {
  const row = rows[at];
  if (row) {
    row.style.contentVisibility = 'visible';
    whenIdle(() => requestAnimationFrame(() => layOut(html, rows, at + 1)));
    return;
  }
  delete html.dataset['first'];
  for (const done of rows) done.style.removeProperty('content-visibility');
}
