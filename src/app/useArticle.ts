import { useCallback, useEffect, useState } from 'react';
import type { Article } from '#article/model';
import { ArticleError, openArticle } from '#library/bundled';

export type ArticleState =
  | { status: 'loading' }
  | { status: 'failed'; error: ArticleError; retry: () => void }
  | { status: 'open'; article: Article };

type Outcome = { article: Article } | { error: ArticleError };

/** Opens an article and says how far it has come. */
export function useArticle(slug: string): ArticleState {
  const [attempt, setAttempt] = useState(0);
  const [settled, setSettled] = useState<{ wanted: string; outcome: Outcome } | null>(null);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  const wanted = `${slug}#${attempt}`;

  useEffect(() => {
    const abort = new AbortController();
    void open(slug, abort.signal).then((outcome) => {
      if (!abort.signal.aborted) setSettled({ wanted, outcome });
      return undefined;
    });
    return () => abort.abort();
  }, [slug, wanted]);

  // What settled earlier, for another article or try, is not what is wanted now.
  if (settled?.wanted !== wanted) return { status: 'loading' };
  if ('article' in settled.outcome) return { status: 'open', article: settled.outcome.article };
  return { status: 'failed', error: settled.outcome.error, retry };
}

async function open(slug: string, signal: AbortSignal): Promise<Outcome> {
  try {
    return { article: await openArticle(slug, signal) };
  } catch (error) {
    if (error instanceof ArticleError) return { error };
    return { error: new ArticleError(slug, [{ file: '(app)', entry: slug, problem: String(error) }]) };
  }
}
