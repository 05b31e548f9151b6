/** Where files and clipboards come in: what it is is told by its bytes and its name; then it is opened, or refused with a reason. */
import { decode, type Encoding } from '#import/formats/decode';
import { linesOfDocx } from '#import/formats/docx';
import { openEpub, type Book } from '#import/formats/epub';
import { limits } from './limits';
import { linesOfText, type RawLine } from './lines';
import { linesOfMarkup, metaOfMarkup, type PageMeta } from '#import/formats/markup';
import { pairsOfUnits, type PairFile } from '#import/formats/pairs';
import { attempt, Refusal, type Result } from './problem';
import { linesOfSubtitles } from '#import/formats/subtitles';
import { guessColumns, pairsOfTable, readCsv, type Columns } from '#import/formats/tables';
import { readTmx } from '#import/formats/tmx';
import { readXliff } from '#import/formats/xliff';
import { sheetsOfXlsx, type Sheet } from '#import/formats/xlsx';
import type { MarkupNode } from '#import/formats/xml';
import { langOf } from '#import/text/scripts';
import { isZip, openZip } from '#import/formats/zip';

/** What a file holds. */
export type Incoming =
  | { kind: 'text'; lines: RawLine[]; meta: PageMeta; encoding: Encoding | null }
  /** A chapter is to be chosen. */
  | { kind: 'book'; book: Book }
  | { kind: 'pairs'; file: PairFile }
  /** Columns, and of a workbook a sheet, are to be chosen; `columns` is a guess, null where no column holds Arabic. */
  | { kind: 'table'; sheets: (Sheet & { columns: Columns | null })[] }
  /** A Bayan package: its entries are for the library to read. */
  | { kind: 'package'; bytes: Uint8Array };

/** Makes a document of HTML: in the browser `(html) => new DOMParser().parseFromString(html, 'text/html')`, which runs and fetches nothing. */
export type ParseHtml = (html: string) => MarkupNode;

/** Reads a file by its bytes; its name counts where they do not tell. */
export function readFile(name: string, bytes: Uint8Array, parseHtml: ParseHtml): Result<Incoming> {
  return attempt(() => {
    const place = { file: name };
    if (bytes.length === 0) throw new Refusal('empty', place);
    if (bytes.length > limits.file) throw new Refusal('too-large', place, { size: bytes.length, most: limits.file });
    refuseKnown(bytes, name);
    if (isZip(bytes)) return readZip(name, bytes, parseHtml);
    const { text, encoding } = decode(bytes, name);
    return readDecoded(name, text, encoding, parseHtml);
  });
}

/** Reads a paste: rich text where the clipboard has it and it holds more than one line, else plain text. */
export function readPaste(plain: string, html: string | null, parseHtml: ParseHtml): Result<Incoming> {
  return attempt(() => {
    for (const text of [plain, html ?? '']) {
      if (text.length > limits.text * 2) throw new Refusal('too-large', {}, { size: text.length, most: limits.text });
    }
    if (html !== null && html.trim() !== '') {
      const root = parseHtml(html);
      const lines = linesOfMarkup(root);
      if (lines.length > 0) return { kind: 'text', lines, meta: metaOfMarkup(root), encoding: null };
    }
    return { kind: 'text', lines: linesOfText(plain), meta: {}, encoding: null };
  });
}

const startsWith = (bytes: Uint8Array, text: string) =>
  Array.from(text).every((char, at) => bytes[at] === char.charCodeAt(0));

function refuseKnown(bytes: Uint8Array, file: string): void {
  if (startsWith(bytes, '%PDF')) throw new Refusal('pdf-file', { file });
  // The container of .doc, .xls, .ppt, and of encrypted new ones; and RTF.
  if (
    (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) ||
    startsWith(bytes, '{\\rtf')
  ) {
    throw new Refusal('old-office-file', { file });
  }
  const isPicture =
    startsWith(bytes, '\u0089PNG') ||
    startsWith(bytes, 'GIF8') ||
    (bytes[0] === 0xff && bytes[1] === 0xd8) ||
    startsWith(bytes, 'RIFF');
  if (isPicture || startsWith(bytes, 'MZ\u0090') || startsWith(bytes, '\u007fELF'))
    throw new Refusal('not-text', { file });
}

function readZip(name: string, bytes: Uint8Array, parseHtml: ParseHtml): Incoming {
  const { names } = openZip(bytes, () => false, name);
  const has = (pattern: RegExp) => names.some((entry) => pattern.test(entry));
  if (has(/^word\/document\d*\.xml$/))
    return { kind: 'text', lines: filled(linesOfDocx(bytes, name), name), meta: {}, encoding: null };
  if (has(/^xl\/workbook\.xml$/)) {
    const sheets = sheetsOfXlsx(bytes, name).map((sheet) => ({ ...sheet, columns: guessColumns(sheet.table) }));
    if (!sheets.some(({ table }) => table.length > 0)) throw new Refusal('empty', { file: name });
    return { kind: 'table', sheets };
  }
  if (has(/^META-INF\/container\.xml$/)) return { kind: 'book', book: openEpub(bytes, name, parseHtml) };
  if (/\.bayan$/i.test(name)) return { kind: 'package', bytes };
  throw new Refusal('zip-unknown', { file: name });
}

function filled(lines: RawLine[], file: string): RawLine[] {
  if (lines.every(({ text }) => text.trim() === '')) throw new Refusal('empty', { file });
  return lines;
}

function readDecoded(name: string, text: string, encoding: Encoding, parseHtml: ParseHtml): Incoming {
  const extension = /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const start = text
    .slice(0, 2000)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (/<tmx[\s>]/.test(start)) return { kind: 'pairs', file: readTmx(text, name) };
  if (/<(?:\w+:)?xliff[\s>]/.test(start)) return { kind: 'pairs', file: readXliff(text, name) };
  if (start.startsWith('WEBVTT') || extension === 'vtt' || extension === 'srt')
    return textOf(linesOfSubtitles(text, name), encoding);
  if (
    ['html', 'htm', 'xhtml'].includes(extension) ||
    /^(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html[\s>])/i.test(start)
  ) {
    if (text.length > limits.text * 4)
      throw new Refusal('too-large', { file: name }, { size: text.length, most: limits.text * 4 });
    const root = parseHtml(text);
    return { kind: 'text', lines: filled(linesOfMarkup(root, name), name), meta: metaOfMarkup(root), encoding };
  }
  if (extension === 'csv' || extension === 'tsv' || extension === 'tab') {
    const table = extension === 'csv' ? readCsv(text, name) : readCsv(text, name, '\t');
    if (table.length === 0) throw new Refusal('empty', { file: name });
    return { kind: 'table', sheets: [{ name, table, columns: guessColumns(table) }] };
  }
  return textOf(linesOfText(text, name), encoding);
}

function textOf(lines: RawLine[], encoding: Encoding): Incoming {
  return { kind: 'text', lines, meta: {}, encoding };
}

/** The pairs of a table by chosen columns, as of a file of pairs. */
export function readColumns(table: Sheet['table'], columns: Columns, file?: string): Result<PairFile> {
  return attempt(() => {
    const pairs = pairsOfTable(table, columns);
    if (!pairs.some(({ ar }) => langOf(ar) === 'ar'))
      throw new Refusal('no-columns', file === undefined ? {} : { file });
    return pairsOfUnits(
      pairs.map(
        ({ ar, en }) =>
          new Map([
            ['ar', ar],
            ['en', en],
          ]),
      ),
      file,
    );
  });
}
