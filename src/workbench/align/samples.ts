/** For tests only: drafts of an alignment. The report is made up. */
import type { Pair } from '#align/align';
import type { Sentence } from '#align/edits';
import type { Draft } from '#workbench/draft/draft';

const AR = [
  'وزيرا النقل يبحثان تشغيل خط بحري',
  'بحث وزيرا النقل في البلدين تشغيل خط بحري جديد بين المرفأين. ',
  'واتفقا على أن تنطلق أول رحلة في الخريف المقبل، حيث أكد الوزير أهمية الخط.',
  'وتعهد الوزيران بنشر جدول الرحلات قبل نهاية الشهر.',
];
const EN = [
  'Transport ministers discuss a sea link',
  'The transport ministers of the two countries discussed a new sea link between the two ports. ',
  'They agreed that the first ship will sail in the autumn.',
  'The minister stressed that the link matters.',
];

/** Headline, a good pair, a doubtful one, English that stands alone, Arabic that stands alone. */
const PAIRS: Pair[] = [
  { ar: [0], en: [0], confidence: 1 },
  { ar: [1], en: [1], confidence: 0.97 },
  { ar: [2], en: [2], confidence: 0.5 },
  { ar: [], en: [3], confidence: 0.4 },
  { ar: [3], en: [], confidence: 0.9 },
];

const sentences = (lines: readonly string[]): Sentence[] =>
  lines.map((text, at) => ({ text, paragraph: Math.min(at, 1) }));

/** A draft of pairs; of the report without them. */
export function draftOfPairs(pairs: readonly Pair[] = PAIRS, ar = sentences(AR), en = sentences(EN)): Draft {
  const partly = { ar: null, en: null };
  return {
    version: 1,
    id: 'sea-link',
    added: '2025-05-01T10:00:00.000Z',
    changed: '2025-05-01T10:00:00.000Z',
    lines: [],
    about: { headline: partly, publisher: partly, place: partly, dateline: null, published: null, address: null },
    alignment: { ar, en, pairs },
    marks: { names: [], cues: [] },
  };
}
