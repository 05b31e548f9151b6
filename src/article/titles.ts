import { looseEnd, withoutFusedLam } from '#arabic/glue';
import type { Undertaking } from './model';
import type { Lang } from '#article/format/schema';

/** What a title is made of; the label of the cue says which preposition is the cue's and not the title's. */
type Titled = Pick<Undertaking, 'action' | 'object' | 'evidence'> & {
  cue?: Pick<Undertaking['cue'], 'label'>;
};

/**
 * What is undertaken: in English as the register words it, in Arabic in the article's own words; in English too where the register
 * has no wording of its own. Empty where the evidence has no words in that language.
 */
export function titleOf(entry: Titled, lang: Lang): string {
  if (lang === 'en' && entry.action !== null && entry.object !== null) return `${entry.action} ${entry.object}`;
  const objects = entry.evidence.flatMap(({ role, quote }) =>
    role === 'object' && quote[lang] !== null ? [quote[lang]] : [],
  );
  const title = objects.join(' … ');
  // Of «على استعداد للتمسك» the ل is the cue's, though the quotation cannot leave it out.
  const isCues = lang === 'ar' && looseEnd(entry.cue?.label.ar ?? '') === 'ل';
  return isCues ? withoutFusedLam(title) : title;
}

/** What is undertaken, in this language if it can be said in it, or in the other; with the language that it is in. */
export function readableTitle(entry: Titled, lang: Lang): { text: string; lang: Lang } {
  const text = titleOf(entry, lang);
  if (text !== '') return { text, lang };
  const other = lang === 'ar' ? 'en' : 'ar';
  return { text: titleOf(entry, other), lang: other };
}
