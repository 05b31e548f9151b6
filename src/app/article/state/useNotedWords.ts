import { useEffect, useState } from 'react';
import type { Article } from '#article/model';
import { loadNotes } from '#app/article/notes/lazy-notes';
import type { NotedWords } from '#reader/marks/layers';

const NONE: readonly NotedWords[] = [];

/**
 * What the reader has highlighted in the article. The code of notes is loaded where this site has a database that may hold some, or
 * where one is about to be made (`wanted`): a first visit loads and opens nothing.
 */
export function useNotedWords(article: Article, wanted: boolean): readonly NotedWords[] {
  const [noted, setNoted] = useState(NONE);
  useEffect(() => {
    let live = true;
    let stop = () => {};
    const follow = async () => {
      // Where that cannot be asked, the store itself says what is wrong.
      if (!wanted && !(await hasDatabase().catch(() => true))) return;
      const { followMarks } = await loadNotes();
      if (live) stop = followMarks(article, setNoted);
    };
    // Without highlights the text is whole; the Notes tab says what is wrong.
    follow().catch(() => undefined);
    return () => {
      live = false;
      stop();
    };
  }, [article, wanted]);
  return noted;
}

async function hasDatabase(): Promise<boolean> {
  return (await indexedDB.databases()).length > 0;
}
