import { describe, expect, it } from 'vitest';
import { isProclitic } from './clitics';

describe('isProclitic', () => {
  it.each([
    ['', 'nothing stands before'],
    ['و', 'وروسيا'],
    ['ف', 'فروسيا'],
    ['ب', 'بروسيا'],
    ['ل', 'لروسيا'],
    ['ك', 'كروسيا'],
    ['س', 'ستكتسب'],
    ['ال', 'الصينية'],
    ['الـ', 'الـ80'],
    ['بال', 'بالعلاقات'],
    ['كال', 'كالصين'],
    ['وال', 'والصين'],
    ['وب', 'وببناء'],
    ['ول', 'ولروسيا'],
    ['فس', 'فستصل'],
    ['وس', 'وستصل'],
    ['وبال', 'وبالعلاقات'],
    ['فكال', 'فكالصين'],
    ['وبالـ', 'وبالـ80'],
    ['بـ', 'بـ20'],
    ['لـ', 'لـ20'],
    ['وـ', 'وـ20'],
  ])('“%s” is: %s', (letters) => {
    expect(isProclitic(letters)).toBe(true);
  });

  it.each([
    ['لل', 'للأمم: the article has lost its alef, so it cannot be cut off'],
    ['ولل', 'وللأمم'],
    ['لال', 'لالتزام: ل and the article are always written لل'],
    ['سال', 'سالم: the future س stands before verbs, the article before nouns'],
    ['شينخ', 'شينخوا'],
    ['وو', 'one conjunction only'],
    ['فو', 'one conjunction only'],
    ['بو', 'the conjunction comes first'],
    ['الو', 'nothing follows the article'],
    ['ا', 'an alef by itself is no article'],
    ['ن', 'a prefix of verbs belongs to the word'],
    ['ي', 'يتفقان'],
    ['م', 'no letter of a stem is'],
    [' و', 'white space is no part of a word'],
    ['w', 'Latin letters'],
  ])('“%s” is not: %s', (letters) => {
    expect(isProclitic(letters)).toBe(false);
  });
});
