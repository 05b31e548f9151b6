import { expect, test } from 'vitest';
import { checkLexicon } from './check';

function problemsOf(...lines: readonly string[]): string[] {
  return checkLexicon({ 'x.txt': lines.join('\n') }).problems.map(({ line, problem }) => `${line}: ${problem}`);
}

test('what is right has no problem', () => {
  const lines = [
    '1 | قَالَ | قول | v1 u | vn قَوْل | say',
    '1 | دَوْلَة | دول | nf | pl دُوَل | state, country',
    '2 | قَاضٍ | قضي | n | pl قُضَاة; ap; form 1 | judge',
    '2 | مُفَاوَضَة | فوض | nf | pl -āt; vnoun; form 3 | negotiation',
    '1 | الصِّين | - | propf | - | China',
    '1 | هٰذَا | - | dem | f هٰذِهِ | this',
    '1 | مَجْلِس الأَمْن | - | term | - | Security Council',
    '2 | بِالفِعْل | - | term | - | indeed',
    '3 | اِطْمَأَنَّ | طمءن | vq4 | vn اِطْمِئْنَان | be reassured',
  ];
  expect(problemsOf(...lines)).toEqual([]);
  expect(checkLexicon({ 'x.txt': lines.join('\n') }).summary).toBe('7 lemmas (2 verbs), 2 terms, 5 roots');
});

test.each([
  [
    '1 | دَوْلة | دول | nf | - | state',
    '“ل” (letter 3) has neither vowel nor sukun, or does not follow the vowel that it lengthens',
  ],
  ['1 | دَوْلَة | دور | nf | - | state', 'the root دور is not in it'],
  ['1 | دَوْلَةٌ | دول | nf | - | state', 'is cited without ending'],
  ['1 | الدَّوْلِيّ | دول | adj | - | international', 'is cited without article'],
  ['1 | مَسْئُول | سءل | n | - | official', 'is spelt مَسْؤُول'],
  ['1 | اِتَّفَقَ | وفق | v7 | - | agree', 'the root وفق in form 7 gives اِنْوَفَقَ'],
  ['1 | تُوِّجَ | توج | v2 | pass | crown', 'the root توج in form 2 gives تَوَّجَ'],
  ['1 | كَتَبَ | كتب | v1 u | - | write', 'a verb of form I names its verbal noun'],
  ['1 | كَتَبَ | - | v1 u | vn كِتَابَة | write', 'a verb has a root'],
  ['1 | كَتَبَ | كتب | v1 u | vn كِتَابَة; impf كَاتَبَ | write', 'the imperfect كَاتَبَ is not made from this verb'],
  ['1 | وَزِير | وزر | n | pl وُزَرَا | minister', 'the plural وُزَرَا has no pattern of broken plurals'],
  ['1 | وَزِير | وزر | n | pl عُمَلَاء | minister', 'the plural عُمَلَاء: the root وزر is not in it'],
  ['1 | تَعَاوُن | عون | n | vnoun; form 5 | cooperation', 'form 5 of عون has تَعَوُّن or تَعَوُّن'],
  ['1 | صِين | - | adjn | - | Chinese', 'the adjective of a nation ends in ـِيّ'],
  [
    '1 | مَجْلِس | - | term | - | council',
    'a term has several words, or begins with a preposition that is written with it',
  ],
  ['1 | مَجْلِس الأَمْن | جلس | n | - | council', 'only terms, numbers, adverbs and names have several words'],
  ['1 | abc | - | n | - | letters', 'a character that no lemma holds'],
])('%s', (line, problem) => {
  const found = problemsOf(line);
  expect(found.map((one) => one.replace(/^1: [^:]*: /, ''))).toContain(problem);
});

test('a lemma is there once, but for homographs of another class or root', () => {
  const line = '1 | دَوْلَة | دول | nf | - | state';
  expect(problemsOf(line, line)).toEqual(['2: دَوْلَة: is also in x.txt, line 1']);
  expect(problemsOf('2 | مُؤَثِّر | ءثر | adj | - | moving', '2 | مُؤَثِّر | ءثر | n | - | influencer')).toEqual([]);
});
