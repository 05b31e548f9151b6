/** Aligns texts beside the page, so that the screen stays fluid. It keeps the words of the lexicon for the next text. */
import { answering, type Answer, type Asked, type Progress } from './aligning';

const scope = globalThis as unknown as {
  addEventListener: (type: 'message', listener: (event: MessageEvent<Asked>) => void) => void;
  postMessage: (told: Answer | Progress) => void;
};

const answer = answering();

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a page that has started it needs none
const tell = (told: Answer | Progress) => scope.postMessage(told);

scope.addEventListener('message', ({ data }) => {
  void answer(data, (share) => tell({ id: data.id, share })).then(tell);
});
