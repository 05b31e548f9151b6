import { describe, expect, it } from 'vitest';
import { bracketed, tinyArticle } from '#article/testing';
import { marksOf, noteAt, notesOf } from './placed';
import { noteOn } from '#notes/testing';

const paragraphs = [
  [{ ar: 'زار الوزير موسكو.', en: 'The minister visited Moscow.' }],
  [{ ar: 'وأكد دعمه للحوار.', en: 'He confirmed his support for dialogue.' }],
];
const article = tinyArticle({ paragraphs });
const support = noteOn(article, 'p2.1', 'en', 'his support');
const visited = noteOn(article, 'p1.1', 'en', 'visited', { color: 'rose' });
const moscow = noteOn(article, 'p1.1', 'ar', 'موسكو');
const all = [support, visited, moscow];

describe('notesOf', () => {
  it('puts them in the order of the text, the Arabic first, and leaves other articles out', () => {
    const { placed, lost } = notesOf(article, [...all, { ...moscow, article: 'another' }]);
    expect(placed.map(({ note }) => note)).toEqual([moscow, visited, support]);
    expect(lost).toEqual([]);
  });

  it('lists what the text has no longer, and drops nothing', () => {
    const edited = tinyArticle({ paragraphs: [[{ ar: 'نص آخر تماما.', en: 'Quite another text.' }]] });
    const { placed, lost } = notesOf(edited, all);
    expect([placed, lost]).toEqual([[], all]);
  });

  it('gives the same stretches as long as text and words stay: what is painted need not be made anew', () => {
    const once = notesOf(article, all).placed[0]?.stretches;
    expect(notesOf(article, [{ ...moscow, remark: 'new' }]).placed[0]?.stretches).toBe(once);
  });

  it('paints each in its colour, on its letters', () => {
    const marks = marksOf(notesOf(article, all));
    expect(
      marks.map(({ color, stretches: [one] }) => [
        color,
        one?.ar ? bracketed(one.sentence.ar, [one.ar]) : one?.en && bracketed(one.sentence.en, [one.en]),
      ]),
    ).toEqual([
      ['amber', 'زار الوزير [موسكو].'],
      ['rose', 'The minister [visited] Moscow.'],
      ['amber', 'He confirmed [his support] for dialogue.'],
    ]);
  });
});

describe('noteAt', () => {
  const inner = noteOn(article, 'p2.1', 'en', 'support');
  const { placed } = notesOf(article, [...all, inner]);
  it.each([
    ['the only one', 'p1.1', 'ar', 11, moscow],
    ['its last letter', 'p1.1', 'ar', 15, moscow],
    ['behind it', 'p1.1', 'ar', 16, null],
    ['the other language', 'p1.1', 'en', 1, null],
    ['two over each other: the shorter', 'p2.1', 'en', 18, inner],
    ['the longer beside it', 'p2.1', 'en', 14, support],
    ['another sentence', 'h', 'en', 0, null],
  ] as const)('%s', (_, sentence, lang, offset, note) => {
    expect(noteAt(placed, { sentence, lang, offset })?.note ?? null).toBe(note);
  });
});
