import { describe, expect, it } from 'vitest';
import { parseArticle } from './parse';
import { problemsOf, tinyFiles, type Tiny } from '#article/testing';

/** Changes what is at a path of a file, e.g. `headline.en`; `undefined` takes it away. */
function changed(
  file: 'article.json' | 'entities.json' | 'commitments.json',
  path: string,
  value: unknown,
  tiny?: Tiny,
) {
  const files = structuredClone(tinyFiles(tiny));
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = files[file] as Record<string, unknown>;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return files;
}

describe('parseArticle', () => {
  it('opens a sound article', () => {
    expect(parseArticle(tinyFiles())).toMatchObject({ ok: true, article: { slug: 'made-by-hand' } });
  });

  it.each([
    ['article.json', 'headline.en', undefined, 'article.json: headline.en: '],
    ['article.json', 'headline.ar', '', 'article.json: headline.ar: '],
    ['article.json', 'headline.ar', 'x'.repeat(20_001), 'article.json: headline.ar: '],
    ['article.json', 'headline.gloss', 'x', 'article.json: headline.gloss: '],
    ['article.json', 'slug', 'Made By Hand', 'article.json: slug: a slug is lower-case latin letters'],
    ['article.json', 'slug', '../up', 'article.json: slug: a slug is lower-case latin letters'],
    ['article.json', 'source.dateline', '1 April 2025', 'article.json: source.dateline: '],
    ['article.json', 'source.published', '2025-04-02', 'article.json: source.published: '],
    ['article.json', 'paragraphs.0.sentences', [], 'article.json: paragraphs.0.sentences: '],
    ['article.json', 'paragraphs.0.id', 'P 1', 'article.json: paragraphs.0.id: an id is lower-case latin letters'],
    ['article.json', 'parties.0.side', 'c', 'article.json: parties.0.side: '],
    ['entities.json', 'entities.0.kind', 'country', 'entities.json: entities.0.kind: '],
    ['entities.json', 'entities.0.mentions', [], 'entities.json: entities.0.mentions: '],
    ['entities.json', 'entities.0.mentions.0.nth', 0, 'entities.json: entities.0.mentions.0.nth: '],
    ['entities.json', 'entities.0.mentions.0.nth', 1.5, 'entities.json: entities.0.mentions.0.nth: '],
    ['entities.json', 'entities.0.mentions.0.ar', undefined, 'entities.json: entities.0.mentions.0.ar: '],
    ['entities.json', 'entities.0.mentions.0.ar', '', 'entities.json: entities.0.mentions.0.ar: '],
    ['entities.json', 'entities.0.wikidata', '148', 'entities.json: entities.0.wikidata: '],
    ['commitments.json', 'cues.0.kind', 'promise', 'commitments.json: cues.0.kind: '],
    ['commitments.json', 'cues.0.by', 'china', 'commitments.json: cues.0.by: '],
    ['commitments.json', 'cues.0.undertakings', [], 'commitments.json: cues.0.undertakings: '],
    ['commitments.json', 'cues.0.undertakings.0.topic', 'x', 'commitments.json: cues.0.undertakings.0.topic: '],
    ['commitments.json', 'overclaims', undefined, 'commitments.json: overclaims: '],
  ] as const)('%s, %s = %j: one problem, that says where', (file, path, value, start) => {
    const problems = problemsOf(changed(file, path, value));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(start);
    expect(problems[0]?.length).toBeGreaterThan(start.length);
  });

  it('reports all that is wrong in all files at once', () => {
    const files = changed('article.json', 'slug', 'A');
    files['entities.json'] = { entities: 3 };
    files['commitments.json'] = changed('commitments.json', 'cues.0.kind', 'promise')['commitments.json'];
    expect(problemsOf(files).map((line) => line.split(': ').slice(0, 2).join(': '))).toEqual([
      'article.json: slug',
      'entities.json: entities',
      'commitments.json: cues.0.kind',
    ]);
  });

  it.each([null, undefined, 3, 'text', [], {}, [[]]])('never throws: %j for a file', (junk) => {
    const files = { ...tinyFiles(), 'entities.json': junk };
    const problems = problemsOf(files);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every((line) => line.startsWith('entities.json: '))).toBe(true);
  });

  it('calls a file that is no object “the whole file”', () => {
    expect(problemsOf({ ...tinyFiles(), 'article.json': null })[0]).toContain('article.json: (the whole file): ');
  });

  it('an id that JavaScript knows already is an id like any other', () => {
    const mentions = [{ in: 'p1.1', ar: 'الصين', en: 'China' }];
    const paragraphs = [[{ ar: 'الصين', en: 'China' }]];
    const linked = parseArticle(tinyFiles({ paragraphs, entities: [{ id: 'constructor', mentions }] }));
    expect(linked.ok && linked.article.entity.get('constructor')?.mentions).toHaveLength(1);
    expect(linked.ok && linked.article.entity.get('tostring')).toBeUndefined();
  });
});
