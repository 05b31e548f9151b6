import { expect, test } from 'vitest';
import { parseLexicon } from './parse';

function problemsOf(line: string): string[] {
  return parseLexicon('x.txt', line).problems.map(({ problem }) => problem);
}

test('a line is an entry; comments and empty lines are none', () => {
  const { entries, problems } = parseLexicon(
    'x.txt',
    ['# verbs', '', '2 | اِتَّفَقَ | وفق | v8 | prep عَلَى; prep مَعَ | agree'].join('\n'),
  );
  expect(problems).toEqual([]);
  expect(entries).toEqual([
    {
      band: 2,
      lemma: 'اِتَّفَقَ',
      root: 'وفق',
      class: 'v',
      form: 8,
      plurals: [],
      verbalNouns: [],
      prepositions: ['عَلَى', 'مَعَ'],
      isDiptote: false,
      isInvariable: false,
      isPassive: false,
      senses: ['agree'],
      file: 'x.txt',
      line: 3,
    },
  ]);
});

test('the marks of a letter may be typed in either order', () => {
  const [typed] = parseLexicon('x.txt', '2 | مُد\u064e\u0651ة | مدد | nf | - | period').entries;
  expect(typed?.lemma).toBe('مُد\u0651\u064eة');
});

test('details', () => {
  const [entry] = parseLexicon(
    'x.txt',
    '1 | مُنَظَّمَة | نظم | nf | pl -āt; pp; form 2; dom diplomacy; of نَظَّمَ; dip | organization; body',
  ).entries;
  expect(entry).toMatchObject({
    plurals: ['-āt'],
    kind: 'pp',
    form: 2,
    domain: 'diplomacy',
    of: 'نَظَّمَ',
    isDiptote: true,
    senses: ['organization', 'body'],
  });
});

test.each([
  ['1 | دَوْلَة | دول | nf | - ', 'it has 5 fields, not 6'],
  ['5 | دَوْلَة | دول | nf | - | state', '“5” is no band: 1, 2, 3 or 4'],
  ['1 | دَوْلَة | د و ل | nf | - | state', '“د و ل” is no root: three to five letters without spaces, hamza as ء, or -'],
  ['1 | أَمْن | أمن | n | - | security', '“أمن” is no root: three to five letters without spaces, hamza as ء, or -'],
  ['1 | دَوْلَة | دول | noun | - | state', '“noun” is no class'],
  ['1 | كَتَبَ | كتب | v1 | vn كِتَابَة | write', 'a verb of form I, and no other, names the vowel of its imperfect'],
  ['1 | أَكَّدَ | ءكد | v2 a | - | affirm', 'a verb of form I, and no other, names the vowel of its imperfect'],
  ['1 | دَوْلَة | دول | nf | plural دُوَل | state', '“plural” is no detail'],
  ['1 | دَوْلَة | دول | nf | pl | state', '“pl” needs a value, or is no detail'],
  ['1 | دَوْلَة | دول | nf | dip yes | state', '“dip” takes no value'],
  ['1 | دَوْلَة | دول | nf | dom states | state', '“states” is no domain'],
  ['1 | دَوْلَة | دول | nf | form 11 | state', '“11” is no form: 1 to 10, q1, q2 or q4'],
  ['1 | كَتَبَ | كتب | v1 u | form 1 | write', 'a verb has its form in its class'],
  ['1 | دَوْلَة | دول | nf | - | a; b; c; d', 'it has 4 senses, not one to three'],
  ['1 | كَتَبَ | كتب | v1 u | vn كِتَابَة | to write', 'the sense “to write” begins with to, a or an'],
])('%s', (line, problem) => {
  expect(problemsOf(line)).toContain(problem);
  expect(parseLexicon('x.txt', line).entries).toEqual([]);
});
