/**
 * For tests only: a short series of articles on two invented countries, Sahlan and Nahira, whose pledges change from one to the
 * next. The texts are made up.
 */
import { catalogueOf } from '#article/catalogue';
import type { UndertakingKind } from '#article/format/schema';
import { tinyArticle } from '#testing/articles';
import type { CataloguedArticle } from './pledges';

/** One sentence with one entry: who, in which words, what. Each part stands in the sentence as it is given. */
interface Report {
  slug: string;
  date: string | null;
  title: readonly [ar: string, en: string];
  sentence: readonly [ar: string, en: string];
  kind: UndertakingKind;
  cue: readonly (readonly [ar: string | null, en: string | null])[];
  object: readonly [ar: string, en: string];
  context?: readonly (readonly [ar: string, en: string])[];
  by: readonly ('sahlan' | 'nahira' | 'jazran')[];
  to?: readonly ('sahlan' | 'nahira' | 'jazran')[];
  own?: boolean;
}

const COUNTRIES = {
  sahlan: { ar: 'سهلان', en: 'Sahlan' },
  nahira: { ar: 'ناهرة', en: 'Nahira' },
  jazran: { ar: 'جزران', en: 'Jazran' },
};

export function reported(report: Report): CataloguedArticle {
  const [ar, en] = report.sentence;
  const named = [...new Set([...report.by, ...(report.to ?? [])])];
  // Who is not named in the sentence itself is named in a line of its own.
  const line = named.map((id) => COUNTRIES[id]);
  const article = tinyArticle({
    headline: { ar: report.title[0], en: report.title[1] },
    paragraphs: [
      [{ ar, en }],
      [{ ar: `عن ${line.map((one) => one.ar).join(' و ')}.`, en: `On ${line.map((one) => one.en).join(' and ')}.` }],
    ],
    entities: named.map((id) => ({
      id,
      name: COUNTRIES[id],
      mentions: [{ in: 'p2.1', ar: COUNTRIES[id].ar, en: COUNTRIES[id].en }],
    })),
    cues: [
      {
        id: 'c1',
        kind: report.kind,
        by: [...report.by],
        to: [...(report.to ?? [])],
        quotes: report.cue.map(([arabic, english]) => ({ in: 'p1.1', ar: arabic, en: english })),
        undertakings: [
          {
            id: 'c1.1',
            evidence: [
              { in: 'p1.1', ar: report.object[0], en: report.object[1], role: 'object' },
              ...(report.context ?? []).map(([arabic, english]) => ({
                in: 'p1.1',
                ar: arabic,
                en: english,
                role: 'context' as const,
              })),
            ],
          },
        ],
      },
    ],
  });
  const entry = { ...catalogueOf(article), slug: report.slug, date: report.date, published: null };
  return { entry, own: report.own ?? false };
}

/** Readiness, agreement, signature: one promise on water data. Beside it a position, and something else with a third country. */
export const series: readonly CataloguedArticle[] = [
  reported({
    slug: 'signed',
    date: '2025-06-03',
    title: ['سهلان وناهرة توقعان اتفاقا', 'Sahlan and Nahira sign an agreement'],
    sentence: [
      'وقّع الجانبان اتفاقا على تبادل بيانات المياه والسدود مرة كل شهر.',
      'The two sides signed an agreement to exchange water and dam data once a month.',
    ],
    kind: 'concluded',
    cue: [['وقّع', 'signed']],
    object: ['تبادل بيانات المياه والسدود', 'exchange water and dam data'],
    context: [['مرة كل شهر', 'once a month']],
    by: ['sahlan', 'nahira'],
    own: true,
  }),
  reported({
    slug: 'ready',
    date: '2024-05-22',
    title: ['سهلان مستعدة', 'Sahlan is ready'],
    sentence: [
      'أعربت سهلان عن استعدادها لتبادل بيانات المياه مع ناهرة.',
      'Sahlan expressed its readiness to exchange water data with Nahira.',
    ],
    kind: 'readiness',
    cue: [
      ['أعربت', 'expressed its readiness'],
      ['عن استعدادها', null],
    ],
    object: ['تبادل بيانات المياه', 'exchange water data'],
    by: ['sahlan'],
    to: ['nahira'],
  }),
  reported({
    slug: 'agreed',
    date: '2024-10-09',
    title: ['سهلان وناهرة تتفقان', 'Sahlan and Nahira agree'],
    sentence: [
      'اتفق الجانبان على تبادل بيانات المياه، قدر الإمكان، مرة كل عام.',
      'The two sides agreed to exchange water data, as far as possible, once a year.',
    ],
    kind: 'agreement',
    cue: [['اتفق', 'agreed']],
    object: ['تبادل بيانات المياه', 'exchange water data'],
    context: [
      ['قدر الإمكان', 'as far as possible'],
      ['مرة كل عام', 'once a year'],
    ],
    by: ['sahlan', 'nahira'],
  }),
  reported({
    slug: 'supports',
    date: '2024-10-10',
    title: ['ناهرة تدعم', 'Nahira supports'],
    sentence: ['تدعم ناهرة حسن الجوار مع سهلان.', 'Nahira supports good relations with Sahlan.'],
    kind: 'support',
    cue: [['تدعم', 'supports']],
    object: ['حسن الجوار', 'good relations'],
    by: ['nahira'],
    to: ['sahlan'],
  }),
  reported({
    slug: 'crossing',
    date: null,
    title: ['جزران تتعهد', 'Jazran pledges'],
    sentence: ['تعهدت جزران لسهلان بفتح معبر حدودي.', 'Jazran pledged to Sahlan to open a border crossing.'],
    kind: 'pledge',
    cue: [['تعهدت', 'pledged']],
    object: ['فتح معبر حدودي', 'open a border crossing'],
    by: ['jazran'],
    to: ['sahlan'],
  }),
];
