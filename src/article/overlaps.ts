import type { Mark } from './model';

/** The other marks that share words with `mark` in either language. */
export function overlapping(mark: Mark): Mark[] {
  return mark.sentence.marks.filter((other) => {
    if (other === mark) return false;
    return (['ar', 'en'] as const).some((lang) => {
      const a = mark[lang];
      const b = other[lang];
      return a !== null && b !== null && a.start < b.end && b.start < a.end;
    });
  });
}
