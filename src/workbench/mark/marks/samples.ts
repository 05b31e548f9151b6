/** For tests only: drafts from sentence pairs. */
import type { Alignment } from '#align/edits';
import type { Draft, Marks } from '#workbench/draft/draft';

/** A sentence in Arabic and English, or in Arabic alone. */
export type SamplePair = readonly [ar: string, en: string | null];

/** A draft of paragraphs, the headline first, each of pairs; sentences of a paragraph bring their own spaces. */
export function draftOfPairs(paragraphs: readonly (readonly SamplePair[])[], marks?: Partial<Marks>): Draft {
  const alignment = { ar: [], en: [], pairs: [] } as {
    ar: Alignment['ar'][number][];
    en: Alignment['en'][number][];
    pairs: Alignment['pairs'][number][];
  };
  paragraphs.forEach((pairs, paragraph) => {
    for (const [ar, en] of pairs) {
      alignment.pairs.push({
        ar: [alignment.ar.push({ text: ar, paragraph }) - 1],
        en: en === null ? [] : [alignment.en.push({ text: en, paragraph }) - 1],
        confidence: 1,
      });
    }
  });
  return {
    version: 1,
    id: '2025-04-01-sample',
    added: '2025-04-01T00:00:00.000Z',
    changed: '2025-04-01T00:00:00.000Z',
    lines: [],
    about: {
      headline: { ar: null, en: null },
      publisher: { ar: null, en: null },
      place: { ar: null, en: null },
      dateline: null,
      published: null,
      address: null,
    },
    alignment,
    marks: { names: [], cues: [], ...marks },
  };
}

/** A short report in three paragraphs. */
export const REPORT: readonly (readonly SamplePair[])[] = [
  [['الصين وروسيا تتفقان', 'China and Russia agree']],
  [
    [
      'اتفق وزير الخارجية الصيني وانغ يي ونظيره الروسي سيرغي لافروف على تعزيز التعاون مع الأمم المتحدة. ',
      'Chinese Foreign Minister Wang Yi and his Russian counterpart Sergei Lavrov agreed to strengthen cooperation with the United Nations. ',
    ],
    ['وقال وانغ إن الصين مستعدة للعمل مع روسيا.', 'Wang said China is ready to work with Russia.'],
  ],
  [['وتعهدت روسيا بدعم الصين.', 'Russia pledged to support China.']],
];

/** The files of an article for the text of a draft, as a draft becomes one. */
export function articleFileOf(
  sentences: readonly { id: string; unit: number; ar: string; en: string | null }[],
  parties: unknown,
  speakers: ReadonlyMap<string, { speaker: string }>,
): unknown {
  const data = sentences.map(({ id, ar, en }) => ({ id, ar, en, speaker: 'reporter', ...speakers.get(id) }));
  const units = [...new Set(sentences.map(({ unit }) => unit))].filter((unit) => unit > 0);
  return {
    slug: '2025-04-01-sample',
    source: {
      kind: 'own',
      added: '2025-04-01T00:00:00.000Z',
      publisher: null,
      place: null,
      dateline: null,
      published: null,
      address: null,
    },
    translation: null,
    parties,
    headline: data[0],
    paragraphs: units.map((unit) => ({
      id: `p${unit}`,
      sentences: data.filter((_, at) => sentences[at]?.unit === unit),
    })),
  };
}
