import { describe, expect, it } from 'vitest';
import { parseArticle } from '#article/format/parse';
import { parseWords } from '#article/format/parse-words';
import { realFiles } from './articles';
import { cutTo, shortFiles } from './short-article';

const parsed = (files: typeof shortFiles) => {
  const opened = parseArticle({
    'article.json': files['article.json'],
    'entities.json': files['entities.json'],
    'commitments.json': files['commitments.json'],
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems, null, 1));
  const linked = parseWords(opened.article, {
    'words.json': files['words.json'],
    'phrases.json': files['phrases.json'],
  });
  if (!linked.ok) throw new Error(JSON.stringify(linked.problems, null, 1));
  return { article: opened.article, words: linked.words };
};

describe('an article that is cut', () => {
  it('to all of its rows is what it was, but for what the headline claims', () => {
    const all = realFiles['article.json'].paragraphs.map(({ id }) => id);
    const uncut = { ...realFiles, 'commitments.json': { ...realFiles['commitments.json'], overclaims: [] } };
    expect(cutTo(all, realFiles)).toEqual(uncut);
  });

  it('has its rows in order, numbered anew, with their own words', () => {
    const { article, words } = parsed(cutTo(['p17', 'p2'], realFiles));
    expect([...article.sentences.keys()]).toEqual(['h', 'p1.1', 'p1.2', 'p2.1']);
    const [, seventeenth] = realFiles['article.json'].paragraphs[16]?.sentences ?? [];
    expect(article.sentences.get('p1.2')?.ar).toBe(seventeenth?.ar);
    expect(words.bySentence.get('p1.2')).toHaveLength(realFiles['words.json'].sentences['p17.2']?.length ?? 0);
  });

  it('keeps names and entries that stand in its rows, and no others', () => {
    const { article } = parsed(cutTo(['p14'], realFiles));
    const places = (id: string) => article.entity.get(id)?.mentions.map(({ sentence }) => sentence.id);
    expect(places('year-of-chinese-culture')).toEqual(['p1.1']);
    expect(places('group-of-friends-for-peace')).toBeUndefined();
    expect([...article.undertaking.keys()].every((id) => id.startsWith('p14-'))).toBe(true);
    expect(article.undertakings.length).toBeGreaterThan(1);
  });
});

describe('the short article', () => {
  it('is one, with its words, and has something of everything that a test may ask for', () => {
    const { article, words } = parsed(shortFiles);
    expect(article.units).toHaveLength(7);
    expect(new Set(article.undertakings.map(({ cue }) => cue.kind)).size).toBeGreaterThan(2);
    expect(new Set(article.entities.map(({ kind }) => kind)).size).toBeGreaterThan(3);
    expect(words.terms.size).toBeGreaterThan(3);
    const count = [...words.bySentence.values()].flat().length;
    expect(count).toBeGreaterThan(100);
    expect(count).toBeLessThan(200);
  });
});
