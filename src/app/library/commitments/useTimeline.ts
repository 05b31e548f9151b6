/** The articles of the timeline: the bundled ones as soon as they are here, then the reader's own. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { pledgesOf, type CataloguedArticle, type Pledge } from '#timeline/pledges';
import { bundledEntries, ownEntries, type OwnEntries } from './load';

export interface TimelineData {
  pledges: readonly Pledge[];
  /** How many articles have been read. */
  articles: number;
  /** The reader's own are still being read. */
  reading: boolean;
  /** How many of them could not be read; `null` where the device does not tell what it has. */
  unread: number | null;
  /** The bundled articles could not be had. */
  failed: boolean;
  retry: () => void;
}

const NONE: readonly CataloguedArticle[] = [];

/** @param root of the site */
export function useTimeline(root: URL): TimelineData {
  const [bundled, setBundled] = useState<readonly CataloguedArticle[] | null>(null);
  const [own, setOwn] = useState<OwnEntries | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    const look = async () => {
      try {
        setBundled(await bundledEntries(root, stop.signal));
        setFailed(false);
      } catch {
        if (!stop.signal.aborted) setFailed(true);
      }
    };
    void look();
    return () => stop.abort();
  }, [root, attempt]);
  useEffect(() => {
    const stop = new AbortController();
    ownEntries(stop.signal).then(setOwn, (error: unknown) => {
      if (!stop.signal.aborted) throw error;
    });
    return () => stop.abort();
  }, []);
  const articles = useMemo(() => [...(bundled ?? NONE), ...(own?.articles ?? NONE)], [bundled, own]);
  const pledges = useMemo(() => pledgesOf(articles), [articles]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  return {
    pledges,
    articles: articles.length,
    reading: own === null || (bundled === null && !failed),
    unread: own ? own.unread : 0,
    failed,
    retry,
  };
}
