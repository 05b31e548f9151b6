/** The entries of all articles: of the bundled ones as soon as they are here, then of the reader's own, as they are read. */
import { startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import { openAcross } from '#search/across/client';
import type { CataloguedArticle } from '#timeline/pledges';
import { bundledEntries, ownEntries, type OwnEntries } from './commitments/load';

export interface AllEntries {
  articles: readonly CataloguedArticle[];
  /** The list is not whole yet. */
  reading: boolean;
  /** Own articles that are still being read; `null` where that is not known yet, or nothing is to be said of it. */
  left: number | null;
  /** How many of them could not be read; `null` where the device does not tell what it has. */
  unread: number | null;
  /** The bundled articles could not be had. */
  failed: boolean;
  retry: () => void;
}

const NONE: readonly CataloguedArticle[] = [];

/** @param root of the site */
export function useEntries(root: URL): AllEntries {
  const [bundled, setBundled] = useState<readonly CataloguedArticle[] | null>(null);
  const [own, setOwn] = useState<OwnEntries | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    const look = async () => {
      try {
        const known = await bundledEntries(root, stop.signal);
        // Hundreds of entries are drawn in slices, between which the page answers.
        startTransition(() => {
          setBundled(known);
          setFailed(false);
        });
      } catch {
        if (!stop.signal.aborted) setFailed(true);
      }
    };
    void look();
    return () => stop.abort();
  }, [root, attempt]);
  useEffect(() => {
    const stop = new AbortController();
    const look = async () => {
      for await (const known of ownEntries(openAcross(root), stop.signal)) {
        if (!stop.signal.aborted) startTransition(() => setOwn(known));
      }
    };
    void look();
    return () => stop.abort();
  }, [root]);
  const articles = useMemo(() => [...(bundled ?? NONE), ...(own?.articles ?? NONE)], [bundled, own]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  return {
    articles,
    reading: own === null || own.left > 0 || (bundled === null && !failed),
    left: own && own.left > 0 ? own.left : null,
    unread: own ? own.unread : 0,
    failed,
    retry,
  };
}
