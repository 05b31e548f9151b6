import { expect, it } from 'vitest';
import { entriesOf } from '#lexicon/testing';
import { dictionaryOf } from './dictionary';
import { wordsOfLexicon } from './lexicon-words';

const entries = entriesOf(
  '1 | دَوْلَة | دول | nf | pl دُوَل | state, country',
  '2 | قَاضٍ | قضي | n | pl قُضَاة; ap; form 1 | judge',
  '1 | قَالَ | قول | v1 u | vn قَوْل | say; state',
  '2 | مُفَاوَضَة | فوض | nf | pl -āt; vnoun; form 3 | negotiation',
  '1 | مَجْلِس الأَمْن | - | term | - | Security Council',
);

it('has the spellings that cutting off letters does not lead to, and all senses; no terms', () => {
  expect(wordsOfLexicon(entries)).toEqual([
    { arabic: ['دَوْلَة', 'دُوَل'], english: ['state, country'] },
    { arabic: ['قَاضٍ', 'قُضَاة'], english: ['judge'] },
    { arabic: ['قَالَ', 'قَوْل'], english: ['say', 'state'] },
    { arabic: ['مُفَاوَضَة'], english: ['negotiation'] },
  ]);
});

it.each([
  ['والدول', ['state', 'country']],
  ['القضاه', ['judge']],
  ['مفاوضات', ['negotiation']],
  ['مجلس', []],
])('as a dictionary it translates %s', (word, english) =>
  expect(dictionaryOf(wordsOfLexicon(entries))(word)).toEqual(english),
);
