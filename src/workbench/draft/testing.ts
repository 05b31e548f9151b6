/** For tests only: drafts of a pasted page, as the page to add an article and `draftOf` make them. The report is made up. */
import type { PageMeta } from '#import/formats/markup';
import { linesOfText } from '#import/lines';
import type { AlignTexts } from './settle';
import type { Draft } from './draft';
import { draftOf } from './incoming';

/** A page with what stands around a report, Arabic first, then English. */
const PAGE = `الصفحة الرئيسية >> أخبار العالم

وزيرا النقل يبحثان تشغيل خط بحري جديد بين المرفأين

/مصدر: شينخوا/ 2025:04:02.09:59

جنيف أول أبريل 2025 (شينخوا) بحث وزيرا النقل في البلدين تشغيل خط بحري جديد بين المرفأين. واتفقا على أن تنطلق أول رحلة في الخريف المقبل.

وتعهد الوزيران بنشر جدول الرحلات قبل نهاية الشهر.

اقرأ أيضا: افتتاح المرفأ الجديد

Home > World > Asia

Transport ministers discuss a new sea link between the two ports

GENEVA, April 1 (Xinhua) -- The transport ministers of the two countries discussed a new sea link. They agreed that the first ship will sail in the autumn.

The ministers pledged to publish the timetable before the end of the month.

Share this article`;

export const NOW = new Date('2025-05-01T10:00:00.000Z');

/** The draft of a pasted text. */
export const draftOfText = (text = PAGE, meta: PageMeta = {}): Draft => draftOf(linesOfText(text), meta, { now: NOW });

/** Pairs sentences one by one, and leaves what is over alone: enough where a test is not about aligning. */
export const oneByOne: AlignTexts = (ar, en) => {
  const [left, right] = [ar.flat(), en.flat()];
  const pairs = Array.from({ length: Math.max(left.length, right.length) }, (_, at) => ({
    ar: at < left.length ? [at] : [],
    en: at < right.length ? [at] : [],
    confidence: 0.9,
  }));
  return Promise.resolve(pairs);
};

/** The number of the line that begins so. */
export function lineAt(draft: Pick<Draft, 'lines'>, beginning: string): number {
  const at = draft.lines.findIndex(({ text }) => text.startsWith(beginning));
  if (at < 0) throw new Error(`no line begins “${beginning}”`);
  return at;
}
