import { describe, expect, it } from 'vitest';
import { entryOf } from '#article/testing';
import { bibtex, cslItem, cslJson, recordOf, ris, unitsOf } from './citation';
import { plainInput } from '#exports/formats/pairs/pair-samples';
import { hostileInput, realInput } from '#exports/samples';

const real = realInput();
const { article } = real;
const paragraph = article.units[3] ?? null;

describe('what is cited', () => {
  it.each([
    ['the article', null, '', /^(?!.*Cited)/],
    ['a paragraph', paragraph, 'p3', /Cited: para\. 3\./],
    ['the headline', article.units[0] ?? null, 'h', /Cited: headline\./],
    [
      'an entry, with who undertakes it and the words that it rests on',
      entryOf(article, 'p1-promote-relations'),
      'p1',
      /Cited: para\. 1, China and Russia: “agreed on Tuesday to promote the development .*”\./,
    ],
  ] as const)('%s', (_what, cited, rows, note) => {
    expect(
      unitsOf(cited)
        .map(({ id }) => id)
        .join(' '),
    ).toBe(rows);
    const item = cslItem(article, cited, real.url, real.now);
    expect(item.note).toMatch(note);
    const own = cited !== null && 'cue' in cited;
    const link = own
      ? /\?article=2025-04-01-lavrov-wang-moscow&undertaking=p1-promote-relations&made=[0-9a-z]{7}$/
      : /=2025-04-01-lavrov-wang-moscow(?:#[hp\d]+)?$/;
    expect(item.URL).toMatch(link);
    expect(new URL(item.URL ?? '').hash).toBe(own || rows === '' ? '' : `#${rows}`);
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

  it('is had at once, to be copied while the button is pressed', async () => {
    const input = { ...real, cited: paragraph };
    expect(recordOf(id, input)).toBe((await exporter.make(input)).content);
  });
});

it('there is no record in a format of another kind', () => {
  for (const id of ['tmx-sentence', 'toString', '']) expect(recordOf(id, real)).toBeNull();
});

describe('a hostile article', () => {
  const input = hostileInput();
  const item = cslItem(input.article, null, input.url, input.now);

  it('is one record of single lines', () => {
    for (const text of [item.title, item.publisher, item.note]) {
      // White space at the two ends of a line is no part of a text; a control that turns text would turn the lines after it.
      expect(text).toMatch(/^\S.*\S$/u);
      expect(text).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    }
    expect(item.title).toMatch(/^عربي a <b>.* end \[English a <b>.* end\]$/);
  });

  it('in CSL-JSON is read back as it was written', async () => {
    const { content } = await cslJson.make(input);
    expect(JSON.parse(String(content))).toEqual([item]);
  });

  it('in BibTeX has its braces in pairs, and one entry', async () => {
    const { content } = await bibtex.make(input);
    let depth = 0;
    let entries = 0;
    for (const sign of String(content)) {
      if (depth === 0 && sign === '@') entries += 1;
      depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect([depth, entries]).toEqual([0, 1]);
  });

  it('in RIS has a tag in every line', async () => {
    const { content } = await ris.make(input);
    const lines = String(content).split('\r\n').slice(0, -1);
    expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- [^\r\n]*$/.test(line))).toBe(true);
    expect(lines.filter((line) => /^(?:TY|ER) /.test(line))).toEqual(['TY  - NEWS', 'ER  - ']);
    expect([lines[0], lines.at(-1)]).toEqual(['TY  - NEWS', 'ER  - ']);
  });
});
