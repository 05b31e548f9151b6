import { expect, it } from 'vitest';
import { wordSpans } from '#article/words/word-spans';
import { snapToWords } from './pick';

const text = 'زار الوزير، والصين هنا. ثم عاد.';
const words = wordSpans(text);
const sentence = { start: 0, end: text.indexOf(' ثم') };
const at = (letters: string) => ({ start: text.indexOf(letters), end: text.indexOf(letters) + letters.length });
const snapped = (letters: string) => {
  const place = snapToWords(text, words, sentence, at(letters));
  return place && text.slice(place.start, place.end);
};

it.each([
  ['الوزير', 'الوزير'],
  ['لوزي', 'الوزير'],
  ['زير، وا', 'الوزير، والصين'],
  ['الصين', 'الصين'],
  ['صين', 'صين'],
  ['ين', 'والصين'],
  ['والصين هن', 'والصين هنا'],
  ['هنا. ثم', 'هنا'],
  ['، ', null],
  ['عاد', null],
])('%s means %s', (letters, expected) => {
  expect(snapped(letters)).toBe(expected);
});
