/** For tests only: texts as they come, and as nobody would write them. */
import fc from 'fast-check';

const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآٱةىؤئ';
const marks = '\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670';

const glyphs = (from: string) => fc.constantFrom(...from);
const joined = (part: fc.Arbitrary<string>, least: number, most: number) =>
  fc.array(part, { minLength: least, maxLength: most }).map((parts) => parts.join(''));

/** An Arabic word with or without marks, tatweel and glued clitics. */
export const arabicWord = fc
  .tuple(
    fc.constantFrom('', '', '', 'و', 'ب', 'ال', 'وال', 'لل', 'ل', 'س', 'بـ'),
    joined(
      fc
        .tuple(glyphs(letters), fc.oneof({ weight: 4, arbitrary: fc.constant('') }, glyphs(marks), fc.constant('ـ')))
        .map((pair) => pair.join('')),
      1,
      6,
    ),
    fc.constantFrom('', '', 'ه', 'هما', 'ها'),
  )
  .map((parts) => parts.join(''));

/** What an article may hold (see `text-rules.ts`) and tests seldom do. */
const odd = fc.constantFrom(
  'الـ80',
  '2025',
  '٢٠٢٥',
  'A',
  'Asia-Pacific',
  'China’s',
  'É',
  'İ',
  'ß',
  'ﷺ',
  'لا',
  '😀',
  '<script>alert(1)</script>',
  '&amp;',
  ']]>',
  '"',
  "'",
  '=1+1',
  '\\',
  '{{x}}',
  '$t(app.name)',
  '__proto__',
  'constructor',
  'javascript:alert(1)',
  '\u200f',
  '\u200b',
  '\u200c',
  '\ufeff',
  '\u2067ا\u2069',
  '(…)',
  '،',
  '.',
);

/** What no article may hold. */
const refused = fc.constantFrom(
  '\ud800',
  '\udc00',
  '\u0000',
  '\u001b',
  '\u202e',
  '\u2067',
  '\u2069',
  '\uffff',
  '\u{e0041}',
);

const space = fc.constantFrom(' ', ' ', ' ', '\u00a0', '\t', '\n', '  ', '');

const sentenceOf = (word: fc.Arbitrary<string>) =>
  joined(
    fc.tuple(word, space).map((pair) => pair.join('')),
    0,
    14,
  );

/** A text that an article may hold: something can be seen in it. */
export const permittedText = sentenceOf(
  fc.oneof({ weight: 3, arbitrary: arabicWord }, { weight: 1, arbitrary: odd }),
).map((text) => `${text}ا`);

/** Any text at all: words, oddities, what is refused, and code units at random. */
export const anyText = fc.oneof(
  sentenceOf(fc.oneof(arabicWord, odd, refused)),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes)),
);
