import { describe, expect, it } from 'vitest';
import { realArticle, realWords } from '#article/testing';
import { indexWords, type WordOrder } from './word-index';

const { words } = realWords(realArticle());
const lemmas = (query: string, order: WordOrder = 'count', unit = 0) =>
  indexWords(words, query, order, unit).flatMap(({ lexemes }) => lexemes.map(({ lemma }) => lemma));

describe('indexWords finds a word', () => {
  it.each([
    ['by a form of the text', 'بإنجاح', 'إِنْجَاح'],
    ['by one with its vowels', 'الأُمَم', 'أُمَّة'],
    ['without its hamza', 'الامم', 'أُمَّة'],
    ['with another last letter', 'ثقافه', 'ثَقَافَة'],
    ['by its root as it is kept', 'بني', 'بَنَّاء'],
    ['as it is shown', 'ب ن ي', 'بَنَّاء'],
    ['with a hamza as it is kept', 'ءسس', 'تَأْسِيس'],
    ['with one as it is shown', 'أ س س', 'تَأْسِيس'],
    ['without the spaces', 'أسس', 'تَأْسِيس'],
    ['by its sense, in small letters or large', 'CONSTRUCTIVE', 'بَنَّاء'],
    ['with spaces around', '  friend ', 'صَدِيق'],
    ['with hamza as in Cairo', 'مسئوليات', 'مَسْؤُولِيَّة'],
    ['from another keyboard', 'ثقافۃ', 'ثَقَافَة'],
    ['with Farsi yeh', 'صدیق', 'صَدِيق'],
    ['with a sign that is not seen', 'صد\u00adيق', 'صَدِيق'],
    ['from a PDF', 'ﺻﺪﻳﻖ', 'صَدِيق'],
  ])('%s: %s', (_, query, lemma) => {
    const found = lemmas(query);
    expect(found).toContain(lemma);
    expect(found.length).toBeLessThan(40);
  });

  it.each([
    ['that is not there', 'زززز'],
    ['by letters of two of its forms', 'بنيبنا'],
    ['by a root with its letters in another order', 'ي ن ب'],
  ])('none %s: %s', (_, query) => {
    expect(lemmas(query)).toEqual([]);
  });
});

describe('indexWords orders', () => {
  it('all by frequency, the most frequent first', () => {
    const counts = indexWords(words, '', 'count', 0).flatMap(({ lexemes }) => lexemes.map((one) => one.words.length));
    expect(counts).toHaveLength(words.lexemes.size);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  it('all by root, as a dictionary does; what has none comes last', () => {
    const groups = indexWords(words, '', 'root', 0);
    const roots = groups.map(({ root }) => root);
    expect(roots.at(-1)).toBeNull();
    expect(roots.slice(0, -1)).toEqual([...words.roots.keys()].toSorted());
    for (const { root, lexemes } of groups) for (const lexeme of lexemes) expect(lexeme.root).toBe(root);
  });

  it('those of one paragraph as they stand there, each once', () => {
    const [first, second, ...others] = lemmas('', 'paragraph', 18);
    expect([first, second]).toEqual(['نَسَّقَ', 'جَانِب']);
    expect(new Set(others).size).toBe(others.length);
    expect(lemmas('', 'paragraph', 99)).toEqual([]);
  });
});
