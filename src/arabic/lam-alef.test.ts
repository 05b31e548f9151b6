import { describe, expect, it } from 'vitest';
import { paintedEnd, paintedStart } from './lam-alef';

/** `text` has a | at an edge of the highlight; the answer has it where painting has that edge. */
function painted(text: string, edge = paintedStart): string {
  const from = text.indexOf('|');
  const bare = text.replace('|', '');
  const at = edge(bare, from);
  return `${bare.slice(0, at)}|${bare.slice(at)}`;
}

describe('paintedStart', () => {
  it.each([
    ['ل|اوراسيا', '|لاوراسيا', 'bare alef'],
    ['ل|أوراسيا', '|لأوراسيا', 'hamza above'],
    ['ل|إيران', '|لإيران', 'hamza below'],
    ['ل|آسيا', '|لآسيا', 'madda'],
    ['ل|ٱسم', '|لٱسم', 'wasla'],
    ['ال|أمم', 'ا|لأمم', 'the ل of the article'],
    ['ول|أوراسيا', 'و|لأوراسيا', 'goes back over the ل only'],
    ['لَ|أوراسيا', '|لَأوراسيا', 'over the vowel mark on the ل too'],
    ['لَّ|أوراسيا', '|لَّأوراسيا', 'over two marks'],
  ])('goes back over the ل: %s → %s (%s)', (from, to) => {
    expect(painted(from)).toBe(to);
  });

  it.each([
    ['و|أوراسيا', 'و does not join forward'],
    ['ب|الصين', 'ba and alef make no ligature'],
    ['ل|روسيا', 'no alef after the ل'],
    ['ل|لأمم', 'ل before ل'],
    ['|أوراسيا', 'nothing before'],
    ['َ|أوراسيا', 'nothing but a mark before'],
    ['ل |أوراسيا', 'a space between'],
    ['لـ|أوراسيا', 'tatweel between: no ligature'],
    ['|لأوراسيا', 'already before the ل'],
    ['لأوراسيا|', 'at the end of the text'],
    ['Eur|asia', 'Latin'],
    ['|', 'empty'],
  ])('stays: %s (%s)', (text) => {
    expect(painted(text)).toBe(text);
  });
});

describe('paintedEnd', () => {
  it.each([
    ['خل|ال', 'خلا|ل', 'bare alef'],
    ['ل|أوراسيا', 'لأ|وراسيا', 'hamza above'],
    ['فل|آن', 'فلآ|ن', 'madda'],
    ['لَ|ا', 'لَا|', 'over a mark on the ل'],
    ['ل|اًم', 'لاً|م', 'with the marks of the alef'],
  ])('goes on over the alef: %s → %s (%s)', (from, to) => {
    expect(painted(from, paintedEnd)).toBe(to);
  });

  it.each([
    ['ب|الصين', 'ba and alef make no ligature'],
    ['ال|روسي', 'no alef after the ل'],
    ['|أوراسيا', 'nothing before'],
    ['َ|ا', 'nothing but a mark before'],
    ['لا|', 'behind both'],
    ['|لا', 'before both'],
    ['ل |ا', 'a space between'],
    ['Eur|asia', 'Latin'],
    ['|', 'empty'],
  ])('stays: %s (%s)', (text) => {
    expect(painted(text, paintedEnd)).toBe(text);
  });
});
