import type { Undertaking } from '#article/model';
import type { Lang } from '#article/format/schema';

/** What is undertaken: in English as the register words it, in Arabic in the article's own words. */
export function titleOf(entry: Undertaking, lang: Lang): string {
  if (lang === 'en') return `${entry.action} ${entry.object}`;
  const objects = entry.evidence.flatMap((item) =>
    item.role === 'object' && item.words.ar !== null ? [item.words.ar] : [],
  );
  return objects.join(' … ');
}
