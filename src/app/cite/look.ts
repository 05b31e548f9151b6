/** “Cite”, and other ways to take something along. */
export const CITE = 'cite inline-flex min-h-6.5 items-center gap-1.5 rounded-sm text-accent max-column:min-h-11';

/** What it opens: a column of ways. */
export const CITE_POPUP = 'cite-popup grid w-auto min-w-45 gap-2 px-4 py-3';
