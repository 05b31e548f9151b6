/** Searches all articles beside the page, and keeps what is found by: the page stays fluid meanwhile. */
import { deviceDatabase } from '#storage/database';
import { createAnswering, type Answering } from './answer';
import { createBundledIndex } from './bundled';
import type { Asked, Told } from './messages';
import { createOwnIndex } from './own';

const scope = globalThis as unknown as {
  addEventListener: (type: 'message', listener: (event: MessageEvent<Asked>) => void) => void;
  postMessage: (told: Told) => void;
};

/** ms after which what a search needs is read, though none is asked for yet: by then the list stands there. */
const PREPARE_AFTER = 500;
/** ms after which articles are put together for the next search: nobody waits for it, and a reader who searches at once comes first. */
const PACK_AFTER = 4_000;

let answering: Answering | null = null;

scope.addEventListener('message', ({ data }) => {
  if (data.type === 'start') start(data.root);
  else void answering?.hear(data);
});

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a page that has started it needs none
const tell = (told: Told) => scope.postMessage(told);

function start(root: string): void {
  const read = async (address: string) => {
    const answer = await fetch(new URL(address, root));
    if (!answer.ok) throw new Error(`${address}: the server answered ${answer.status}`);
    return answer.text();
  };
  const own = createOwnIndex();
  const { update, hear } = createAnswering(own, createBundledIndex(read), tell);
  answering = { update, hear };
  const begin = async () => {
    await update();
    tell({ type: 'ready' });
    // A search that comes before reads what it needs itself; one that comes later finds it read.
    setTimeout(() => void hear({ type: 'prepare' }), PREPARE_AFTER);
    setTimeout(() => void own.pack(), PACK_AFTER);
  };
  void begin();
  deviceDatabase.subscribe((event) => {
    if (event.type !== 'changed' || event.stores.includes('articles')) void update();
  });
}
