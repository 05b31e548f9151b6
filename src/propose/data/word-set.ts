import { fold } from '#arabic/fold';

/** Words that white space parts, folded. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(
    words
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => fold(word).text),
  );
}
