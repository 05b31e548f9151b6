import { beforeAll, describe, expect, it } from 'vitest';
import { Cite } from '@citation-js/core';
import { entryOf } from '#article/testing';
import { bibtex, citedIn, citeText, cslItem, cslJson, ris } from './citation';
import { plainInput } from './pair-samples';
import { hostileInput, realInput } from './samples';
import type { ExportInput } from './types';

const real = realInput();
const { article } = real;
const paragraph = article.units[3] ?? null;

describe('the line of text', () => {
  it.each([
    [
      'en',
      null,
      'Xinhua, “Chinese, Russian foreign ministers agree to deepen practical cooperation between the two countries and safeguard justice in the international order”, Moscow, 1 April 2025 (published 2 April 2025).',
    ],
    [
      'en',
      paragraph,
      'Xinhua, “Chinese, Russian foreign ministers agree to deepen practical cooperation between the two countries and safeguard justice in the international order”, Moscow, 1 April 2025 (published 2 April 2025), para. 3.',
    ],
    [
      'ar',
      paragraph,
      'شينخوا، «وزيرا خارجية الصين وروسيا يتفقان على تعميق التعاون العملي بين البلدين وحماية العدالة في النظام الدولي»، موسكو، 1 أبريل 2025 (نُشر في 2 أبريل 2025)، الفقرة 3.',
    ],
  ] as const)('in %s', (lang, cited, text) => {
    expect(citeText(article, cited, lang)).toBe(text);
  });

  it('calls the headline so', () => {
    expect(citeText(article, article.units[0] ?? null, 'en')).toMatch(/, headline\.$/);
    expect(citeText(article, article.units[0] ?? null, 'ar')).toMatch(/، العنوان\.$/);
  });

  it('quotes the words that an entry rests on', () => {
    const entry = entryOf(article, 'p1-promote-relations');
    expect(citeText(article, entry, 'en')).toMatch(
      /, para\. 1, “agreed today \(Tuesday\) to promote the development .*”\.$/,
    );
    expect(citeText(article, entry, 'ar')).toMatch(/، الفقرة 1، «اتفق … على تعزيز تنمية .*»\.$/);
  });

  it('ends with the address, without a full stop, and with none that is not of the web', () => {
    expect(citeText(article, null, 'en', 'https://x.example/?a=1')).toMatch(/\. https:\/\/x\.example\/\?a=1$/);
    expect(citeText(article, null, 'en', 'javascript:alert(1)')).toMatch(/\.$/);
  });

  it('is one line that turns nothing after it, whatever the title', () => {
    const text = citeText(hostileInput().article, null, 'en');
    expect(text).not.toMatch(/[\n\r\t\u202a-\u202e\u2066-\u2069]/);
    expect(text).not.toMatch(/\p{Surrogate}/u);
  });
});

describe('what an input asks to cite', () => {
  it.each([
    ['everything', {}, null],
    ['one paragraph', { unitSelection: article.units.slice(3, 4) }, 'p3'],
    ['two paragraphs', { unitSelection: article.units.slice(3, 5) }, null],
    ['one entry', { undertakings: [entryOf(article, 'p1-promote-relations')] }, 'p1-promote-relations'],
  ] as const)('%s', (_, over, id) => {
    expect(citedIn({ ...real, ...over })?.id ?? null).toBe(id);
  });
});

describe.each([
  ['csl-json', cslJson],
  ['bibtex', bibtex],
  ['ris', ris],
])('%s', (id, exporter) => {
  it('is as it was', async () => {
    const { name, content } = await exporter.make(plainInput());
    await expect(content).toMatchFileSnapshot(`fixtures/golden/${name}`);
  });

  it('names the file after what is cited', async () => {
    const { name } = await exporter.make({ ...real, unitSelection: article.units.slice(3, 4) });
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
