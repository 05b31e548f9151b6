/** For tests only: small articles of arbitrary texts, whose quotes hold. */
import fc from 'fast-check';
import { permittedText } from '#arabic/fuzzing';
import { occurrences, type Span } from '#article/linking/resolve';
import { tokensOf } from './segments';
import { faultIn } from '#article/format/text-rules';
import type { Lang, Quote } from '#article/format/schema';
import type { Tiny } from './testing';

/** A stretch of whole words of a text. */
export function stretchAt(text: string, from: number, count: number): Span {
  const tokens = tokensOf(text);
  const first = tokens[from % tokens.length] ?? { start: 0, word: text, text };
  const last = tokens[Math.min((from % tokens.length) + (count % 4), tokens.length - 1)] ?? first;
  const lead = first.word.length - first.word.trimStart().length;
  return { start: first.start + lead, end: last.start + last.word.length };
}

/** The words of a span as a quote of it; `null` where there is nothing to be seen in them. */
export function quoteOf(text: string, span: Span, lang: Lang): { words: string; nth: number } | null {
  const words = text.slice(span.start, span.end);
  const nth = occurrences(text, words, lang).findIndex(({ start }) => start === span.start) + 1;
  return nth > 0 && faultIn(words) === null ? { words, nth } : null;
}

const sentence = fc.record({ ar: permittedText, en: permittedText });
const place = fc.record({ of: fc.nat(), from: fc.nat(), count: fc.nat() });

/** An article: some sentences, what is mentioned in them, a commitment, each quoted as authors would. */
export const anyArticle: fc.Arbitrary<Tiny> = fc
  .record({
    sentences: fc.array(sentence, { minLength: 1, maxLength: 4 }),
    mentions: fc.array(place, { maxLength: 8 }),
    evidence: place,
    text: permittedText,
  })
  .map(({ sentences, mentions, evidence, text }) => {
    const quoted = ({ of, from, count }: { of: number; from: number; count: number }): Quote => {
      const at = of % sentences.length;
      const { ar = '', en = '' } = sentences[at] ?? {};
      const quote = quoteOf(ar, stretchAt(ar, from, count), 'ar');
      const other = quoteOf(en, stretchAt(en, from, count), 'en');
      return {
        in: `p1.${at + 1}`,
        ar: quote?.words ?? null,
        en: other?.words ?? null,
        nth: { ...(quote && { ar: quote.nth }), ...(other && { en: other.nth }) },
      };
    };
    const both = { ar: text, en: text };
    const found = mentions.map(quoted).filter((quote) => quote.ar !== null || quote.en !== null);
    const object = quoted(evidence);
    const isQuoted = object.ar !== null || object.en !== null;
    return {
      paragraphs: [sentences],
      entities: [
        { id: 'china', name: both, about: both, mentions: [{ in: 'h', ar: 'الجانبان', en: null }, ...found] },
        { id: 'constructor', mentions: [{ in: 'h', ar: null, en: 'Two' }, ...found] },
      ],
      cues: isQuoted
        ? [
            {
              id: 'c1',
              label: both,
              by: ['china'],
              to: ['constructor'],
              quotes: [object],
              undertakings: [{ id: 'entry', action: text, object: text, rationale: both, evidence: [object] }],
            },
          ]
        : [],
    };
  });
