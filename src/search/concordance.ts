/** A concordance: every hit as a line of its context, with what renders it in the other language. */
import { marksIn, type Anchored, type Article } from '#article/model';
import type { Span } from '#article/linking/resolve';
import type { Bilingual, Lang } from '#article/format/schema';
import { tokensOf } from '#article/segments';
import type { Words } from '#article/words/words';
import { contextOf } from './context';
import type { Hit } from './hits';
import type { Line, Stretch } from './line';
import { groupByRendering } from './renderings';

/** The lines of `hits`, in their order. With phrase data the aligned words are known, else those of a mention or quote. */
export function concordanceOf(article: Article, hits: readonly Hit[], words: Words | null): Line[] {
  return hits.map((hit, at) => {
    const lang = hit.lang === 'ar' ? 'en' : 'ar';
    return {
      hit,
      at,
      ...contextOf(hit.sentence[hit.lang], hit.span),
      counterpart: { lang, text: hit.sentence[lang], lit: renderingOf(article, hit, lang, words) },
      notes: notesOn(hit, words),
    };
  });
}

/** What renders a hit: its phrase; without phrase data the shortest thing marked there that has words in both languages. */
function renderingOf(article: Article, hit: Hit, lang: Lang, words: Words | null): Span[] {
  const own = hit.mention?.[lang];
  if (own) return [own];
  const touches = (span: Span) => span.start < hit.span.end && hit.span.start < span.end;
  const phrases = words?.phrases.get(hit.sentence.id);
  if (phrases) {
    const spans = phrases.filter((phrase) => phrase[hit.lang].some(touches)).flatMap((phrase) => phrase[lang]);
    return spans.toSorted((a, b) => a.start - b.start);
  }
  const pairs = marksIn(article, hit.sentence).flatMap((mark) => {
    const here = mark[hit.lang];
    const there = mark[lang];
    return here && there && touches(here) ? [{ length: here.end - here.start, there }] : [];
  });
  pairs.sort((a, b) => a.length - b.length);
  return pairs.slice(0, 1).map(({ there }) => there);
}

/** What the translator notes on a hit: on its phrase, and on words of its sentence that share words with it. */
function notesOn({ sentence, lang, span }: Hit, words: Words | null): Bilingual[] {
  const touches = ({ start, end }: Span) => start < span.end && span.start < end;
  const phrases = (words?.phrases.get(sentence.id) ?? []).filter((phrase) => phrase[lang].some(touches));
  const own = sentence.notes.filter(({ on }) => {
    const quote = on[lang];
    const start = quote === null ? -1 : sentence[lang].indexOf(quote);
    return quote !== null && start >= 0 && touches({ start, end: start + quote.length });
  });
  return [...phrases.flatMap(({ note }) => note ?? []), ...own.map(({ text }) => text)];
}

/** What renders the hits, in the text: for each stretch its place in the other language. */
export function renderingsOf(article: Article, hits: readonly Hit[], words: Words | null): Anchored[] {
  return hits.flatMap((hit) => {
    const lang = hit.lang === 'ar' ? 'en' : 'ar';
    return renderingOf(article, hit, lang, words).map((span) =>
      lang === 'ar' ? { sentence: hit.sentence, ar: span, en: null } : { sentence: hit.sentence, ar: null, en: span },
    );
  });
}

export const lineOrders = ['text', 'before', 'after', 'rendering'] as const;
/**
 * In the order of the text; by the words before the hit, the nearest first; by those after it; by what renders it, the most
 * frequent rendering first.
 */
export type LineOrder = (typeof lineOrders)[number];

const collators = {
  ar: new Intl.Collator('ar', { ignorePunctuation: true, numeric: true, sensitivity: 'base' }),
  en: new Intl.Collator('en', { ignorePunctuation: true, numeric: true, sensitivity: 'base' }),
};

/** Sorts lines. By their context, Arabic lines come before English ones, and a line without context before all others. */
export function sortLines(lines: readonly Line[], order: LineOrder): Line[] {
  if (order === 'text') return lines.toSorted((a, b) => a.at - b.at);
  if (order === 'rendering') return groupByRendering(lines).flatMap((group) => group.lines);
  const keyed = lines.map((line) => {
    const context = wordsOf(line[order]);
    return { line, lang: line.hit.lang, context: order === 'before' ? context.toReversed() : context };
  });
  keyed.sort((a, b) => {
    if (a.lang !== b.lang) return a.lang === 'ar' ? -1 : 1;
    return compareWords(a.context, b.context, collators[a.lang]) || a.line.at - b.line.at;
  });
  return keyed.map(({ line }) => line);
}

/** Indices of `hits` as `sortLines` lists them. */
export function listedOrder(
  article: Article,
  hits: readonly Hit[],
  words: Words | null,
  order: LineOrder,
): readonly number[] {
  if (order === 'text') return hits.map((_, at) => at);
  return sortLines(concordanceOf(article, hits, words), order).map(({ at }) => at);
}

function compareWords(a: readonly string[], b: readonly string[], collator: Intl.Collator): number {
  const both = Math.min(a.length, b.length);
  for (let n = 0; n < both; n++) {
    const order = collator.compare(a[n] ?? '', b[n] ?? '');
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** The words of a text; signs that stand alone are none. */
function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

const MORE = '…';

/** The last whole words of `text`, in at most `room` characters, with a sign where some are left out. */
export function tailOf(text: string, room: number): string {
  if (text.length <= room) return text;
  const tokens = text.split(/\s+/);
  let kept = '';
  for (let n = tokens.length - 1; n >= 0; n--) {
    const longer = kept === '' ? (tokens[n] ?? '') : `${tokens[n]} ${kept}`;
    if (longer.length + MORE.length > room) break;
    kept = longer;
  }
  return MORE + kept;
}

/** The first whole words of `text`, in at most `room` characters, with a sign where some are left out. */
export function headOf(text: string, room: number): string {
  if (text.length <= room) return text;
  let kept = '';
  for (const token of text.split(/\s+/)) {
    const longer = kept === '' ? token : `${kept} ${token}`;
    if (longer.length + MORE.length > room) break;
    kept = longer;
  }
  return kept + MORE;
}

/**
 * Whole words of `text` round what is lit in it, in about `room` characters, with a sign where some are left out. What
 * is lit first is always there; what is lit further off is lit where it is in the stretch.
 */
export function stretchOf({ text, lit }: Stretch, room: number): Stretch {
  const tokens = tokensOf(text.trimEnd());
  const first = lit[0];
  const touched = (n: number, span: Span) => {
    const token = tokens[n];
    return token !== undefined && token.start < span.end && span.start < token.start + token.word.length;
  };
  let from = first
    ? Math.max(
        0,
        tokens.findIndex((_, n) => touched(n, first)),
      )
    : 0;
  let to = first
    ? Math.max(
        from,
        tokens.findLastIndex((_, n) => touched(n, first)),
      )
    : 0;
  const lengthOf = (a: number, b: number) => {
    const end = tokens[b];
    return end ? end.start + end.word.length - (tokens[a]?.start ?? 0) : 0;
  };
  // Grows to both sides in turn, and to one when the other is used up or does not fit.
  for (let grown = true; grown;) {
    grown = false;
    if (to + 1 < tokens.length && lengthOf(from, to + 1) <= room) [to, grown] = [to + 1, true];
    if (from > 0 && lengthOf(from - 1, to) <= room) [from, grown] = [from - 1, true];
  }
  const start = tokens[from]?.start ?? 0;
  const end = start + lengthOf(from, to);
  const lead = from > 0 ? MORE : '';
  const shift = lead.length - start;
  return {
    text: lead + text.slice(start, end) + (to + 1 < tokens.length ? MORE : ''),
    lit: lit.flatMap((span) =>
      span.end > start && span.start < end
        ? [{ start: Math.max(span.start, start) + shift, end: Math.min(span.end, end) + shift }]
        : [],
    ),
  };
}
