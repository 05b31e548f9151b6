import { describe, expect, it } from 'vitest';
import { nearest, occurrences, resolveQuote } from './resolve';
import type { Lang, Quote } from '#article/format/schema';
import { bracketed } from '#article/testing';

/** The text with every occurrence of `words` in brackets; no brackets, no occurrence. */
const found = (text: string, words: string, lang: Lang) => bracketed(text, occurrences(text, words, lang));

describe('occurrences in Arabic: whole words, but for glued proclitics', () => {
  it.each([
    ['الصين', 'بين الصين وروسيا', 'بين [الصين] وروسيا', 'a word by itself'],
    ['روسيا', 'بين الصين وروسيا', 'بين الصين و[روسيا]', 'و is left out'],
    ['روسيا', 'فروسيا وبروسيا لروسيا كروسيا', 'ف[روسيا] وب[روسيا] ل[روسيا] ك[روسيا]', 'ف، وب، ل، ك'],
    ['العلاقات', 'ما دفع بالعلاقات', 'ما دفع ب[العلاقات]', 'بال: the article belongs to the quote'],
    ['علاقات', 'ما دفع بالعلاقات', 'ما دفع بال[علاقات]', 'بال: or does not'],
    ['تكتسب', 'ستكتسب وستكتسب', 'س[تكتسب] وس[تكتسب]', 'future س'],
    ['80', 'الذكرى الـ80 لتأسيس', 'الذكرى الـ[80] لتأسيس', 'the article with tatweel before digits'],
    ['20', 'مجموعة الـ20، بـ20', 'مجموعة الـ[20]، بـ[20]', 'a preposition with tatweel before digits'],
    ['الـ20', 'ومجموعة الـ20، والأمم', 'ومجموعة [الـ20]، والأمم', 'tatweel inside the quote'],
    ['شي', 'بوتين وشي ضخا', 'بوتين و[شي] ضخا', 'a short name after و'],
    ['آسيا', 'منطقة آسيا-الباسيفيك', 'منطقة [آسيا]-الباسيفيك', 'a hyphen ends a word'],
    ['الباسيفيك', 'آسيا-الباسيفيك.', 'آسيا-[الباسيفيك].', 'and begins one'],
    ['وانغ يي', 'قام بها وانغ يي إلى', 'قام بها [وانغ يي] إلى', 'several words'],
    ['للحزب الشيوعي', 'المركزية للحزب الشيوعي', 'المركزية [للحزب الشيوعي]', 'fused لل stays with its word'],
    ['لجنة', 'للجنة', 'ل[لجنة]', 'ل before a word that itself begins with ل'],
    ['أوراسيا', 'مستدام لأوراسيا.', 'مستدام ل[أوراسيا].', 'ل without the article'],
    ['قال', 'قال وقال', '[قال] و[قال]', 'twice'],
    ['أ أ', 'أ أ أ', '[أ [أ] أ]', 'overlapping places are two places'],
    ['روسيا', 'وَروسيا', 'وَ[روسيا]', 'a vowel mark on the proclitic'],
    ['«الصين»', 'قال «الصين».', 'قال [«الصين»].', 'a quote that begins and ends in punctuation'],
    ['، ووزير', 'يي، ووزير', 'يي[، ووزير]', 'begins in punctuation that touches a word'],
  ])('%s in %s → %s (%s)', (words, text, expected) => {
    expect(found(text, words, 'ar')).toBe(expected);
  });

  it.each([
    ['شي', 'موسكو (شينخوا)', 'the beginning of another word'],
    ['شي', 'وشينخوا', 'the same behind a proclitic'],
    ['الصين', 'وزير الخارجية الصيني', 'a longer word'],
    ['الصين', 'والصيني', 'a longer word behind a proclitic'],
    ['الصين', 'الصينية', 'another longer word'],
    ['أمم', 'ميثاق للأمم', 'fused لل cannot be cut'],
    ['الأمم', 'للأمم', 'its article has no alef'],
    ['20', 'للـ20', 'fused لل, with digits'],
    ['020', '2020', 'the end of a number'],
    ['20', '2025', 'the beginning of a number'],
    ['20', 'الـ2٠20', 'digits of two kinds in one number'],
    ['خوا', 'شينخوا', 'the end of another word'],
    ['سيا', 'روسيا', 'رو is no proclitic'],
    ['أيضًا', 'أيضا', 'tanwin that the text does not have'],
    ['أيضا', 'أيضًا', 'tanwin inside, which the quote does not have'],
    ['وفقا', 'وفقاً للمبادئ', 'tanwin at the end, which the quote does not have'],
    ['فضلا', 'فضلًا', 'the same with the mark before the alef'],
    ['تقدر', 'تُقدّر', 'marks are never ignored'],
    ['تُقد', 'تُقدّر', 'nothing ends before the mark on its last letter'],
    ['ُقدّر', 'تُقدّر', 'nothing starts with a mark'],
    ['الـ', 'الـ80', 'tatweel joins: no end there'],
    ['اتفق', 'واتفقا', 'an ending is no clitic that is cut off'],
    ['بلاد', 'دعم بلاده', 'nor is a suffix pronoun'],
    ['', 'الصين', 'nothing'],
    ['الصين', '', 'in nothing'],
  ])('%s is not in %s (%s)', (words, text) => {
    expect(found(text, words, 'ar')).toBe(text);
  });

  it('cannot tell a letter of the stem from a proclitic: كان in سكان needs its own word, or "nth"', () => {
    expect(found('كان سكان', 'كان', 'ar')).toBe('[كان] س[كان]');
  });
});

describe('occurrences in English: whole words', () => {
  it.each([
    ['China', 'China’s position', '[China]’s position', 'before a possessive ’s'],
    ['China', "China's position", "[China]'s position", 'before a straight one'],
    ['China’s', 'China’s position', '[China’s] position', 'with the possessive'],
    ['Pacific', 'Asia-Pacific', 'Asia-[Pacific]', 'a hyphen ends a word'],
    ['Xinhua', '2025 (Xinhua) —', '2025 ([Xinhua]) —', 'brackets'],
    ['China', 'China, China', '[China], [China]', 'twice'],
    ['G20', 'the G20 and', 'the [G20] and', 'letters and digits make one word'],
  ])('%s in %s → %s (%s)', (words, text, expected) => {
    expect(found(text, words, 'en')).toBe(expected);
  });

  it.each([
    ['he', 'the two sides', 'the end of a word'],
    ['He', 'Heads of state', 'the beginning of a word'],
    ['China', 'Chinas', 'a plural'],
    ['Xi', 'Xinhua', 'the beginning of a name'],
    ['20', 'G20', 'digits after letters'],
    ['china', 'China', 'case counts'],
    ['China’s', "China's", 'and so does the apostrophe'],
    ['Russia', 'andRussia', 'English has no glued words'],
  ])('%s is not in %s (%s)', (words, text) => {
    expect(found(text, words, 'en')).toBe(text);
  });

  it('takes Arabic letters before a word as proclitics in Arabic only', () => {
    expect(found('وBRICS', 'BRICS', 'ar')).toBe('و[BRICS]');
    expect(found('وBRICS', 'BRICS', 'en')).toBe('وBRICS');
  });
});

const quote = (rest: Partial<Quote>): Quote => ({ in: 'p1.1', ar: null, en: null, ...rest });

describe('resolveQuote', () => {
  const text = 'قال إن الصين وروسيا والصين';

  it.each<[string, Partial<Quote>, string]>([
    ['once, no nth', { ar: 'روسيا' }, 'قال إن الصين و[روسيا] والصين'],
    ['once, nth 1', { ar: 'روسيا', nth: 1 }, 'قال إن الصين و[روسيا] والصين'],
    ['the first of two', { ar: 'الصين', nth: 1 }, 'قال إن [الصين] وروسيا والصين'],
    ['the second of two', { ar: 'الصين', nth: 2 }, 'قال إن الصين وروسيا و[الصين]'],
    ['nth for this language', { ar: 'الصين', nth: { ar: 2, en: 1 } }, 'قال إن الصين وروسيا و[الصين]'],
    ['nth for the other language only', { ar: 'روسيا', nth: { en: 2 } }, 'قال إن الصين و[روسيا] والصين'],
  ])('finds %s', (_, rest, expected) => {
    const result = resolveQuote(quote(rest), text, 'ar');
    expect(result).toMatchObject({ ok: true });
    expect(bracketed(text, result.ok && result.span ? [result.span] : [])).toBe(expected);
  });

  it('has no span where the quote is null, whatever nth says', () => {
    expect(resolveQuote(quote({ en: 'China', nth: 7 }), text, 'ar')).toEqual({ ok: true, span: null });
  });

  it.each<[string, Partial<Quote>, string]>([
    ['not there', { ar: 'روسية' }, '“روسية” is not in p1.1 (ar); nearest: “وروسيا”'],
    [
      'not unique, and nth for the other language does not help',
      { ar: 'الصين', nth: { en: 1 } },
      '“الصين” is in p1.1 (ar) 2 times; say which with "nth"',
    ],
    ['not unique', { ar: 'الصين' }, '“الصين” is in p1.1 (ar) 2 times; say which with "nth"'],
    ['nth past the last', { ar: 'الصين', nth: 3 }, '“الصين” is in p1.1 (ar) 2 times, so there is no nth 3'],
    ['nth past the only one', { ar: 'روسيا', nth: 2 }, '“روسيا” is in p1.1 (ar) once, so there is no nth 2'],
  ])('explains: %s', (_, rest, problem) => {
    expect(resolveQuote(quote(rest), text, 'ar')).toEqual({ ok: false, problem });
  });
});

describe('nearest', () => {
  it.each([
    ['وفقاً للمبادئ التوجيهية التي', 'وفقا للمبادئ', 'وفقاً للمبادئ', 'other tanwin'],
    ['أعرب وانغ أيضا عن استعداد', 'أيضًا عن', 'أيضا عن', 'no tanwin'],
    ['قال إن الصين وروسيا', 'روسية', 'وروسيا', 'one word for one word'],
    ['The two sides agreed to', 'both sides agree', 'two sides agreed', 'as many words as the quote has'],
    ['one two', 'one two three', 'one two', 'a text shorter than the quote'],
    ['', 'الصين', '', 'an empty text'],
  ])('in “%s” to “%s”: “%s” (%s)', (text, words, expected) => {
    expect(nearest(text, words)).toBe(expected);
  });
});
