/**
 * The tables as a workbook: a sheet about the article, then a sheet a table. The heading row is frozen, Arabic columns
 * read from the right, with the Arabic interface the whole sheet does, numbers and dates are real ones, and every text
 * has the format “Text”, so that one that begins with `=` is not calculated, not even after it has been edited.
 */
import type { PartlyBilingual } from '#article/source';
import type { Cell, CellObject, Feature, Row, Sheet } from 'write-excel-file/universal';
import type { Bilingual, Lang } from '#article/format/schema';
import { fileName } from '#exports/places';
import { scopeOf, scopeText } from '#exports/scope';
import { tablesOf, type CellValue, type Column, type Table } from './tables';
import type { ExportCounts, ExportInput, ExportedFile, Exporter, Part } from '#exports/types';
import { printable } from './xml';

/** The most characters that a cell of Excel holds. */
const LONGEST = 32_767;
const PARTS: readonly Part[] = ['rows', 'entities', 'undertakings'];
const MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Makes the workbook. The library is loaded here, when it is asked for. */
export async function makeXlsx(input: ExportInput): Promise<ExportedFile> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const sheets = [aboutSheet(input), ...tablesOf(input).map((table) => tableSheet(table, input.uiLanguage))];
  const blob = await writeXlsxFile(sheets, { features: [rightToLeftText] }).toBlob();
  return {
    name: fileName(input, 'registers', PARTS, 'xlsx'),
    mime: MIME,
    content: new Uint8Array(await blob.arrayBuffer()),
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

function tableSheet(table: Table, uiLanguage: Lang): Sheet<Blob> {
  const headings = table.columns.map(({ heading }) =>
    textCell(heading, uiLanguage, { fontWeight: 'bold', wrap: true }),
  );
  const rows = table.rows.map((row) => row.map((value, at) => cellOf(value, table.columns[at], uiLanguage)));
  return {
    sheet: table.title,
    data: [headings, ...rows],
    columns: table.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    rightToLeft: uiLanguage === 'ar',
  };
}

function cellOf(value: CellValue, column: Column | undefined, uiLanguage: Lang): Cell {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' };
  return textCell(value, column?.lang ?? uiLanguage, { wrap: (column?.width ?? 0) > 20 });
}

/** A day or local time of the source, read as UTC, so that the sheet says what the source says. */
function day(iso: string): Date {
  return new Date(`${iso.length === 10 ? `${iso}T00:00` : iso}Z`);
}

/** What the article is and where it is from: the dates as dates. */
function aboutSheet(input: ExportInput): Sheet<Blob> {
  const { article, uiLanguage, url, now } = input;
  const { source } = article;
  const headline = article.units[0]?.sentences[0];
  const scope = scopeOf(input, PARTS);
  const label = (text: Bilingual) => textCell(text[uiLanguage], uiLanguage, { fontWeight: 'bold' });
  const line = (name: Bilingual, value: Cell): Row => [label(name), value];
  // What is not known has no row.
  const texts = (name: Bilingual, value: PartlyBilingual | null): Row[] =>
    value === null
      ? []
      : [[label(name), textCell(value.ar ?? '', 'ar', { wrap: true }), textCell(value.en ?? '', 'en', { wrap: true })]];
  const date = (name: Bilingual, iso: string | null, format: string): Row[] =>
    iso === null ? [] : [line(name, dateCell(day(iso), format))];
  return {
    sheet: { ar: 'عن المقال', en: 'About' }[uiLanguage],
    data: [
      ...texts({ ar: 'العنوان', en: 'Title' }, headline ?? null),
      ...texts({ ar: 'النطاق', en: 'Scope' }, scope && { ar: scopeText(scope, 'ar'), en: scopeText(scope, 'en') }),
      ...texts({ ar: 'الناشر', en: 'Publisher' }, source.publisher),
      ...texts({ ar: 'المكان', en: 'Place' }, source.place),
      ...date({ ar: 'تاريخ الخبر', en: 'Dateline' }, source.dateline, 'yyyy-mm-dd'),
      ...date({ ar: 'تاريخ النشر', en: 'Published' }, source.published, 'yyyy-mm-dd hh:mm'),
      ...texts({ ar: 'الحقوق', en: 'Rights' }, source.rights),
      ...texts({ ar: 'الترجمة', en: 'Translation' }, article.translation),
      line({ ar: 'تاريخ التصدير (UTC)', en: 'Exported (UTC)' }, dateCell(now, 'yyyy-mm-dd hh:mm')),
      line({ ar: 'الرابط', en: 'Link' }, textCell(url, 'en', { wrap: true })),
    ],
    columns: [{ width: 20 }, { width: 60 }, { width: 60 }],
    rightToLeft: uiLanguage === 'ar',
  };
}

function dateCell(value: Date, format: string): CellObject {
  return { value, type: Date, format, align: 'left', alignVertical: 'top' };
}

function textCell(text: string, lang: Lang, style: Pick<CellObject, 'fontWeight' | 'wrap'>): CellObject {
  return {
    value: encoded(shortened(cellText(text))),
    type: String,
    format: '@',
    align: lang === 'ar' ? 'right' : 'left',
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
  describe: (input): ExportCounts => Object.fromEntries(tablesOf(input).map(({ id, rows }) => [id, rows.length])),
  make: makeXlsx,
};
