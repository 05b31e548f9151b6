import { expect, test } from 'vitest';
import { filesOf, realFiles } from './article.mjs';
import { textsOf } from './long-text.mjs';

test('the article as it is: a headline and its paragraphs, in both languages, a line each', () => {
  const { pasted, article, last } = textsOf(realFiles);
  const lines = pasted.split('\n');
  expect(lines).toHaveLength(2 * (1 + realFiles.article.paragraphs.length));
  expect(lines[0]).toBe(realFiles.article.headline.ar);
  expect(article.paragraphs).toEqual(realFiles.article.paragraphs);
  expect(last).toBe(realFiles.article.paragraphs.at(-1)?.id);
});

test('a long one has the pairs that were asked for, and no line twice', () => {
  const { pasted, article } = textsOf(filesOf(200), 100);
  const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
  expect(sentences.length).toBeGreaterThanOrEqual(100);
  expect(sentences.length).toBeLessThan(110);
  const lines = pasted.split('\n');
  expect(new Set(lines).size).toBe(lines.length);
});
