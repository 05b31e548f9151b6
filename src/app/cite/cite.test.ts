import { describe, expect, it } from 'vitest';
import { realArticle, sentenceOf } from '#article/testing';
import { clipOf, quotedLangs } from './cite';
import { passageOf, passageOfMarked } from './passage';
import { markedIn } from '#app/testing';

const article = realArticle();
const marked = markedIn(article);
const page = 'https://example.org/reader/?view=ar#p3';

describe('what is put on the clipboard', () => {
  const citing = { style: 'apa', lang: 'en', page, accessed: '2025-09-05' } as const;
  const words = [marked('p14.1', 'ar', 'وتعهد الجانبان')];

  it('is the words as they are marked, the pointer behind them, and the source on its own line', () => {
    const passage = passageOfMarked(article, null, words);
    const { plain, html } = clipOf(article, passage, quotedLangs(passage, 'en'), citing);
    const [quote, source, ...more] = plain.split('\n');
    expect(quote).toBe('وتعهد الجانبان (Xinhua, 2025, para. 14)');
    expect(source).toMatch(/^Xinhua\. \(2025, April 2\)\. .*sentence=p14\.1&made=[0-9a-z]{7}$/);
    expect(more).toEqual([]);
    expect(html).toMatch(
      /^<p lang="ar" dir="rtl">وتعهد الجانبان <span lang="en" dir="ltr">\(Xinhua, 2025, para\. 14\)<\/span><\/p>\n<p lang="en" dir="ltr">/,
    );
  });

  it('is stored text, though vowels are shown', () => {
    const vowelled = words.map((stretch) => ({ ...stretch, text: 'وَتَعَهَّدَ الجَانِبَانِ' }));
    const { plain } = clipOf(article, passageOfMarked(article, null, vowelled), ['ar'], citing);
    expect(plain.startsWith('وتعهد الجانبان')).toBe(true);
  });

  it('in both languages is the Arabic, the English, the source; in whole sentences where no words of it are marked', () => {
    const { plain } = clipOf(article, passageOfMarked(article, null, words), ['ar', 'en'], citing);
    expect(plain.split('\n').slice(0, 2)).toEqual([
      'وتعهد الجانبان',
      `${sentenceOf(article, 'p14.1').en} (Xinhua, 2025, para. 14)`,
    ]);
  });

  it('of a place is its whole sentences in the language of the interface', () => {
    const passage = passageOf(article, { type: 'entity', id: 'moscow', at: 0 });
    expect(quotedLangs(passage, 'ar')).toEqual(['ar']);
    const { plain } = clipOf(article, passage, ['ar'], { ...citing, style: 'chicago', lang: 'ar' });
    expect(plain.split('\n')[0]).toBe(sentenceOf(article, 'p1.1').ar);
    expect(plain).toContain('الفقرة 1، https://example.org/reader/?article=');
  });

  it('of an entry in several rows names them all', () => {
    const passage = passageOf(article, { type: 'undertaking', id: 'p14-enrich-cultural-exchanges' });
    const two = { ...passage, sentences: [...passage.sentences, sentenceOf(article, 'p15.1')] };
    expect(clipOf(article, two, ['en'], citing).plain).toContain('(Xinhua, 2025, paras. 14, 15)');
  });
});
