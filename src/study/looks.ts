/** Utilities that recur among “my words”. */
import { OUTLINED } from '#ui/styles/outlined';

/** A button with a line around it; its user says how high it is. */
export const BUTTON = `${OUTLINED} px-3.5`;

/** Of a line. */
export const SMALL_BUTTON = `${BUTTON} min-h-8 max-column:min-h-11`;

/** Words that do something. Of a field for a file, which itself is not seen, they hold the focus. */
export const LINK =
  'cursor-pointer rounded-sm text-accent hover:underline focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent max-column:min-h-11';

/** Several of them, one beside the other; and one of these. */
export const TOOLS = 'flex flex-wrap items-center gap-x-4 gap-y-1';
export const TOOL = `${LINK} inline-flex min-h-7 items-center`;

/** What is small and quiet: heads, and what is said of a word. */
export const HEAD = 'text-12 font-normal text-ink3';

/** A word, and its sense. */
export const ARABIC = 'font-ar text-19/8.5 text-ink';
export const ENGLISH = 'font-en text-15/5 text-ink';

/** A part of the list with a head of its own: the backup, the corrections. */
export const PART = 'grid gap-1.5 pt-3';
