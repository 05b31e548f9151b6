/** The bar along the top of every page, in the words of its styles. Where the window is low it goes with the page: its room is the text's. */
export const BAR =
  'bar sticky top-0 z-3 flex h-bar items-stretch gap-4 border-b border-hair bg-paper px-brink text-ink3 max-column:gap-3 max-column:px-brink-4 low:relative';

/** The row of tools at its end, and each of them. */
export const BAR_TOOLS = 'bar-tools flex flex-none items-center gap-2 max-column:gap-0';

export const BAR_TOOL =
  'grid min-h-9 min-w-9 place-items-center rounded-md px-1.5 text-ink2 hover:text-accent state-open:text-accent ar:font-tool ar:text-14/6 pointer-coarse:min-h-11 pointer-coarse:min-w-11';

/** One that is a letter. */
export const BAR_LETTER = `${BAR_TOOL} font-en text-17/6`;
