import { expect, test } from 'vitest';
import { agreesWithMarks, hasMarks } from './marks';

test.each([
  ['مدرس', 'مُدَرِّس'],
  ['مُدرس', 'مُدَرِّس'],
  ['مدرّس', 'مُدَرِّس'],
  ['مدرسٌ', 'مُدَرِّس'],
  ['وفقاً', 'وَفْقًا'],
  ['وفقًا', 'وَفْقًا'],
  ['دوْلة', 'دَوْلَة'],
])('%s may be %s', (written, vowelled) => expect(agreesWithMarks(written, vowelled)).toBe(true));

test.each([
  ['مَدرس', 'مُدَرِّس'],
  ['مدرّسة', 'مَدْرَسَة'],
  ['دوَلة', 'دَوْلَة'],
  ['كُتب', 'كَتَبَ'],
])('%s may not be %s', (written, vowelled) => expect(agreesWithMarks(written, vowelled)).toBe(false));

test('a tatweel is no mark', () => {
  expect(hasMarks('الـ80')).toBe(false);
  expect(hasMarks('أيضًا')).toBe(true);
});
