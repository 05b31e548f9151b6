import { useEffect, useRef, useState } from 'react';
import type { Draft } from '#workbench/draft/draft';
import { draftTexts, missingEnglish, translatorHere, withDrafted, type Ending, type TranslatorApi } from './machine';

export type MachineState =
  | { kind: 'idle' }
  | { kind: 'fetching' }
  | { kind: 'drafting'; count: number; all: number }
  | { kind: Ending; count: number };

/**
 * English that the browser drafts, where it can: `null` where it cannot. All that was drafted comes in one change, also where it
 * was stopped half-way; what the reader has written meanwhile stays.
 */
export function useMachine(draft: Draft, onDrafted: (next: Draft) => void) {
  const [api, setApi] = useState<TranslatorApi | null>(null);
  const [state, setState] = useState<MachineState>({ kind: 'idle' });
  const stop = useRef<AbortController | null>(null);
  const now = useRef({ draft, onDrafted });
  useEffect(() => {
    now.current = { draft, onDrafted };
  });
  useEffect(() => {
    let here = true;
    // It is a class: given as it is, React would call it, to make the state from the one before.
    void translatorHere().then((found) => here && setApi(() => found));
    return () => {
      here = false;
      stop.current?.abort();
    };
  }, []);
  if (!api) return null;
  const start = async () => {
    const control = new AbortController();
    stop.current = control;
    const texts = missingEnglish(draft);
    const onProgress = (count: number | null) =>
      setState(count === null ? { kind: 'fetching' } : { kind: 'drafting', count, all: texts.length });
    onProgress(0);
    const { drafted, ending } = await draftTexts(api, texts, control.signal, onProgress);
    const next = withDrafted(now.current.draft, drafted);
    if (next) now.current.onDrafted(next);
    setState({ kind: ending, count: drafted.length });
  };
  return { state, start, stop: () => stop.current?.abort() };
}
