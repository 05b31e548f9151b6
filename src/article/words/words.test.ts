import { describe, expect, it } from 'vitest';
import { stripMarks } from '#arabic/marks';
import { phraseAt, phraseOf, termsOf } from './words';
import { linkWords } from '#article/linking/link-words';
import { wordSpans } from './word-spans';
import { given, realArticle, realWords } from '#article/testing';
import type { PhrasesFile, WordsFile } from '#article/format/schema';

const article = realArticle();
const { words, wordsFile, phrasesFile } = realWords(article);
const all = [...words.bySentence.values()].flat();

describe('the word data of the article', () => {
  it('has every word, in the letters of the text', () => {
    for (const word of all) {
      const letters = word.sentence.ar.slice(word.span.start, word.span.end);
      expect(stripMarks(word.vowelled)).toBe(stripMarks(letters));
    }
    expect(all.length).toBe([...article.sentences.values()].flatMap((one) => wordSpans(one.ar)).length);
  });

  it('tells the two بناء of p17.2 apart', () => {
    const both = (words.bySentence.get('p17.2') ?? []).filter((word) => stripMarks(word.vowelled).endsWith('بناء'));
    expect(both.map((word) => word.lexeme?.lemma)).toEqual(['بِنَاء', 'بَنَّاء']);
  });

  it('reads نسق as a verb and عام as a year', () => {
    expect(words.bySentence.get('p18.1')?.[0]?.lexeme).toMatchObject({ lemma: 'نَسَّقَ', pos: 'verb', form: 2 });
    const year = words.bySentence.get('p14.1')?.find((word) => stripMarks(word.vowelled) === 'عام');
    expect(year?.lexeme?.gloss).toContain('year');
  });

  it.each([
    ['h', 'وزيرا'],
    ['p4.1', 'رئيسا'],
    ['p13.1', 'وزارتي'],
    ['p14.1', 'شعبي'],
  ])('%s: %s is a dual in construct', (sentence, letters) => {
    const word = words.bySentence.get(sentence)?.find((one) => stripMarks(one.vowelled) === letters);
    expect(word?.parts.at(-1)?.features).toMatchObject({ number: 'dual', state: 'construct' });
  });

  it('gives every root its words, in the order of the text', () => {
    for (const root of words.roots.values()) {
      expect(root.words.length).toBe(root.lexemes.reduce((sum, lexeme) => sum + lexeme.words.length, 0));
      const places = root.words.map((word) => word.sentence.unit.index);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  it('pairs every word with one phrase', () => {
    for (const word of all) expect(phraseOf(words, word)?.ar.some((span) => span.start <= word.span.start)).toBe(true);
  });
});

describe('what lies at a place', () => {
  it('finds the phrase from either language', () => {
    const ar = article.sentences.get('p14.1')?.ar ?? '';
    const en = article.sentences.get('p14.1')?.en ?? '';
    const fromEnglish = phraseAt(words, 'p14.1', 'en', en.indexOf('success'));
    const fromArabic = phraseAt(words, 'p14.1', 'ar', ar.indexOf('بإنجاح'));
    expect(fromEnglish).not.toBeNull();
    expect(fromEnglish).toBe(fromArabic);
  });

  it('gives the terms of a word, the shortest first', () => {
    const council = words.bySentence.get('p6.1')?.find((word) => stripMarks(word.vowelled) === 'مجلس');
    expect(
      council &&
        termsOf(words, council)
          .map((term) => term.gloss)
          .join(),
    ).toMatch(/Security Council/);
  });
});

/** What the check says of the real word data after an edit, one line a problem. */
const change = (edit: (file: WordsFile) => void, phrases = phrasesFile) => {
  const file = structuredClone(wordsFile);
  edit(file);
  const linked = linkWords(article, file, phrases);
  return linked.ok ? [] : linked.problems.map(({ file: name, entry, problem }) => `${name}: ${entry}: ${problem}`);
};

describe('what is wrong is said', () => {
  it('nothing, of the real data', () => expect(change(() => undefined)).toEqual([]));

  it.each<[string, (file: WordsFile) => void, RegExp]>([
    ['a word too few', (file) => file.sentences['p2.1']?.pop(), /p2\.1: the sentence has 18 words, the data 17/],
    [
      'other letters',
      (file) => {
        const part = file.sentences['p2.1']?.[0]?.parts[0];
        if (part) part.v = 'أَدْلَتْ';
      },
      /p2\.1, word 1: “.*” without its marks is not “أدلى”/,
    ],
    ['a sentence without words', (file) => delete file.sentences['p3.1'], /p3\.1: the sentence has no words/],
    ['a sentence that is not there', (file) => (file.sentences['p77.1'] = []), /p77\.1: there is no such sentence/],
    ['a lemma twice', (file) => file.lexicon.push(given(file.lexicon[0])), /is listed twice/],
    ['a root without a gloss', (file) => delete file.roots['قول'], /the root “قول” has no gloss/],
    ['a root that nothing has', (file) => (file.roots['ززز'] = 'x'), /ززز: no lemma has this root/],
    [
      'a lemma that nothing has',
      (file) => file.lexicon.push({ lemma: 'زَزّ', pos: 'noun', root: null, gloss: 'x' }),
      /no word of the article has this lemma/,
    ],
    [
      'a stem that is not in the lexicon',
      (file) => {
        const part = file.sentences['p2.1']?.[0]?.parts[0];
        if (part) part.lex = 'غَيْرُ مَوْجُود';
      },
      /is not in the lexicon/,
    ],
    [
      'a part that is neither clitic nor stem',
      (file) => {
        const part = file.sentences['p2.1']?.[0]?.parts[0];
        if (part) delete part.lex;
      },
      /has neither lex nor pos/,
    ],
    ['a term that is not there', (file) => (given(file.terms[0]).ar = ['كلام آخر']), /term 1: “كلام آخر” is not in/],
  ])('%s', (_what, edit, message) => {
    expect(change(edit).join('\n')).toMatch(message);
  });

  it.each<[string, (file: PhrasesFile) => void, RegExp]>([
    ['a word that no phrase covers', (file) => file.phrases.shift(), /is covered by 0 phrases, not one/],
    ['a word that two cover', (file) => file.phrases.push(given(file.phrases[0])), /is covered by 2 phrases, not one/],
    ['a quote that is not found', (file) => (given(file.phrases[0]).en = ['nowhere']), /“nowhere” is not in/],
    ['a sentence that is not there', (file) => (given(file.phrases[0]).in = 'p77.1'), /there is no sentence “p77\.1”/],
  ])('phrases: %s', (_what, edit, message) => {
    const phrases = structuredClone(phrasesFile);
    edit(phrases);
    expect(change(() => undefined, phrases).join('\n')).toMatch(message);
  });
});
