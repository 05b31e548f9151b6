/** Tables (CSV, TSV, the rows of a sheet) → pairs, by columns that the reader may choose. */
import { limits } from '#import/limits';
import type { TextPair } from './pairs';
import { Refusal } from '#import/problem';
import { langOf } from '#import/text/scripts';

export type Table = string[][];

/** The sign that parts the cells: the one that stands equally often in the first lines, outside of quotation marks. */
export function separatorOf(source: string): ',' | ';' | '\t' | '|' {
  const signs = [',', ';', '\t', '|'] as const;
  const lines = source
    .slice(0, 20_000)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n?|\n/)
    .filter((line) => line !== '')
    .slice(0, 20);
  let best: (typeof signs)[number] = ',';
  let most = 0;
  for (const sign of signs) {
    const counts = lines.map((line) => line.split(sign).length - 1);
    const usual = counts.toSorted((a, b) => a - b)[counts.length >> 1] ?? 0;
    const same = counts.filter((count) => count === usual).length;
    const score = usual === 0 ? 0 : same / counts.length + (sign === '\t' ? 0.5 : 0);
    if (score > most) [best, most] = [sign, score];
  }
  return best;
}

/**
 * Reads CSV as RFC 4180 has it, with any separator: cells in quotation marks may hold separators, line ends and doubled quotation marks.
 *
 * @throws Refusal `too-many` with the line
 */
export function readCsv(source: string, file?: string, separator = separatorOf(source)): Table {
  const text = source.replace(/^\ufeff/, '');
  const rows: Table = [];
  let row: string[] = [];
  let at = 0;
  let line = 1;
  const tooMany = (what: string, count: number, most: number) =>
    new Refusal('too-many', file === undefined ? { line } : { file, line }, { what, count, most });
  const endRow = () => {
    if (row.length > 1 || row[0] !== '') rows.push(row);
    if (rows.length > limits.table.rows) throw tooMany('rows', rows.length, limits.table.rows);
    row = [];
  };
  while (at <= text.length) {
    let cell = '';
    if (text.charAt(at) === '"') {
      for (;;) {
        const quote = text.indexOf('"', at + 1);
        const end = quote < 0 ? text.length : quote;
        cell += text.slice(at + 1, end);
        at = end + 1;
        // A doubled quotation mark is one; the rest goes on.
        if (text.charAt(at) !== '"') break;
        cell += '"';
      }
      // What follows a closing quotation mark by mistake is kept.
      const rest = nextEnd(text, at, separator);
      cell += text.slice(at, rest);
      at = rest;
    } else {
      const end = nextEnd(text, at, separator);
      cell = text.slice(at, end);
      at = end;
    }
    row.push(cell);
    if (row.length > limits.table.columns) throw tooMany('columns', row.length, limits.table.columns);
    if (cell.includes('\n')) line += cell.split('\n').length - 1;
    if (text.charAt(at) === separator) at += 1;
    else {
      if (text.charAt(at) === '\r' && text.charAt(at + 1) === '\n') at += 1;
      at += 1;
      endRow();
      line += 1;
    }
  }
  return rows;
}

function nextEnd(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === separator || char === '\n' || char === '\r') break;
    at++;
  }
  return at;
}

export interface Columns {
  ar: number;
  /** -1 where the table has Arabic alone. */
  en: number;
  /** The first row names the columns. */
  hasHeader: boolean;
}

/** The columns that hold most text of each script; null where none holds Arabic. */
export function guessColumns(table: Table): Columns | null {
  const width = Math.max(0, ...table.map((row) => row.length));
  const letters = { ar: Array<number>(width).fill(0), en: Array<number>(width).fill(0) };
  for (const row of table.slice(0, 500)) {
    row.forEach((cell, column) => {
      const lang = langOf(cell);
      // Ids and addresses are of Latin letters too, but are no texts: words count, not letters.
      const words = cell.match(/\p{L}{2,}(?=\s|[.,،؛:!?؟"”»)]|$)/gu)?.length ?? 0;
      if (lang) letters[lang][column] = (letters[lang][column] ?? 0) + words;
    });
  }
  const ar = largest(letters.ar);
  if (ar < 0) return null;
  const en = largest(letters.en.map((count, column) => (column === ar ? 0 : count)));
  return { ar, en, hasHeader: namesColumns(table, ar, en) };
}

/** What people write above a column of texts: a language, or that they are texts. */
const COLUMN_NAME =
  /^(?:(?:ال)?(?:نص|عنوان|جملة|لغة|مصدر|هدف|ترجمة|عربية?|[إا]نجليزية?|[إا]نكليزية?)(?: |$)){1,3}$|^(?:(?:the|source|target|arabic|english|text|sentence|segment|translation|language|ar|en)(?: |$)){1,3}$/i;

/** Whether the first row names the columns: other letters than those below, names of languages, or no number above numbers. */
function namesColumns(table: Table, ar: number, en: number): boolean {
  const [first, ...rows] = table;
  if (!first || rows.length === 0) return false;
  const isAboveNumbers = first.some(
    (cell, at) =>
      at !== ar && at !== en && /\p{L}/u.test(cell) && rows.every((row) => /^\s*\d+\s*$/.test(row[at] ?? '')),
  );
  const named = [ar, en].map((at) => COLUMN_NAME.test((first[at] ?? '').trim()));
  const isOther = langOf(first[ar] ?? '') !== 'ar' && rows.some((row) => langOf(row[ar] ?? '') === 'ar');
  return isOther || isAboveNumbers || named.includes(true);
}

function largest(counts: readonly number[]): number {
  let best = -1;
  counts.forEach((count, at) => {
    if (count > 0 && count > (counts[best] ?? 0)) best = at;
  });
  return best;
}

/** The pairs of two columns; rows in which both are empty are left out. */
export function pairsOfTable(table: Table, { ar, en, hasHeader }: Columns): TextPair[] {
  return table
    .slice(hasHeader ? 1 : 0)
    .map((row) => ({ ar: (row[ar] ?? '').trim(), en: en < 0 ? '' : (row[en] ?? '').trim() }))
    .filter((pair) => pair.ar !== '' || pair.en !== '');
}
