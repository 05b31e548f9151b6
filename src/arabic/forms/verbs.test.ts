import { describe, expect, test } from 'vitest';
import { spell } from './sounds';
import type { Verb } from './verb-stems';
import { conjugate, verbForms, type Person, type Tense, type Voice } from './verbs';

const VERBS = {
  كتب: { lemma: 'kataba', root: 'ktb', form: 1, vowel: 'u' },
  شهد: { lemma: 'šahida', root: 'šhd', form: 1, vowel: 'a' },
  أكل: { lemma: 'ʾakala', root: 'ʾkl', form: 1, vowel: 'u' },
  سأل: { lemma: 'saʾala', root: 'sʾl', form: 1, vowel: 'a' },
  قرأ: { lemma: 'qaraʾa', root: 'qrʾ', form: 1, vowel: 'a' },
  وصل: { lemma: 'waṣala', root: 'wṣl', form: 1, vowel: 'i' },
  وضع: { lemma: 'waḍaʿa', root: 'wḍʿ', form: 1, vowel: 'a' },
  قال: { lemma: 'qāla', root: 'qwl', form: 1, vowel: 'u' },
  سار: { lemma: 'sāra', root: 'syr', form: 1, vowel: 'i' },
  خاف: { lemma: 'ḫāfa', root: 'ḫwf', form: 1, vowel: 'a' },
  جاء: { lemma: 'jāʾa', root: 'jyʾ', form: 1, vowel: 'i' },
  رمى: { lemma: 'ramá', root: 'rmy', form: 1, vowel: 'i' },
  دعا: { lemma: 'daʿā', root: 'dʿw', form: 1, vowel: 'u' },
  لقي: { lemma: 'laqiya', root: 'lqy', form: 1, vowel: 'a' },
  سعى: { lemma: 'saʿá', root: 'sʿy', form: 1, vowel: 'a' },
  وفى: { lemma: 'wafá', root: 'wfy', form: 1, vowel: 'i' },
  رأى: { lemma: 'raʾá', root: 'rʾy', form: 1, vowel: 'a' },
  شد: { lemma: 'šadda', root: 'šdd', form: 1, vowel: 'u' },
  ظل: { lemma: 'ẓalla', root: 'ẓll', form: 1, vowel: 'a' },
  ليس: { lemma: 'laysa', root: 'lys', form: 1, vowel: 'a' },
  أكد: { lemma: 'ʾakkada', root: 'ʾkd', form: 2 },
  وافق: { lemma: 'wāfaqa', root: 'wfq', form: 3 },
  أعرب: { lemma: 'ʾaʿraba', root: 'ʿrb', form: 4 },
  آمن: { lemma: 'ʾāmana', root: 'ʾmn', form: 4 },
  أوضح: { lemma: 'ʾawḍaḥa', root: 'wḍḥ', form: 4 },
  أعد: { lemma: 'ʾaʿadda', root: 'ʿdd', form: 4 },
  أجرى: { lemma: 'ʾajrá', root: 'jry', form: 4 },
  أحيا: { lemma: 'ʾaḥyā', root: 'ḥyy', form: 4 },
  توصل: { lemma: 'tawaṣṣala', root: 'wṣl', form: 5 },
  تبادل: { lemma: 'tabādala', root: 'bdl', form: 6 },
  انخفض: { lemma: 'inḫafaḍa', root: 'ḫfḍ', form: 7 },
  اتفق: { lemma: 'ittafaqa', root: 'wfq', form: 8 },
  اتخذ: { lemma: 'ittaḫaḏa', root: 'ʾḫḏ', form: 8 },
  اضطر: { lemma: 'iḍṭarra', root: 'ḍrr', form: 8 },
  اختار: { lemma: 'iḫtāra', root: 'ḫyr', form: 8 },
  ازدوج: { lemma: 'izdawaja', root: 'zwj', form: 8 },
  احمر: { lemma: 'iḥmarra', root: 'ḥmr', form: 9 },
  استعد: { lemma: 'istaʿadda', root: 'ʿdd', form: 10 },
  استطاع: { lemma: 'istaṭāʿa', root: 'ṭwʿ', form: 10 },
  ترجم: { lemma: 'tarjama', root: 'trjm', form: 'q1' },
  تدهور: { lemma: 'tadahwara', root: 'dhwr', form: 'q2' },
  اطمأن: { lemma: 'iṭmaʾanna', root: 'ṭmʾn', form: 'q4' },
} satisfies Record<string, Verb>;

const FORMS: readonly (readonly [keyof typeof VERBS, Tense, Person, string, Voice?])[] = [
  ['كتب', 'perfect', '3fs', 'كَتَبَتْ'],
  ['كتب', 'perfect', '3mp', 'كَتَبُوا'],
  ['كتب', 'perfect', '2mp', 'كَتَبْتُمْ'],
  ['كتب', 'perfect', '1p', 'كَتَبْنَا'],
  ['كتب', 'perfect', '3ms', 'كُتِبَ', 'passive'],
  ['كتب', 'indicative', '3md', 'يَكْتُبَانِ'],
  ['كتب', 'subjunctive', '3mp', 'يَكْتُبُوا'],
  ['كتب', 'jussive', '1s', 'أَكْتُبْ'],
  ['كتب', 'indicative', '3ms', 'يُكْتَبُ', 'passive'],
  ['كتب', 'imperative', '2ms', 'اُكْتُبْ'],
  ['شهد', 'jussive', '3ms', 'يَشْهَدْ'],
  ['شهد', 'imperative', '2fs', 'اِشْهَدِي'],
  ['أكل', 'indicative', '1s', 'آكُلُ'],
  ['أكل', 'indicative', '3ms', 'يُؤْكَلُ', 'passive'],
  ['أكل', 'imperative', '2ms', 'كُلْ'],
  ['سأل', 'perfect', '3ms', 'سُئِلَ', 'passive'],
  ['سأل', 'indicative', '3fs', 'تَسْأَلُ'],
  ['قرأ', 'perfect', '3mp', 'قَرَؤُوا'],
  ['قرأ', 'indicative', '3md', 'يَقْرَآنِ'],
  ['وصل', 'indicative', '3fs', 'تَصِلُ'],
  ['وصل', 'imperative', '2ms', 'صِلْ'],
  ['وضع', 'indicative', '3ms', 'يَضَعُ'],
  ['وضع', 'indicative', '3ms', 'يُوضَعُ', 'passive'],
  ['قال', 'perfect', '1s', 'قُلْتُ'],
  ['قال', 'perfect', '3ms', 'قِيلَ', 'passive'],
  ['قال', 'jussive', '3ms', 'يَقُلْ'],
  ['قال', 'indicative', '3fp', 'يَقُلْنَ'],
  ['قال', 'imperative', '2mp', 'قُولُوا'],
  ['سار', 'perfect', '1s', 'سِرْتُ'],
  ['خاف', 'indicative', '3ms', 'يَخَافُ'],
  ['خاف', 'perfect', '2ms', 'خِفْتَ'],
  ['جاء', 'perfect', '1s', 'جِئْتُ'],
  ['جاء', 'perfect', '3mp', 'جَاؤُوا'],
  ['رمى', 'perfect', '3fs', 'رَمَتْ'],
  ['رمى', 'perfect', '3mp', 'رَمَوْا'],
  ['رمى', 'jussive', '3ms', 'يَرْمِ'],
  ['رمى', 'indicative', '3mp', 'يَرْمُونَ'],
  ['رمى', 'perfect', '3ms', 'رُمِيَ', 'passive'],
  ['دعا', 'perfect', '3ms', 'دَعَا'],
  ['دعا', 'perfect', '3md', 'دَعَوَا'],
  ['دعا', 'indicative', '3ms', 'يَدْعُو'],
  ['دعا', 'subjunctive', '3ms', 'يَدْعُوَ'],
  ['دعا', 'imperative', '2ms', 'اُدْعُ'],
  ['لقي', 'perfect', '3mp', 'لَقُوا'],
  ['لقي', 'perfect', '1s', 'لَقِيتُ'],
  ['سعى', 'indicative', '3fs', 'تَسْعَى'],
  ['سعى', 'indicative', '3mp', 'يَسْعَوْنَ'],
  ['وفى', 'indicative', '3ms', 'يَفِي'],
  ['رأى', 'indicative', '2mp', 'تَرَوْنَ'],
  ['رأى', 'perfect', '1s', 'رَأَيْتُ'],
  ['شد', 'perfect', '1s', 'شَدَدْتُ'],
  ['شد', 'indicative', '3mp', 'يَشُدُّونَ'],
  ['شد', 'jussive', '3ms', 'يَشُدَّ'],
  ['ظل', 'perfect', '1s', 'ظَلِلْتُ'],
  ['ليس', 'perfect', '3fs', 'لَيْسَتْ'],
  ['ليس', 'perfect', '1s', 'لَسْتُ'],
  ['أكد', 'indicative', '3ms', 'يُؤَكِّدُ'],
  ['وافق', 'indicative', '3ms', 'يُوَافِقُ'],
  ['أعرب', 'indicative', '3ms', 'يُعْرِبُ'],
  ['أعرب', 'imperative', '2ms', 'أَعْرِبْ'],
  ['آمن', 'indicative', '3ms', 'يُؤْمِنُ'],
  ['أوضح', 'indicative', '3ms', 'يُوضِحُ'],
  ['أعد', 'perfect', '1s', 'أَعْدَدْتُ'],
  ['أعد', 'indicative', '3fs', 'تُعِدُّ'],
  ['أجرى', 'perfect', '3md', 'أَجْرَيَا'],
  ['أجرى', 'indicative', '3ms', 'يُجْرِي'],
  ['أحيا', 'perfect', '3ms', 'أَحْيَا'],
  ['أحيا', 'perfect', '1s', 'أَحْيَيْتُ'],
  ['توصل', 'perfect', '3md', 'تَوَصَّلَا'],
  ['تبادل', 'indicative', '3mp', 'يَتَبَادَلُونَ'],
  ['انخفض', 'indicative', '3ms', 'يَنْخَفِضُ'],
  ['اتفق', 'indicative', '3md', 'يَتَّفِقَانِ'],
  ['اتفق', 'perfect', '3ms', 'اُتُّفِقَ', 'passive'],
  ['اتخذ', 'indicative', '3ms', 'يَتَّخِذُ'],
  ['اضطر', 'perfect', '3mp', 'اُضْطُرُّوا', 'passive'],
  ['اختار', 'perfect', '1p', 'اِخْتَرْنَا'],
  ['اختار', 'indicative', '3fs', 'تَخْتَارُ'],
  ['ازدوج', 'indicative', '3ms', 'يَزْدَوِجُ'],
  ['احمر', 'perfect', '1s', 'اِحْمَرَرْتُ'],
  ['استعد', 'indicative', '3ms', 'يَسْتَعِدُّ'],
  ['استطاع', 'perfect', '1p', 'اِسْتَطَعْنَا'],
  ['استطاع', 'jussive', '3ms', 'يَسْتَطِعْ'],
  ['ترجم', 'indicative', '3ms', 'يُتَرْجِمُ'],
  ['تدهور', 'indicative', '3fs', 'تَتَدَهْوَرُ'],
  ['اطمأن', 'perfect', '1s', 'اِطْمَأْنَنْتُ'],
  ['اطمأن', 'indicative', '3ms', 'يَطْمَئِنُّ'],
];

for (const [verb, tense, person, spelling, voice = 'active'] of FORMS) {
  test(`${verb}, ${tense} ${person} ${voice}: ${spelling}`, () => {
    const found = conjugate(VERBS[verb], { tense, person, voice });
    expect(found && spell(found.sounds)).toBe(spelling);
  });
}

describe('what there is not', () => {
  test('a passive of form IX, an imperfect of لَيْسَ, an imperative of the third person', () => {
    expect(conjugate(VERBS.احمر, { tense: 'perfect', person: '3ms', voice: 'passive' })).toBeNull();
    expect(conjugate(VERBS.ليس, { tense: 'indicative', person: '3ms' })).toBeNull();
    expect(conjugate(VERBS.كتب, { tense: 'imperative', person: '3ms' })).toBeNull();
  });

  test('a form that a root of another length cannot have', () => {
    expect(verbForms({ lemma: 'tarjama', root: 'trjm', form: 2 })).toEqual([]);
    expect(verbForms({ lemma: 'kataba', root: 'ktb', form: 'q1' })).toEqual([]);
  });
});

test('a doubled verb has a second jussive', () => {
  const jussives = verbForms(VERBS.شد).filter(
    ({ tense, person, voice }) => tense === 'jussive' && person === '3ms' && voice === 'active',
  );
  expect(jussives.map(({ sounds }) => spell(sounds))).toEqual(['يَشُدَّ', 'يَشْدُدْ']);
});

function joined(verb: Verb, tense: Tense, person: Person): string | undefined {
  return conjugate(verb, { tense, person })?.joined;
}

test('before a pronoun the silent alef goes, ى is ا, and تُمْ is تُمُو', () => {
  expect(joined(VERBS.رمى, 'perfect', '3ms')).toBe('ramā');
  expect(joined(VERBS.كتب, 'perfect', '2mp')).toBe('katabtumū');
  expect(spell(`${joined(VERBS.كتب, 'perfect', '3mp')}-hā`)).toBe('كَتَبُوهَا');
});
