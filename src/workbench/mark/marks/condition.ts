/** The words of a condition, in the sentence of what is undertaken under it. */
import type { Span } from '#article/linking/resolve';

const BEGINNINGS = {
  ar: /(?<=^|\s)(?:[وف]?إذا|اذا|[وف]?إن لم|ما لم|في حالة?|بشرط|شريطة|على شرط|[وف]?لو)(?=\s)/gu,
  en: /\b(?:only if|if|unless|provided(?: that)?|providing|in case|in the event|on condition|as long as)\b(?=\s)/giu,
} as const;

/** Where a condition ends at the latest: a comma parts it from what it is the condition of. */
const ENDS = { ar: /[،؛.؟!:]/u, en: /[,;.?!:](?=\s|$)/u } as const;

/**
 * The condition that stands nearest behind a place, or, where none does, the first one before it; `null` where there is none.
 *
 * @param after UTF-16 offset of what may be undertaken on a condition
 * @example conditionIn('هدد بفرض رسوم إذا فشلت المحادثات.', 0, 'ar') // إذا فشلت المحادثات
 */
export function conditionIn(text: string, after: number, lang: keyof typeof BEGINNINGS): Span | null {
  const starts = [...text.matchAll(BEGINNINGS[lang])].map(({ index }) => index);
  const start = starts.find((at) => at >= after) ?? starts[0];
  if (start === undefined) return null;
  const length = text.slice(start).search(ENDS[lang]);
  const whole = length < 0 ? text.slice(start) : text.slice(start, start + length);
  return { start, end: start + whole.trimEnd().length };
}
