import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { given, realArticle, realWords } from '#article/testing';
import * as ar from '#i18n/locales/ar';
import * as en from '#i18n/locales/en';
import { grammarOf } from './grammar';

const i18n = i18next.createInstance();
await i18n.init({ lng: 'en', resources: { en, ar }, defaultNS: 'words', interpolation: { escapeValue: false } });
const texts = { en: i18n.getFixedT('en', 'words'), ar: i18n.getFixedT('ar', 'words') };
const { words } = realWords(realArticle());

/** What is said of the part with this form, in the sentence. */
function said(sentence: string, form: string, lang: 'en' | 'ar'): string {
  const parts = given(words.bySentence.get(sentence)).flatMap((word) => word.parts);
  return grammarOf(given(parts.find((part) => part.v === form)), words.lexemes, texts[lang]);
}

describe('grammarOf', () => {
  it.each([
    ['h', 'وَزِيرَا', 'noun, dual, in construct, nominative', 'a noun'],
    ['h', 'يَتَّفِقَانِ', 'verb, form VIII, imperfect, third person, masculine, dual', 'a verb'],
    ['h', 'تَعْمِيقِ', 'verbal noun, form II, in construct, genitive', 'how a noun is made, which implies that it is one'],
    ['p16.1', 'مُلْتَزِمَةٌ', 'active participle, form VIII, feminine, indefinite, nominative', 'and an adjective'],
    ['h', 'عَمَلِيِّ', 'relational adjective, definite, genitive', 'a relational adjective'],
    ['h', 'خَارِجِيَّةِ', 'relational noun, feminine, in construct, genitive', 'which is no adjective when it is a noun'],
    ['p7.1', 'أَيْضًا', 'adverb, indefinite, accusative', 'an adverb, whatever noun it comes from'],
    ['p18.1', 'خَاصَّةً', 'adverb, indefinite, accusative', 'or participle'],
    ['p6.1', 'ثَّانِيَةِ', 'numeral, feminine, definite, genitive', 'an ordinal'],
    ['p1.1', 'أَوَّلَ', 'numeral, in construct, accusative', 'and the other'],
    ['h', 'بَيْنَ', 'adverbial noun, in construct, accusative', 'no preposition'],
    ['h', 'فِي', 'preposition', 'a preposition'],
    ['p2.1', 'حَيْثُ', 'adverbial noun, indeclinable', 'built on one ending'],
    ['p3.1', 'شِي', 'name, definite, accusative', 'a name is declined, though nothing shows'],
    ['p11.1', 'رُوسِيَا', 'name, feminine, definite, nominative', 'the same'],
    ['p12.1', 'هِيَ', 'pronoun, feminine, nominative, indeclinable', 'a pronoun is not'],
  ])('%s %s: %s (%s)', (sentence, form, expected) => {
    expect(said(sentence, form, 'en')).toBe(expected);
  });

  it.each([
    ['h', 'بَيْنَ', 'ظرف، مضاف، منصوب'],
    ['p7.1', 'أَيْضًا', 'حال أو مفعول مطلق، نكرة، منصوب'],
    ['p2.1', 'حَيْثُ', 'ظرف، مبني'],
    ['h', 'خَارِجِيَّةِ', 'اسم منسوب، مؤنث، مضاف، مجرور'],
    ['h', 'عَمَلِيِّ', 'صفة منسوبة، معرفة، مجرور'],
    ['p3.1', 'وَ', 'أداة ربط'],
    ['h', 'يَتَّفِقَانِ', 'فعل، من باب اِفتَعَل، مضارع، غائب، مذكر، مثنى'],
    ['h', 'تَعْمِيقِ', 'مصدر، من باب فَعَّل، مضاف، مجرور'],
    ['h', 'حِمَايَةِ', 'مصدر، من الثلاثي المجرد، مؤنث، مضاف، مجرور'],
  ])('in Arabic: %s %s: %s', (sentence, form, expected) => {
    expect(said(sentence, form, 'ar')).toBe(expected);
  });
});
