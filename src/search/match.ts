/**
 * Searching an article, both languages at once.
 *
 * What matches: a word that is the query whole, in spite of marks and keyboards and of what is glued to it (روسيا in
 * وروسيا, مواقف in مواقفهما, الأمم in للأمم). A word with another hamza, madda, ه for ة or ي for ى (see `fold`) is a group
 * beside them, and is a hit only where no word is spelt as the query is, which is said. Only where no word does match, words that begin with it, so that there are results
 * while one types; otherwise longer words are offered beside the hits and not mixed in (الصيني for الصين). Several words
 * match where they stand one after the other, whatever white space or punctuation is between. With word data, other
 * forms of the same lemma and root are grouped, and so are the places that speak of an entity of that name in other
 * words; groups join the hits when they are included, or when the text itself has no such word.
 */
import type { Article } from '#article/model';
import type { Words } from '#article/words/words';
import { entityGroup } from './entities';
import { keyOf, overlap, type Group, type Hit, type SpellingGroup, type Widener } from './hits';
import { wordGroups } from './word-groups';
import { longerWords, nearestQueries, type Offer } from './offers';
import { exactFirst, placesOf, type Place } from './places';
import { parseQuery, type Query } from './query';
import { indexOf, spelt, storedSpan } from './text-index';

export interface SearchResult {
  status: Query['status'];
  /** True when only the beginning of an overlong query was looked for. */
  cut: boolean;
  /** True when the text hits are words that begin with the query, none being the query whole. */
  beginning: boolean;
  /** True when the text hits are spelt otherwise than the query, none being spelt so. */
  respelt: boolean;
  /** In the order of the text, in each sentence Arabic before English; without overlaps in one language. */
  hits: Hit[];
  groups: Group[];
  /** Groups whose hits are among `hits`: those asked for, and those without which there would be none. */
  included: Widener[];
  /** Beside hits, longer words; without hits, what may have been meant. */
  offers: Offer[];
}

const NONE: readonly Widener[] = [];

interface Answer {
  words: Words | null;
  query: string;
  included: string;
  result: SearchResult;
}
/** The last answer for an article, because text and panel ask the same question. */
const answers = new WeakMap<Article, Answer>();

/**
 * All places that match `query`. Pure, and the same object for the same question asked again. Linear in the text; a
 * query is looked at up to `MAX_QUERY` units. Never throws.
 *
 * @param words word data, which makes clitics exact and gives lemmas and roots; `null` until it is loaded
 * @param included groups to have among the hits
 */
export function searchArticle(
  article: Article,
  words: Words | null,
  query: string,
  included: readonly Widener[] = NONE,
): SearchResult {
  const key = included.join();
  const last = answers.get(article);
  if (last && last.words === words && last.query === query && last.included === key) return last.result;
  const result = search(article, words, query, included);
  answers.set(article, { words, query, included: key, result });
  return result;
}

function search(article: Article, words: Words | null, input: string, asked: readonly Widener[]): SearchResult {
  const query = parseQuery(input);
  const empty = {
    status: query.status,
    cut: query.cut,
    beginning: false,
    respelt: false,
    hits: [],
    groups: [],
    included: [],
    offers: [],
  };
  if (query.status !== 'ready') return empty;

  const index = indexOf(article, words);
  const whole = query.spacedRoot === null ? placesOf(index, query.words, 'whole') : [];
  const begun = whole.length === 0 && query.spacedRoot === null ? placesOf(index, query.words, 'beginning') : [];
  const found = whole.length > 0 ? whole : begun;
  const { own: places, others } = exactFirst(found);
  const text = places.map((place) => hitOf(place, 'text'));

  const own = new Set<string>();
  const groups = [
    spellingGroup(others),
    ...(words ? wordGroups(words, query, whole.length > 0 ? places : []) : []),
    entityGroup(article, query, text),
  ].flatMap((group): Group[] => {
    const hits = group.hits.filter((hit) => {
      if (text.some((other) => overlap(hit, other)) || own.has(keyOf(hit))) return false;
      own.add(keyOf(hit));
      return true;
    });
    return hits.length > 0 ? [{ ...group, hits }] : [];
  });

  // A lemma or a root that is not itself in the text (قول) is what was asked for, not an extra.
  const included = groups.flatMap(({ how, named }) =>
    asked.includes(how) || (named && whole.length === 0) ? [how] : [],
  );
  const wider = groups.flatMap((group) => (included.includes(group.how) ? group.hits : []));
  const hits = inOrder(article, [...text, ...wider]);
  const offers = hits.length > 0 ? longerWords(index, query, found) : nearestQueries(index, query);
  const respelt = places.some(({ exact }) => !exact);
  return { ...empty, beginning: begun.length > 0, respelt, hits, groups, included, offers };
}

function hitOf({ text, start, end }: Place, how: 'text' | 'spelling'): Hit {
  return { sentence: text.sentence, lang: text.lang, span: storedSpan(text, start, end), how };
}

function spellingGroup(places: readonly Place[]): SpellingGroup {
  const of = places.map(({ text, start, end }) => spelt(text, start, end));
  return { how: 'spelling', of: [...new Set(of)], named: false, hits: places.map((place) => hitOf(place, 'spelling')) };
}

function inOrder(article: Article, hits: Hit[]): Hit[] {
  const order = new Map([...article.sentences.keys()].map((id, at) => [id, at]));
  const orderOf = (hit: Hit) => (order.get(hit.sentence.id) ?? 0) * 2 + (hit.lang === 'ar' ? 0 : 1);
  return hits.toSorted((a, b) => orderOf(a) - orderOf(b) || a.span.start - b.span.start);
}
