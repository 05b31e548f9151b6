import { useEffect, useState } from 'react';
import type { Article } from '#article/model';
import type { Words } from '#article/words';
import type { Paintable } from '#reader/marks/layers';
import type { Hit, Widener } from '#search/hits';
import type * as SearchModule from '#search/match';
import { tellTrouble } from '#ui/trouble';

const NO_HITS: readonly Hit[] = [];

/** The hits of a search, in the order in which they are stepped through. The search itself is loaded when first asked. */
export function useSearch(
  article: Article,
  words: Words | null,
  query: string | null,
  included: readonly Widener[],
): readonly Hit[] {
  const [search, setSearch] = useState<typeof SearchModule | null>(null);
  const [attempt, setAttempt] = useState(0);
  const asked = query !== null;
  useEffect(() => {
    if (!asked) return;
    let gone = false;
    const load = async () => {
      try {
        const module = await import('#search/match');
        if (!gone) setSearch(module);
      } catch (error) {
        if (!gone) tellTrouble('missing', error, () => setAttempt((before) => before + 1));
      }
    };
    void load();
    return () => {
      gone = true;
    };
  }, [asked, attempt]);
  // The same question gives the same object: see `searchArticle`.
  return search && query !== null ? search.searchArticle(article, words, query, included).hits : NO_HITS;
}

/** A hit as something to paint: its words in the one language in which they were found. */
export function paintableOf(hit: Hit): Paintable {
  const { sentence, span, lang } = hit;
  return lang === 'ar' ? { sentence, ar: span, en: null } : { sentence, ar: null, en: span };
}
