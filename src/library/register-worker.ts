/** The page's side of the service worker: registers it, hears of a new version, and calls that in. */
import { trustedScript } from '#ui/trusted-types';
import { whenLoaded } from '#ui/loading/when-loaded';
import { addressesOf, type Page } from './page';
import type { Message } from './worker-messages';

/** What the page knows of the worker. */
export interface Offline {
  /** True once a new version is wholly there, while this page is of an older one. */
  isNewVersionReady: () => boolean;
  /** Calls `listener` when that changes; what it gives ends that. */
  subscribe: (listener: () => void) => () => void;
  /** Lets the new version take over; this page and every page that the old one serves then open again. */
  useNewVersion: () => void;
}

/**
 * Registers the site's worker once the page has loaded, and has it keep the article in every language, at every address.
 * Where the browser has no workers, or denies them, the site goes on as it is, from the network.
 */
export function registerWorker(page: Page): Offline {
  const listeners = new Set<() => void>();
  /** The worker of the new version. */
  let newer: ServiceWorker | null = null;
  const setNewer = (worker: ServiceWorker | null) => {
    newer = worker;
    for (const listener of listeners) listener();
  };

  let reloading = false;
  const reload = () => {
    if (reloading) return;
    reloading = true;
    window.location.reload();
  };

  const workers = 'serviceWorker' in navigator ? navigator.serviceWorker : null;
  // At a first visit no worker was in charge before: nothing new has come.
  const replaced = workers?.controller !== null;
  workers?.addEventListener('controllerchange', () => {
    if (replaced) reload();
  });
  // What the first screen needs goes first.
  if (workers) whenLoaded(() => void register(workers));

  async function register(container: ServiceWorkerContainer): Promise<void> {
    try {
      const registration = await container.register(trustedScript(new URL('sw.js', page.root)), {
        scope: page.root.pathname,
      });
      watch(registration);
      const { active } = await container.ready;
      tell(active, { type: 'keep', pages: addressesOf(page) });
    } catch {
      // Denied, or a lost network: the next visit tries again.
    }
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

  /**
   * A page that no worker serves, as on a first visit or after a reload past all caches, never hears of a change of worker:
   * the state of the new one is what tells that it has taken over.
   */
  function useNewVersion(): void {
    const worker = newer;
    if (!worker) return;
    if (worker.state !== 'installed') return reload();
    worker.addEventListener('statechange', reload);
    tell(worker, { type: 'take-over' });
    setNewer(null);
  }

  return {
    isNewVersionReady: () => newer !== null,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    useNewVersion,
  };
}

function tell(worker: ServiceWorker | null, message: Message): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none: that is a window's
  worker?.postMessage(message);
}
