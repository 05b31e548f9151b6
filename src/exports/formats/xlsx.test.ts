import { strFromU8, unzipSync } from 'fflate';
import { XmlDocument, type XmlElement } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { hostileRegisters, plainInput } from './pair-samples';
import { hostileInput, realInput } from '#exports/samples';
import { tablesOf } from './tables';
import type { ExportInput } from '#exports/types';
import { cellText, xlsxRegisters } from './xlsx';

const ns = { s: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' };

async function partsOf(input: ExportInput): Promise<Record<string, string>> {
  const { content } = await xlsxRegisters.make(input);
  if (typeof content === 'string') throw new Error('a workbook is bytes');
  const parts = Object.entries(unzipSync(content)).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
  return Object.fromEntries(parts.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The cells of a sheet as a program reads them: escapes of ECMA-376 undone, numbers as numbers. */
function cellsOf(parts: Record<string, string>, sheet: number): Map<string, string | number> {
  const shared = XmlDocument.fromString(parts['xl/sharedStrings.xml'] ?? '')
    .find('//s:si/s:t', ns)
    .map((node) =>
      node.content.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    );
  const cells = XmlDocument.fromString(parts[`xl/worksheets/sheet${sheet}.xml`] ?? '').find('//s:c[s:v]', ns);
  return new Map(
    cells.map((node) => {
      const cell = node as XmlElement;
      const value = Number(cell.get('s:v', ns)?.content);
      return [cell.attr('r')?.content ?? '', cell.attr('t')?.content === 's' ? (shared[value] ?? '') : value];
    }),
  );
}

/** A moment as the count of days since the eve of 1900. */
const day = (iso: string): number => Date.parse(iso) / 86_400_000 + 25_569;

const column = (at: number): string =>
  (at < 26 ? '' : column(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

describe('the workbook', () => {
  it('is as it was', async () => {
    const parts = Object.entries(await partsOf(plainInput()));
    const text = parts.map(([name, xml]) => `${name}\n${xml.replaceAll('><', '>\n<')}\n`).join('\n');
    await expect(text).toMatchFileSnapshot('../fixtures/golden/registers.xlsx.txt');
  });

  it.each([
    ['plain', plainInput],
    ['hostile', hostileRegisters],
    ['hostile throughout', hostileInput],
    ['the bundled article', realInput],
    ['in Arabic', () => realInput({ uiLanguage: 'ar' })],
    ['nothing', () => plainInput({ entities: [], undertakings: [] })],
  ])('gives every cell back: %s', async (_which, make) => {
    const input = make();
    const parts = await partsOf(input);
    for (const [index, { columns, rows }] of (await tablesOf(input)).entries()) {
      const expected = new Map(
        [columns.map(({ heading }) => heading), ...rows].flatMap((row, y) =>
          row.flatMap((cell, x) => {
            const value = typeof cell === 'string' ? cellText(cell) : cell;
            return value === null ? [] : [[`${column(x)}${y + 1}`, value] as const];
          }),
        ),
      );
      expect(cellsOf(parts, index + 2)).toEqual(expected);
    }
  });

  it('holds no formula', async () => {
    for (const xml of Object.values(await partsOf(hostileRegisters()))) expect(xml).not.toMatch(/<f[ >/]/);
  });

  it('has real dates, as the source says them', async () => {
    const cells = cellsOf(await partsOf(plainInput()), 1);
    expect(cells.get('B4')).toBe(day('2025-04-01T00:00Z'));
    expect(cells.get('B5')).toBeCloseTo(day('2025-04-02T09:59Z'), 6);
  });

  it('freezes the headings, and reads from the right where Arabic does', async () => {
    const english = await partsOf(plainInput());
    const arabic = await partsOf(plainInput({ uiLanguage: 'ar' }));
    expect(english['xl/worksheets/sheet2.xml']).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(english['xl/worksheets/sheet2.xml']).not.toContain('rightToLeft');
    expect(arabic['xl/worksheets/sheet2.xml']).toContain('rightToLeft="1"');
    expect(english['xl/styles.xml']).toContain('readingOrder="2" horizontal="right"');
    expect(english['xl/styles.xml']).not.toMatch(/readingOrder="2" horizontal="left"/);
  });

  it('shortens a text that no cell holds', async () => {
    const input = plainInput();
    const about = { ar: 'أ'.repeat(20_000), en: 'a'.repeat(40_000) };
    const entities = input.entities.slice(0, 1).map((entity) => ({ ...entity, about, mentions: [] }));
    const cells = cellsOf(await partsOf({ ...input, entities }), 2);
    expect(cells.get('E2')).toBe(about.ar);
    expect(cells.get('F2')).toBe(`${'a'.repeat(32_766)}…`);
  });

  it('says what will be in it', () => {
    expect(xlsxRegisters.describe(plainInput())).toEqual({ entities: 2, mentions: 5, commitments: 2, evidence: 5 });
  });
});
