import { sameSelection, sameThing, type Selection } from '#article/selection';

/** Which of the things that lie at one place a click selects, when `selected` is what the last one selected. */
export function nextSelection(found: readonly Selection[], selected: Selection | null): Selection | undefined {
  const at = found.findIndex((one) => sameThing(one, selected));
  const same = found[at];
  // The same entity at another mention: go to that mention before going on to what lies beneath.
  const moved = same !== undefined && !sameSelection(same, selected);
  return moved ? same : found[(at + 1) % found.length];
}
