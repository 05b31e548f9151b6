/** An .xlsx → its sheets as tables of texts, as they were typed: no formats, no formulas, their last values. */
import { limits } from '#import/limits';
import { Refusal } from '#import/problem';
import type { Table } from './tables';
import { attribute, readXml } from './xml';
import { entryText, openZip } from './zip';

export interface Sheet {
  name: string;
  table: Table;
}

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const STRINGS = 'xl/sharedStrings.xml';

export function sheetsOfXlsx(bytes: Uint8Array, file?: string): Sheet[] {
  const { entries } = openZip(
    bytes,
    (name) => /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/.test(name),
    file,
  );
  const targets = new Map<string, string>();
  if (entries.has(RELATIONS)) {
    readXml(
      entryText(entries, RELATIONS, file),
      {
        open: (name, attributes) => {
          if (name === 'Relationship')
            targets.set(
              attributes.get('Id') ?? '',
              (attributes.get('Target') ?? '').replace(/^\/xl\//, '').replace(/^\.\//, ''),
            );
        },
      },
      file,
    );
  }
  const named: { name: string; path: string }[] = [];
  readXml(
    entryText(entries, WORKBOOK, file),
    {
      open: (name, attributes) => {
        if (name !== 'sheet') return;
        const target =
          targets.get(attributes.get('r:id') ?? attribute(attributes, 'id') ?? '') ??
          `worksheets/sheet${named.length + 1}.xml`;
        named.push({ name: attributes.get('name') ?? '', path: `xl/${target}` });
      },
    },
    file,
  );
  if (named.length > limits.table.sheets)
    throw new Refusal('too-many', file === undefined ? {} : { file }, {
      what: 'sheets',
      count: named.length,
      most: limits.table.sheets,
    });
  const strings = entries.has(STRINGS) ? sharedStrings(entryText(entries, STRINGS, file), file) : [];
  return named.flatMap(({ name, path }) =>
    entries.has(path) ? [{ name, table: tableOf(entryText(entries, path, file), strings, path) }] : [],
  );
}

/** A string is the text of its runs; phonetic guides (`rPh`) are no part of it. */
function sharedStrings(source: string, file: string | undefined): string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let guides = 0;
  readXml(
    source,
    {
      open: (name) => {
        if (name === 'si') text = '';
        else if (name === 't') inText = true;
        else if (name === 'rPh') guides += 1;
      },
      text: (part) => {
        if (inText && guides === 0) text += part;
      },
      close: (name) => {
        if (name === 'si') strings.push(text);
        else if (name === 't') inText = false;
        else if (name === 'rPh') guides -= 1;
      },
    },
    file,
  );
  return strings;
}

function tableOf(source: string, strings: readonly string[], path: string): Table {
  const table: Table = [];
  const { rows, columns } = limits.table;
  const tooMany = (what: string, count: number, most: number) =>
    new Refusal('too-many', { file: path, line: table.length }, { what, count, most });
  let row: string[] = [];
  let column = 0;
  let type = '';
  let value = '';
  let inValue = false;
  readXml(
    source,
    {
      open: (name, attributes) => {
        if (name === 'row') {
          row = [];
          column = 0;
          // Empty rows are not written: the number says how many are left out, and nothing of them is made.
          if (table.length >= rows) throw tooMany('rows', table.length + 1, rows);
        } else if (name === 'c') {
          const place = /^([A-Z]{1,4})\d+$/.exec(attributes.get('r') ?? '')?.[1];
          if (place !== undefined) column = columnOf(place);
          if (column >= columns) throw tooMany('columns', column + 1, columns);
          type = attributes.get('t') ?? '';
          value = '';
        } else if (name === 'v' || name === 't') inValue = true;
      },
      text: (text) => {
        if (inValue) value += text;
      },
      close: (name) => {
        if (name === 'v' || name === 't') inValue = false;
        else if (name === 'c') {
          while (row.length < column) row.push('');
          row.push(type === 's' ? (strings[Number(value)] ?? '') : value);
          column += 1;
        } else if (name === 'row' && row.some((cell) => cell !== '')) table.push(row);
      },
    },
    path,
  );
  return table;
}

/** A → 0, Z → 25, AA → 26 */
function columnOf(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
