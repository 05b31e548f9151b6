import { useEffect, useMemo, useState } from 'react';
import type { Anchored, Article } from '#article/model';
import type { Words } from '#article/words/words';
import type { LineOrder, listedOrder, renderingsOf } from '#search/concordance';
import type { Hit, Widener } from '#search/hits';
import type { searchArticle } from '#search/match';

import { tellTrouble } from '#ui/trouble';

const NO_HITS: readonly Hit[] = [];
const NO_ROWS: readonly number[] = [];
const NO_PLACES: readonly Anchored[] = [];

interface SearchCode {
  searchArticle: typeof searchArticle;
  listedOrder: typeof listedOrder;
  renderingsOf: typeof renderingsOf;
}

interface Found {
  /** In the order of the text. */
  hits: readonly Hit[];
  /** Indices of the hits in the order in which they are listed. */
  listed: readonly number[];
  /** What renders the hits, in the other language. */
  renderings: readonly Anchored[];
}

/** The hits of a search, and the order in which they are stepped through. The code of the search is loaded at the first one. */
export function useSearch(
  article: Article,
  words: Words | null,
  query: string | null,
  included: readonly Widener[],
  order: LineOrder,
): Found {
  const [search, setSearch] = useState<SearchCode | null>(null);
  const [attempt, setAttempt] = useState(0);
  const asked = query !== null;
  useEffect(() => {
    if (!asked) return;
    let gone = false;
    const load = async () => {
      try {
        const [match, concordance] = await Promise.all([import('#search/match'), import('#search/concordance')]);
        if (!gone) setSearch({ searchArticle: match.searchArticle, ...concordance });
      } catch (error) {
        if (!gone) tellTrouble('missing', error, () => setAttempt((before) => before + 1));
      }
    };
    void load();
    return () => {
      gone = true;
    };
  }, [asked, attempt]);
  // The same query gives the same object: see `searchArticle`.
  const hits = search && query !== null ? search.searchArticle(article, words, query, included).hits : NO_HITS;
  const listed = useMemo(
    () => search?.listedOrder(article, hits, words, order) ?? NO_ROWS,
    [search, article, hits, words, order],
  );
  const renderings = useMemo(
    () => search?.renderingsOf(article, hits, words) ?? NO_PLACES,
    [search, article, hits, words],
  );
  return useMemo(() => ({ hits, listed, renderings }), [hits, listed, renderings]);
}

/** Where a hit stands: in the one language in which it was found. */
export function placeOfHit(hit: Hit): Anchored {
  const { sentence, span, lang } = hit;
  return lang === 'ar' ? { sentence, ar: span, en: null } : { sentence, ar: null, en: span };
}
