import { describe, expect, it } from 'vitest';
import { checkFolder } from '#article/format/check';
import { realFiles, realSlug } from '#article/testing';
import { articleOf } from './draft/article-of';
import { strike } from './draft/changes';
import type { Draft } from './draft/draft';
import { settled } from './draft/settle';
import { draftOfText, lineAt, oneByOne } from './draft/testing';
import { articleFolder, isFolderName } from './article-folder';
import { packed, unpacked, type Package } from './package';

const packageOf = (draft: Draft): Package => ({ id: draft.id, files: articleOf(draft)?.files ?? null, draft });
const draft = await settled(draftOfText(), oneByOne);
const whole = packageOf(draft);
const SLUG = '2025-04-01-sea-link';

function folderOf(given: Package, slug = SLUG) {
  const made = articleFolder(given, slug);
  if (!made.ok) throw new Error(made.problems.map(({ problem }) => problem).join('; '));
  return made.folder;
}

/** What `check:articles` says of the folder, one line each. */
const said = (given: Package) =>
  checkFolder(SLUG, folderOf(given).files).problems.map(({ file, entry, problem }) => `${file}: ${entry}: ${problem}`);

describe('the folder of a package', () => {
  it('has the text as its source, verbatim, and empty registers where nothing was marked', () => {
    const { files, struck } = folderOf(whole);
    expect(Object.keys(files).toSorted()).toEqual([
      'article.json',
      'commitments.json',
      'entities.json',
      'source.ar.txt',
    ]);
    expect(files['source.ar.txt']).toBe(
      [
        'وزيرا النقل يبحثان تشغيل خط بحري جديد بين المرفأين',
        'جنيف أول أبريل 2025 (شينخوا) بحث وزيرا النقل في البلدين تشغيل خط بحري جديد بين المرفأين. واتفقا على أن تنطلق أول رحلة في الخريف المقبل.',
        'وتعهد الوزيران بنشر جدول الرحلات قبل نهاية الشهر.\n',
      ].join('\n\n'),
    );
    expect(struck).toBe(3);
    expect(JSON.parse(files['article.json'] ?? '')).toMatchObject({ slug: SLUG });
  });

  it('lacks what only a bundled article needs, and nothing else', () => {
    expect(said(whole)).toEqual([
      'words.json: (the whole file): the file is missing',
      'phrases.json: (the whole file): the file is missing',
      'article.json: source: a bundled article names its publisher: kind “published”',
      'article.json: translation: a bundled article says who translated it',
    ]);
  });

  it('without a draft has no source yet', () => {
    expect(said({ ...whole, draft: null })).toContain('source.ar.txt: (the whole file): the file is missing');
  });

  it('shows where the article is not the text that was brought', () => {
    const other = strike(draft, lineAt(draft, 'وتعهد')) ?? draft;
    expect(said({ ...whole, draft: other })).toContain('article.json: p2: the source has no such line');
  });

  it('of the bundled article, through a file, has the same files, under its own name byte for byte', () => {
    const { 'source.ar.txt': source, ...files } = realFiles();
    const read = unpacked(packed({ id: realSlug, files, draft: null }), 'a.bayan');
    if (!read.ok) throw new Error(read.problem.code);
    expect(folderOf(read.value, realSlug).files).toEqual(files);
    const { files: others } = folderOf(read.value, '2025-04-02-again');
    expect(checkFolder('2025-04-02-again', { ...others, 'source.ar.txt': source ?? '' }).problems).toEqual([]);
  });
});

describe('what is no article is refused, by its file', () => {
  it.each<[string, Package, string, RegExp]>([
    ['a draft alone', { ...whole, files: null }, 'article.json', /draft that has not become an article/],
    ['no JSON', { ...whole, files: { 'article.json': '{' } }, 'article.json', /JSON/],
    ['not of the shape', { ...whole, files: { 'article.json': '{"slug":3}' } }, 'article.json', /./],
    [
      'a register of another text',
      {
        ...whole,
        files: {
          ...whole.files,
          'entities.json': JSON.stringify({
            entities: [
              {
                id: 'x',
                kind: 'place',
                name: { ar: 'س', en: 'X' },
                mentions: [{ in: 'p9.1', ar: 'س', en: null, by: 'name' }],
              },
            ],
          }),
        },
      },
      'entities.json',
      /p9\.1/,
    ],
  ])('%s', (_, given, file, problem) => {
    const made = articleFolder(given, SLUG);
    expect(made.ok ? null : made.problems[0]).toMatchObject({ file, problem: expect.stringMatching(problem) });
  });
});

it.each([
  ['2025-04-01-sea-link', true],
  ['2025-04-01', false],
  ['sea-link', false],
  ['schema', false],
  ['2025-04-01-Sea', false],
  ['2025-04-01-../up', false],
  ['', false],
])('“%s” as the name of a folder: %s', (slug, expected) => {
  expect(isFolderName(slug)).toBe(expected);
});
