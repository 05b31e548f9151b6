/**
 * The tables in LibreOffice Calc, without a window. `npm run test:interop libreoffice`
 *
 * Every CSV file and every sheet of the workbook is opened, no column's type given, and written as a flat OpenDocument: every cell must come back equal, as a text, a number or a date, and none may be a formula.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { XmlDocument, XmlElement, XmlText } from 'libxml2-wasm';
import { findProgram, openExporters } from './support/exporters.mjs';

/** @typedef {import('../../src/exports/formats/tables/tables.ts').CellValue} CellValue */
/** @typedef {{ value: CellValue, formula: boolean }} ReadCell */

const NAMES = {
  office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
};

const command = findProgram('LibreOffice', ['soffice', 'libreoffice'], '--version', 'libreoffice-calc-nogui');
const { csv, pairSamples, samples, tables, xlsx, xml, close } = await openExporters();
const folder = mkdtempSync(join(tmpdir(), 'bayan-libreoffice-'));
console.log(spawnSync(command, ['--version'], { encoding: 'utf8' }).stdout.trim());

const inputs = {
  english: samples.realInput(),
  arabic: samples.realInput({ uiLanguage: 'ar' }),
  hostile: pairSamples.hostileRegisters(),
};
let failures = 0;

/** @type {{ file: string, check: (sheets: ReadCell[][][]) => void }[]} */
const workbooks = [];
/** @type {typeof workbooks} */
const texts = [];
for (const [name, input] of Object.entries(inputs)) {
  const all = await tables.tablesOf(input);
  for (const table of all) {
    const file = `${name}-${table.id}.csv`;
    writeFileSync(join(folder, file), csv.toCsv(table));
    texts.push({ file, check: ([sheet = []]) => compare(file, table, sheet, xml.printable, csv.readable) });
  }
  const { content } = await xlsx.makeXlsx(input);
  const file = `${name}.xlsx`;
  writeFileSync(join(folder, file), content);
  workbooks.push({
    file,
    check: ([about = [], ...sheets]) => {
      checkDates(file, about);
      all.forEach((table, at) => compare(`${file}, ${table.title}`, table, sheets[at] ?? [], xlsx.cellText, String));
    },
  });
}
// The window that LibreOffice opens finds the byte order mark and offers UTF-8; without a window it has to be told.
convert(texts, ['--infilter=CSV:44,34,76,1']);
convert(workbooks, []);

rmSync(folder, { recursive: true });
await close();
if (failures > 0) process.exitCode = 1;

/**
 * Says how many cells came back equal, and which did not.
 *
 * @param {string} what
 * @param {import('../../src/exports/formats/tables/tables.ts').Table} table
 * @param {ReadCell[][]} sheet
 * @param {(text: string) => string} written the text of a cell as the exporter means it to be shown
 * @param {(text: string) => string} readable what LibreOffice shows, without marks that only it needs
 */
function compare(what, table, sheet, written, readable) {
  const rows = [table.columns.map(({ heading }) => heading), ...table.rows];
  const wrong = rows.flatMap((row, y) =>
    row.flatMap((expected, x) => {
      const cell = sheet[y]?.[x] ?? { value: null, formula: false };
      const found = typeof cell.value === 'string' ? readable(cell.value) : cell.value;
      // A parser, and so a cell of ODF, has no other line end than LF.
      const wanted = typeof expected === 'string' ? written(expected).replace(/\r\n?/g, '\n') : expected;
      const same = (found ?? '') === (wanted ?? '') && !cell.formula;
      return same ? [] : [`row ${y + 1}, column ${x + 1}: ${show(wanted)} came back as ${show(found)}`];
    }),
  );
  const total = rows.reduce((sum, row) => sum + row.length, 0);
  const tooMuch = sheet.length > rows.length ? [`${sheet.length} rows, not ${rows.length}`] : [];
  console.log(`${what}: ${total - wrong.length} of ${total} cells came back equal`);
  for (const line of [...wrong.slice(0, 5), ...tooMuch]) console.log(`  ${line}`);
  failures += wrong.length + tooMuch.length;
}

/** The sheet about the article: its dates are dates. @param {string} what @param {ReadCell[][]} sheet */
function checkDates(what, sheet) {
  const dates = sheet.flat().filter(({ value }) => typeof value === 'string' && value.startsWith('date:'));
  console.log(`${what}, about the article: ${dates.map(({ value }) => value).join(', ')}`);
  if (dates.length !== 3) failures += 1;
}

/** @param {unknown} value */
function show(value) {
  return JSON.stringify(value)?.slice(0, 160);
}

/**
 * Has LibreOffice read files and hands each one's sheets to its check.
 *
 * @param {typeof workbooks} files
 * @param {string[]} options
 */
function convert(files, options) {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  const paths = files.map(({ file }) => join(folder, file));
  const { stdout, stderr } = spawnSync(
    command,
    [profile, '--headless', '--norestore', ...options, '--convert-to', 'fods', '--outdir', folder, ...paths],
    { encoding: 'utf8', timeout: 300_000 },
  );
  for (const { file, check } of files) {
    const written = join(folder, file.replace(/\.\w+$/, '.fods'));
    if (existsSync(written)) {
      const document = XmlDocument.fromBuffer(readFileSync(written));
      check(document.find('//table:table', NAMES).map((sheet) => rowsOf(/** @type {XmlElement} */ (sheet))));
    } else {
      console.log(`${file}: not converted\n${stdout}${stderr}`);
      failures += 1;
    }
  }
}

/** The rows of a sheet without the empty ones at its end. @param {XmlElement} sheet */
function rowsOf(sheet) {
  /** @type {ReadCell[][]} */
  const rows = [];
  for (const node of sheet.find('.//table:table-row', NAMES)) {
    const row = /** @type {XmlElement} */ (node);
    const cells = row.find('table:table-cell', NAMES).flatMap((cell) => {
      const times = Number(attribute(/** @type {XmlElement} */ (cell), 'number-columns-repeated', 'table') ?? 1);
      return Array.from({ length: Math.min(times, 64) }, () => readCell(/** @type {XmlElement} */ (cell)));
    });
    const times = Number(attribute(row, 'number-rows-repeated', 'table') ?? 1);
    rows.push(...Array.from({ length: Math.min(times, 64) }, () => cells));
  }
  while (rows.at(-1)?.every(({ value }) => value === null)) rows.pop();
  return rows;
}

/** @param {XmlElement} cell @returns {ReadCell} */
function readCell(cell) {
  const formula = attribute(cell, 'formula', 'table') !== undefined;
  const type = attribute(cell, 'value-type', 'office');
  if (type === 'float') return { value: Number(attribute(cell, 'value', 'office')), formula };
  if (type === 'date') return { value: `date:${attribute(cell, 'date-value', 'office')}`, formula };
  if (type !== undefined && type !== 'string') return { value: `${type}:${cell.content}`, formula };
  const paragraphs = cell.find('text:p', NAMES).map((node) => textOf(/** @type {XmlElement} */ (node)));
  return { value: paragraphs.length === 0 ? null : paragraphs.join('\n'), formula };
}

/** Text of ODF, where runs of spaces, tabs and line breaks are elements. @param {XmlElement} element @returns {string} */
function textOf(element) {
  let text = '';
  for (let node = element.firstChild; node; node = node.next) {
    if (node instanceof XmlText) text += node.content;
    else if (node instanceof XmlElement) {
      if (node.name === 's') text += ' '.repeat(Number(attribute(node, 'c', 'text') ?? 1));
      else if (node.name === 'tab') text += '\t';
      else if (node.name === 'line-break') text += '\n';
      else text += textOf(node);
    }
  }
  return text;
}

/** @param {XmlElement} element @param {string} name @param {keyof typeof NAMES} prefix */
function attribute(element, name, prefix) {
  return element.attr(name, prefix)?.content;
}
