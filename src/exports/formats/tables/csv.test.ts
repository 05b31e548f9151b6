import { describe, expect, it } from 'vitest';
import { csvCommitments, csvEntities, csvEvidence, csvMentions, inert, readable } from './csv';
import { hostileRegisters, hostileTexts, plainInput } from '#exports/formats/pairs/pair-samples';
import { hostileInput, realInput } from '#exports/samples';
import { tablesOf } from './tables';
import { printable } from '#exports/formats/xml';

const exporters = [csvEntities, csvMentions, csvCommitments, csvEvidence];

/** Reads RFC 4180 by its grammar, and nothing looser: throws where the text departs from it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const found = field.exec(text);
    if (!found) throw new Error(`not CSV at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
    const [, quoted, plain, end] = found;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  rows.pop();
  return rows;
}

describe('cells that a spreadsheet would calculate', () => {
  it.each([
    '=1+1',
    '+1',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u200b=1',
    '＝1',
    '＋',
    '\u200f-1',
    '\ttab',
    '007',
    '2025-04-01',
    '1/2',
    '1e5',
    '80',
    '9:59',
    '5 %',
    'TRUE',
    '.5',
    '\u200b7',
  ])('%j is made inert, invisibly, and can be made readable again', (text) => {
    expect(inert(text)).toBe(`\u200b${text}`);
    expect(readable(inert(text))).toBe(text);
  });

  it.each(['', 'a=b', '1+1', '2025 and after', 'p1.1', '...', '\u200bword', 'روسيا', 'ب=ا', '😀', "'=1"])(
    '%j is left as it is',
    (text) => {
      expect(inert(text)).toBe(text);
      expect(readable(text)).toBe(text);
    },
  );
});

describe.each(exporters)('CSV: $id', (exporter) => {
  it('is as it was', async () => {
    const { content, name } = await exporter.make(plainInput());
    expect(name).toMatch(/^made-by-hand-[a-z]+\.csv$/);
    await expect(content).toMatchFileSnapshot(`../../fixtures/golden/${exporter.id}.csv`);
  });

  it.each([
    ['plain', plainInput],
    ['hostile', hostileRegisters],
    ['hostile throughout', hostileInput],
    ['the bundled article', realInput],
    ['in Arabic', () => realInput({ uiLanguage: 'ar' })],
    ['nothing', () => plainInput({ entities: [], undertakings: [] })],
  ])('reads back, cell for cell: %s', async (_which, make) => {
    const input = make();
    const content = String((await exporter.make(input)).content);
    expect(content.startsWith('\ufeff')).toBe(true);
    const table = (await tablesOf(input)).find(({ id }) => exporter.id === `csv-${id}`);
    const expected = [table?.columns.map(({ heading }) => heading), ...(table?.rows ?? [])];
    const [...rows] = readCsv(content.slice(1));
    expect(rows.map((row) => row.map(readable))).toEqual(
      expected.map((row) => row?.map((cell) => printable(String(cell ?? '')))),
    );
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s]*[=+@-]/);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(exporter.describe(input)).toEqual({ [table?.id ?? '']: rows.length - 1 });
  });

  it('can be written in UTF-8 without loss', async () => {
    const content = String((await exporter.make(hostileRegisters())).content);
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(content))).toBe(content);
  });
});

it('leaves no hostile text out', async () => {
  const content = String((await csvMentions.make(hostileRegisters())).content);
  const cells = new Set(readCsv(content.slice(1)).flat().map(readable));
  expect(hostileTexts.filter((text) => !cells.has(printable(text)))).toEqual([]);
});
