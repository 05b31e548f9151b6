import { describe, expect, it } from 'vitest';
import xliff2js, { type Resource } from 'xliff/xliff2js';
import type { Words } from '#article/words/words';
import type { XmlDocument } from 'libxml2-wasm';
import { hostileRegisters, plainInput } from './pair-samples';
import { pairsOf } from './pairs';
import { hostileInput, realInput } from '#exports/samples';
import { makeXliff, xliffByPhrase, xliffBySentence } from './xliff';
import { printable } from '#exports/formats/xml';
import { textsAt, validXliff } from '#exports/formats/xml-validity';

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
function brokenRules(document: XmlDocument): string[] {
  const rules: [rule: string, offenders: string][] = [
    ['the version is 2.1', "/x:xliff[@version != '2.1']/@version"],
    // The schema of 2.1 types these as xs:language, that of 2.0 does not.
    ['languages are tags', "/x:xliff[@srcLang != 'ar' or @trgLang != 'en']/@srcLang"],
    ['a source is in the source language', '//x:source[@xml:lang != /x:xliff/@srcLang]/@xml:lang'],
    ['a target is in the target language', '//x:target[@xml:lang != /x:xliff/@trgLang]/@xml:lang'],
    ['units of a file have ids of their own', '//x:unit[@id = preceding::x:unit/@id]/@id'],
    ['groups of a file have ids of their own', '//x:group[@id = (preceding::x:group | ancestor::x:group)/@id]/@id'],
    ['notes of an element have ids of their own', '//x:note[@id = preceding-sibling::x:note/@id]/@id'],
    ['segments of a unit have ids of their own', '//x:segment[@id = preceding-sibling::*/@id]/@id'],
    ['a segment beyond the state "initial" has a target', '//x:segment[not(x:target)]/@id'],
  ];
  return rules.flatMap(([rule, offenders]) => textsAt(document, offenders).map((found) => `${rule}: ${found}`));
}

describe.each(grains)('XLIFF by %s', (grain) => {
  it('is as it was', async () => {
    const { content } = makeXliff(plainInput(), grain);
    await expect(content).toMatchFileSnapshot(`../../fixtures/golden/${grain}s.xlf`);
  });

  it.each([
    ['plain', plainInput],
    ['hostile', hostileRegisters],
    ['hostile throughout', () => hostileInput({ words: noPhrases })],
    ['the bundled article', realInput],
  ])('is valid against the schema and keeps the rules: %s', (_which, input) => {
    const { content } = makeXliff(input(), grain);
    expect(brokenRules(validXliff(String(content)))).toEqual([]);
  });
});

/** All units, out of whatever groups they are in, as `id: source = target`. */
function unitsOf(resources: Record<string, Resource>): string[] {
  return Object.entries(resources).flatMap(([id, { source, target, groupUnits }]) =>
    groupUnits ? unitsOf(groupUnits) : [`${id}: ${source} = ${target}`],
  );
}

describe('read by another hand: the package xliff', () => {
  it.each(grains)('gives back every unit, by %s', async (grain) => {
    const input = realInput();
    const { resources, ...file } = await xliff2js(String(makeXliff(input, grain).content));
    expect(file).toEqual({ xliffVersion: '2.1', sourceLanguage: 'ar', targetLanguage: 'en' });
    expect(Object.values(resources).flatMap(unitsOf)).toEqual(
      pairsOf(input, grain).map(({ id, ar, en }) => `${id}: ${ar} = ${en}`),
    );
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
    expect(xliffByPhrase.describe(plainInput())).toEqual({ phrases: 2, pieces: 1 });
    expect(xliffBySentence.describe(plainInput())).toEqual({ sentences: 4, notes: 2 });
    await expect(xliffByPhrase.make(plainInput({ words: null }))).rejects.toThrow('have not been loaded');
  });
});
