import { useCallback, useEffect, useState } from 'react';
import type { Article } from '#article/model';
import type { Words } from '#article/words';
import { ArticleError, openWords } from '#library/open';
import type { Page } from '#library/page';

export type WordsState =
  | { status: 'unasked'; words: null }
  | { status: 'loading'; words: null }
  | { status: 'failed'; words: null; error: ArticleError }
  | { status: 'open'; words: Words };

type Settled = { article: Article; attempt: number } & ({ words: Words } | { error: ArticleError });

/** The word data of an article, fetched when they are first asked for, and a way to try that again. */
export function useWords(page: Page, article: Article, asked: boolean): [WordsState, () => void] {
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  const [settled, setSettled] = useState<Settled | null>(null);
  const known = settled?.article === article && settled.attempt === attempt ? settled : null;
  const missing = asked && known === null;

  useEffect(() => {
    if (!missing) return;
    const abort = new AbortController();
    void open(page, article, abort.signal).then((outcome) => {
      if (!abort.signal.aborted) setSettled({ article, attempt, ...outcome });
      return undefined;
    });
    return () => abort.abort();
  }, [page, article, attempt, missing]);

  return [stateOf(known, asked), retry];
}

function stateOf(settled: Settled | null, asked: boolean): WordsState {
  if (settled === null) return { status: asked ? 'loading' : 'unasked', words: null };
  if ('words' in settled) return { status: 'open', words: settled.words };
  return { status: 'failed', words: null, error: settled.error };
}

async function open(
  page: Page,
  article: Article,
  signal: AbortSignal,
): Promise<{ words: Words } | { error: ArticleError }> {
  try {
    return { words: await openWords(page, article, signal) };
  } catch (error) {
    if (error instanceof ArticleError) return { error };
    return { error: new ArticleError(article.slug, [{ file: '(app)', entry: article.slug, problem: String(error) }]) };
  }
}
