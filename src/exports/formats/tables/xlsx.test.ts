import { strFromU8, unzipSync } from 'fflate';
import { XmlDocument, type XmlElement } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { hostileRegisters, plainInput } from '#exports/formats/pairs/pair-samples';
import { hostileInput, realInput } from '#exports/samples';
import { tablesOf } from './tables';
import type { ExportInput } from '#exports/types';
import { webAddress } from '#exports/formats/plain';
import { cellText, xlsxCommitments, xlsxRegisters } from './xlsx';

const ns = { s: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' };

async function partsOf(input: ExportInput, exporter = xlsxRegisters): Promise<Record<string, string>> {
  const { content } = await exporter.make(input);
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
    await expect(text).toMatchFileSnapshot('../../fixtures/golden/registers.xlsx.txt');
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

  it('has a filter arrow on every column of a table, and none on the sheet about the article', async () => {
    const parts = await partsOf(realInput());
    const filters = [1, 2, 3, 4, 5].map(
      (n) => /<autoFilter ref="([^"]*)"/.exec(parts[`xl/worksheets/sheet${n}.xml`] ?? '')?.[1],
    );
    const tables = (await tablesOf(realInput())).map(
      ({ columns, rows }) => `A1:${column(columns.length - 1)}${rows.length + 1}`,
    );
    expect(filters).toEqual([undefined, ...tables]);
    // Where ECMA-376 has it: behind the cells, before the links.
    expect(parts['xl/worksheets/sheet2.xml']).toMatch(
      /<\/sheetData><autoFilter [^>]*\/><hyperlinks>.*<\/hyperlinks><\/worksheet>$/s,
    );
  });

  it('has no filter arrows over an empty table', async () => {
    const parts = await partsOf(plainInput({ entities: [], undertakings: [] }));
    expect(parts['xl/worksheets/sheet2.xml']).not.toContain('autoFilter');
  });

  it.each([
    ['the bundled article', realInput],
    ['hostile', hostileRegisters],
    ['hostile throughout', hostileInput],
  ])('links each address to itself: %s', async (_which, make) => {
    const input = make();
    const parts = await partsOf(input);
    for (const [index, { columns, rows }] of (await tablesOf(input)).entries()) {
      const sheet = XmlDocument.fromString(parts[`xl/worksheets/sheet${index + 2}.xml`] ?? '');
      const rels = XmlDocument.fromString(parts[`xl/worksheets/_rels/sheet${index + 2}.xml.rels`] ?? '');
      const targets = new Map(
        rels.find('//*[@TargetMode="External"]').map((node) => {
          const rel = node as XmlElement;
          return [rel.attr('Id')?.content, rel.attr('Target')?.content] as const;
        }),
      );
      const linked = sheet.find('//s:hyperlink', ns).map((node) => {
        const link = node as XmlElement;
        const id = link.attrs.find(({ name }) => name === 'id')?.content;
        return [link.attr('ref')?.content, targets.get(id)] as const;
      });
      const expected = rows.flatMap((row, y) =>
        row.flatMap((cell, x) =>
          ['link', 'wikidata'].includes(columns[x]?.id ?? '') && typeof cell === 'string'
            ? [[`${column(x)}${y + 2}`, webAddress(cell)] as const]
            : [],
        ),
      );
      expect(linked).toEqual(expected);
      expect(linked.length).toBeGreaterThanOrEqual(rows.length);
    }
  });

  it('says what the figures of force mean', async () => {
    const cells = [...cellsOf(await partsOf(realInput()), 1).values()];
    const at = cells.indexOf('Force 5');
    expect(cells.slice(at, at + 3)).toEqual(['Force 5', 'اتفاق، تعهد، قرار', 'Agreement, Pledge, Decision']);
    expect(cells).toContain('Force —');
  });

  it('has the commitments by themselves, with their evidence', async () => {
    const input = realInput();
    const parts = await partsOf(input, xlsxCommitments);
    expect(Object.keys(parts).filter((name) => /worksheets\/sheet\d/.test(name))).toHaveLength(3);
    expect(cellsOf(parts, 2).get('A2')).toBe(input.undertakings[0]?.id);
    expect((await xlsxCommitments.make(input)).name).toBe('2025-04-01-lavrov-wang-moscow-commitments.xlsx');
    expect(xlsxCommitments.describe(plainInput())).toEqual({ commitments: 2, evidence: 5 });
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
