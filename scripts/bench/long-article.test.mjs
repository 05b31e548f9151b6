import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '#article/format/parse';
import { parseWords } from '#article/format/parse-words';
import { longArticle, mentionedShare } from './long-article.mjs';

/** @param {string} name */
const read = (name) =>
  JSON.parse(
    readFileSync(new URL(`../../src/articles/2025-04-01-lavrov-wang-moscow/${name}.json`, import.meta.url), 'utf8'),
  );
const files = { article: read('article'), entities: read('entities'), commitments: read('commitments') };

/** @param {ReturnType<typeof longArticle>} made */
const parsed = (made) =>
  parseArticle({
    'article.json': made.article,
    'entities.json': made.entities,
    'commitments.json': made.commitments,
  });

describe('a long article', () => {
  it('is an article by every rule, also where its last round is cut short', () => {
    for (const paragraphs of [18, 19, 250]) {
      const linked = parsed(longArticle(files, paragraphs));
      expect(linked.ok ? [] : linked.problems).toEqual([]);
      expect(linked.ok && linked.article.units.length).toBe(paragraphs + 1);
    }
  });

  it('has a word for each word, also where its last round is cut short', () => {
    const made = longArticle({ ...files, words: read('words'), phrases: read('phrases') }, 45);
    const linked = parsed(made);
    if (!linked.ok) throw new Error('no article');
    const done = parseWords(linked.article, { 'words.json': made.words, 'phrases.json': made.phrases });
    expect(done.ok ? [] : done.problems).toEqual([]);
    expect(done.ok && done.words.bySentence.size).toBe(linked.article.sentences.size);
  });

  it('is the article itself when it is no longer than that', () => {
    const { article, entities, commitments } = longArticle(files, 18);
    expect(article).toEqual(files.article);
    expect(entities.entities).toEqual(files.entities.entities);
    expect(commitments.cues).toEqual(files.commitments.cues);
  });

  it('keeps every entity, and thins the mentions to the share asked for', () => {
    const made = longArticle(files, 1800);
    expect(made.entities.entities.map(({ id }) => id)).toEqual(
      files.entities.entities.map((/** @type {{ id: string }} */ { id }) => id),
    );
    expect(mentionedShare(made.article, made.entities)).toBeGreaterThan(0.045);
    expect(mentionedShare(made.article, made.entities)).toBeLessThan(0.06);
  });

  it('is the same every time', () => {
    expect(longArticle(files, 100)).toEqual(longArticle(files, 100));
  });
});
