/** The page's side of the service worker, as far as the first screen needs it; the rest comes once the page has loaded. */
import { whenLoaded } from '#ui/loading/when-loaded';
import type { Page } from './page';

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
  /** Calls the new version in; `null` while there is none. */
  let callIn: (() => void) | null = null;
  const offer = (next: (() => void) | null) => {
    callIn = next;
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
  if (workers) whenLoaded(() => void follow(workers));

  async function follow(container: ServiceWorkerContainer): Promise<void> {
    try {
      const { followWorker } = await import('./follow-worker');
      await followWorker(container, page, offer, reload);
    } catch {
      // Denied, or a lost network: the next visit tries again.
    }
  }

  return {
    isNewVersionReady: () => callIn !== null,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    useNewVersion: () => callIn?.(),
  };
}
