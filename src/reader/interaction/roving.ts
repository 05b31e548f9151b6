/** Moving one tab stop among the marks of the text. */

export type Direction = 'left' | 'right' | 'up' | 'down' | 'first' | 'last';

/** What is needed of a stop: its language, and the sentence it is in. */
interface Stop {
  closest(selector: string): { getAttribute(name: string): string | null } | null;
}

/**
 * The stop to move to. Left and right follow the visual direction of the language, within that language; up and down
 * go to the first stop of the sentence before or after.
 */
export function neighbour<T extends Stop>(stops: readonly T[], from: T, direction: Direction): T | undefined {
  const lang = langOf(from);
  const own = stops.filter((stop) => langOf(stop) === lang);
  const at = own.indexOf(from);
  if (direction === 'first') return own[0];
  if (direction === 'last') return own.at(-1);
  if (direction === 'left' || direction === 'right') {
    const forward = (direction === 'left') === (lang === 'ar');
    return own[at + (forward ? 1 : -1)];
  }
  const sentence = sentenceOf(from);
  if (direction === 'down') return own.slice(at).find((stop) => sentenceOf(stop) !== sentence);
  const before = own.slice(0, at).findLast((stop) => sentenceOf(stop) !== sentence);
  return before && own.find((stop) => sentenceOf(stop) === sentenceOf(before));
}

function langOf(stop: Stop): string | null {
  return stop.closest('[data-sentence]')?.getAttribute('lang') ?? null;
}

function sentenceOf(stop: Stop): string | null {
  return stop.closest('[data-sentence]')?.getAttribute('data-sentence') ?? null;
}
