/** Aligns two texts beside the page, so that the screen stays fluid. */
import { dictionaryOf } from '#align/dictionary';
import type { Alignment } from '#align/edits';
import { seedWords } from '#align/seed-words';
import type { Pair } from '#align/align';
import { alignedAnew } from './anew';

const scope = globalThis as unknown as {
  addEventListener: (type: 'message', listener: (event: MessageEvent<Alignment>) => void) => void;
  postMessage: (answer: Pair[]) => void;
};

scope.addEventListener('message', ({ data }) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a page that has started it needs none
  scope.postMessage(alignedAnew(data, dictionaryOf(seedWords)));
});
