import { describe, expect, it } from 'vitest';
import { fold, foldedIncludes } from './fold';

const folded = (text: string) => fold(text).text;

describe('fold: what readers take for the same is the same', () => {
  it.each([
    ['أزمة أوكرانيا', 'ازمه اوكرانيا', 'hamza above, ta marbuta'],
    ['إلى', 'الي', 'hamza below, alef maqsura'],
    ['آسيا', 'اسيا', 'madda'],
    ['ٱلصين', 'الصين', 'wasla'],
    ['مسؤولية', 'مسووليه', 'hamza on waw'],
    ['دائم', 'دايم', 'hamza on ya'],
    ['أيضًا', 'ايضا', 'tanwin before the alef'],
    ['أيضاً', 'ايضا', 'tanwin on the alef'],
    ['تُقدّر', 'تقدر', 'damma, shadda'],
    ['هٰذا', 'هذا', 'dagger alef'],
    ['الـ80', 'ال80', 'tatweel'],
    ['٢٠٢٥', '2025', 'Arabic-Indic digits'],
    ['۲۰۲۵', '2025', 'Persian digits'],
    ['MOSCOW', 'moscow', 'Latin case'],
    ['Türkiye', 'turkiye', 'a Latin diacritic'],
    ['Tu\u0308rkiye', 'turkiye', 'the same, decomposed'],
    ['taʿzīz', 'taʿziz', 'transliteration: the macron'],
    ['Russia’s', "russia's", 'apostrophe'],
    ['‘Wang’', "'wang'", 'single quotes'],
    ['1941–1945', '1941-1945', 'en dash'],
    ['a—b', 'a-b', 'em dash'],
    ['\u200fالصين\u200e', 'الصين', 'directional marks'],
    ['\u2067الصين\u2069', 'الصين', 'isolates'],
    ['می\u200cشود', 'میشود', 'zero-width non-joiner'],
    ['\ufeffالصين', 'الصين', 'byte-order mark'],
    ['\ufe8d\ufefc\ufee7\ufe94', 'الانه', 'presentation forms, a ligature among them'],
    ['ب\ufe7d', 'ب', 'a mark on a tatweel, as one sign'],
    ['ﷺ', 'صلي الله عليه وسلم', 'a sign for four words'],
    ['ＡＢ１', 'ab1', 'full-width letters'],
  ])('%s → %s (%s)', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  it.each([
    ['ء', 'hamza by itself'],
    ['ه ي و ا', 'the plain letters'],
    ['آسيا-الباسيفيك'.replace('آ', 'ا'), 'hyphen'],
    ['، ؛ ؟ . «»', 'punctuation'],
    ['a  b\n', 'white space, as many as there are'],
    ['', 'nothing'],
  ])('“%s” stays as it is (%s)', (text) => {
    expect(folded(text)).toBe(text);
  });

  it('folding twice is folding once', () => {
    const text = 'وأكد أن روسيا تُقدّر بشدة الـ٨٠ Türkiye’s';
    expect(folded(folded(text))).toBe(folded(text));
  });
});

describe('fold: every folded unit knows where it came from', () => {
  it('skips what was left out', () => {
    const source = 'الـ80 تُقدّر';
    const { text, from } = fold(source);
    expect(text).toBe('ال80 تقدر');
    const at = text.indexOf('تقدر');
    expect(source.slice(from[at], from[at + 'تقدر'.length])).toBe('تُقدّر');
    expect(source.slice(from[0], from[text.indexOf('8')])).toBe('الـ');
  });

  it.each(['', 'الصين', 'تُقدّر', 'الـ80', '\u064f', 'é😀ﷺ', 'Tu\u0308rkiye'])(
    '“%s”: one entry more than units, ascending, ending at the end',
    (source) => {
      const { text, from } = fold(source);
      expect(from).toHaveLength(text.length + 1);
      expect(from.at(-1)).toBe(source.length);
      expect(from).toEqual(from.toSorted((a, b) => a - b));
    },
  );

  it('a lone mark folds to nothing', () => {
    expect(fold('\u064b')).toEqual({ text: '', from: [1] });
  });

  it.each(['😀', 'الصين 😀 China', '\ud83d', '\ude00\ud83d'])('surrogates pass through, even lone ones: %j', (text) => {
    expect(folded(text)).toBe(text.toLowerCase());
    expect(fold(text).from).toEqual([...text.split('').keys(), text.length]);
  });
});

describe('foldedIncludes', () => {
  it.each([
    ['الأمم المتحدة', 'الامم', 'without hamza'],
    ['الامم', 'الأُمَم', 'with marks where the text has none'],
    ['مجموعة الـ20', 'ال٢٠', 'digits and tatweel'],
    ['Wang Yi', 'WANG', 'case'],
    ['الصين', '  الصين ', 'white space round the query'],
    ['الصين', '', 'an empty query'],
    ['', '   ', 'an empty query in an empty text'],
    ['الصين', 'ــ', 'a query of nothing but tatweel'],
  ])('“%s” holds “%s” (%s)', (text, query) => {
    expect(foldedIncludes(text, query)).toBe(true);
  });

  it.each([
    ['الصين', 'روسيا'],
    ['', 'روسيا'],
    ['الصين', 'الصينية'],
    ['وانغ يي', 'وانغيي'],
    ['سأل', 'سءل'],
  ])('“%s” does not hold “%s”', (text, query) => {
    expect(foldedIncludes(text, query)).toBe(false);
  });
});
