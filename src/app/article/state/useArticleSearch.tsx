import { useCallback, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { Anchored, Article } from '#article/model';
import type { Selection } from '#article/selection';
import type { Words } from '#article/words/words';
import type { LineOrder } from '#search/concordance';
import type { Hit, Widener } from '#search/hits';
import { CiteMenu } from '#app/cite/CiteMenu';
import { placeOfHit, useSearch } from './useSearch';
import type { ChangeLocation } from './useSelecting';

/** The search of the article, as its panel and the text need it. */
export interface ArticleSearch {
  /** What is searched for, or nothing. */
  query: string;
  /** Which hit is current, from 0; `null` without a search. */
  at: number | null;
  hits: readonly Hit[];
  /** Where the hits stand, in the same order. */
  places: readonly Anchored[];
  /** Indices of the hits as they are listed, and so stepped through. */
  listed: readonly number[];
  /** What renders the hits, in the other language. */
  renderings: readonly Anchored[];
  order: LineOrder;
  setOrder: (order: LineOrder) => void;
  /** What the query was widened by. */
  included: readonly Widener[];
  setIncluded: (included: readonly Widener[]) => void;
  field: RefObject<HTMLInputElement | null>;
  find: (text: string) => void;
  open: (at: number) => void;
  /** Puts the cursor into the field, which may yet have to be loaded. */
  focusField: () => void;
  /** Ways to take a hit along. */
  cite: (hit: Hit, at: number) => ReactNode;
}

/** What is searched for, by the address, and what is found. */
export function useArticleSearch(
  article: Article,
  words: Words | null,
  selection: Selection | null,
  asked: Selection | null,
  change: ChangeLocation,
): ArticleSearch {
  const search = selection?.type === 'search' ? selection : null;
  const query = search?.id ?? '';
  const [included, setIncluded] = useState<readonly Widener[]>([]);
  const [order, setOrder] = useState<LineOrder>('text');
  const { hits, listed, renderings } = useSearch(article, words, search?.id ?? null, included, order);
  const places = useMemo(() => hits.map(placeOfHit), [hits]);
  const field = useRef<HTMLInputElement>(null);
  const searching = asked?.type === 'search';
  // Each letter typed is another search, but only the first is a step for Back to undo.
  const find = useCallback(
    (text: string) => {
      // What widened one query does not widen the next.
      setIncluded([]);
      const next: Selection | null = text === '' ? null : { type: 'search', id: text, at: 0 };
      change({ selection: next, tab: 'search' }, { replace: searching });
    },
    [change, searching],
  );
  const open = useCallback(
    (at: number) => change({ selection: { type: 'search', id: query, at } }, { replace: true }),
    [change, query],
  );
  const focusField = useCallback(() => whenThere(field, (input) => input.focus()), []);
  const cite = useCallback(
    (hit: Hit, at: number) => (
      <CiteMenu
        key={`${query} ${at}`}
        article={article}
        selection={{ type: 'search', id: query, at }}
        around={[{ type: 'sentence', id: hit.sentence.id }]}
      />
    ),
    [article, query],
  );
  const at = search?.at ?? null;
  return {
    query,
    at,
    hits,
    places,
    listed,
    renderings,
    order,
    setOrder,
    included,
    setIncluded,
    field,
    find,
    open,
    focusField,
    cite,
  };
}

/** Does something with an element that may yet have to be loaded; gives up after a second. */
function whenThere<T>(ref: RefObject<T | null>, act: (element: T) => void, tries = 60): void {
  if (ref.current) act(ref.current);
  else if (tries > 0) requestAnimationFrame(() => whenThere(ref, act, tries - 1));
}
