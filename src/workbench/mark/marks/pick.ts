/** From a selection of letters to the words that are meant. */
import { isProclitic } from '#arabic/clitics';
import { stripMarks } from '#arabic/marks';
import type { Place } from '#workbench/draft/draft';

/**
 * The words that a selection touches, within one sentence; `null` where it touches none. It may begin inside a word after what is
 * written as one with it (and, in, for), as names do.
 *
 * @param words of the whole text
 */
export function snapToWords(text: string, words: readonly Place[], within: Place, selected: Place): Place | null {
  const touched = words.filter(
    ({ start, end }) => start >= within.start && end <= within.end && start < selected.end && end > selected.start,
  );
  const [first] = touched;
  const last = touched.at(-1);
  if (!first || !last) return null;
  const inside = selected.start > first.start;
  const glued = inside && isProclitic(stripMarks(text.slice(first.start, selected.start)));
  return { start: glued ? selected.start : first.start, end: last.end };
}
