/** All that the library lists, as it is and as it changes, in this tab and in others. */
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Catalogue } from '#article/catalogue';
import type { Identities } from '#article/entity-links';
import type { Facts } from '#article/facts';
import { openCatalogue } from '#library/catalogue';
import { rowsOf, type Row } from '#library/list/rows';
import { listFacts, listNames } from '#storage/articles/article-facts';
import { deviceDatabase } from '#storage/database';
import type { Outcome } from '#storage/failure';
import { labels } from '#storage/labels';
import { leftPlaces } from '#storage/left-places';
import type { StoreName } from '#storage/migrations';
import { browserStore } from '#storage/stored-values';
import { savedWords } from '#study/store';
import { useShelf, type Shelf } from '#workbench/useShelf';

export interface Library {
  /** `null` until all is read that can be. */
  rows: readonly Row[] | null;
  shelf: Shelf;
  /** Why the bundled articles could not be listed, in English; `null` where they could. */
  problem: string | null;
  retry: () => void;
}

const NO_FACTS: ReadonlyMap<string, Facts> = new Map();

/**
 * @param root of the site
 * @param needsNames what own articles name is asked for: without that it is not read
 * @param identities which names are one
 */
export function useLibrary(root: URL, needsNames: boolean, identities: Identities): Library {
  const shelf = useShelf();
  const facts = useRead('article-facts', listFacts, true);
  const names = useRead('article-names', listNames, needsNames);
  const { catalogue, problem, retry } = useCatalogue(root);
  const { records } = useSyncExternalStore(labels.subscribe, labels.getSnapshot);
  const due = useDue();
  // Articles are read on pages of their own: coming back to this one loads it anew.
  const [stopped] = useState(() => leftPlaces(browserStore()));
  const isRead = shelf.isRead && facts !== null && (catalogue !== null || problem !== null);
  const rows = useMemo(
    () =>
      isRead
        ? rowsOf({
            catalogue,
            shelf: shelf.items,
            facts: facts ?? NO_FACTS,
            names,
            labels: records,
            stopped,
            due,
            identities,
          })
        : null,
    [isRead, catalogue, shelf.items, facts, names, records, due, stopped, identities],
  );
  return { rows, shelf, problem, retry };
}

/**
 * What a store has of own articles, by id, as it changes; `null` until it is read.
 * @param isNeeded false: it is not read
 */
function useRead<T>(
  store: StoreName,
  list: () => Promise<Outcome<ReadonlyMap<string, T>>>,
  isNeeded: boolean,
): ReadonlyMap<string, T> | null {
  const [found, setFound] = useState<ReadonlyMap<string, T> | null>(null);
  useEffect(() => {
    if (!isNeeded) return undefined;
    let isCurrent = true;
    const look = async () => {
      const outcome = await list();
      // Where the device cannot be read, the shelf says so.
      if (isCurrent) setFound(outcome.ok ? outcome.value : new Map<string, T>());
    };
    void look();
    const end = deviceDatabase.subscribe((event) => {
      if (event.type !== 'changed' || event.stores.includes(store)) void look();
    });
    return () => {
      isCurrent = false;
      end();
    };
  }, [store, list, isNeeded]);
  return found;
}

function useCatalogue(root: URL) {
  const [catalogue, setCatalogue] = useState<Catalogue | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    const look = async () => {
      try {
        setCatalogue(await openCatalogue(root, stop.signal));
        setProblem(null);
      } catch (error) {
        if (!stop.signal.aborted) setProblem(error instanceof Error ? error.message : String(error));
      }
    };
    void look();
    return () => stop.abort();
  }, [root, attempt]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  return { catalogue, problem, retry };
}

const NONE_DUE: ReadonlyMap<string, number> = new Map();

/** How many saved words are due, by article. When a card is due is asked of the code of the reviews, which comes where there are words. */
function useDue(): ReadonlyMap<string, number> {
  const { records: words } = useSyncExternalStore(savedWords.subscribe, savedWords.getSnapshot);
  const [due, setDue] = useState(NONE_DUE);
  useEffect(() => {
    let isCurrent = true;
    const count = async () => {
      if (words.length === 0) return setDue(NONE_DUE);
      const { dueByArticle } = await import('#study/review/due-by-article');
      if (isCurrent) setDue(dueByArticle(words, new Date()));
    };
    // The list is whole without it.
    count().catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [words]);
  return due;
}
