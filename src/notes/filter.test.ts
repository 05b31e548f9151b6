import { describe, expect, it } from 'vitest';
import { tinyArticle } from '#article/testing';
import { cleanTags, isAskedFor, noFilter, saysWhatIsSought, tagsIn, tagsOf } from './filter';
import { noteOn } from './testing';

const article = tinyArticle({ paragraphs: [[{ ar: 'أكد الوزير دعمه.', en: 'The minister confirmed his support.' }]] });
const note = noteOn(article, 'p1.1', 'ar', 'أكد', {
  color: 'blue',
  tags: ['Verbs', 'قوّة'],
  remark: 'Stronger than أعرب',
});

describe('isAskedFor', () => {
  it.each([
    ['nothing', {}, true],
    ['its colour', { color: 'blue' }, true],
    ['another colour', { color: 'rose' }, false],
    ['its tag in other letters', { tag: 'verbs' }, true],
    ['its tag without marks', { tag: 'قوة' }, true],
    ['another tag', { tag: 'nouns' }, false],
    ['a word of its remark', { query: 'STRONGER' }, true],
    ['the words quoted, without hamza', { query: 'اكد' }, true],
    ['a tag', { query: 'verb' }, true],
    ['white space', { query: '  ' }, true],
    ['what it does not have', { query: 'weaker' }, false],
    ['its colour with another word', { color: 'blue', query: 'weaker' }, false],
  ] as const)('%s: %j', (_, asked, is) => {
    expect(isAskedFor(note, { ...noFilter, ...asked })).toBe(is);
  });
});

it.each([
  ['stronger', true],
  ['اعرب', true],
  ['verbs', true],
  ['اكد', false],
  ['', false],
])('a search for “%s” is answered by remark and tags, not by the words: %s', (query, is) => {
  expect(saysWhatIsSought(note, query)).toBe(is);
});

it('tags are listed once, those used most first', () => {
  expect(tagsOf([note, { ...note, tags: ['verbs'] }, { ...note, tags: ['قوه', 'verbs', 'late'] }])).toEqual([
    'Verbs',
    'قوّة',
    'late',
  ]);
  expect(tagsOf([])).toEqual([]);
});

it.each([
  ['verbs, force', ['verbs', 'force']],
  ['أفعال، قوة؛ نبرة', ['أفعال', 'قوة', 'نبرة']],
  [' two   words ,, Two words;', ['two words']],
  ['', []],
])('tags typed as “%s”', (typed, tags) => {
  expect(tagsIn(typed)).toEqual(tags);
});

it('tags are cut to what a note may hold', () => {
  const many = cleanTags(Array.from({ length: 50 }, (_, n) => `tag ${n}`));
  expect([many.length, cleanTags(['x'.repeat(200)])[0]?.length]).toEqual([20, 60]);
});
