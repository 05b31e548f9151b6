import { expect, it } from 'vitest';
import { conditionIn } from './condition';

const found = (text: string, after: number, lang: 'ar' | 'en') => {
  const span = conditionIn(text, after, lang);
  return span && text.slice(span.start, span.end);
};

it.each([
  ['ar', 'هدد بفرض رسوم إذا فشلت المحادثات.', 'إذا فشلت المحادثات'],
  ['ar', 'ستنسحب القوات في حال توقف إطلاق النار، وفق البيان.', 'في حال توقف إطلاق النار'],
  ['ar', 'إن لم ترد الحكومة، فسيغلق الميناء.', 'إن لم ترد الحكومة'],
  ['ar', 'تعهد بالدعم شريطة نشر الجدول', 'شريطة نشر الجدول'],
  ['en', 'He threatened tariffs if the talks fail.', 'if the talks fail'],
  ['en', 'Unless the government replies, the port will close.', 'Unless the government replies'],
  ['en', 'They pledged support provided that the timetable is published.', 'provided that the timetable is published'],
] as const)('%s: of “%s” it is “%s”', (lang, text, words) => expect(found(text, 0, lang)).toBe(words));

it.each([
  ['ar', 'تعهد بنشر الجدول قبل نهاية الشهر.'],
  ['ar', 'قال إن الحوار مستمر، وماذا بعد؟'],
  ['en', 'They pledged to publish the timetable.'],
  ['en', 'The shift in the plan is notable.'],
] as const)('%s: “%s” has none', (lang, text) => expect(found(text, 0, lang)).toBeNull());

it('takes the one behind the place, and one before it where there is no other', () => {
  const text = 'إذا وافق المجلس، تعهدت الدولة بالدعم إذا طُلب منها ذلك.';
  expect(found(text, text.indexOf('تعهدت'), 'ar')).toBe('إذا طُلب منها ذلك');
  expect(found(text.replace(' إذا طُلب منها ذلك', ''), 17, 'ar')).toBe('إذا وافق المجلس');
});
