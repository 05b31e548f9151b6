/** Utilities that the lists share: around their rows (rows.css), and in the cards that open under them. */

/** A row reaches over the inner margin, so that its ground is wider than its text. */
export const ROW = '-mx-2.5 rounded-md';

/** The card of the selected row. */
export const CARD = 'card pt-1.5 pe-2.5 pb-3.5';
export const CARD_STEPS = 'card-steps -ms-2 flex min-h-8 items-center justify-between';
/** Above a few lines of a card. */
export const CARD_HEAD = 'pt-1.5 text-12 text-ink3';

/** Above the rows of one kind. */
export const GROUP_HEAD = 'flex justify-between pt-3.5 pb-1 text-12 text-ink3';
