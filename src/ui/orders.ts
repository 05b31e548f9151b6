/** Words in a row of which one is current, as the order of a list: the row, and each word in it. */
export const ORDERS = 'flex flex-wrap items-baseline gap-x-3.5 gap-y-0.5';

/** The current one is underlined. */
export const ORDER =
  'min-h-6.5 rounded-sm text-12 text-ink3 hover:text-ink current:text-ink current:underline current:decoration-accent current:decoration-1 current:underline-offset-near max-column:min-h-11';
