import { marksIn, type Article, type Mark } from './model';

/** The other marks that share words with `mark` in either language. */
export function overlapping(article: Article, mark: Mark): Mark[] {
  return marksIn(article, mark.sentence).filter((other) => {
    if (other === mark) return false;
    return (['ar', 'en'] as const).some((lang) => {
      const a = mark[lang];
      const b = other[lang];
      return a !== null && b !== null && a.start < b.end && b.start < a.end;
    });
  });
}
