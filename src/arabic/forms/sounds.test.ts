import { expect, test } from 'vitest';
import { hear, rootSounds, spell } from './sounds';

/** Words whose spelling has something to get wrong, with their sounds. */
const WORDS: readonly (readonly [string, string])[] = [
  ['دَوْلَة', 'dawlaẗ'],
  ['اِتَّفَقَ', 'ittafaqa'],
  ['تَكْنُولُوجْيَا', 'taknūlūjyā'],
  ['قَاضٍ', 'qāḍĩ'],
  ['مُسْتَوًى', 'mustawãá'],
  ['مَبْنَى', 'mabná'],
  ['كَتَبُوا', 'katabū|'],
  ['دَعَوْا', 'daʿaw|'],
  ['مِنْ', 'min°'],
  ['صِينِيّ', 'ṣīniyy'],
  ['عَدُوّ', 'ʿaduww'],
  // The seats of hamza.
  ['أَكَلَ', 'ʾakala'],
  ['إِعْلَان', 'ʾiʿlān'],
  ['آخَر', 'ʾāḫar'],
  ['مَسْؤُول', 'masʾūl'],
  ['سُؤَال', 'suʾāl'],
  ['رَأْي', 'raʾy'],
  ['رَئِيس', 'raʾīs'],
  ['بِيئَة', 'bīʾaẗ'],
  ['هَيْئَة', 'hayʾaẗ'],
  ['مَسْأَلَة', 'masʾalaẗ'],
  ['قِرَاءَة', 'qirāʾaẗ'],
  ['مُرُوءَة', 'murūʾaẗ'],
  ['شُؤُون', 'šuʾūn'],
  ['قُرْآن', 'qurʾān'],
  ['مُكَافَآت', 'mukāfaʾāt'],
  ['تَسَاءَلَ', 'tasāʾala'],
  ['تَسَاؤُل', 'tasāʾul'],
  ['أَصْدِقَاء', 'ʾaṣdiqāʾ'],
  ['مَبْدَأ', 'mabdaʾ'],
  ['شَاطِئ', 'šāṭiʾ'],
  ['تَبَاطُؤ', 'tabāṭuʾ'],
  ['جُزْء', 'juzʾ'],
  ['جُزْءًا', 'juzʾã'],
  ['شَيْئًا', 'šayʾã'],
  ['سُوءًا', 'sūʾã'],
  ['مَسَاءً', 'masāʾã'],
  ['مَبْدَأً', 'mabdaʾã'],
  ['اِئْتَلَفَ', 'iʾtalafa'],
  ['مُؤَسَّسَة', 'muʾassasaẗ'],
  ['رُؤَسَاء', 'ruʾasāʾ'],
  ['مُتَلَئْلِئ', 'mutalaʾliʾ'],
];

test.each(WORDS.filter(([word]) => word !== 'مُتَلَئْلِئ'))('%s is heard as %s and spelt again', (word, sounds) => {
  expect(hear(word)).toEqual({ ok: true, sounds });
  expect(spell(sounds)).toBe(word);
});

test('a seat that is not the rule is heard, but spelt by rule', () => {
  expect(hear('مُتَلَئْلِئ')).toEqual({ ok: true, sounds: 'mutalaʾliʾ' });
  expect(spell('mutalaʾliʾ')).toBe('مُتَلَأْلِئ');
});

test.each([
  ['juzʾ-āni', 'جُزْءَانِ'],
  ['ʿibʾ-āni', 'عِبْئَانِ'],
  ['mabdaʾ-āni', 'مَبْدَآنِ'],
  ['ḍawʾ-u-hu', 'ضَوْءُهُ'],
  ['liqāʾ-i-hi', 'لِقَائِهِ'],
  ['liqāʾ-u-hu', 'لِقَاؤُهُ'],
  ['yušārik-ka', 'يُشَارِكْكَ'],
])('%s before a suffix is %s', (sounds, word) => expect(spell(sounds)).toBe(word));

test.each([
  ['دولة', 'letters without vowels'],
  ['دَولَة', 'a glide inside that has neither vowel nor sukun'],
  ['دَوْلة', 'no fatha before ة'],
  ['كِاتب', 'an alef after another vowel'],
  ['َكتب', 'a mark at the beginning'],
  ['كَُتَبَ', 'two vowels on a letter'],
  ['اجْتِمَاع', 'hamzat al-wasl without its vowel'],
  ['مَبْنىَ', 'a vowel on ى'],
  ['abc', 'letters of another script'],
])('%s is refused: %s', (word) => expect(hear(word).ok).toBe(false));

test('a root is letters only, its hamza without a seat', () => {
  expect(rootSounds('قول')).toBe('qwl');
  expect(rootSounds('ءمن')).toBe('ʾmn');
  expect(rootSounds('أمن')).toBeNull();
  expect(rootSounds('ق و ل')).toBeNull();
});
