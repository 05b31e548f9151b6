import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stripMarks } from './marks';
import { alignVowels, sameLetters, vowelSentence, type Shown } from './vowels';

/** The stretch of the shown text that stands for the |part| of `plain` between the bars. */
function painted(plain: string, vowelled: string): string | undefined {
  const [before = '', part = '', after = ''] = plain.split('|');
  const shown = alignVowels(before + part + after, vowelled);
  return shown?.text.slice(shown.toShown(before.length), shown.toShown(before.length + part.length));
}

/** The stored text of the |part| of a vowelled text between the bars. */
function copied(plain: string, selected: string): string | undefined {
  const [before = '', part = '', after = ''] = selected.split('|');
  const shown = alignVowels(plain, before + part + after);
  return shown === null
    ? undefined
    : plain.slice(shown.toStored(before.length), shown.toStored(before.length + part.length));
}

function read(name: string): unknown {
  return JSON.parse(
    readFileSync(new URL(`../articles/2025-04-01-lavrov-wang-moscow/${name}`, import.meta.url), 'utf8'),
  );
}

/** Every offset into `text`, its end too. */
function offsetsOf(text: string): number[] {
  return [...Array(text.length + 1).keys()];
}

function isMark(text: string, at: number): boolean {
  return at < text.length && stripMarks(text.charAt(at)) === '';
}

describe('sameLetters', () => {
  it.each([
    ['الصين', 'الصِّينِ', 'marks'],
    ['تُقدّر', 'تُقَدِّرُ', 'marks in both'],
    ['وفقاً', 'وَفْقًا', 'tanwin on another letter'],
    ['(الثلاثاء)', 'الثُّلَاثَاءَ', 'punctuation'],
    ['الـ80', 'ال80', 'tatweel'],
    ['آسيا-الباسيفيك.', 'آسِيَا الْبَاسِيفِيكِ', 'hyphen and space'],
    ['هذا', 'هَـٰذَا', 'a mark on a tatweel'],
    ['', '\u064e،', 'no letters at all'],
  ])('%s = %s (%s)', (a, b) => {
    expect(sameLetters(a, b)).toBe(true);
    expect(sameLetters(b, a)).toBe(true);
  });

  it.each([
    ['إلى', 'الى', 'hamza'],
    ['مدرسة', 'مدرسه', 'ta marbuta'],
    ['علي', 'على', 'ya and alef maqsura'],
    ['الصين', 'الصينية', 'more letters'],
    ['80', '20', 'digits'],
    ['٨٠', '80', 'digits of another script'],
    ['الصين', '', 'nothing'],
    ['من', 'نم', 'order'],
  ])('%s ≠ %s (%s)', (a, b) => {
    expect(sameLetters(a, b)).toBe(false);
    expect(sameLetters(b, a)).toBe(false);
  });
});

describe('alignVowels: the text', () => {
  it.each([
    ['الصين', 'الصِّينِ', 'الصِّينِ', 'marks are added'],
    ['الصين،', 'الصِّينُ', 'الصِّينُ،', 'punctuation after the word stays'],
    ['(شينخوا)', 'شِينْخُوَا', '(شِينْخُوَا)', 'and round it'],
    ['«السلام».', 'السَّلَامِ', '«السَّلَامِ».', 'more of it'],
    ['الصين،', 'الصِّينُ؛', 'الصِّينُ،', 'that of the vowelled word gives way'],
    ['تُقدّر', 'تُقَدِّرُ', 'تُقَدِّرُ', 'marks of the stored word give way'],
    ['وفقاً', 'وَفْقًا', 'وَفْقًا', 'tanwin on another letter'],
    ['الـ80', 'الـ80', 'الـ80', 'tatweel in both'],
    ['الـ80', 'الْ80', 'الْـ80', 'tatweel in the stored word only'],
    ['هذا', 'هَـٰذَا', 'هَٰذَا', 'tatweel in the vowelled word only: its mark goes to the letter before'],
    ['كـَتب', 'كَتَبَ', 'كَـتَبَ', 'a stored mark on a tatweel gives way too'],
    ['آسيا-الباسيفيك.', 'آسِيَا-الْبَاسِيفِيكِ', 'آسِيَا-الْبَاسِيفِيكِ.', 'a hyphen inside'],
    ['\u200fالصين\u200f', 'الصِّينِ', '\u200fالصِّينِ\u200f', 'directional marks'],
    ['2025', '2025', '2025', 'digits'],
    ['G20', 'G20', 'G20', 'Latin letters'],
    ['–', '', '–', 'no word at all'],
    ['', '', '', 'nothing'],
  ])('%s with %s → %s (%s)', (plain, vowelled, expected) => {
    expect(alignVowels(plain, vowelled)?.text).toBe(expected);
  });

  it.each([
    ['الصين', 'رُوسِيَا', 'other letters'],
    ['الصين', 'الصِّينِيَّةِ', 'letters left over in the vowelled word'],
    ['الصينية', 'الصِّينِ', 'letters left over in the stored word'],
    ['إلى', 'اِلَى', 'hamza'],
    ['الصين', '', 'no vowelled word'],
    ['–', 'مِنْ', 'no stored word'],
    ['الـ80', 'الـ20', 'digits'],
  ])('%s with %s: null (%s)', (plain, vowelled) => {
    expect(alignVowels(plain, vowelled)).toBeNull();
  });
});

describe('alignVowels: what is marked in the stored word is painted on the shown one', () => {
  it.each([
    ['و|روسيا|', 'وَرُوسِيَا', 'رُوسِيَا', 'a span starts before its first letter'],
    ['|و|روسيا', 'وَرُوسِيَا', 'وَ', 'and takes in the marks of its last'],
    ['|الصين|،', 'الصِّينُ', 'الصِّينُ', 'the last before punctuation'],
    ['الصين|،|', 'الصِّينُ', '،', 'the punctuation alone'],
    ['|الصين،|', 'الصِّينُ', 'الصِّينُ،', 'all'],
    ['(|شينخوا|)', 'شِينْخُوَا', 'شِينْخُوَا', 'in parentheses'],
    ['الـ|80|', 'الـ80', '80', 'after a tatweel'],
    ['|ت|ُقدّر', 'تُقَدِّرُ', 'تُ', 'a span that stops before a stored mark takes in the shown ones'],
    ['|تُ|قدّر', 'تُقَدِّرُ', 'تُ', 'so does one that stops after it'],
    ['ت|ُقدّر|', 'تُقَدِّرُ', 'قَدِّرُ', 'no span starts with a mark'],
    ['الص||ين', 'الصِّينِ', '', 'an empty span'],
    ['||الصين', 'الصِّينِ', '', 'at the beginning'],
  ])('%s in %s → %s (%s)', (plain, vowelled, expected) => {
    expect(painted(plain, vowelled)).toBe(expected);
  });

  it.each([
    ['وروسيا', 'وَ|رُوسِيَا|', 'روسيا', 'a whole word'],
    ['الصين', '|الصِّينِ|', 'الصين', 'all'],
    ['الصين', '|الص|ِّينِ', 'الص', 'a selection that stops before marks'],
    ['الصين', '|الصِّ|ينِ', 'الص', 'one that stops after them'],
    ['الصين', 'الص|ِّينِ|', 'ين', 'one that starts with marks'],
    ['الصين', 'الصِ|ّ|ينِ', '', 'nothing but marks'],
    ['تُقدّر', '|تُقَدِّرُ|', 'تُقدّر', 'stored marks come back'],
    ['تُقدّر', 'تُ|قَدِّ|رُ', 'قدّ', 'those on a part too'],
  ])('%s: copying %s gives %s (%s)', (plain, selected, expected) => {
    expect(copied(plain, selected)).toBe(expected);
  });

  it('offsets outside the text go to its ends', () => {
    const shown = alignVowels('الصين', 'الصِّينِ');
    expect([shown?.toShown(-1), shown?.toShown(99), shown?.toStored(-1), shown?.toStored(99)]).toEqual([0, 8, 0, 5]);
  });

  it('a character of two units is never cut', () => {
    const shown = alignVowels('😀من', 'مِنْ');
    expect(shown?.text).toBe('😀مِنْ');
    expect([0, 1, 2].map((offset) => shown?.toShown(offset))).toEqual([0, 2, 2]);
  });
});

describe('vowelSentence', () => {
  it.each([
    ['قال وانغ', ['قَالَ', 'وَانْغ'], 'قَالَ وَانْغ', 'words'],
    [' قال  وانغ\n', ['قَالَ', 'وَانْغ'], ' قَالَ  وَانْغ\n', 'white space stays as it is'],
    ['قال (وانغ)، إن', ['قَالَ', 'وَانْغ', 'إِنَّ'], 'قَالَ (وَانْغ)، إِنَّ', 'so does punctuation'],
    ['قال – وانغ', ['قَالَ', 'وَانْغ'], 'قَالَ – وَانْغ', 'a dash by itself is no word'],
    ['أبريل 2025 قال', ['أَبْرِيلَ', '2025', 'قَالَ'], 'أَبْرِيلَ 2025 قَالَ', 'a number is'],
    ['قال وانغ', ['قَالَ', 'شِي'], 'قَالَ وانغ', 'a word with other letters is left as stored'],
    ['قال وانغ إن', ['قَالَ', 'شِي', 'إِنَّ'], 'قَالَ وانغ إِنَّ', 'and costs no other'],
    ['قال وانغ', ['قَالَ'], 'قَالَ وانغ', 'words are missing'],
    ['قال', ['قَالَ', 'وَانْغ'], 'قَالَ', 'there are too many'],
    ['قال', [], 'قال', 'there are none'],
    ['', [], '', 'no text'],
  ])('“%s” (%#)', (text, words, expected) => {
    expect(vowelSentence(text, words).text).toBe(expected);
  });

  it('maps offsets across words', () => {
    const text = 'قال وانغ، إن';
    const shown = vowelSentence(text, ['قَالَ', 'وَانْغ', 'إِنَّ']);
    const at = text.indexOf('وانغ');
    expect(shown.text.slice(shown.toShown(at), shown.toShown(at + 4))).toBe('وَانْغ');
    const from = shown.text.indexOf('وَانْغ');
    expect(text.slice(shown.toStored(from), shown.toStored(shown.text.length))).toBe('وانغ، إن');
  });
});

describe('every sentence of a real article', () => {
  interface Sentence {
    id: string;
    ar: string;
  }
  const article = read('article.json') as { headline: Sentence; paragraphs: { sentences: Sentence[] }[] };
  const words = read('words.json') as { sentences: Record<string, { parts: { v: string }[] }[]> };
  const register = read('entities.json') as { entities: { mentions: { in: string; ar: string | null }[] }[] };

  const sentences = [article.headline, ...article.paragraphs.flatMap((paragraph) => paragraph.sentences)].map(
    ({ id, ar }) => {
      const vowelled = (words.sentences[id] ?? []).map(({ parts }) => parts.map((part) => part.v).join(''));
      return { id, ar, vowelled, shown: vowelSentence(ar, vowelled) };
    },
  );
  const textOf = (id: string): { ar: string; shown: Shown } | undefined =>
    sentences.find((sentence) => sentence.id === id);
  it('is there', () => {
    expect(sentences.length).toBeGreaterThan(15);
  });

  it.each(sentences)(
    '$id has all its vowels, and without its marks it is the stored text',
    ({ ar, vowelled, shown }) => {
      expect(stripMarks(shown.text)).toBe(stripMarks(ar));
      const tokens = shown.text.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token));
      expect(tokens).toHaveLength(vowelled.length);
      for (const [at, token] of tokens.entries()) expect(token).toContain(vowelled[at]);
    },
  );

  it.each(sentences)('$id: its maps never go back', ({ ar, shown }) => {
    const there = offsetsOf(ar).map(shown.toShown);
    const back = offsetsOf(shown.text).map(shown.toStored);
    expect(there).toEqual(there.toSorted((a, b) => a - b));
    expect(back).toEqual(back.toSorted((a, b) => a - b));
    expect([there[0], there.at(-1)]).toEqual([0, shown.text.length]);
    expect([back[0], back.at(-1)]).toEqual([0, ar.length]);
  });

  it.each(sentences)('$id: offsets come back to where they were, or after the marks there', ({ ar, shown }) => {
    const afterMarks = (text: string, at: number): number => (isMark(text, at) ? afterMarks(text, at + 1) : at);
    for (const at of offsetsOf(ar)) expect(shown.toStored(shown.toShown(at))).toBe(afterMarks(ar, at));
    for (const at of offsetsOf(shown.text)) {
      expect(shown.toShown(shown.toStored(at))).toBe(afterMarks(shown.text, at));
    }
  });

  it.each(sentences)('$id: every stretch keeps its letters', ({ ar, shown }) => {
    const wrong: string[] = [];
    for (const start of offsetsOf(ar).filter((at) => !isMark(ar, at))) {
      for (let end = start; end <= ar.length; end++) {
        const stored = ar.slice(start, end);
        const stretch = shown.text.slice(shown.toShown(start), shown.toShown(end));
        if (stripMarks(stretch) !== stripMarks(stored)) wrong.push(`“${stored}” became “${stretch}”`);
      }
    }
    expect(wrong).toEqual([]);
  });

  const mentions = register.entities.flatMap((entity) => entity.mentions);

  it('every mention is painted on its own letters and copied as it is stored', () => {
    let count = 0;
    for (const { in: id, ar: quote } of mentions) {
      const sentence = textOf(id);
      if (quote === null || !sentence) continue;
      const { ar, shown } = sentence;
      expect(ar).toContain(quote);
      for (let start = ar.indexOf(quote); start !== -1; start = ar.indexOf(quote, start + 1)) {
        const [from, to] = [shown.toShown(start), shown.toShown(start + quote.length)];
        const stretch = shown.text.slice(from, to);
        expect(stripMarks(stretch)).toBe(stripMarks(quote));
        expect(sameLetters(stretch, quote)).toBe(true);
        expect(isMark(shown.text, from) || isMark(shown.text, to)).toBe(false);
        expect(ar.slice(shown.toStored(from), shown.toStored(to))).toBe(quote);
        count++;
      }
    }
    expect(count).toBeGreaterThan(100);
  });
});
