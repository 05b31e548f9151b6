import type { Undertaking } from './model';
import type { Lang } from '#article/format/schema';

/** What is undertaken: in English as the register words it, in Arabic in the article's own words. */
export function titleOf(entry: Undertaking, lang: Lang): string {
  if (lang === 'en') return `${entry.action} ${entry.object}`;
  const objects = entry.evidence.flatMap((item) =>
    item.role === 'object' && item.quote.ar !== null ? [item.quote.ar] : [],
  );
  return objects.join(' … ');
}
