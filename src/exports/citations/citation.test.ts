import { beforeAll, describe, expect, it } from 'vitest';
import { Cite } from '@citation-js/core';
import { entryOf } from '#article/testing';
import { bibtex, cslItem, cslJson, ris, unitsOf } from './citation';
import { plainInput } from '#exports/formats/pair-samples';
import { hostileInput, realInput } from '#exports/samples';
import type { ExportInput } from '#exports/types';

const real = realInput();
const { article } = real;
const paragraph = article.units[3] ?? null;

describe('what is cited', () => {
  it.each([
    ['the article', null, '', /^(?!.*Cited)/],
    ['a paragraph', paragraph, 'p3', /Cited: para\. 3\./],
    ['the headline', article.units[0] ?? null, 'h', /Cited: headline\./],
    [
      'an entry, with the words that it rests on',
      entryOf(article, 'p1-promote-relations'),
      'p1',
      /Cited: para\. 1, “agreed today \(Tuesday\) to promote the development .*”\./,
    ],
  ] as const)('%s', (_what, cited, rows, note) => {
    expect(
      unitsOf(cited)
        .map(({ id }) => id)
        .join(' '),
    ).toBe(rows);
    const item = cslItem(article, cited, real.url, real.now);
    expect(item.note).toMatch(note);
    expect(item.URL).toBe(rows === '' ? real.url : `${real.url}#${rows}`);
  });
});

describe.each([
  ['csl-json', cslJson],
  ['bibtex', bibtex],
  ['ris', ris],
])('%s', (id, exporter) => {
  it('is as it was', async () => {
    const { name, content } = await exporter.make(plainInput());
    await expect(content).toMatchFileSnapshot(`../fixtures/golden/${name}`);
  });

  it('names the file after what is cited', async () => {
    const { name } = await exporter.make({ ...real, cited: paragraph });
    expect(name).toMatch(/^2025-04-01-lavrov-wang-moscow-p3\.[a-z.]+$/);
    expect(exporter.id).toBe(id);
  });
});

/** What Citation.js reads back. The plugins are loaded by the exporters themselves. */
async function readBack(exporter: typeof ris, input: ExportInput): Promise<Record<string, unknown>> {
  const { content } = await exporter.make(input);
  const { data } = new Cite(String(content));
  expect(data).toHaveLength(1);
  return data[0] ?? {};
}

describe('read back', () => {
  beforeAll(async () => {
    await Promise.all([bibtex.make(real), ris.make(real)]);
  });

  it.each([
    ['CSL-JSON', cslJson],
    ['BibTeX', bibtex],
    ['RIS', ris],
  ])('%s gives title, publisher, date and address', async (_, exporter) => {
    const item = cslItem(article, null, real.url, real.now);
    const read = await readBack(exporter, real);
    expect(read.title).toBe(item.title);
    expect(read.publisher).toBe('Xinhua');
    expect(read.URL).toBe(item.URL);
    // RIS has the year in one tag and the day in another, of which Citation.js reads the first.
    const date = exporter === ris ? [2025] : [2025, 4, 2];
    expect(read.issued).toMatchObject({ 'date-parts': [date] });
  });

  it.each([
    ['CSL-JSON', cslJson],
    ['BibTeX', bibtex],
    ['RIS', ris],
  ])('%s holds a hostile title in one record', async (_, exporter) => {
    const input = hostileInput();
    const { title, URL } = cslItem(input.article, null, input.url, input.now);
    const read = await readBack(exporter, input);
    // White space at the two ends of a line is no part of a title.
    expect(String(read.title).replaceAll(/\s+/g, ' ')).toBe(title.replaceAll(/\s+/g, ' '));
    expect(read.URL).toBe(URL);
  });

  it('BibTeX has its braces in pairs', async () => {
    const { content } = await bibtex.make(hostileInput());
    let depth = 0;
    for (const sign of String(content)) {
      depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  });

  it('RIS has a tag in every line', async () => {
    const { content } = await ris.make(hostileInput());
    const lines = String(content).split('\r\n').slice(0, -1);
    expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- [^\r\n]*$/.test(line))).toBe(true);
    expect([lines[0], lines.at(-1)]).toEqual(['TY  - NEWS', 'ER  - ']);
    expect(lines).toContain('DA  - 2025/04/02/');
  });
});
