/** Registers the service worker, hears of a new version, and calls that in. */
import { trustedScript } from '#ui/trusted-types';
import { addressesOf, type Page } from './page';
import type { Message } from './worker-messages';

/**
 * Registers the worker for the site of a page, has it keep the page's article, and follows what becomes of it.
 *
 * @param offer told of what calls in a new version that is wholly there; of `null` when that is called in, or is gone
 * @param reload opens the page again
 * @throws where workers are denied, or the network is lost
 */
export async function followWorker(
  container: ServiceWorkerContainer,
  page: Page,
  offer: (callIn: (() => void) | null) => void,
  reload: () => void,
): Promise<void> {
  /** The worker of the new version. */
  let newer: ServiceWorker | null = null;
  const setNewer = (worker: ServiceWorker | null) => {
    newer = worker;
    offer(worker && (() => callIn(worker)));
  };

  /**
   * A page that no worker serves, as on a first visit or after a reload past all caches, never hears of a change of worker:
   * the state of the new one is what tells that it has taken over.
   */
  function callIn(worker: ServiceWorker): void {
    if (worker.state !== 'installed') return reload();
    worker.addEventListener('statechange', reload);
    tell(worker, { type: 'take-over' });
    setNewer(null);
  }

  function watch(registration: ServiceWorkerRegistration): void {
    const look = () => {
      const { waiting, active } = registration;
      if (waiting && active && waiting !== newer) setNewer(waiting);
      // A version that a still newer one has replaced. One that has taken over stays: this page may still be of the old one.
      else if (newer?.state === 'redundant') setNewer(null);
    };
    const follow = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', look);
    look();
    follow(registration.installing);
    follow(registration.waiting);
    registration.addEventListener('updatefound', () => follow(registration.installing));
  }

  const registration = await container.register(trustedScript(new URL('sw.js', page.root)), {
    scope: page.root.pathname,
  });
  watch(registration);
  const { active } = await container.ready;
  tell(active, { type: 'keep', pages: addressesOf(page) });
}

function tell(worker: ServiceWorker | null, message: Message): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none: that is a window's
  worker?.postMessage(message);
}
