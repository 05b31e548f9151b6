import { useCallback, useEffect, useState } from 'react';
import type { Article } from '#article/model';
import type { Words } from '#article/words/words';
import { ArticleError, openWords } from '#library/open';
import type { ArticleSource } from '#library/article-source';
import { sentencesOnScreen } from './on-screen';

export type WordsState =
  | { status: 'idle'; words: null }
  /** `first`: the words of what is on the screen, in a long text whose words are proposed; enough to show them, no index of all. */
  | { status: 'loading'; words: null; first: Words | null }
  | { status: 'failed'; words: null; error: ArticleError }
  | { status: 'open'; words: Words };

type Outcome = { words: Words } | { error: ArticleError };
type Settled = { text: Article['text']; attempt: number } & Outcome;

/** The word data of a text, fetched or proposed when they are first asked for, and a way to try that again. */
export function useWords(source: ArticleSource, article: Article, asked: boolean): [WordsState, () => void] {
  const { text } = article;
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  const [settled, setSettled] = useState<Settled | null>(null);
  const known = settled?.text === text && settled.attempt === attempt ? settled : null;
  const missing = asked && known === null;
  const [begun, setBegun] = useState<{ text: Article['text']; words: Words } | null>(null);

  useEffect(() => {
    if (!missing) return;
    const abort = new AbortController();
    const onFirst = (words: Words) => setBegun({ text, words });
    void open(source, article, abort.signal, onFirst).then((outcome) => {
      if (!abort.signal.aborted) setSettled({ text, attempt, ...outcome });
      return undefined;
    });
    return () => abort.abort();
  }, [source, article, text, attempt, missing]);

  const proposed = known !== null && 'words' in known && known.words.proposals !== undefined;
  useEffect(() => {
    if (!proposed) return;
    const abort = new AbortController();
    void follow(article, abort.signal, (words) => setSettled({ text, attempt, words }));
    return () => abort.abort();
  }, [article, text, attempt, proposed]);

  return [stateOf(known, asked, begun?.text === text ? begun.words : null), retry];
}

/** The words that can be shown in the text: all, or those of what was on the screen. */
export function shownWords(state: WordsState): Words | null {
  return state.status === 'loading' ? state.first : state.words;
}

function stateOf(settled: Settled | null, asked: boolean, first: Words | null): WordsState {
  if (settled === null) return asked ? { status: 'loading', words: null, first } : { status: 'idle', words: null };
  if ('words' in settled) return { status: 'open', words: settled.words };
  return { status: 'failed', words: null, error: settled.error };
}

async function open(
  source: ArticleSource,
  article: Article,
  signal: AbortSignal,
  onFirst: (words: Words) => void,
): Promise<Outcome> {
  try {
    const words = await openWords(source, article.text, signal);
    if (words) return { words };
    const { isLong, proposedWords } = await loadProposing();
    if (isLong(article)) {
      const onScreen = sentencesOnScreen(article.units);
      if (onScreen.size > 0) onFirst(await proposedWords(article, signal, undefined, onScreen));
    }
    return { words: await proposedWords(article, signal) };
  } catch (error) {
    if (error instanceof ArticleError) return { error };
    const problem = error instanceof Error ? error.message : String(error);
    return { error: new ArticleError(article.slug, [{ file: '(app)', entry: article.slug, problem }]) };
  }
}

const loadProposing = () => import('#library/words/proposed-words');

/** Has the words proposed anew whenever the reader corrects one; those that are shown stay until the new ones are there. */
async function follow(article: Article, signal: AbortSignal, onWords: (words: Words) => void): Promise<void> {
  const { onCorrections, proposedWords } = await loadProposing();
  if (signal.aborted) return;
  let latest = 0;
  const stop = onCorrections(() => {
    const mine = ++latest;
    void proposedWords(article, signal).then(
      (words) => mine === latest && onWords(words),
      // What is shown stays as it is.
      () => undefined,
    );
  });
  signal.addEventListener('abort', stop, { once: true });
}
