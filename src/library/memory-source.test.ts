import { describe, expect, it } from 'vitest';
import { ownText, tinyFiles } from '#article/testing';
import { memorySource } from './memory-source';
import { openArticle, openWords } from './open';

const id = 'made-by-hand';
const files = { 'article.json': JSON.stringify(tinyFiles(ownText)['article.json']) };

describe('an article that is in this tab alone', () => {
  it('is opened as any other; what it has not is empty', async () => {
    const source = memorySource(id, files);
    expect(source.files).toEqual(['article.json']);
    const opened = await openArticle(source);
    expect([opened.slug, opened.source.kind, opened.entities.length]).toEqual([id, 'own', 0]);
    expect(await openWords(source, opened.text)).toBeNull();
  });

  it('without its text is not opened', async () => {
    await expect(openArticle(memorySource(id, {}))).rejects.toThrow('the file is missing');
  });

  it('is not read on when nobody waits any more', async () => {
    await expect(memorySource(id, files).read('article.json', AbortSignal.abort())).rejects.toThrow(/abort/i);
  });
});
