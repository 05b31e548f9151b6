import { trustedScript } from '#ui/trusted-types';
// oxlint-disable-next-line import/default -- Vite gives the address of what it makes of it
import address from './propose-worker?worker&url';
import { useEffect, useRef, useState } from 'react';
import type { KnownEntity } from '#propose/types';
import type { Draft } from '#workbench/draft/draft';
import { proposalsFor, sentenceTexts, withProposals, type Proposals } from './propose';
import type { Asked } from './propose-worker';

/** UTF-16 units of Arabic from which the rules run in a worker: below it takes less than a start of one. */
const LONG = 20_000;

const NONE: readonly KnownEntity[] = [];

/**
 * Has proposals made for a draft, when it is shown and whenever its text or its pairs change.
 *
 * @param onMarks takes the draft with them, if they differ from what it has; the reader has done nothing
 * @param known what the reader's other articles name; `null` while that is read: nothing is proposed before
 * @returns whether they are being made, or could not be
 */
export function useProposals(
  draft: Draft,
  onMarks: (next: Draft) => void,
  known: readonly KnownEntity[] | null = NONE,
): 'looking' | 'ready' | 'failed' {
  const now = useRef({ draft, onMarks });
  useEffect(() => {
    now.current = { draft, onMarks };
  });
  const { alignment } = draft;
  const [made, setMade] = useState<{ alignment: Draft['alignment']; failed: boolean } | null>(null);
  useEffect(() => {
    if (known === null) return undefined;
    const asked: Asked = { sentences: sentenceTexts({ alignment }), known };
    const take = (proposals: Proposals) => {
      const own = now.current.draft;
      // Another text by now: its own proposals are on the way.
      if (own.alignment !== alignment) return;
      const marks = withProposals(own, proposals);
      setMade({ alignment, failed: false });
      if (JSON.stringify(marks) !== JSON.stringify(own.marks)) now.current.onMarks({ ...own, marks });
    };
    const fail = () => setMade({ alignment, failed: true });
    const length = asked.sentences.reduce((sum, { ar }) => sum + ar.length, 0);
    if (length < LONG) {
      // After the text is shown.
      const timer = setTimeout(() => take(proposalsFor(asked.sentences, asked.known)));
      return () => clearTimeout(timer);
    }
    const worker = new Worker(trustedScript(new URL(address, window.location.href)), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Proposals>) => {
      take(data);
      worker.terminate();
    });
    worker.addEventListener('error', fail);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    worker.postMessage(asked);
    return () => worker.terminate();
  }, [alignment, known]);
  if (made?.alignment !== alignment) return 'looking';
  return made.failed ? 'failed' : 'ready';
}
