/** A place of a text with what stands round it, for a line of a concordance. */
import type { Span } from '#article/linking/resolve';
import { tokensOf } from '#article/segments';
import type { Line } from './line';

/** The words that a span touches, whole, and all of the text before and after them. */
export function contextOf(text: string, span: Span): Pick<Line, 'before' | 'focus' | 'after'> {
  const touched = tokensOf(text).filter(({ start, word }) => start < span.end && span.start < start + word.length);
  const first = touched[0];
  const last = touched.at(-1);
  const start = first ? first.start : span.start;
  const end = last ? last.start + last.word.length : span.end;
  return {
    before: text.slice(0, start).trim(),
    focus: { text: text.slice(start, end), lit: [{ start: span.start - start, end: span.end - start }] },
    after: text.slice(end).trim(),
  };
}
