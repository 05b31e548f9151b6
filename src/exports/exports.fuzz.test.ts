import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { anyText } from '#arabic/fuzzing';
import { anyArticle } from '#article/fuzzing';
import { tinyArticle, type Tiny } from '#article/testing';
import { inert, readable, toCsv } from '#exports/formats/tables/csv';
import { bookFiles } from '#exports/formats/pages/epub';
import { inputOf } from './samples';
import { formats } from './registry';
import { tablesOf } from '#exports/formats/tables/tables';
import { textsOf } from './texts';
import { validTmx, validXliff } from '#exports/formats/xml-validity';
import { element, escapeText, printable } from '#exports/formats/xml';

const inputFrom = (tiny: Tiny) => inputOf(tinyArticle(tiny), null);

/** Fields of a CSV file by the grammar of RFC 4180; `null` where it departs from it. */
function readCsv(text: string): string[][] | null {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (field.lastIndex < text.length) {
    const found = field.exec(text);
    if (!found) return null;
    rows.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('any text', () => {
  it('is read by an XML parser as it was written', () => {
    fc.assert(
      fc.property(anyText, anyText, (content, attribute) => {
        // Behind a letter: this parser’s binding takes U+FEFF at the start of any string for a byte-order mark.
        const [text, value] = [`x${content}`, `x${attribute}`];
        const document = XmlDocument.fromString(element('a', { b: value }, escapeText(text)));
        expect(document.root.content).toBe(printable(text));
        expect(document.root.attr('b')?.content).toBe(printable(value));
        document.dispose();
      }),
    );
  });

  it('is read from a table as it was written, and calculates nothing', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 2, maxLength: 2 }), (cells) => {
        const columns = ['a', 'b'].map((id) => ({ id, heading: id, width: 1 }));
        const rows = readCsv(toCsv({ id: 'entities', columns, rows: [cells] } as never).slice(1));
        expect(rows?.[1]?.map(readable)).toEqual(cells.map((cell) => readable(inert(printable(cell)))));
        for (const cell of rows?.[1] ?? []) expect(cell).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});

describe('any article', () => {
  const runs = { numRuns: Math.ceil((fc.readConfigureGlobal().numRuns ?? 100) / 4) };

  it('is written in every format', async () => {
    await fc.assert(
      fc.asyncProperty(anyArticle, fc.constantFrom('ar' as const, 'en' as const), async (tiny, uiLanguage) => {
        const input = { ...inputFrom(tiny), uiLanguage };
        // The data themselves are the bundled files, and none of these articles is among them.
        for (const format of formats.filter(({ id, needs }) => needs === undefined && id !== 'json')) {
          const exporter = await format.load();
          const file = await exporter.make(input);
          expect(file.name).toMatch(/^[\w.-]+$/);
          expect(file.content.length).toBeGreaterThan(0);
          if (format.id === 'tmx-sentence') validTmx(String(file.content)).dispose();
          if (format.id === 'xliff-sentence') validXliff(String(file.content)).dispose();
        }
      }),
      runs,
    );
  });

  it('is a book of well-formed files, and tables by the grammar', async () => {
    await fc.assert(
      fc.asyncProperty(anyArticle, async (tiny) => {
        const input = inputFrom(tiny);
        const files = bookFiles(input, await textsOf('ar'));
        const marked = Object.entries(files).filter(([name]) => /\.(?:xhtml|opf|xml|ncx)$/.test(name));
        expect(marked.length).toBeGreaterThan(2);
        for (const [, content] of marked) XmlDocument.fromString(content).dispose();
        for (const table of await tablesOf(input)) {
          const rows = readCsv(toCsv(table).slice(1));
          expect(rows).toHaveLength(table.rows.length + 1);
          for (const row of rows ?? []) expect(row).toHaveLength(table.columns.length);
        }
      }),
      runs,
    );
  });
});
