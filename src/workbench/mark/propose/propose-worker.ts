/** Runs the rules over a long text, away from the page. */
import type { KnownEntity, SentenceText } from '#propose/types';
import { proposalsFor } from './propose';

const scope = globalThis as unknown as {
  addEventListener: (type: 'message', listener: (event: MessageEvent<Asked>) => void) => void;
  postMessage: (answer: ReturnType<typeof proposalsFor>) => void;
};

/** What the worker is asked. */
export interface Asked {
  sentences: readonly SentenceText[];
  known: readonly KnownEntity[];
}

scope.addEventListener('message', ({ data }) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a page that has started it needs none
  scope.postMessage(proposalsFor(data.sentences, data.known));
});
