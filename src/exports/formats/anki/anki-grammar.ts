/**
 * For tests only: reads a text file as Anki does, by its manual (Importing → Text files). Written from the manual, not
 * from our writer:
 *
 * - headers `#key:value` stand in separate lines at the top; other lines that begin with `#` are comments;
 * - `separator` is one of six names, or the sign itself; it holds for what follows it, `columns` included;
 * - a field may stand in quotation marks, inside which separators and ends of lines are text and a mark is doubled;
 * - the first record that is no comment says how many fields there are; fewer later are blank, more are not imported;
 * - `columns` says their number and their names; `guid column` and `tags column` are numbers from 1.
 */
export interface AnkiFile {
  headers: Map<string, string>;
  columns: string[];
  notes: AnkiNote[];
}

export interface AnkiNote {
  guid: string;
  tags: string[];
  /** What is left for the note type's own fields, by column name. */
  fields: Map<string, string>;
}

const KEYS = [
  'separator',
  'html',
  'tags',
  'columns',
  'notetype',
  'deck',
  'notetype column',
  'deck column',
  'tags column',
  'guid column',
];
const SEPARATORS: Readonly<Record<string, string>> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  space: ' ',
  pipe: '|',
  colon: ':',
};

/** @throws {Error} where the file is not one that the manual describes */
export function readAnki(text: string): AnkiFile {
  const headers = new Map<string, string>();
  let rest = text;
  for (;;) {
    const header = /^#([a-z ]+):([^\n]*)\n/.exec(rest);
    if (!header) break;
    const [line, key = '', value = ''] = header;
    if (!KEYS.includes(key)) throw new Error(`the manual knows no header “${key}”`);
    if (headers.has(key)) throw new Error(`the header “${key}” stands twice`);
    if (key === 'columns' && !headers.has('separator')) throw new Error('columns come after their separator');
    headers.set(key, value);
    rest = rest.slice(line.length);
  }
  const named = headers.get('separator') ?? '';
  const separator = SEPARATORS[named.toLowerCase()] ?? named;
  if (!Object.values(SEPARATORS).includes(separator)) throw new Error(`“${named}” separates nothing`);
  if (!['true', 'false'].includes(headers.get('html') ?? 'false')) throw new Error('html is true or false');

  const columns = (headers.get('columns') ?? '').split(separator);
  const columnOf = (key: string) => {
    const value = headers.get(key);
    if (value === undefined) return -1;
    if (!/^[1-9]\d*$/.test(value) || Number(value) > columns.length) throw new Error(`there is no ${key} ${value}`);
    return Number(value) - 1;
  };
  const special = { guid: columnOf('guid column'), tags: columnOf('tags column') };
  const notes = recordsOf(rest, separator).map((record): AnkiNote => {
    const fields = columns.map((name, at) => [name, record[at] ?? ''] as const);
    return {
      guid: record[special.guid] ?? '',
      tags: (record[special.tags] ?? '').split(' ').filter(Boolean),
      fields: new Map(fields.filter((_, at) => at !== special.guid && at !== special.tags)),
    };
  });
  return { headers, columns, notes };
}

function recordsOf(text: string, separator: string): string[][] {
  const records: string[][] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === '#') {
      at = endOf(text, '\n', at) + 1;
      continue;
    }
    const record: string[] = [];
    for (;;) {
      const [field, end] = fieldAt(text, separator, at);
      record.push(field);
      at = end + 1;
      if (text[end] !== separator) break;
    }
    records.push(record);
  }
  return records;
}

/** The field that begins at an offset, and the offset of what ends it. */
function fieldAt(text: string, separator: string, start: number): [string, number] {
  if (text[start] !== '"') {
    const end = Math.min(endOf(text, separator, start), endOf(text, '\n', start));
    return [text.slice(start, end), end];
  }
  let field = '';
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] !== '"') field += text[at];
    else if (text[at + 1] === '"') {
      field += '"';
      at++;
    } else {
      const end = at + 1;
      if (end < text.length && text[end] !== separator && text[end] !== '\n') {
        throw new Error(`text after a closing quotation mark at ${end}`);
      }
      return [field, end];
    }
  }
  throw new Error('a quotation mark is never closed');
}

function endOf(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at === -1 ? text.length : at;
}
