import { governed } from '#arabic/governed';
import type { Lang } from '#article/format/schema';
import type { Undertaking } from './model';
import { readableTitle } from './titles';

/** The cue and what is undertaken in one phrase, as a sentence has them: “agreed to …”, «تعهّد بإثراء …». */
export function titleWithCue(entry: Undertaking, lang: Lang): { text: string; lang: Lang } {
  const { text, lang: own } = readableTitle(entry, lang);
  const label = entry.cue.label[own];
  if (label === null) return { text, lang: own };
  return { text: own === 'ar' ? governed(label, text) : `${label} ${text}`, lang: own };
}
