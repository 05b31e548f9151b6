import { marksIn, type Anchored, type Article, type Mark } from '#article/model';

/** The other marks that share words with `mark` in either language. */
export function overlapping(article: Article, mark: Mark): Mark[] {
  return marksIn(article, mark.sentence).filter((other) => other !== mark && shareWords(other, mark));
}

/** True when two places have words in common, in either language. */
export function shareWords(one: Anchored, other: Anchored): boolean {
  if (one.sentence !== other.sentence) return false;
  return (['ar', 'en'] as const).some((lang) => {
    const a = one[lang];
    const b = other[lang];
    return a !== null && b !== null && a.start < b.end && b.start < a.end;
  });
}
