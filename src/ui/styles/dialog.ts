/** Utilities of a dialog that lies over the page, with its ground. A phone gives it the whole screen. */

/** What dims the page. */
export const DIALOG_GROUND = 'fixed inset-0 z-7 animate-appear bg-shade print:hidden';

/** The dialog itself; its user says how wide it is, and where its upper edge stands. */
export const DIALOG =
  'fixed inset-x-0 bottom-auto z-8 mx-auto flex max-h-[90dvh] max-w-[calc(100vw-1.5rem)] animate-appear flex-col rounded-lg border border-hair bg-raised font-ui text-13/4.5 text-ink2 shadow-over outline-none! max-column:inset-0 max-column:max-h-none max-column:w-auto max-column:max-w-none max-column:rounded-none max-column:border-0 print:hidden';
