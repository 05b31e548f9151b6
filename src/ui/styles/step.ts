/** A button that is a sign alone, in a row of such: to the next place, out of what is open. */
export const STEP = 'step grid size-7.5 place-items-center rounded-md text-ink2 hover:text-accent max-column:size-11';
