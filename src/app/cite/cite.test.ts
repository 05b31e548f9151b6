import { describe, expect, it } from 'vitest';
import { citationStyles } from '#article/citation-styles';
import type { Lang } from '#article/format/schema';
import { headlineOf, type Article } from '#article/model';
import { realArticle, sentenceOf, tinyArticle } from '#article/testing';
import { clipOf, quotedLangs } from './cite';
import { passageOf, passageOfTextSelection } from './passage';
import { stretchIn } from '#app/testing';

const article = realArticle();
const stretch = stretchIn(article);
const page = 'https://example.org/reader/?view=ar#p3';

describe('what is put on the clipboard', () => {
  const draft = 'English: machine draft.';
  const citing = { style: 'apa', lang: 'en', page, accessed: '2025-09-05', draft } as const;
  const words = [stretch('p14.1', 'ar', 'وتعهد الجانبان')];

  it('is the words as they are selected, the pointer behind them, and the source on its own line', () => {
    const passage = passageOfTextSelection(article, null, words);
    const { plain, html } = clipOf(article, passage, quotedLangs(passage, 'en'), citing);
    const [quote, source, ...more] = plain.split('\n');
    expect(quote).toBe('«وتعهد الجانبان»\u200f \u2066(Xinhua, 2025, para. 14)\u2069');
    expect(source).toMatch(/^Xinhua\. \(2025, April 2\)\. .*range=ar-p14\.1-1-14&made=[0-9a-z]{7}$/);
    expect(more).toEqual([]);
    expect(html).toMatch(
      /^<p lang="ar" dir="rtl">«وتعهد الجانبان» <span lang="en" dir="ltr">\(Xinhua, 2025, para\. 14\)<\/span><\/p>\n<p lang="en" dir="ltr">/,
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
      '«وتعهد الجانبان»',
      `“${sentenceOf(article, 'p14.1').en}” (Xinhua, 2025, para. 14)`,
    ]);
  });

  it('of a place is its whole sentences in the language of the interface', () => {
    const passage = passageOf(article, { type: 'entity', id: 'moscow', at: 0 });
    expect(quotedLangs(passage, 'ar')).toEqual(['ar']);
    const { plain } = clipOf(article, passage, ['ar'], { ...citing, style: 'chicago', lang: 'ar' });
    expect(plain.split('\n')[0]).toBe(`«${sentenceOf(article, 'p1.1').ar}»`);
    expect(plain).toContain('الفقرة 1،\u200f https://example.org/reader/?article=');
  });

  it('of an entry is who undertakes it, and the words that are lit as a quotation, in each language, with the link', () => {
    const passage = passageOf(article, { type: 'undertaking', id: 'p14-enrich-cultural-exchanges' });
    const { plain } = clipOf(article, passage, ['ar', 'en'], { ...citing, style: 'chicago' });
    const [arabic, english, source] = plain.split('\n');
    expect(arabic).toBe('الصين وروسيا: «تعهد … [بـ]إثراء التبادلات الثقافية»');
    expect(english).toBe('China and Russia: “pledged to … enrich cultural exchanges”');
    expect(source).toMatch(/undertaking=p14-enrich-cultural-exchanges&made=[0-9a-z]{7}\. Translated by Bayan/);
  });

  it.each(citationStyles.flatMap((style) => (['en', 'ar'] as const).map((lang) => [style, lang] as const)))(
    'of an entry, %s, %s: who, to whom, who says so, the words, article, publisher, day, paragraph, link',
    (style, lang) => {
      const passage = passageOf(article, { type: 'undertaking', id: 'p4-implement-consensus' });
      const { plain, html } = clipOf(article, passage, [lang], { ...citing, style, lang });
      const bare = plain.replaceAll(/[\u200e\u200f\u2066-\u2069]/g, '');
      const [quote = '', source = '', ...more] = bare.split('\n');
      expect(quote).toMatch(
        lang === 'en'
          ? /^China to Russia \(said by Wang\): “[^“”]+”(?: \(.+\))?$/
          : /^الصين تجاه روسيا \(القائل: وانغ\): «[^«»]+»(?: \(.+\))?$/,
      );
      expect(html).toContain(quote.slice(0, 20));
      expect(bare).toContain(lang === 'en' ? 'Xinhua' : 'شينخوا');
      expect(source).toContain(headlineOf(article).ar);
      expect(source).toContain('2025');
      expect(bare).toMatch(lang === 'en' ? /\bpara?r?\. 4\b/ : /الفقرة 4/);
      expect(source).toMatch(/undertaking=p4-implement-consensus&made=/);
      expect(more).toEqual([]);
    },
  );

  it.each(citationStyles.flatMap((style) => (['en', 'ar'] as const).map((lang) => [style, lang] as const)))(
    '%s, %s: says whose the English is that is quoted, and nothing of it where none is',
    (style, lang) => {
      const passage = passageOf(article, { type: 'sentence', id: 'p14.1' });
      const whose = {
        en: 'Translated by Bayan from the Arabic text alone.',
        ar: 'نقلته إلى الإنجليزية «بيان» عن النص العربي وحده.',
      };
      const clip = (langs: Lang[]) => clipOf(article, passage, langs, { ...citing, style, lang }).plain;
      expect(clip(['en'])).toContain(whose[lang]);
      expect(clip(['ar', 'en']).split(whose[lang])).toHaveLength(2);
      expect(clip(['ar'])).not.toMatch(/Translated|نقلته/);
    },
  );

  it.each(['en', 'ar'] as const)(
    '%s: says of a machine’s draft that it is one, of an unknown translator nothing',
    (lang) => {
      const sentence = { ar: 'اتفق الجانبان.', en: 'Both agreed.' };
      const made = (isDraft?: true) =>
        tinyArticle({ translation: null, paragraphs: [[{ ...sentence, ...(isDraft && { draft: isDraft }) }]] });
      const clip = (own: Article) =>
        clipOf(own, passageOf(own, { type: 'sentence', id: 'p1.1' }), ['en'], { ...citing, lang }).plain;
      expect(clip(made(true))).toContain(draft);
      expect(clip(made()).split('\n')[1]).toBe(
        clipOf(made(), passageOf(made(), { type: 'sentence', id: 'p1.1' }), ['ar'], { ...citing, lang }).plain.split(
          '\n',
        )[1],
      );
    },
  );

  it('of an entry in several rows names them all', () => {
    const passage = passageOf(article, { type: 'undertaking', id: 'p14-enrich-cultural-exchanges' });
    const two = { ...passage, sentences: [...passage.sentences, sentenceOf(article, 'p15.1')] };
    expect(clipOf(article, two, ['en'], citing).plain).toContain('(Xinhua, 2025, paras. 14, 15)');
  });
});
