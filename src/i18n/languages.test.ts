import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dayText, timeText } from './dates';
import { dayIn, fileTextsOf, timeIn } from './file-texts';
import { defaultLanguage, folderOf, knownLanguage, languages, preferredLanguage, uiLanguages } from './languages';
import { textsOf } from './texts';
import { numberLocale, textAttributes, textLang, uiLang } from './ui-lang';
import { startupTexts } from './startup-texts';
import { startI18n } from './index';
import i18next from 'i18next';

describe('the list of languages', () => {
  it('and the folders of texts are the same', () => {
    const folders = readdirSync('src/i18n/locales').toSorted();
    expect(folders).toEqual([...uiLanguages].toSorted());
  });

  it.each(uiLanguages)('%s is a language tag as it is written, and its direction is that of its letters', (lang) => {
    expect(Intl.getCanonicalLocales(lang)).toEqual([lang]);
    const { name, dir } = languages[lang];
    expect(/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(name)).toBe(dir === 'rtl');
  });

  it.each(uiLanguages)('%s has every kind of text', async (lang) => {
    expect(Object.keys(await textsOf(lang))).toEqual(Object.keys(await textsOf(defaultLanguage)));
    expect(Object.keys(await fileTextsOf(lang))).toEqual(Object.keys(await fileTextsOf(defaultLanguage)));
    expect(startupTexts.find((one) => one.lang === lang)?.text).not.toBe('');
  });

  it('gives each its place: English at the root of the site, as it has always been', () => {
    expect(folderOf('en')).toBe('');
    expect(folderOf('ar')).toBe('ar/');
    expect(new Set(uiLanguages.map(folderOf)).size).toBe(uiLanguages.length);
  });
});

describe('knownLanguage', () => {
  it.each(['fr', 'AR', 'ar-EG', '', null, 7, 'toString'])('%j is none', (text) =>
    expect(knownLanguage(text)).toBeUndefined(),
  );
  it.each(uiLanguages)('%s is one', (lang) => expect(knownLanguage(lang)).toBe(lang));
});

describe('preferredLanguage: the first of the browser’s languages that the interface has', () => {
  it.each([
    [['ar'], 'ar'],
    [['ar-EG', 'en'], 'ar'],
    [['AR-sa'], 'ar'],
    [['en-GB', 'ar'], 'en'],
    [['fr', 'ar', 'en'], 'ar'],
    [['fr', 'zh-Hans'], 'en'],
    [['arc', 'enm'], 'en'],
    [['ary', 'ar'], 'ar'],
    [[''], 'en'],
    [[], 'en'],
  ])('%j: %s', (tags, expected) => {
    expect(preferredLanguage(tags)).toBe(expected);
  });
});

describe('what follows from the tag that i18next is in', () => {
  it.each([
    ['ar', 'ar', 'ar-u-nu-latn'],
    ['ar-EG', 'ar', 'ar-u-nu-latn'],
    ['en', 'en', 'en-u-nu-latn'],
    ['en-GB', 'en', 'en-u-nu-latn'],
    ['', 'en', 'en-u-nu-latn'],
  ])('%j: %s', (tag, lang, numbers) => {
    expect(uiLang(tag)).toBe(lang);
    expect(textLang(tag)).toBe(lang);
    expect(numberLocale(tag)).toBe(numbers);
    // The interface and the words of the article are in the same language: there is nothing to mark.
    expect(textAttributes(tag)).toEqual({});
  });
});

describe('days and times of the interface', async () => {
  await startI18n('en');
  const { date: english } = (await textsOf('en')).app;
  const { date: arabic } = (await textsOf('ar')).app;
  const t = i18next.getFixedT('en', 'app');

  it.each([
    ['2025-04-01', '1 April 2025', '1 أبريل 2025'],
    ['2025-12-31T23:05', '31 December 2025', '31 ديسمبر 2025'],
    ['2025-13-01', '2025-13-01', '2025-13-01'],
    ['2025-00-01', '2025-00-01', '2025-00-01'],
    ['soon', 'soon', 'soon'],
    ['', '', ''],
  ])('%j: %s', (iso, inEnglish, inArabic) => {
    expect(dayText(t, iso)).toBe(inEnglish);
    expect(dayIn(english, iso)).toBe(inEnglish);
    expect(dayIn(arabic, iso)).toBe(inArabic);
  });

  it.each([
    ['2025-04-02T09:59', '2 April 2025 at 09:59', '2 أبريل 2025 في 09:59'],
    ['2025-04-02', '2 April 2025 at 00:00', '2 أبريل 2025 في 00:00'],
  ])('%j: %s', (iso, inEnglish, inArabic) => {
    expect(timeText(t, iso)).toBe(inEnglish);
    expect(timeIn(english, iso)).toBe(inEnglish);
    expect(timeIn(arabic, iso)).toBe(inArabic);
  });
});
