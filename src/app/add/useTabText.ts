/** The text that is read in this tab alone, and the way to it and back. */
import { useCallback, useEffect, useState } from 'react';
import { articleOf, articleQuery, draftQuery } from '#article/address/address';
import { memorySource } from '#library/memory-source';
import { ArticleError, openArticle } from '#library/open';
import type { OpenedDraft } from '#workbench/useDraft';
import type { ReadHere } from '#workbench/Workbench';
import type { TabText } from './TabReader';

export interface TabTexts {
  /** What is being read, while the address asks for it. */
  read: TabText | null;
  /** The draft from which the reader went there. */
  resumed: OpenedDraft | null;
  readHere: ReadHere;
  /** Back to the draft; Back of the browser goes there too, through what was selected in the text. */
  goBack: () => void;
}

export function useTabText(): TabTexts {
  const [read, setRead] = useState<TabText | null>(null);
  const [resumed, setResumed] = useState<OpenedDraft | null>(null);

  useEffect(() => {
    const onPop = () => {
      const asked = articleOf(new URLSearchParams(window.location.search));
      setRead((now) => (now?.coming.id === asked ? now : null));
    };
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
  }, []);

  const readHere = useCallback<ReadHere>(async (coming, from) => {
    const source = memorySource(coming.id, coming.files ?? {});
    try {
      const opened = await openArticle(source);
      // It was added to nothing.
      const article = { ...opened, source: { ...opened.source, added: null } };
      go(articleQuery(coming.id));
      setResumed(from);
      setRead({ coming, source, article });
      return null;
    } catch (error) {
      if (error instanceof ArticleError) return error.problems;
      throw error;
    }
  }, []);

  const goBack = useCallback(() => {
    if (resumed) go(draftQuery(resumed.draft.id));
    setRead(null);
  }, [resumed]);

  return { read, resumed, readHere, goBack };
}

function go(query: string) {
  window.history.pushState(null, '', window.location.pathname + query);
  window.scrollTo(0, 0);
}
