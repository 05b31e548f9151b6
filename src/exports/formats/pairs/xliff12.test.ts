import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import xliff12ToJs from 'xliff/xliff12ToJs';
import { hostileInput, realInput } from '#exports/samples';
import { hostileRegisters, plainInput } from './pair-samples';
import { pairsOf } from './pairs';
import { makeXliff12, xliff12ByPhrase, xliff12BySentence } from './xliff12';
import { printable } from '#exports/formats/xml';

const ns = { x: 'urn:oasis:names:tc:xliff:document:1.2' };
const grains = ['sentence', 'phrase'] as const;
const parse = (content: string | Uint8Array) => XmlDocument.fromString(String(content));
const at = (document: XmlDocument, path: string) => document.find(path, ns).map((node) => node.content);

/** The children that the standard allows in an element, in its order; what is not listed here is not in our files. */
const order: Record<string, string[]> = {
  xliff: ['file'],
  file: ['header', 'body'],
  header: ['note'],
  body: ['group'],
  group: ['trans-unit'],
  'trans-unit': ['source', 'target', 'note'],
};

/** What the standard asks, as far as these files can break it. */
function brokenRules(document: XmlDocument): string[] {
  const strange = Object.entries(order).flatMap(([parent, children]) => {
    const known = children.map((name) => `self::x:${name}`).join(' or ');
    const late = children.flatMap((name, n) =>
      children.slice(n + 1).map((later) => `//x:${parent}/x:${later}/following-sibling::x:${name}`),
    );
    return [`//x:${parent}/*[not(${known})]`, ...late];
  });
  const rules = [
    ...strange,
    "/x:xliff[@version != '1.2']",
    '//x:file[not(@original and @source-language and @datatype)]',
    '//x:trans-unit[count(x:source) != 1 or count(x:target) != 1]',
    '//x:trans-unit[@id = preceding::x:trans-unit/@id]',
    '//x:group[@id = preceding::x:group/@id]',
    "//x:source[@xml:lang != 'ar'] | //x:target[@xml:lang != 'en']",
    "//x:trans-unit[@approved = 'yes']/x:target[@state != 'final']",
  ];
  return rules.flatMap((rule) => document.find(rule, ns).map((node) => `${rule}: ${node.content}`));
}

describe.each(grains)('XLIFF 1.2 by %s', (grain) => {
  it('is as it was', async () => {
    const { content, name } = makeXliff12(plainInput(), grain);
    expect(name).toBe(`made-by-hand-${grain}s-1.2.xlf`);
    await expect(content).toMatchFileSnapshot(`../../fixtures/golden/${grain}s-1.2.xlf`);
  });

  it.each([
    ['plain', plainInput],
    ['hostile', hostileRegisters],
    ['the bundled article', realInput],
  ])('keeps the rules, and gives every pair back: %s', (_which, make) => {
    const input = make();
    const document = parse(makeXliff12(input, grain).content);
    expect(brokenRules(document)).toEqual([]);
    const pairs = pairsOf(input, grain);
    expect(at(document, '//x:trans-unit/@id')).toEqual(pairs.map(({ id }) => id));
    expect(at(document, '//x:source')).toEqual(pairs.map(({ ar }) => printable(ar)));
    expect(at(document, '//x:target')).toEqual(pairs.map(({ en }) => printable(en)));
  });

  it('is read by another hand: the package xliff', async () => {
    const input = realInput();
    const read = await xliff12ToJs(String(makeXliff12(input, grain).content));
    expect(read).toMatchObject({ sourceLanguage: 'ar', targetLanguage: 'en' });
    const texts = JSON.stringify(read.resources);
    for (const { ar, en } of pairsOf(input, grain)) {
      expect(texts).toContain(JSON.stringify(ar).slice(1, -1));
      expect(texts).toContain(JSON.stringify(en).slice(1, -1));
    }
  });
});

describe('what a unit says of itself', () => {
  it('names who speaks, and has the notes of the translator', () => {
    const document = parse(makeXliff12(plainInput(), 'sentence').content);
    expect(at(document, "//x:trans-unit[@id='p1.1']/x:note")).toEqual([
      'Both sides',
      '“تعزيز” = “strengthen”: Not “increase”.',
      '«تعزيز» = «strengthen»: لا «زيادة».',
      '“and”: Wa-.',
      '«and»: واو.',
    ]);
  });

  it('says where a character was replaced, and only there', () => {
    const hostile = parse(makeXliff12(hostileInput(), 'sentence').content);
    expect(at(hostile, "//x:note[@from='characters']").length).toBeGreaterThan(0);
    expect(at(parse(makeXliff12(plainInput(), 'sentence').content), "//x:note[@from='characters']")).toEqual([]);
  });

  it('is approved, but for a draft that nobody has edited', () => {
    const input = plainInput();
    const [, second] = input.unitSelection;
    const sentences = second?.sentences.map((one) => ({ ...one, draft: true })) ?? [];
    const drafted = { ...input, unitSelection: second ? [{ ...second, sentences }] : [] };
    expect(at(parse(makeXliff12(drafted, 'sentence').content), '//x:trans-unit/@approved | //x:target/@state')).toEqual(
      ['no', 'needs-review-translation', 'no', 'needs-review-translation'],
    );
    expect(new Set(at(parse(makeXliff12(input, 'sentence').content), '//x:trans-unit/@approved'))).toEqual(
      new Set(['yes']),
    );
  });

  it('counts as the other version does', () => {
    expect(xliff12BySentence.describe(plainInput())).toEqual({ sentences: 4, notes: 2 });
    expect(xliff12ByPhrase.describe(plainInput())).toEqual({ phrases: 2, pieces: 1 });
  });

  it('is well-formed with nothing in it', () => {
    expect(
      at(parse(makeXliff12({ ...plainInput(), unitSelection: [] }, 'sentence').content), '//x:trans-unit'),
    ).toEqual([]);
  });
});
