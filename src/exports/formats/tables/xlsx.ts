/**
 * The tables as a workbook: a sheet about the article, then a sheet a table. The heading row is frozen, Arabic columns
 * read from the right, with the Arabic interface the whole sheet does, numbers and dates are real ones, and every text
 * has the format “Text”, so that one that begins with `=` is not calculated, not even after it has been edited.
 */
import type { PartlyBilingual } from '#article/source';
import type { Cell, CellObject, Feature, Row, Sheet } from 'write-excel-file/universal';
import { forceOf, type UndertakingKind } from '#article/format/schema';
import { languages, type UiLanguage } from '#i18n/languages';
import { textDirection } from '#i18n/ui-lang';
import { kindName } from '#exports/labels';
import { fileName } from '#exports/places';
import { scopeOf, scopeText } from '#exports/scope';
import { fill, textsOf, type Texts } from '#exports/texts';
import {
  commitmentsTable,
  countRows,
  evidenceTable,
  tablesOf,
  type CellValue,
  type Column,
  type Table,
} from './tables';
import type { ExportCounts, ExportInput, ExportedFile, Exporter, Part } from '#exports/types';
import { webAddress } from '#exports/formats/plain';
import { element, printable } from '#exports/formats/xml';

/** The most characters that a cell of Excel holds. */
const LONGEST = 32_767;
const PARTS: readonly Part[] = ['rows', 'entities', 'undertakings'];
const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
export const XLSX_MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What a sheet has beside its cells. */
interface Extras {
  /** The cells that have filter arrows: `A1:F20`. */
  filter: string | null;
  links: { cell: string; address: string }[];
}

/** Makes a workbook of some tables of an article. */
async function makeWorkbook(
  input: ExportInput,
  what: string,
  parts: readonly Part[],
  tables: readonly Table[],
): Promise<ExportedFile> {
  const texts = await textsOf(input.uiLanguage);
  const { dir } = languages[input.uiLanguage];
  const sheets = [aboutSheet(input, parts, texts, dir), ...tables.map((table) => tableSheet(table, dir))];
  return { name: fileName(input, what, parts, 'xlsx'), mime: XLSX_MIME, content: await bytesOf(sheets, 1) };
}

/** A workbook of these tables, a sheet each, that is not about one article. */
export async function workbookOf(tables: readonly SheetTable[], uiLanguage: UiLanguage): Promise<Uint8Array> {
  const { dir } = languages[uiLanguage];
  return bytesOf(
    tables.map((table) => tableSheet(table, dir)),
    0,
  );
}

/** The library is loaded here, when it is asked for. @param first number of the first sheet that is a table */
async function bytesOf(sheets: Sheet<Blob>[], first: number): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const extras = sheets.map(({ data }, at) => extrasOf(data as Row[], at >= first));
  const blob = await writeXlsxFile(sheets, { features: [rightToLeftText, linksAndFilters(extras)] }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** The workbook of all tables. */
export async function makeXlsx(input: ExportInput): Promise<ExportedFile> {
  return makeWorkbook(input, 'registers', PARTS, await tablesOf(input));
}

/** The longest address that Excel follows, and the most of them in one sheet. */
const LONGEST_ADDRESS = 2079;
const MOST_LINKS = 65_530;

/** Links for the cells that hold an address, and arrows for all columns of a table. */
function extrasOf(data: readonly Row[], isTable: boolean): Extras {
  const links = data.flatMap((row, y) =>
    row.flatMap((cell, x) => {
      const value = typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : null;
      const isLink = typeof cell === 'object' && cell !== null && 'color' in cell && cell.color === LINK.color;
      const address = isLink && typeof value === 'string' ? webAddress(value) : null;
      return address === null || address.length > LONGEST_ADDRESS ? [] : [{ cell: `${letters(x)}${y + 1}`, address }];
    }),
  );
  const filter = isTable && data.length > 1 ? `A1:${letters((data[0]?.length ?? 1) - 1)}${data.length}` : null;
  return { filter, links: links.slice(0, MOST_LINKS) };
}

/** A column as spreadsheets name it, from 0: A … Z, AA. */
function letters(at: number): string {
  return (at < 26 ? '' : letters(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));
}

/** The library has neither links nor filters: they are written into its sheets, in the order that ECMA-376 asks. */
function linksAndFilters(extras: readonly Extras[]): Feature<Blob> {
  const of = (at: number): Extras => extras[at] ?? { filter: null, links: [] };
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          insert: (_, { sheetIndex }) => {
            const { filter, links } = of(sheetIndex);
            const items = links.map(({ cell }, at) =>
              element('hyperlink', { ref: cell, 'r:id': `rIdLink${at + 1}` }, ''),
            );
            return [
              filter === null ? '' : element('autoFilter', { ref: filter }, ''),
              items.length === 0 ? '' : element('hyperlinks', {}, items.join('')),
            ].join('');
          },
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_, { sheetIndex }) =>
            of(sheetIndex)
              .links.map(({ address }, at) =>
                element(
                  'Relationship',
                  { Id: `rIdLink${at + 1}`, Type: HYPERLINK, Target: address, TargetMode: 'External' },
                  '',
                ),
              )
              .join(''),
        },
      },
    },
  };
}

/** The library aligns text to the right; that it also reads from the right is said here. */
const rightToLeftText: Feature<Blob> = {
  files: {
    transform: {
      'xl/styles.xml': {
        transform: (xml) => xml.replace(/<alignment(?= [^>]*horizontal="right")/g, '<alignment readingOrder="2"'),
      },
    },
  },
};

type Direction = 'ltr' | 'rtl';
type Label = keyof Texts['tables']['sheet'];

/** What a sheet needs of a table. */
type SheetTable = Pick<Table, 'title' | 'columns' | 'rows'>;

function tableSheet(table: SheetTable, dir: Direction): Sheet<Blob> {
  const headings = table.columns.map(({ heading }) => textCell(heading, dir, { fontWeight: 'bold', wrap: true }));
  const rows = table.rows.map((row) => row.map((value, at) => cellOf(value, table.columns[at], dir)));
  return {
    sheet: table.title,
    data: [headings, ...rows],
    columns: table.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    rightToLeft: dir === 'rtl',
  };
}

/** The columns that hold addresses. */
const LINKED: ReadonlySet<string> = new Set(['link', 'wikidata']);

function cellOf(value: CellValue, column: Column | undefined, dir: Direction): Cell {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' };
  if (column && LINKED.has(column.id)) return linkCell(value);
  return textCell(value, column?.lang ? textDirection(column.lang) : dir, { wrap: (column?.width ?? 0) > 20 });
}

/** A day or local time of the source, read as UTC, so that the sheet says what the source says. */
function day(iso: string): Date {
  return new Date(`${iso.length === 10 ? `${iso}T00:00` : iso}Z`);
}

/** What the article is and where it is from: the dates as dates; and what the figures of the column “Force” mean. */
function aboutSheet(input: ExportInput, parts: readonly Part[], { tables }: Texts, dir: Direction): Sheet<Blob> {
  const { article, url, now } = input;
  const { source } = article;
  const headline = article.units[0]?.sentences[0];
  const scope = scopeOf(input, parts);
  const bold = (text: string) => textCell(text, dir, { fontWeight: 'bold' });
  const label = (name: Label) => bold(tables.sheet[name]);
  const line = (name: Label, value: Cell): Row => [label(name), value];
  // What is not known has no row.
  const texts = (name: Label, value: PartlyBilingual | null): Row[] =>
    value === null ? [] : [[label(name), ...both(value)]];
  const date = (name: Label, iso: string | null, format: string): Row[] =>
    iso === null ? [] : [line(name, dateCell(day(iso), format))];
  return {
    sheet: tables.titles.about,
    data: [
      ...texts('title', headline ?? null),
      ...texts('scope', scope && { ar: scopeText(scope, 'ar'), en: scopeText(scope, 'en') }),
      ...texts('publisher', source.publisher),
      ...texts('place', source.place),
      ...date('dateline', source.dateline, 'yyyy-mm-dd'),
      ...date('published', source.published, 'yyyy-mm-dd hh:mm'),
      ...texts('rights', source.rights),
      ...texts('translation', article.translation),
      line('exported', dateCell(now, 'yyyy-mm-dd hh:mm')),
      line('link', linkCell(url)),
      ...forces.map(({ force, kinds }): Row => [
        bold(fill(tables.sheet.force, { force: force ?? '—' })),
        ...both(kinds),
      ]),
    ],
    columns: [{ width: 20 }, { width: 60 }, { width: 60 }],
    rightToLeft: dir === 'rtl',
  };
}

/** A text in both languages, each reading from its own side. */
function both({ ar, en }: PartlyBilingual): Row {
  return [textCell(ar ?? '', 'rtl', { wrap: true }), textCell(en ?? '', 'ltr', { wrap: true })];
}

/** The ladder of force, the strongest first: each figure with the kinds that have it; what is off the ladder has none. */
const forces = [6, 5, 4, 3, 2, 1, 0, null].map((force) => {
  const kinds = (Object.keys(forceOf) as UndertakingKind[]).filter((kind) => forceOf[kind] === force).map(kindName);
  return {
    force,
    kinds: { ar: kinds.map(({ ar }) => ar).join('، '), en: kinds.map(({ en }) => en).join(', ') },
  };
});

/** An address that is a link: it looks like one too. */
function linkCell(address: string): CellObject {
  const cell = textCell(address, 'ltr', { wrap: true });
  return webAddress(address) === null ? cell : { ...cell, ...LINK };
}

const LINK = { color: '#0563c1', textDecoration: { underline: true } } as const;

function dateCell(value: Date, format: string): CellObject {
  return { value, type: Date, format, align: 'left', alignVertical: 'top' };
}

function textCell(text: string, dir: Direction, style: Pick<CellObject, 'fontWeight' | 'wrap'>): CellObject {
  return {
    value: encoded(shortened(cellText(text))),
    type: String,
    format: '@',
    align: dir === 'rtl' ? 'right' : 'left',
    alignVertical: 'top',
    ...style,
  };
}

/**
 * The text as a cell shows it. The library drops �, wherever it is from: a white square stands for it. It keeps its
 * strings in a plain object, which is born with names like `constructor`: a zero width space keeps such a text apart.
 */
export function cellText(text: string): string {
  const shown = printable(text).replaceAll('\ufffd', '□');
  return shown in {} ? `\u200b${shown}` : shown;
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : cellText(`${text.slice(0, LONGEST - 1)}…`);
}

/**
 * The text as `ST_Xstring` of ECMA-376 has it, where `_x000D_` stands for a carriage return, and so a text that looks
 * like such an escape is escaped itself.
 */
function encoded(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replaceAll('\r', '_x000D_');
}

export const xlsxRegisters: Exporter = {
  id: 'xlsx-registers',
  describe: (input): ExportCounts => countRows(input),
  make: makeXlsx,
};

/** The commitments by themselves, with the words that they rest on. */
export const xlsxCommitments: Exporter = {
  id: 'xlsx-commitments',
  describe(input): ExportCounts {
    const { commitments, evidence } = countRows(input);
    return { commitments, evidence };
  },
  async make(input) {
    const texts = await textsOf(input.uiLanguage);
    const tables = [commitmentsTable(input, texts), evidenceTable(input, texts)];
    return makeWorkbook(input, 'commitments', ['undertakings'], tables);
  },
};
