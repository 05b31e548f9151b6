/** Aligns texts beside the page, so that the screen stays fluid. It keeps the words of the lexicon for the next text. */
import { answering, type Answer, type Asked } from './aligning';

const scope = globalThis as unknown as {
  addEventListener: (type: 'message', listener: (event: MessageEvent<Asked>) => void) => void;
  postMessage: (answer: Answer) => void;
};

const answer = answering();

scope.addEventListener('message', ({ data }) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a page that has started it needs none
  void answer(data).then((made) => scope.postMessage(made));
});
