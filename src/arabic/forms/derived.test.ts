import { expect, test } from 'vitest';
import { participles, verbalNouns } from './derived';
import { spell } from './sounds';
import type { Verb } from './verb-stems';

const CASES: readonly (readonly [Verb, string | null, string | null, string | null])[] = [
  [{ lemma: 'kataba', root: 'ktb', form: 1, vowel: 'u' }, 'كَاتِب', 'مَكْتُوب', null],
  [{ lemma: 'qāla', root: 'qwl', form: 1, vowel: 'u' }, 'قَائِل', 'مَقُول', null],
  [{ lemma: 'bāʿa', root: 'byʿ', form: 1, vowel: 'i' }, 'بَائِع', 'مَبِيع', null],
  [{ lemma: 'ramá', root: 'rmy', form: 1, vowel: 'i' }, 'رَامٍ', 'مَرْمِيّ', null],
  [{ lemma: 'daʿā', root: 'dʿw', form: 1, vowel: 'u' }, 'دَاعٍ', 'مَدْعُوّ', null],
  [{ lemma: 'ʿadda', root: 'ʿdd', form: 1, vowel: 'u' }, 'عَادّ', 'مَعْدُود', null],
  [{ lemma: 'ʾaḫaḏa', root: 'ʾḫḏ', form: 1, vowel: 'u' }, 'آخِذ', 'مَأْخُوذ', null],
  [{ lemma: 'ʿazzaza', root: 'ʿzz', form: 2 }, 'مُعَزِّز', 'مُعَزَّز', 'تَعْزِيز'],
  [{ lemma: 'sawwá', root: 'swy', form: 2 }, 'مُسَوٍّ', 'مُسَوَّى', 'تَسْوِيَة'],
  [{ lemma: 'hannaʾa', root: 'hnʾ', form: 2 }, 'مُهَنِّئ', 'مُهَنَّأ', 'تَهْنِئَة'],
  [{ lemma: 'sāʿada', root: 'sʿd', form: 3 }, 'مُسَاعِد', 'مُسَاعَد', 'مُسَاعَدَة'],
  [{ lemma: 'wāzá', root: 'wzy', form: 3 }, 'مُوَازٍ', 'مُوَازَى', 'مُوَازَاة'],
  [{ lemma: 'ʾarāda', root: 'rwd', form: 4 }, 'مُرِيد', 'مُرَاد', 'إِرَادَة'],
  [{ lemma: 'ʾawḍaḥa', root: 'wḍḥ', form: 4 }, 'مُوضِح', 'مُوضَح', 'إِيضَاح'],
  [{ lemma: 'ʾajrá', root: 'jry', form: 4 }, 'مُجْرٍ', 'مُجْرَى', 'إِجْرَاء'],
  [{ lemma: 'ʾāmana', root: 'ʾmn', form: 4 }, 'مُؤْمِن', 'مُؤْمَن', 'إِيمَان'],
  [{ lemma: 'taʿahhada', root: 'ʿhd', form: 5 }, 'مُتَعَهِّد', 'مُتَعَهَّد', 'تَعَهُّد'],
  [{ lemma: 'tabanná', root: 'bny', form: 5 }, 'مُتَبَنٍّ', 'مُتَبَنَّى', 'تَبَنٍّ'],
  [{ lemma: 'tabādala', root: 'bdl', form: 6 }, 'مُتَبَادِل', 'مُتَبَادَل', 'تَبَادُل'],
  [{ lemma: 'inḫafaḍa', root: 'ḫfḍ', form: 7 }, 'مُنْخَفِض', 'مُنْخَفَض', 'اِنْخِفَاض'],
  [{ lemma: 'ittafaqa', root: 'wfq', form: 8 }, 'مُتَّفِق', 'مُتَّفَق', 'اِتِّفَاق'],
  [{ lemma: 'izdahara', root: 'zhr', form: 8 }, 'مُزْدَهِر', 'مُزْدَهَر', 'اِزْدِهَار'],
  [{ lemma: 'iḫtāra', root: 'ḫyr', form: 8 }, 'مُخْتَار', 'مُخْتَار', 'اِخْتِيَار'],
  [{ lemma: 'iḥmarra', root: 'ḥmr', form: 9 }, 'مُحْمَرّ', null, 'اِحْمِرَار'],
  [{ lemma: 'istaqarra', root: 'qrr', form: 10 }, 'مُسْتَقِرّ', 'مُسْتَقَرّ', 'اِسْتِقْرَار'],
  [{ lemma: 'istaqāla', root: 'qyl', form: 10 }, 'مُسْتَقِيل', 'مُسْتَقَال', 'اِسْتِقَالَة'],
  [{ lemma: 'tarjama', root: 'trjm', form: 'q1' }, 'مُتَرْجِم', 'مُتَرْجَم', 'تَرْجَمَة'],
  [{ lemma: 'tadahwara', root: 'dhwr', form: 'q2' }, 'مُتَدَهْوِر', 'مُتَدَهْوَر', 'تَدَهْوُر'],
  [{ lemma: 'laysa', root: 'lys', form: 1, vowel: 'a' }, null, null, null],
];

test.each(CASES)('%o', (verb, active, passive, noun) => {
  const made = participles(verb);
  expect(made.active && spell(made.active)).toBe(active);
  expect(made.passive && spell(made.passive)).toBe(passive);
  const first = verbalNouns(verb)[0];
  expect(first === undefined ? null : spell(first)).toBe(noun);
});
