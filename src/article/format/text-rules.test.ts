import { describe, expect, it } from 'vitest';
import { faultIn, legible } from './text-rules';

describe('faultIn', () => {
  it.each([
    ['half of a character', 'a\ud83d', 1],
    ['the other half', '\ude00a', 0],
    ['a control character', 'a\u0000b', 1],
    ['a C1 control character', 'ab\u0085', 2],
    ['delete', '\u007fa', 0],
    ['a non-character', 'a\uffff', 1],
    ['a non-character of a higher plane', 'a\u{1fffe}', 1],
    ['an override', 'user\u202etxt.exe', 4],
    ['an override that is closed', 'user\u202etxt\u202c', 4],
    ['a left-to-right override', '\u202da\u202c', 0],
    ['an isolate left open', 'a \u2067ب', 2],
    ['an isolate ended twice', '\u2068a\u2069\u2069', 3],
    ['an embedding left open', 'a\u202bب', 1],
    ['an isolate ended before its embedding', '\u2067\u202b\u2069\u2067', 3],
    ['hidden tags', 'a\u{e0041}\u{e0042}', 1],
    ['annotation marks', 'a\ufff9b\ufffbc', 1],
    ['a pile of marks', `ba${'\u0301'.repeat(9)}`, 2],
    ['a pile of vowels', `مب${'\u064e\u0651\u0670'.repeat(3)}`, 2],
    ['nothing', '', null],
    ['white space alone', ' \u00a0\n', null],
    ['zero-width characters alone', '\u200b\u2060\ufeff\u00ad', null],
    ['direction marks alone', '\u200e\u200f', null],
    ['a filler alone', '\u3164', null],
    ['marks without a letter', '\u064e\u0651', null],
  ])('refused: %s', (_, text, at) => expect(faultIn(text)).toEqual({ at, problem: expect.any(String) }));

  it.each([
    ['Arabic', 'اتفقت الصين وروسيا على تعزيز التعاون.'],
    ['vowelled Arabic, with a dagger alef', 'هَـٰذَا ٱلْقُرْءَانُ'],
    ['Qurʾanic signs', 'ٱلرَّحۡمَٰنِ ۚ'],
    ['tatweel', 'الـ80'],
    ['a character outside the basic plane', 'a 😀 b'],
    ['a family joined by joiners', '👨‍👩‍👧'],
    ['a non-joiner', 'می\u200cخواهم'],
    ['direction marks', 'a \u200eb\u200f \u061c'],
    ['an isolate that is closed', 'a \u2068ب\u2069 c'],
    ['isolates in each other', '\u2066\u2067a\u2069\u2069'],
    ['an embedding that is closed', 'a \u202bب\u202c c'],
    ['an embedding that ends with its isolate', '\u2067\u202bب\u2069'],
    ['a stray end of an embedding', 'a\u202c'],
    ['a zero-width space, a soft hyphen, a byte order mark', 'a\u200bb\u00adc\ufeff'],
    ['tabs and line ends', 'a\tb\r\nc'],
    ['markup', '<script>alert(1)</script>'],
    ['an address that is code', 'javascript:alert(1)'],
    ['a name that every object has', '__proto__'],
    ['eight marks on a letter', `a${'\u0301'.repeat(8)}`],
    ['a sign alone', '…'],
  ])('left alone: %s', (_, text) => expect(faultIn(text)).toBeNull());
});

it('nine of any mark are a pile, in whichever script', () => {
  const marks = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).filter((one) =>
    /\p{M}/u.test(one),
  );
  expect(marks.length).toBeGreaterThan(1000);
  const missed = marks.filter((mark) => faultIn(`ب${mark.repeat(9)}`) === null);
  expect(missed).toEqual([]);
});

describe('legible', () => {
  it.each([
    ['a\u202eb', 80, 'a⟨202E⟩b'],
    ['\u0000\u2069\u200b', 80, '⟨0000⟩⟨2069⟩⟨200B⟩'],
    ['\ud800x', 80, '⟨D800⟩x'],
    ['😀 الصين', 80, '😀 الصين'],
    ['\u{e0041}', 80, '⟨E0041⟩'],
    ['abcdef', 3, 'abc…'],
  ])('%j in %i: %s', (text, room, expected) => expect(legible(text, room)).toBe(expected));
});
