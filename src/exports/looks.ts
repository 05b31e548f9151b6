/** Utilities that recur in the dialog: a part, and its head. */
export const PART = 'grid content-start justify-items-start gap-0.5';
export const HEAD = 'pb-0.5 text-12 font-normal text-ink3';
