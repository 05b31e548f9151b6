import { describe, expect, it } from 'vitest';
import type { Words } from '#article/words/words';
import { hostileRegisters, plainInput } from './pair-samples';
import { hostileInput, inputOf, realInput } from '#exports/samples';
import { tinyArticle } from '#article/testing';
import { makeTmx, tmxByPhrase, tmxBySentence } from './tmx';
import { printable } from '#exports/formats/xml';
import { textsAt, validTmx } from '#exports/formats/xml-validity';

/** Word data without a phrase. */
const noPhrases: Words = {
  bySentence: new Map(),
  lexemes: new Map(),
  roots: new Map(),
  terms: new Map(),
  phrases: new Map(),
};

const grains = ['sentence', 'phrase'] as const;

describe.each(grains)('TMX by %s', (grain) => {
  it('is as it was', async () => {
    const { content } = makeTmx(plainInput(), grain);
    await expect(content).toMatchFileSnapshot(`../../fixtures/golden/${grain}s.tmx`);
  });

  it.each([
    ['plain', plainInput],
    ['hostile', hostileRegisters],
    ['hostile throughout', () => hostileInput({ words: noPhrases })],
    ['the bundled article', realInput],
  ])('is valid against the DTD: %s', (_which, input) => {
    expect(() => validTmx(String(makeTmx(input(), grain).content))).not.toThrow();
  });

  it('gives every pair back', () => {
    const input = hostileRegisters();
    const document = validTmx(String(makeTmx(input, grain).content));
    const sentences = input.unitSelection.flatMap((unit) => unit.sentences);
    const texts = grain === 'sentence' ? sentences : sentences.filter((one) => /^p\d+\.1$/.test(one.id));
    const expected = (text: string) => printable(grain === 'sentence' ? text.trim() : text);
    expect(textsAt(document, "//tuv[@xml:lang='ar']/seg")).toEqual(texts.map(({ ar }) => expected(ar)));
    expect(textsAt(document, "//tuv[@xml:lang='en']/seg")).toEqual(texts.map(({ en }) => expected(en)));
    expect(textsAt(document, '//tu/@segtype')).toEqual(texts.map(() => grain));
  });
});

describe('what a unit says of itself', () => {
  it('names paragraph, sentence and who speaks, before and after a change of speaker', () => {
    const document = validTmx(String(makeTmx(plainInput(), 'sentence').content));
    expect(textsAt(document, '//tu/@tuid')).toEqual(['h', 'p1.1', 'p1.2', 'p2.1']);
    expect(textsAt(document, "//prop[@type='x-paragraph']")).toEqual(['h', 'p1', 'p1', 'p2']);
    expect(textsAt(document, "//prop[@type='x-speaker']")).toEqual([
      'Reporter',
      'Both sides',
      'China',
      'Reporter, Russia',
    ]);
  });

  it('gives a phrase to the one who speaks it', () => {
    const document = validTmx(String(makeTmx(plainInput(), 'phrase').content));
    expect(textsAt(document, "//prop[@type='x-speaker']")).toEqual(['Both sides', 'Russia']);
  });

  it('leaves out a phrase in pieces, and one without a counterpart', () => {
    const document = validTmx(String(makeTmx(plainInput(), 'phrase').content));
    expect(textsAt(document, '//tu/@tuid')).toEqual(['p1.1-2', 'p2.1-1']);
    expect(tmxByPhrase.describe(plainInput())).toEqual({ phrases: 2, pieces: 1 });
  });

  it('is never a text with an ellipsis that the article does not have', () => {
    const document = validTmx(String(makeTmx(realInput(), 'phrase').content));
    const { phrases = 0, pieces = 0 } = tmxByPhrase.describe(realInput());
    expect(textsAt(document, '//seg').filter((text) => text.includes('…'))).toEqual([]);
    expect(textsAt(document, '//tu')).toHaveLength(phrases);
    expect(pieces).toBeGreaterThan(0);
  });

  it('says where a character was replaced', () => {
    const article = tinyArticle({ paragraphs: [[{ ar: 'نص\0', en: 'text' }], [{ ar: 'نص', en: 'text' }]] });
    const document = validTmx(String(makeTmx(inputOf(article, null), 'sentence').content));
    expect(textsAt(document, "//tu[note[contains(., 'pictures')]]/@tuid")).toEqual(['p1.1']);
  });
});

describe('what is shown is what is taken', () => {
  it('takes the paragraphs that are shown', () => {
    const input = plainInput();
    const narrowed = { ...input, unitSelection: input.article.units.slice(2) };
    expect(textsAt(validTmx(String(makeTmx(narrowed, 'sentence').content)), '//tu/@tuid')).toEqual(['p2.1']);
    expect(tmxBySentence.describe(narrowed)).toEqual({ sentences: 1, notes: 0 });
    expect(tmxByPhrase.describe(narrowed)).toEqual({ phrases: 1 });
  });

  it('is valid with nothing in it', () => {
    const { content } = makeTmx({ ...plainInput(), unitSelection: [] }, 'sentence');
    expect(textsAt(validTmx(String(content)), '//tu')).toEqual([]);
  });

  it('says that phrases are not loaded', async () => {
    const input = { ...plainInput(), words: null };
    expect(tmxByPhrase.describe(input)).toEqual({ phrases: 0 });
    await expect(tmxByPhrase.make(input)).rejects.toThrow('have not been loaded');
  });
});
