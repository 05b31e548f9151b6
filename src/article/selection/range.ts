import type { Lang } from '#article/format/schema';
import type { Anchored, Article, Sentence } from '#article/model';
import type { Kind, KindAddress } from './kind';
import { textsOf } from './parts';

/**
 * Words that a reader has marked, in one language: `?range=en-p14.1-5-31`, or over several sentences
 * `?range=en-p14.1-5-p15.1-9`. Letters are counted as UTF-16 units of the stored sentence, in the URL from 1 to the last one.
 */
export interface RangeSelection {
  type: 'range';
  lang: Lang;
  /** Id of the sentence in which it begins, and where in it, from 0. */
  id: string;
  start: number;
  /** Id of the sentence in which it ends, and where in it: behind the last letter. */
  until: string;
  end: number;
}

export const rangeAddress: KindAddress<RangeSelection> = {
  tab: 'entities',
  parse(query) {
    const [, lang, id, from, until = id, end] =
      /^(ar|en)-([^-]+)-(\d+)-(?:([^-]+)-)?(\d+)$/.exec(query.get('range') ?? '') ?? [];
    return id && until
      ? { type: 'range', lang: lang as Lang, id, start: Number(from) - 1, until, end: Number(end) }
      : null;
  },
  format: ({ lang, id, start, until, end }) => [
    ['range', [lang, id, start + 1, ...(until === id ? [] : [until]), end].join('-')],
  ],
};

export const range: Kind<RangeSelection> = {
  restsOn: 'article',

  validate: (selection, article) => (rangeStretches(selection, article).length > 0 ? selection : null),
  same: (a, b) => rangeAddress.format(a).join('&') === rangeAddress.format(b).join('&'),

  marks: () => [],
  currentMark: () => null,
  lightsMark: () => false,
  lightsSentence: ({ id, until }, sentence) => isAtOrBefore(id, sentence.id) && isAtOrBefore(sentence.id, until),
  onMark: () => [],

  sentences: sentencesOf,
  shownSentences: (selection, { article }) => sentencesOf(selection, article),
  currentSentence: (selection, { article }) => sentencesOf(selection, article)[0] ?? null,
  place: (selection, { article }) => rangeStretches(selection, article)[0] ?? null,

  steps: () => ({ at: 0, of: 0 }),
  step: (selection) => selection,

  announce(selection, { article }) {
    const [sentence] = sentencesOf(selection, article);
    return sentence ? { key: 'range', sentence } : null;
  },
  label: () => null,
  fingerprintParts: (selection, article) => textsOf(sentencesOf(selection, article)),
};

/** What it takes of each sentence, in the order of the text; none where the article has no such letters. */
export function rangeStretches(selection: RangeSelection, article: Article): Anchored[] {
  const { lang, start, end } = selection;
  const sentences = sentencesOf(selection, article);
  const last = sentences.length - 1;
  const spans = sentences.map((sentence, at) => ({
    start: at === 0 ? start : 0,
    end: at === last ? end : sentence[lang].trimEnd().length,
  }));
  const sound = spans.every((span, at) => {
    const length = sentences[at]?.[lang].length ?? 0;
    return span.start >= 0 && span.start < span.end && span.end <= length;
  });
  if (!sound) return [];
  return sentences.flatMap((sentence, at) => {
    const span = spans[at] ?? null;
    return lang === 'ar' ? { sentence, ar: span, en: null } : { sentence, ar: null, en: span };
  });
}

/** The order of the text, by the numbers in the ids: `h`, `p1.1`, `p1.2`, `p10.1`. */
function isAtOrBefore(one: string, other: string): boolean {
  const [a, b] = [one, other].map((id) => (id.match(/\d+/g) ?? []).map(Number));
  const at = [0, 1].find((n) => a?.[n] !== b?.[n]);
  return at === undefined || (a?.[at] ?? 0) < (b?.[at] ?? 0);
}

/** The sentences from the first to the last; none if either is not there, or the last comes first. */
function sentencesOf({ id, until }: RangeSelection, article: Article): Sentence[] {
  const all = [...article.sentences.values()];
  const from = all.findIndex((sentence) => sentence.id === id);
  const to = all.findIndex((sentence) => sentence.id === until);
  return from < 0 || to < from ? [] : all.slice(from, to + 1);
}
