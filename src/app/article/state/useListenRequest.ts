import { useCallback, useMemo, useState } from 'react';

/** What the reader asks to hear: a sentence at once, or only for the player. A new object each time, for the same may be asked again. */
export interface ListenRequest {
  sentence?: string;
}

/** The player of the voice: open with what was asked for last, or closed. */
export function useListenRequest() {
  const [asked, setAsked] = useState<ListenRequest | null>(null);
  const show = useCallback(() => setAsked({}), []);
  const say = useCallback((sentence: string) => setAsked({ sentence }), []);
  const close = useCallback(() => setAsked(null), []);
  return useMemo(() => ({ asked, show, say, close }), [asked, show, say, close]);
}
