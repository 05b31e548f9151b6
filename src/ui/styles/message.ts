/** A page, or a part of one, that holds nothing but what is said to the reader. */
const WIDTH = 'message mx-auto max-w-[60ch] text-ink2';
const VOICE = 'font-en text-16/6.5 ar:font-ar ar:text-18/8.5';

/** One that has the page to itself, or stands above the text; it keeps from the edges of a narrow screen. */
export const MESSAGE = `${WIDTH} ${VOICE} px-5 py-[15vh]`;

export const MESSAGE_TITLE = 'pb-3 text-[1.4em] text-ink';

/** One of what has broken: it speaks as the interface does. */
export const CRASH = `${WIDTH} crash font-ui text-14/5.5 ar:text-15/6.5`;

/** What the reader can do now. */
export const WAYS_OUT = 'flex flex-wrap gap-x-4.5 gap-y-2 py-2 *:min-h-6 *:text-accent';
