import { describe, expect, it } from 'vitest';
import { chunkName, firstLoadOf, overBudget, reportOf } from './size-report.mjs';

const files = [
  {
    name: 'index.html',
    text: '<script type="application/json" id="app">{"entry":"./assets/index-AAAAAAAA.js","modules":["./assets/side-DDDDDDDD.js"],"data":["./assets/one/article-GGGGGGGG.json"]}</script>',
  },
  {
    name: 'assets/index-AAAAAAAA.js',
    text: 'import{a as b}from"./shared-CCCCCCCC.js";const l=()=>import("./Lazy-EEEEEEEE.js");',
  },
  { name: 'assets/shared-CCCCCCCC.js', text: 'export*from"./deep-FFFFFFFF.js";' },
  { name: 'assets/deep-FFFFFFFF.js', text: 'import"./shared-CCCCCCCC.js";' },
  { name: 'assets/side-DDDDDDDD.js', text: '' },
  { name: 'assets/Lazy-EEEEEEEE.js', text: '' },
  { name: 'assets/one/article-GGGGGGGG.json', text: '{}' },
  { name: 'assets/one/words-HHHHHHHH.json', text: '{}' },
];

describe('firstLoadOf', () => {
  it('takes the page, what it has loaded and static imports, round circles too', () => {
    expect(firstLoadOf(files).map(({ name }) => chunkName(name))).toEqual([
      'index.html',
      'index.js',
      'shared.js',
      'deep.js',
      'side.js',
      'article.json',
    ]);
  });

  it('needs a page', () => {
    expect(() => firstLoadOf([])).toThrow('index.html');
    expect(() => firstLoadOf([{ name: 'index.html', text: '<script src="a.js"></script>' }])).toThrow('does not say');
  });
});

describe('chunkName', () => {
  it.each([
    ['assets/WordsTab-Cx3f_9a1.js', 'WordsTab.js'],
    ['assets/write-xlsx-c0J_T8oC.js', 'write-xlsx.js'],
    ['assets/reader-b-c123-4.css', 'reader.css'],
    ['sw.js', 'sw.js'],
  ])('%s → %s', (name, expected) => {
    expect(chunkName(name)).toBe(expected);
  });
});

const size = (/** @type {string} */ name, /** @type {number} */ gzip) => ({
  name,
  raw: gzip * 3,
  gzip,
  brotli: gzip - 10,
});

describe('overBudget', () => {
  it('names what weighs more than it may, and nothing else', () => {
    expect(overBudget([size('a.js', 2100), size('b.js', 2000)], { 'a.js': 2, 'b.js': 2 })).toEqual([
      'a.js weighs 2.1 kB (gzip), more than its 2 kB.',
    ]);
  });

  it('counts chunks of one name together', () => {
    expect(overBudget([size('a.js', 1500), size('a.js', 1500)], { 'a.js': 2 })).toHaveLength(1);
  });

  it('holds what is not named to the general budget; without one it complains', () => {
    expect(overBudget([size('new.js', 900)], { '*': 1 })).toEqual([]);
    expect(overBudget([size('new.js', 1100)], { '*': 1 })).toEqual([
      'new.js weighs 1.1 kB (gzip), more than its 1 kB.',
    ]);
    expect(overBudget([size('new.js', 900)], {})).toEqual(['new.js has no budget, and weighs 0.9 kB.']);
  });
});

describe('reportOf', () => {
  it('has a line for each, the heaviest first', () => {
    expect(reportOf([size('small.js', 1000), size('large.js', 2000)]).split('\n')).toEqual([
      '                raw       gzip     brotli',
      'large.js     6.0 kB     2.0 kB     2.0 kB',
      'small.js     3.0 kB     1.0 kB     1.0 kB',
    ]);
  });
});
