import { expect, test } from 'vitest';
import {
  elativeOf,
  endingOf,
  feminineOf,
  join,
  nisbaOf,
  nominalForms,
  pluralAt,
  type Case,
  type GrammaticalNumber,
  type Nominal,
  type State,
} from './nouns';
import { spell } from './sounds';

function noun(lemma: string, root: string | null, more: Partial<Nominal> = {}): Nominal {
  return {
    lemma,
    root,
    gender: 'masculine',
    isDiptote: false,
    isInvariable: false,
    brokenPlurals: [],
    hasPluralUn: false,
    hasPluralAt: false,
    feminine: null,
    ...more,
  };
}

/** All spellings of a noun in a number, case and state. */
function decline(of: Nominal, number: GrammaticalNumber, grammaticalCase: Case, state: State): string[] {
  return nominalForms(of)
    .filter(
      (form) =>
        form.number === number && !form.isJoined && form.cases.includes(grammaticalCase) && form.states.includes(state),
    )
    .map((form) => spell(form.sounds + endingOf(form, grammaticalCase, state)));
}

const WAZIR = noun('wazīr', 'wzr', { brokenPlurals: ['wuzarāʾ'] });
const DAWLA = noun('dawlaẗ', 'dwl', { gender: 'feminine', brokenPlurals: ['duwal'] });
const QADI = noun('qāḍĩ', 'qḍy', { brokenPlurals: ['quḍāẗ'] });
const MUSTAWA = noun('mustawá', 'swy', { hasPluralAt: true });
const DHIKRA = noun('ḏikrá', 'ḏkr', { gender: 'feminine', hasPluralAt: true });
const JUZ = noun('juzʾ', 'jzʾ', { brokenPlurals: ['ʾajzāʾ'] });
const MUWAZZAF = noun('muwaẓẓaf', 'wẓf', { hasPluralUn: true, hasPluralAt: true, feminine: 'muwaẓẓafaẗ' });
const MAWQIF = noun('mawqif', 'wqf', { brokenPlurals: ['mawāqif'] });
const MANA = noun('maʿná', 'ʿny', { brokenPlurals: ['maʿānĩ'] });

test.each<[Nominal, GrammaticalNumber, Case, State, string]>([
  [WAZIR, 'singular', 'nominative', 'definite', 'وَزِيرُ'],
  [WAZIR, 'singular', 'accusative', 'indefinite', 'وَزِيرًا'],
  [WAZIR, 'singular', 'genitive', 'indefinite', 'وَزِيرٍ'],
  [WAZIR, 'dual', 'nominative', 'construct', 'وَزِيرَا'],
  [WAZIR, 'dual', 'genitive', 'construct', 'وَزِيرَيْ'],
  [WAZIR, 'plural', 'genitive', 'indefinite', 'وُزَرَاءَ'],
  [WAZIR, 'plural', 'genitive', 'definite', 'وُزَرَاءِ'],
  [DAWLA, 'singular', 'accusative', 'indefinite', 'دَوْلَةً'],
  [DAWLA, 'dual', 'genitive', 'definite', 'دَوْلَتَيْنِ'],
  [DAWLA, 'plural', 'accusative', 'indefinite', 'دُوَلًا'],
  [QADI, 'singular', 'nominative', 'indefinite', 'قَاضٍ'],
  [QADI, 'singular', 'accusative', 'indefinite', 'قَاضِيًا'],
  [QADI, 'singular', 'genitive', 'definite', 'قَاضِي'],
  [QADI, 'singular', 'accusative', 'definite', 'قَاضِيَ'],
  [QADI, 'plural', 'nominative', 'definite', 'قُضَاةُ'],
  [MUSTAWA, 'singular', 'genitive', 'indefinite', 'مُسْتَوًى'],
  [MUSTAWA, 'singular', 'genitive', 'definite', 'مُسْتَوَى'],
  [MUSTAWA, 'plural', 'accusative', 'definite', 'مُسْتَوَيَاتِ'],
  [DHIKRA, 'singular', 'genitive', 'indefinite', 'ذِكْرَى'],
  [DHIKRA, 'plural', 'nominative', 'definite', 'ذِكْرَيَاتُ'],
  [JUZ, 'singular', 'accusative', 'indefinite', 'جُزْءًا'],
  [JUZ, 'dual', 'nominative', 'definite', 'جُزْءَانِ'],
  [JUZ, 'plural', 'accusative', 'indefinite', 'أَجْزَاءً'],
  [MUWAZZAF, 'plural', 'nominative', 'construct', 'مُوَظَّفُو'],
  [MUWAZZAF, 'plural', 'genitive', 'definite', 'مُوَظَّفِينَ'],
  [MAWQIF, 'plural', 'genitive', 'indefinite', 'مَوَاقِفَ'],
  [MANA, 'plural', 'nominative', 'indefinite', 'مَعَانٍ'],
  [MANA, 'plural', 'accusative', 'indefinite', 'مَعَانِيَ'],
])('%o, %s, %s, %s: %s', (of, number, grammaticalCase, state, spelling) =>
  expect(decline(of, number, grammaticalCase, state)).toContain(spelling),
);

test.each<[Nominal, GrammaticalNumber, Case, State, string]>([
  [WAZIR, 'plural', 'genitive', 'indefinite', 'وُزَرَاءٍ'],
  [MAWQIF, 'plural', 'genitive', 'indefinite', 'مَوَاقِفٍ'],
  [MUSTAWA, 'singular', 'genitive', 'indefinite', 'مُسْتَوَى'],
  [DHIKRA, 'singular', 'genitive', 'indefinite', 'ذِكْرًى'],
  [DAWLA, 'singular', 'accusative', 'indefinite', 'دَوْلَةًا'],
  [MUWAZZAF, 'plural', 'nominative', 'definite', 'مُوَظَّفُو'],
])('%o, %s, %s, %s is not %s', (of, number, grammaticalCase, state, spelling) =>
  expect(decline(of, number, grammaticalCase, state)).not.toContain(spelling),
);

/** A noun in a case with the pronoun of the third person. */
function joined(of: Nominal, grammaticalCase: Case): string | null {
  const form = nominalForms(of).find(
    (one) => one.isJoined && one.number === 'singular' && one.cases.includes(grammaticalCase),
  );
  return form ? spell(join(form.sounds, '3ms', 'noun').join('-')) : null;
}

test('before a pronoun: ة is ت, ى is ا, hamza has the seat of its vowel', () => {
  expect(joined(DAWLA, 'genitive')).toBe('دَوْلَتِهِ');
  expect(joined(MUSTAWA, 'nominative')).toBe('مُسْتَوَاهُ');
  expect(joined(JUZ, 'nominative')).toBe('جُزْؤُهُ');
  expect(joined(JUZ, 'genitive')).toBe('جُزْئِهِ');
  expect(joined(QADI, 'genitive')).toBe('قَاضِيهِ');
});

function with1s(sounds: string, kind: 'noun' | 'verb' = 'noun'): string {
  return spell(join(sounds, '1s', kind).join('-'));
}

test('my ī takes the place of a short vowel, and is ya after a long one', () => {
  expect(with1s('kitāb-u')).toBe('كِتَابِي');
  expect(with1s('ʿaṣā')).toBe('عَصَايَ');
  expect(with1s('kataba', 'verb')).toBe('كَتَبَنِي');
});

test('feminine, plural, nisba, elative by rule', () => {
  expect(spell(feminineOf('ʾakbar', 'kbr', true))).toBe('كُبْرَى');
  expect(spell(feminineOf('ṯānĩ', 'ṯny', false))).toBe('ثَانِيَة');
  expect(spell(feminineOf('jadīd', 'jdd', false))).toBe('جَدِيدَة');
  expect(spell(pluralAt('qanāẗ', 'qnw'))).toBe('قَنَوَات');
  expect(spell(pluralAt('ṣaḥrāʾ', 'ṣḥr'))).toBe('صَحْرَاوَات');
  expect(spell(pluralAt('liqāʾ', 'lqy'))).toBe('لِقَاءَات');
  expect(spell(nisbaOf('siyāsaẗ'))).toBe('سِيَاسِيّ');
  expect(spell(nisbaOf('rūsiyā'))).toBe('رُوسِيّ');
  expect(spell(elativeOf('qll'))).toBe('أَقَلّ');
  expect(spell(elativeOf('ʿlw'))).toBe('أَعْلَى');
});
