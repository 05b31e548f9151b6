import { describe, expect, it } from 'vitest';
import { realArticle, sentenceOf } from '#article/testing';
import { clipOf, quotedLangs } from './cite';
import { passageOf, passageOfTextSelection } from './passage';
import { stretchIn } from '#app/testing';

const article = realArticle();
const stretch = stretchIn(article);
const page = 'https://example.org/reader/?view=ar#p3';

describe('what is put on the clipboard', () => {
  const citing = { style: 'apa', lang: 'en', page, accessed: '2025-09-05' } as const;
  const words = [stretch('p14.1', 'ar', 'وتعهد الجانبان')];

  it('is the words as they are selected, the pointer behind them, and the source on its own line', () => {
    const passage = passageOfTextSelection(article, null, words);
    const { plain, html } = clipOf(article, passage, quotedLangs(passage, 'en'), citing);
    const [quote, source, ...more] = plain.split('\n');
    expect(quote).toBe('\u200f\u2067وتعهد الجانبان\u2069 \u2066(Xinhua, 2025, para. 14)\u2069');
    expect(source).toMatch(/^Xinhua\. \(2025, April 2\)\. .*range=ar-p14\.1-1-14&made=[0-9a-z]{7}$/);
    expect(more).toEqual([]);
    expect(html).toMatch(
      /^<p lang="ar" dir="rtl">وتعهد الجانبان <span lang="en" dir="ltr">\(Xinhua, 2025, para\. 14\)<\/span><\/p>\n<p lang="en" dir="ltr">/,
    );
  });

  it('is stored text, though vowels are shown', () => {
    const vowelled = words.map((one) => ({ ...one, text: 'وَتَعَهَّدَ الجَانِبَانِ' }));
    const { plain } = clipOf(article, passageOfTextSelection(article, null, vowelled), ['ar'], citing);
    expect(plain).toContain('وتعهد الجانبان');
  });

  it('in both languages is the Arabic, the English, the source; in whole sentences where no words of it are selected', () => {
    const { plain } = clipOf(article, passageOfTextSelection(article, null, words), ['ar', 'en'], citing);
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
    expect(plain).toContain('الفقرة 1،\u2069 https://example.org/reader/?article=');
  });

  it('of an entry is the words that are lit, in each language, with the link that opens it', () => {
    const passage = passageOf(article, { type: 'undertaking', id: 'p14-enrich-cultural-exchanges' });
    const { plain } = clipOf(article, passage, ['ar', 'en'], { ...citing, style: 'chicago' });
    const [arabic, english, source] = plain.split('\n');
    expect(arabic).toBe('تعهد … إثراء التبادلات الثقافية');
    expect(english).toBe('pledged to … enrich cultural exchanges');
    expect(source).toMatch(/undertaking=p14-enrich-cultural-exchanges&made=[0-9a-z]{7}\.$/);
  });

  it('of an entry in several rows names them all', () => {
    const passage = passageOf(article, { type: 'undertaking', id: 'p14-enrich-cultural-exchanges' });
    const two = { ...passage, sentences: [...passage.sentences, sentenceOf(article, 'p15.1')] };
    expect(clipOf(article, two, ['en'], citing).plain).toContain('(Xinhua, 2025, paras. 14, 15)');
  });
});
