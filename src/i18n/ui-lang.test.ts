import { describe, expect, it } from 'vitest';
import { preferredLanguage } from './index';
import { uiLang } from './ui-lang';

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
  ])('%j: %s', (languages, expected) => {
    expect(preferredLanguage(languages)).toBe(expected);
  });
});

describe('uiLang', () => {
  it.each([
    ['ar', 'ar'],
    ['ar-EG', 'ar'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['', 'en'],
  ])('%s: %s', (tag, expected) => {
    expect(uiLang(tag)).toBe(expected);
  });
});
