/** What of an article can be seen in the window. */
import type { Unit } from '#article/model';
import { within } from '#reader/place/reading-place';

/** Ids of the sentences whose rows stand in the window, at least in part. Rows that are not in the document yet stand below it. */
export function sentencesOnScreen(units: readonly Unit[]): Set<string> {
  const boxAt = (at: number) =>
    document.getElementById(units[at]?.id ?? '')?.getBoundingClientRect() ?? { top: Infinity, height: 0 };
  const [first, last] = within(units.length, boxAt, 0, window.innerHeight);
  return new Set(units.slice(first, last).flatMap(({ sentences }) => sentences.map(({ id }) => id)));
}
