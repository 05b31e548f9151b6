/** How the reader's own words look in the text: the rules of their `::highlight()`s, which CSS can draw on exact letters only so. */
import type { Standing } from '#study/review/standing';

const ground = 'background-color:var(--accent-wash);';
const line = (decoration: string) =>
  `text-decoration:${decoration};text-decoration-skip-ink:none;text-underline-offset:var(--underline-offset);`;

const looks: Record<Standing, string> = {
  fresh: ground + line('underline dashed 1px var(--accent)'),
  // The line where grounds are the system's own (own-words.css).
  learning: ground + line('var(--learning-line,none) double'),
  known: line('underline dotted 1px var(--accent)'),
};

/** The name of the highlight of words that are so far. */
export const ownMark = (standing: Standing) => `own-${standing}`;

/** What each looks like, by its name. */
export const ownLooks: ReadonlyMap<string, string> = new Map(
  Object.entries(looks).map(([standing, look]) => [ownMark(standing as Standing), look]),
);
