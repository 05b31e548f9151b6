import { marksIn } from '#article/model';
import { describe, expect, it } from 'vitest';
import { limits } from './limits';
import { parseArticle, type ArticleFileName } from './parse';
import { segmentsOf } from '#article/segments';
import { tinyArticle, tinyFiles, type Tiny } from '#article/testing';

type Files = Record<ArticleFileName, unknown>;

const lines = (files: Files): string[] => {
  const linked = parseArticle(files);
  return linked.ok ? [] : linked.problems.map(({ file, entry, problem }) => `${file}: ${entry}: ${problem}`);
};

/** The files of a sound article, with a value put where a path leads. */
function withValue(file: ArticleFileName, path: string, value: unknown): Files {
  const files = structuredClone(tinyFiles()) as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = files[file] as Record<string, unknown>;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  Object.defineProperty(at, last, { value, enumerable: true, configurable: true, writable: true });
  return files as Files;
}

const nested = (levels: number): unknown => JSON.parse('{"a":'.repeat(levels) + '1' + '}'.repeat(levels));

/** One sentence of words a1 a2 …, in which the same or ever shorter stretches are mentioned. */
function deep(levels: number, shape: 'same' | 'stairs'): Tiny {
  const words = Array.from({ length: levels }, (_, at) => `a${at}`);
  return {
    paragraphs: [[{ ar: words.join(' '), en: 'x' }]],
    entities: words.map((_, at) => ({
      id: `e${at}`,
      mentions: [{ in: 'p1.1', ar: shape === 'same' ? words.join(' ') : words.slice(0, at + 1).join(' '), en: null }],
    })),
  };
}

describe('what no article may be is one clear line: file, place, what is wrong', () => {
  it.each<[string, Files, RegExp]>([
    ['no object', { ...tinyFiles(), 'entities.json': 'x' } as Files, /^entities.json: \(the whole file\): .*Object/],
    ['nothing', { ...tinyFiles(), 'article.json': undefined } as Files, /^article.json: \(the whole file\): /],
    ['nested too deep', withValue('article.json', 'source.place', nested(5000)), /^article.json: source.place.*levels/],
    [
      'a text of ten million',
      withValue('article.json', 'paragraphs.0.sentences.0.ar', 'ا'.repeat(10_000_000)),
      /^article.json: paragraphs.0.sentences.0.ar: .*10000000 characters/,
    ],
    ['a number as text', withValue('article.json', 'translation.ar', 7), /^article.json: translation.ar: .*string/],
    ['a list as id', withValue('entities.json', 'entities.0.id', ['china']), /^entities.json: entities.0.id: /],
    ['a key __proto__', withValue('article.json', '__proto__', { slug: 'x' }), /^article.json: __proto__: this key/],
    [
      'a key constructor in an entry',
      withValue('entities.json', 'entities.0.constructor', { name: 'x' }),
      /^entities.json: entities.0.constructor: this key/,
    ],
    [
      'an id __proto__',
      withValue('entities.json', 'entities.0.id', '__proto__'),
      /^entities.json: .*an id is lower-case/,
    ],
    ['markup as id', withValue('entities.json', 'entities.0.id', '"><b>'), /^entities.json: .*an id is lower-case/],
    ['an address as slug', withValue('article.json', 'slug', '../x'), /^article.json: slug: a slug is lower-case/],
    [
      'an address that is code where an id belongs',
      withValue('entities.json', 'entities.0.wikidata', 'javascript:alert(1)'),
      /^entities.json: entities.0.wikidata: /,
    ],
    ['an override', withValue('article.json', 'translation.en', 'a\u202eb'), /^article.json: translation.en: .*round/],
    [
      'an isolate left open',
      withValue('entities.json', 'entities.0.about.ar', '\u2067ا'),
      /entities.0.about.ar: .*not closed/,
    ],
    ['half a character', withValue('entities.json', 'entities.0.name.en', 'x\udc00'), /entities.0.name.en: .*half/],
    ['a control character', withValue('commitments.json', 'cues.0.label.en', 'a\u0007'), /cues.0.label.en: .*control/],
    ['nothing to be seen', withValue('entities.json', 'entities.0.name.en', '\u200b'), /entities.0.name.en: .*seen/],
    ['a field too many', withValue('entities.json', 'entities.0.html', '<b>'), /^entities.json: entities.0.html: /],
    [
      'a day that is none',
      withValue('article.json', 'source.dateline', '2025-02-30'),
      /source.dateline: .*no such day/,
    ],
    [
      'a day of publication that is none',
      withValue('article.json', 'source.published', '2025-04-31T09:59'),
      /no such day/,
    ],
    ['no sentences', withValue('article.json', 'paragraphs.0.sentences', []), /paragraphs.0.sentences: /],
    ['spans over each other too deep', tinyFiles(deep(limits.marks + 1, 'same')), /^entities.json: p1.1: 501 mentions/],
  ])('%s', (_, files, line) => {
    const found = lines(files);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(line);
  });

  it('a list for an object: every field that is missing', () => {
    expect(lines({ ...tinyFiles(), 'article.json': [] })).toContainEqual(
      expect.stringMatching(/^article.json: slug: /),
    );
  });

  it('an id that is there twice, in one register or in two', () => {
    const [china] = (tinyFiles()['entities.json'] as { entities: unknown[] }).entities;
    expect(lines(withValue('entities.json', 'entities.1', china))).toContain(
      'entities.json: china: this id is used twice',
    );
    expect(lines(withValue('commitments.json', 'cues.0.undertakings.0.id', 'china'))).toEqual([
      'commitments.json: china: this id is used twice',
    ]);
  });

  it('more quotes than may be', () => {
    const mentions = Array.from({ length: limits.quotes + 1 }, () => ({ in: 'p1.1', ar: 'x', en: null, by: 'name' }));
    expect(lines(withValue('entities.json', 'entities.0.mentions', mentions))).toEqual([
      expect.stringMatching(/^entities.json: .*60004 quotes.*at most 60000/),
    ]);
  });

  it('after enough problems nothing more is looked for, and each stays short and legible', () => {
    const long = 'ب '.repeat(8000);
    const mentions = Array.from({ length: 300 }, () => ({ in: 'p1.1', ar: `${long}\u200f`, en: null, by: 'name' }));
    const found = lines(withValue('entities.json', 'entities.0.mentions', mentions));
    expect(found).toHaveLength(limits.problems);
    for (const one of found) expect(one.length).toBeLessThan(limits.message + 100);
    const [hidden] = lines(withValue('entities.json', 'entities.0.mentions.0.ar', '\u200fطوكيو'));
    expect(hidden).toContain('“⟨200F⟩طوكيو” is not in p1.1');
  });

  it('references in a circle are no circle: each is looked up once', () => {
    // Speakers, parties and cues name entities; an entity names nothing but sentences.
    const parties = [{ side: 'a' as const, entity: 'china', speakers: ['china', 'russia', 'china'] }];
    expect(lines(tinyFiles({ parties }))).toEqual([]);
  });
});

describe('what may be is inert', () => {
  const words = ['constructor', 'prototype', 'tostring', 'hasownproperty', 'valueof', 'h', 'p1', 'panel'];

  it.each(words)('an entity named %s is an entity like any other', (id) => {
    const article = tinyArticle({
      paragraphs: [[{ ar: 'روسيا هنا', en: 'Russia is here', speaker: id }]],
      entities: [{ id, mentions: [{ in: 'p1.1', ar: 'روسيا', en: 'Russia' }] }],
    });
    expect(article.entity.get(id)?.mentions).toHaveLength(1);
    expect(article.undertaking.get(id)).toBeUndefined();
  });

  it.each(['same', 'stairs'] as const)('spans over each other as deep as may be, %s', (shape) => {
    const article = tinyArticle(deep(limits.marks, shape));
    const sentence = article.sentences.get('p1.1');
    if (!sentence) throw new Error('the sentence is there');
    const segments = segmentsOf(sentence, 'ar', marksIn(article, sentence));
    expect(segments.map(({ text }) => text).join('')).toBe(sentence.ar);
    expect(segments).toHaveLength(shape === 'same' ? 1 : limits.marks);
    expect(segments[0]?.marks).toHaveLength(limits.marks);
  });

  it('a word without end is looked for no longer than a text of words', () => {
    const began = performance.now();
    const endless = 'ا'.repeat(limits.text);
    tinyArticle({
      paragraphs: [[{ ar: endless, en: 'x' }]],
      entities: [{ id: 'x', mentions: [{ in: 'p1.1', ar: endless, en: null }] }],
    });
    // Some milliseconds; before there was a bound to how far proclitics are looked for, half a minute.
    expect(lines(withValue('article.json', 'paragraphs.0.sentences.0.ar', endless)).length).toBeGreaterThan(0);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
