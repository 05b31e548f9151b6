import { describe, expect, it } from 'vitest';
import { given, realFiles, realSlug, tinyFiles } from '#article/testing';
import type { ArticleSource, FileText } from './article-source';
import { ArticleError, openArticle, openWords } from './open';
import { dataFiles, type DataFile } from './page';

/** A source that has these texts; what is not given it does not have. */
function sourceOf(texts: Partial<Record<DataFile, FileText | string>>): ArticleSource {
  return {
    id: 'one',
    files: dataFiles,
    read: (name) => {
      const text = texts[name];
      return Promise.resolve(typeof text === 'string' ? { ok: true, text } : (text ?? null));
    },
  };
}
const bundled = () => sourceOf(realFiles());
const failure = async (source: ArticleSource) => {
  const error = await openArticle(source).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ArticleError);
  return (error as ArticleError).problems.map(({ file, entry, problem }) => `${file}: ${entry}: ${problem}`);
};

describe('openArticle', () => {
  it('opens the bundled article', async () => {
    expect((await openArticle(bundled())).slug).toBe(realSlug);
  });

  it('opens a text alone: its registers are empty', async () => {
    const text = JSON.stringify(tinyFiles({ paragraphs: [[{ ar: 'نص.', en: null }]] })['article.json']);
    const article = await openArticle(sourceOf({ 'article.json': text }));
    expect([article.units.length, article.entities, article.undertakings]).toEqual([2, [], []]);
  });

  it.each<[string, Partial<Record<DataFile, FileText | string>>, string]>([
    ['no text at all', {}, 'article.json: one: the file is missing'],
    [
      'a file that cannot be had',
      { 'article.json': { ok: false, problem: 'the network did not answer' } },
      'article.json: one: the network did not answer',
    ],
    ['a file that is no JSON', { 'article.json': '{' }, 'article.json: one: '],
  ])('says the file and the reason: %s', async (_, texts, problem) => {
    expect(await failure(sourceOf(texts))).toEqual([expect.stringContaining(problem)]);
  });
});

describe('openWords', () => {
  it('opens the words of the bundled article', async () => {
    const words = await openWords(bundled(), await openArticle(bundled()));
    expect(given(words.bySentence.get('p1.1')).length).toBeGreaterThan(0);
  });

  it('gives no words where the article has no such file', async () => {
    const { 'words.json': _words, 'phrases.json': _phrases, ...texts } = realFiles();
    const source = sourceOf(texts);
    const words = await openWords(source, await openArticle(source));
    expect([words.bySentence.size, words.phrases.size]).toEqual([0, 0]);
  });
});
