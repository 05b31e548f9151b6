import { describe, expect, it } from 'vitest';
import type { Words } from '#article/words';
import type { XmlDocument } from 'libxml2-wasm';
import { hostileRegisters, plainInput } from './pair-samples';
import { hostileInput, realInput } from './samples';
import { makeXliff, xliffByPhrase, xliffBySentence } from './xliff';
import { printable } from './xml';
import { textsAt, validXliff } from './xml-validity';

/** Word data without a phrase. */
const noPhrases: Words = {
  bySentence: new Map(),
  lexemes: new Map(),
  roots: new Map(),
  terms: new Map(),
  phrases: new Map(),
};

const grains = ['sentence', 'phrase'] as const;

/** What the specification of 2.1 asks beyond its schema, as far as these files can break it. */
function keepsTheRules(document: XmlDocument): void {
  const unique = (ids: string[]) => expect(new Set(ids).size).toBe(ids.length);
  expect(textsAt(document, '/x:xliff/@version')).toEqual(['2.1']);
  // The schema of 2.1 types these as xs:language, that of 2.0 does not.
  for (const tag of textsAt(document, '/x:xliff/@srcLang | /x:xliff/@trgLang')) {
    expect(tag).toMatch(/^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/);
  }
  expect(textsAt(document, '//x:source[@xml:lang != /x:xliff/@srcLang]')).toEqual([]);
  expect(textsAt(document, '//x:target[@xml:lang != /x:xliff/@trgLang]')).toEqual([]);
  unique(textsAt(document, '//x:unit/@id'));
  unique(textsAt(document, '//x:group/@id'));
  for (const unit of document.find('//x:unit', { x: 'urn:oasis:names:tc:xliff:document:2.0' })) {
    const ids = (path: string) =>
      unit.find(path, { x: 'urn:oasis:names:tc:xliff:document:2.0' }).map((node) => node.content);
    unique(ids('x:segment/@id | x:ignorable/@id'));
    unique(ids('x:notes/x:note/@id'));
  }
  // A segment in a state beyond "initial" has a target.
  expect(textsAt(document, '//x:segment[not(x:target)]')).toEqual([]);
}

describe.each(grains)('XLIFF by %s', (grain) => {
  it('is as it was', async () => {
    const { content } = makeXliff(plainInput(), grain);
    await expect(content).toMatchFileSnapshot(`fixtures/golden/${grain}s.xlf`);
  });

  it.each([
    ['plain', plainInput],
    ['hostile', hostileRegisters],
    ['hostile throughout', () => hostileInput({ words: noPhrases })],
    ['the bundled article', realInput],
  ])('is valid against the schema and keeps the rules: %s', (_which, input) => {
    keepsTheRules(validXliff(String(makeXliff(input(), grain).content)));
  });
});

describe('by sentence', () => {
  it('joins to the paragraphs, byte for byte', () => {
    const { article, ...input } = realInput();
    const document = validXliff(String(makeXliff({ article, ...input }, 'sentence').content));
    for (const unit of article.units) {
      const source = textsAt(document, `//x:group[@id='${unit.id}']/x:unit/*/x:source`).join('');
      expect(source).toBe(unit.sentences.map(({ ar }) => ar).join(''));
    }
    expect(textsAt(document, '//x:segment')).toHaveLength(article.sentences.size);
  });

  it('writes control characters as code points', () => {
    const { content } = makeXliff(hostileRegisters(), 'sentence');
    expect(content).toContain('nul <cp hex="0000"/>, bell <cp hex="0007"/>, escape <cp hex="001B"/>');
    expect(content).toContain('lone \ufffd surrogates \ufffd');
  });

  it('says who speaks, and what the translator notes', () => {
    const document = validXliff(String(makeXliff(plainInput(), 'sentence').content));
    expect(textsAt(document, "//x:unit[@id='p1.1']//x:note")).toEqual([
      'Both sides',
      '“تعزيز” = “strengthen”: Not “increase”.',
      '«تعزيز» = «strengthen»: لا «زيادة».',
      '“and”: Wa-.',
      '«and»: واو.',
    ]);
    expect(textsAt(document, "//x:unit[@id='p2.1']//x:note")).toEqual(['Reporter, Russia']);
  });

  it('keeps the white space between sentences, and none after the last', () => {
    const document = validXliff(String(makeXliff(plainInput(), 'sentence').content));
    expect(textsAt(document, '//x:unit[x:ignorable]/@id')).toEqual(['p1.1']);
    expect(textsAt(document, '//x:ignorable/*')).toEqual([' ', ' ']);
  });
});

describe('by phrase', () => {
  it('gives every pair back', () => {
    const input = hostileRegisters();
    const document = validXliff(String(makeXliff(input, 'phrase').content));
    const pairs = input.unitSelection.flatMap(({ sentences }) => sentences).filter(({ id }) => /^p\d+\.1$/.test(id));
    const expected = pairs.map(({ ar }) => printable(ar).replace(/[\u2400-\u241f]/g, ''));
    expect(textsAt(document, '//x:segment/x:source')).toEqual(expected);
    expect(textsAt(document, '//x:segment/x:target')).toEqual(expected);
  });

  it('counts what it takes, and says that phrases are not loaded', async () => {
    expect(xliffByPhrase.describe(plainInput())).toEqual({ phrases: 3 });
    expect(xliffBySentence.describe(plainInput())).toEqual({ sentences: 4, notes: 2 });
    await expect(xliffByPhrase.make(plainInput({ words: null }))).rejects.toThrow('have not been loaded');
  });
});
