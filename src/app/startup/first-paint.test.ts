import { describe, expect, it } from 'vitest';
import { planOf, type FirstPaint } from './first-paint';

const plan = (change: Partial<FirstPaint> = {}) =>
  planOf({
    page: { lang: 'en', root: '../', folder: 'one/' },
    kept: null,
    address: 'https://example.org/one/?entity=china#p3',
    languages: ['en-GB'],
    ...change,
  });
const arabic: FirstPaint['page'] = { lang: 'ar', root: '../../', folder: 'one/' };
const atArabic = 'https://example.org/ar/one/';

describe('before the first paint', () => {
  it('nothing is to be done on a first visit in the language of the page', () => {
    expect(plan()).toMatchObject({ redirect: null, settings: {}, view: null });
  });

  it.each<[string, Partial<FirstPaint>, string | null]>([
    ['the reader chose Arabic', { kept: '{"language":"ar"}' }, 'https://example.org/ar/one/?entity=china#p3'],
    ['the browser wants Arabic', { languages: ['ar-EG', 'en'] }, 'https://example.org/ar/one/?entity=china#p3'],
    [
      'the browser wants French, then Arabic',
      { languages: ['fr', 'ar'] },
      'https://example.org/ar/one/?entity=china#p3',
    ],
    ['the browser wants French', { languages: ['fr'] }, null],
    ['a page for all languages', { page: { lang: null, root: '/', folder: '' }, kept: '{"language":"ar"}' }, null],
    ['the reader chose English, the browser Arabic', { kept: '{"language":"en"}', languages: ['ar'] }, null],
    ['an Arabic page, an English browser', { page: arabic, address: atArabic }, null],
    [
      'an Arabic page, English chosen',
      { page: arabic, address: atArabic, kept: '{"language":"en"}' },
      'https://example.org/one/',
    ],
    [
      'the newest, Arabic chosen',
      { page: { lang: 'en', root: './', folder: '' }, address: 'https://example.org/x/', kept: '{"language":"ar"}' },
      'https://example.org/x/ar/',
    ],
  ])('%s', (_, change, wanted) => {
    expect(plan(change).redirect).toBe(wanted);
  });

  it.each<[string, Partial<FirstPaint>, string | null]>([
    ['the last view', { kept: '{"view":"ar"}' }, 'ar'],
    ['the view of the link goes first', { kept: '{"view":"ar"}', address: 'https://example.org/?view=en' }, 'en'],
    ['facing needs nothing', { kept: '{"view":"ar"}', address: 'https://example.org/?view=facing' }, null],
    ['a view that is none', { address: 'https://example.org/?view=<b>' }, null],
  ])('%s', (_, change, wanted) => {
    expect(plan(change).view).toBe(wanted);
  });

  it.each(['', 'no JSON', '7', 'null', '"x"', '[1]'])('what was kept cannot be read: %s', (kept) => {
    expect(plan({ kept })).toMatchObject({ redirect: null, view: null });
  });

  it.each<[string, Partial<FirstPaint>, string | null]>([
    ['the top', { address: 'https://example.org/one/' }, 'top'],
    ['all of it, for a place in it', { address: 'https://example.org/one/#p3' }, null],
    ['no panel, where a link selects in it', {}, 'panel'],
    ['no panel, where its map is open', { address: 'https://example.org/', kept: '{"mapOpen":true}' }, 'panel'],
    [
      'the top, where its map is closed, as it is written',
      { address: 'https://example.org/', kept: '{"mapOpen":false}' },
      'top',
    ],
    ['no text that words will change', { kept: '{"senses":true}' }, 'text'],
  ])('shows %s', (_, change, wanted) => {
    expect(plan(change).first).toBe(wanted);
  });
});
