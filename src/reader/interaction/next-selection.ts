import { sameSelection, sameThing, type Selection } from '#article/selection';

/**
 * What a click selects at one place of the text: first the innermost of the things that are marked there, then the word,
 * whose card names all of them. So a word is never more than two clicks away. `selected` is what is selected now, `word` the Arabic
 * word that was clicked; English has none, and there the things follow each other.
 */
export function nextSelection(
  found: readonly Selection[],
  selected: Selection | null,
  word: Selection | null,
): Selection | null {
  const at = found.findIndex((one) => sameThing(one, selected));
  const same = found[at];
  if (same === undefined) return found[0] ?? word;
  // The same entity at another mention: go to that mention first.
  if (!sameSelection(same, selected)) return same;
  return word ?? found[(at + 1) % found.length] ?? null;
}
