/** What lies over the page, under its bar, and each note in it. What is fixed to the window would be printed on every page. */
export const OVER_PAGE =
  'fixed inset-x-3 top-under-bar z-9 mx-auto max-h-[calc(100vh-var(--bar)-1rem)] max-w-[60ch] overflow-y-auto print:hidden';

export const NOTE = 'rounded-lg border border-edge bg-raised px-4 py-3 text-ink shadow-over';

/** What stands at the foot of the window, away from the text's beginning; it covers no control of the bar. */
export const AT_FOOT =
  'at-foot fixed start-4 bottom-4 z-5 flex max-w-[calc(100vw-2rem)] flex-wrap items-center gap-x-4 gap-y-1 rounded-lg border border-edge bg-raised px-3.5 py-2.5 *:[button]:min-h-6 *:[button]:text-accent print:hidden';
