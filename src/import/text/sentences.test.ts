import { describe, expect, it } from 'vitest';
import { sentenceRules } from './sentence-rules';
import { splitSentences } from './sentences';

const trimmed = (text: string) => splitSentences(text).map((sentence) => sentence.trim());

describe('splitSentences', () => {
  it.each(sentenceRules)('keeps together what $id keeps together, and no more', ({ example, counterExample }) => {
    expect(trimmed(example)).toEqual([example]);
    const parts = counterExample.split('|').map((part) => part.trim());
    expect(trimmed(counterExample.replace(/ ?\| ?/g, ' '))).toEqual(parts);
  });

  it.each([
    ['full stops', 'وصل الوفد أمس.| وبدأت المحادثات اليوم.'],
    ['a question and an exclamation', 'هل تنجح المحادثات؟| نعم!| هذا ما قاله الوزير.'],
    ['marks together', 'أحقا؟!| لم يجب أحد.'],
    ['the mark inside a quotation', 'قال الوزير: "سنواصل الحوار."| وغادر بعد ذلك.'],
    ['the mark after a quotation', 'قال الوزير: «سنواصل الحوار».| وغادر بعد ذلك.'],
    ['sentences inside a quotation', '"We agreed to go on.| The talks were useful."'],
    ['a dateline', 'موسكو أول أبريل 2025 (شينخوا) اتفق الوزيران على التعاون.| وغادرا أمس.'],
    ['an English dateline', 'GENEVA, April 1 (Xinhua) -- The ministers agreed.| They left on Tuesday.'],
    ['a semicolon, which ends nothing', 'توقفت المحادثات؛ فلم يحضر الوفد؛ وألغيت الجلسة.| وستستأنف غدا.'],
    ['a forgotten space', 'انتهت المحادثات.وغادر الوفد.'.replace('.و', '.|و')],
    ['an enumeration in a row', 'اتفق الجانبان على: 1. التعاون، 2. التنسيق، 3. الحوار.| ثم غادرا.'],
    ['an address', 'See www.example.org/a.b?c=d for the text.| It is short.'],
    ['a heading', 'المادة 12'],
    ['a quotation that is asked', '"Is it over?" she said.| No one answered.'],
    ['a year', 'The treaty dates from 1990.| It was renewed in 2010.'],
    ['Eastern digits', 'بلغت النسبة ٣.٥ في المئة.| وكانت ٢.١ قبل عام.'],
    ['a note', 'The text is final.[12]| It was published.'],
    ['three dots and a capital', 'He waited...| Then he left.'],
    ['a footnote of era', 'ولد سنة 70 هـ.| وتوفي سنة 130 هـ.'],
    ['U.S. in the middle', 'The U.S. Embassy said so.| The U.N. did not.'],
    ['Urdu full stop', 'وصل الوفد۔| وغادر۔'],
  ])('splits at %s', (_, text) => {
    const parts = text.split('|').map((part) => part.trim());
    expect(trimmed(text.replaceAll('|', ''))).toEqual(parts);
  });

  it.each(['', ' ', '.', '...', 'نص', '  نص.  نص.  ', '\u200fنص. \u200fنص.\n', '؟؟؟ !!!', 'a.b.c. d', '(. . .)'])(
    'loses nothing of %j',
    (text) => {
      expect(splitSentences(text).join('')).toBe(text);
    },
  );

  it('has a rule an id', () => {
    expect(new Set(sentenceRules.map(({ id }) => id)).size).toBe(sentenceRules.length);
  });
});
