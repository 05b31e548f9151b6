/** Where a query stands in the text of one article, each place as a line of its context. */
import type { Lang } from '#article/format/schema';
import type { ArticleText } from '#article/model';
import type { Span } from '#article/linking/resolve';
import { contextOf } from '#search/context';
import type { Stretch } from '#search/line';
import { exactFirst, placesOf } from '#search/places';
import type { Query } from '#search/query';
import { indexOfText, storedSpan } from '#search/text-index';

/** A place, with what a line of it shows. */
export interface FoundPlace {
  /** Id of the sentence, and the number of its paragraph; 0 is the headline. */
  sentence: string;
  paragraph: number;
  lang: Lang;
  span: Span;
  before: string;
  focus: Stretch;
  after: string;
}

/** An article in which the query stands. */
export interface FoundArticle {
  id: string;
  /** The first places, in the order of the text. */
  places: FoundPlace[];
  /** How many there are in all. */
  count: number;
  /** They are spelt otherwise than the query, none being spelt so. */
  respelt: boolean;
}

/** Places that are shown of an article; the others are found in it. */
const FIRST_PLACES = 3;

/** The places of a query in a text, found by the same rules as in an open article; `null` where it has none. */
export function placesIn(text: ArticleText, { words }: Query, mode: 'whole' | 'beginning'): FoundArticle | null {
  const { own } = exactFirst(placesOf(indexOfText(text, null), words, mode));
  if (own.length === 0) return null;
  const places = own.slice(0, FIRST_PLACES).map(({ text: { sentence, lang, from }, start, end }): FoundPlace => {
    const span = storedSpan({ sentence, lang, from }, start, end);
    return { sentence: sentence.id, paragraph: sentence.unit.index, lang, span, ...contextOf(sentence[lang], span) };
  });
  return { id: text.slug, places, count: own.length, respelt: own.some(({ exact }) => !exact) };
}
