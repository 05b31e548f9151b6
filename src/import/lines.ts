/** A text → lines, each a paragraph that may become one of the article, or is struck out with a reason. */
import { limits } from './limits';
import { Refusal } from './problem';
import { divideByScript, langOf, type Lang } from '#import/text/scripts';

/** What the file itself says of a line. */
export type Hint = 'heading' | 'caption' | 'navigation' | 'list' | 'quotation' | 'hidden' | 'table' | 'aside' | 'note';

/** A line as it came in. */
export interface RawLine {
  text: string;
  hint?: Hint;
}

/** Why a line is no part of the article. */
export type StrikeReason =
  | 'empty'
  | 'breadcrumb'
  | 'source-line'
  | 'read-also'
  | 'caption'
  | 'share'
  | 'doubled'
  | 'print-date'
  | 'tags'
  | 'navigation'
  | 'comments'
  | 'copyright'
  | 'subscribe'
  | 'byline'
  | 'hidden'
  | 'separator'
  /** A footnote. */
  | 'note'
  /** The reader wants it so. */
  | 'left-out';

export interface Line {
  text: string;
  /** Null where there is no letter. */
  lang: Lang | null;
  /** Null where the line counts. A struck line is kept, so that it can be restored. */
  struck: StrikeReason | null;
  hint?: Hint;
}

/**
 * The lines of a plain text: one a line end. Where blank lines stand between paragraphs and the lines inside them are cut at a width
 * (as mail programs do), the lines of a paragraph are joined.
 *
 * @throws Refusal `too-large`, `too-many`, `empty`
 */
export function linesOfText(text: string, file?: string): RawLine[] {
  const place = file === undefined ? {} : { file };
  if (text.length > limits.text) throw new Refusal('too-large', place, { size: text.length, most: limits.text });
  // oxlint-disable-next-line no-control-regex -- vertical tab and form feed end lines too
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/);
  if (lines.length > limits.lines)
    throw new Refusal('too-many', place, { what: 'lines', count: lines.length, most: limits.lines });
  const long = lines.findIndex((line) => line.length > limits.line);
  if (long >= 0)
    throw new Refusal('too-large', { ...place, line: long + 1 }, { size: lines[long]?.length ?? 0, most: limits.line });
  if (lines.every((line) => line.trim() === '')) throw new Refusal('empty', place);
  return (isWrapped(lines) ? unwrapped(lines) : lines).map((line) => ({ text: line }));
}

const ENDS = /[.!?؟…:»”"]\s*$/;

/** True where paragraphs stand between blank lines, and the lines in them break in the middle of sentences at about one width. */
export function isWrapped(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  const inner = lines.filter((line, at) => line.trim() !== '' && (lines[at + 1] ?? '').trim() !== '');
  if (inner.length < 4 || inner.length < filled.length / 2) return false;
  const lengths = inner.map((line) => line.trim().length).toSorted((a, b) => a - b);
  const median = lengths[lengths.length >> 1] ?? 0;
  const near = lengths.filter((length) => length > median * 0.7 && length < median * 1.3).length;
  const broken = inner.filter((line) => !ENDS.test(line)).length;
  return median >= 30 && median <= 130 && near >= inner.length * 0.8 && broken >= inner.length * 0.6;
}

/** Joins the lines of each paragraph by spaces; blank lines stay. */
export function unwrapped(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let open = false;
  for (const line of lines) {
    const text = line.trim();
    if (text === '') {
      joined.push('');
      open = false;
    } else if (open) joined.push(`${joined.pop() ?? ''} ${text}`);
    else {
      joined.push(text);
      open = true;
    }
  }
  return joined;
}

/** Lines with their language; a line that holds a text and its translation is divided. Nothing is struck yet. */
export function withLanguages(lines: readonly RawLine[]): Line[] {
  return lines.flatMap(({ text, hint }) =>
    divideByScript(text.trim()).map((part) => ({
      text: part.trim(),
      lang: langOf(part),
      struck: null,
      ...(hint ? { hint } : {}),
    })),
  );
}

/** The lines that count, of one language. Lines without letters go with the language of the line before them. */
export function keptLines(lines: readonly Line[], lang: Lang): string[] {
  const kept: string[] = [];
  let current: Lang | null = lines.find((line) => line.lang !== null)?.lang ?? null;
  for (const line of lines) {
    if (line.lang !== null) current = line.lang;
    if (line.struck === null && current === lang) kept.push(line.text);
  }
  return kept;
}
