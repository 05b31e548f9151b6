import type { Undertaking } from './model';
import type { Lang } from '#article/format/schema';

/**
 * What is undertaken: in English as the register words it, in Arabic in the article's own words; in English too where the register
 * has no wording of its own. Empty where the evidence has no words in that language.
 */
export function titleOf(entry: Pick<Undertaking, 'action' | 'object' | 'evidence'>, lang: Lang): string {
  if (lang === 'en' && entry.action !== null && entry.object !== null) return `${entry.action} ${entry.object}`;
  const objects = entry.evidence.flatMap(({ role, quote }) =>
    role === 'object' && quote[lang] !== null ? [quote[lang]] : [],
  );
  return objects.join(' … ');
}

/** What is undertaken, in this language if it can be said in it, or in the other; with the language that it is in. */
export function readableTitle(
  entry: Pick<Undertaking, 'action' | 'object' | 'evidence'>,
  lang: Lang,
): { text: string; lang: Lang } {
  const text = titleOf(entry, lang);
  if (text !== '') return { text, lang };
  const other = lang === 'ar' ? 'en' : 'ar';
  return { text: titleOf(entry, other), lang: other };
}
