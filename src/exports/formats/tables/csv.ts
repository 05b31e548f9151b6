/**
 * Tables as CSV (RFC 4180): CRLF, quotes where needed, in UTF-8 with a byte order mark, since spreadsheets take a file
 * without one for Windows-1252 and spoil the Arabic.
 *
 * **Formulas.** A spreadsheet calculates a cell that begins with `=`, `+`, `-` or `@`, also after white space, also in
 * quotes, and turns a text like `007` or `2025-04-01` into a number or a date. Such a text gets a ZERO WIDTH SPACE
 * (U+200B) in front: it is then text in every program, and reads as before, because the character has no width and no
 * direction. The usual apostrophe would be read: LibreOffice and databases show it. `readable` takes the mark off again,
 * and exactly one, so nothing is lost. Cells that are numbers are left alone, and so are the days of a column of days (`isDay`):
 * a spreadsheet is to sort and calculate with them as dates.
 *
 * **A part of a table** says so in a last column, in every row: CSV has no place for what is about the whole file, and
 * rows are copied from one file to another.
 */
import { fileName } from '#exports/places';
import { textLang } from '#i18n/ui-lang';
import { scopeName, scopeOf, scopeText } from '#exports/scope';
import { textsOf, type Texts } from '#exports/texts';
import {
  commitmentsTable,
  countRows,
  entitiesTable,
  evidenceTable,
  foundTable,
  mentionsTable,
  tableParts,
  type CellValue,
  type RegisterTable,
  type Table,
} from './tables';
import type { ExportedFile, Exporter, ExportInput } from '#exports/types';
import { printable } from '#exports/formats/xml';

const BYTE_ORDER_MARK = '\ufeff';
const GUARD = '\u200b';

/** A text that a spreadsheet may calculate: one of these signs, or their full-width twins, first but for white space; or a leading tab or line end. */
const FORMULA = /^(?:[\t\r\n]|[\s\u200b-\u200f\u2060]*[=+\-@＝＋－＠])/u;
/** A text that a spreadsheet may take for a number, a date, a time or a truth. */
const VALUE = /^[\s\u200b]*(?:\.?\d[\d.,:/\-%\s]*(?:e[+-]?\d+)?|true|false)\s*$/iu;

function isActive(text: string): boolean {
  return FORMULA.test(text) || VALUE.test(text);
}

/** A text that every spreadsheet takes for just that. */
export function inert(text: string): string {
  return isActive(text) ? GUARD + text : text;
}

/** The text that `inert` was given. */
export function readable(text: string): string {
  return text.startsWith(GUARD) && isActive(text.slice(1)) ? text.slice(1) : text;
}

/** A table with a row of headings. Characters that no text file should hold are shown by their pictures. */
export function toCsv(table: Pick<Table, 'columns' | 'rows'>): string {
  const rows: CellValue[][] = [table.columns.map((column) => column.heading), ...table.rows];
  const isDay = (at: number) => table.columns[at]?.isDay === true;
  return (
    BYTE_ORDER_MARK + rows.map((row) => `${row.map((cell, at) => csvCell(cell, isDay(at))).join(',')}\r\n`).join('')
  );
}

/** A day as ISO 8601 writes it. */
const DAY = /^\d{4}-\d\d-\d\d$/;

function csvCell(value: CellValue, isDay: boolean): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (isDay && DAY.test(value)) return value;
  const text = inert(printable(value));
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One table as a file. */
export function makeCsv(input: ExportInput, table: Table): ExportedFile {
  const name = fileName(input, table.id, tableParts[table.id], 'csv');
  return { name, mime: 'text/csv;charset=utf-8', content: toCsv(scoped(input, table)) };
}

/** The table with a column that says what it leaves out; as it is where it leaves out nothing, or has no rows to say it. */
function scoped(input: ExportInput, table: Table): Table {
  const lang = textLang(input.uiLanguage);
  const scope = scopeOf(input, tableParts[table.id]);
  if (scope === null || table.rows.length === 0) return table;
  const text = scopeText(scope, lang);
  const column = { id: 'scope', heading: scopeName(lang), lang, width: 40 };
  return { ...table, columns: [...table.columns, column], rows: table.rows.map((row) => [...row, text]) };
}

function exporter(id: RegisterTable, tableOf: (input: ExportInput, texts: Texts) => Table): Exporter {
  return {
    id: `csv-${id}`,
    describe: (input) => ({ [id]: countRows(input)[id] }),
    make: async (input) => makeCsv(input, tableOf(input, await textsOf(input.uiLanguage))),
  };
}

export const csvEntities = exporter('entities', entitiesTable);
export const csvMentions = exporter('mentions', mentionsTable);
export const csvCommitments = exporter('commitments', commitmentsTable);
export const csvEvidence = exporter('evidence', evidenceTable);

/** What a search has found, as a concordance. */
export const csvFound: Exporter = {
  id: 'csv-found',
  describe: ({ found = [] }) => ({ found: found.length }),
  make: async (input) => makeCsv(input, foundTable(input, await textsOf(input.uiLanguage))),
};
