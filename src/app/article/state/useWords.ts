import { useCallback, useEffect, useState } from 'react';
import type { ArticleText } from '#article/model';
import type { Words } from '#article/words';
import { ArticleError, openWords } from '#library/open';
import type { ArticleSource } from '#library/article-source';

export type WordsState =
  | { status: 'idle'; words: null }
  | { status: 'loading'; words: null }
  | { status: 'failed'; words: null; error: ArticleError }
  | { status: 'open'; words: Words };

type Settled = { text: ArticleText; attempt: number } & ({ words: Words } | { error: ArticleError });

/** The word data of a text, fetched when they are first asked for, and a way to try that again. */
export function useWords(source: ArticleSource, text: ArticleText, asked: boolean): [WordsState, () => void] {
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  const [settled, setSettled] = useState<Settled | null>(null);
  const known = settled?.text === text && settled.attempt === attempt ? settled : null;
  const missing = asked && known === null;

  useEffect(() => {
    if (!missing) return;
    const abort = new AbortController();
    void open(source, text, abort.signal).then((outcome) => {
      if (!abort.signal.aborted) setSettled({ text, attempt, ...outcome });
      return undefined;
    });
    return () => abort.abort();
  }, [source, text, attempt, missing]);

  return [stateOf(known, asked), retry];
}

function stateOf(settled: Settled | null, asked: boolean): WordsState {
  if (settled === null) return { status: asked ? 'loading' : 'idle', words: null };
  if ('words' in settled) return { status: 'open', words: settled.words };
  return { status: 'failed', words: null, error: settled.error };
}

async function open(
  source: ArticleSource,
  text: ArticleText,
  signal: AbortSignal,
): Promise<{ words: Words } | { error: ArticleError }> {
  try {
    return { words: await openWords(source, text, signal) };
  } catch (error) {
    if (error instanceof ArticleError) return { error };
    return { error: new ArticleError(text.slug, [{ file: '(app)', entry: text.slug, problem: String(error) }]) };
  }
}
