/** The page's side of the service worker: registers it, hears of a new version, and calls that in. */
import { uiLanguages } from '#i18n/languages';
import { whenLoaded } from '#ui/when-loaded';
import type { Page } from './page';
import type { Message } from './worker-messages';

/** What the page knows of the worker. */
export interface Offline {
  /** True once a new version is wholly there and waits for the reader. */
  isNewVersionReady: () => boolean;
  /** Calls `listener` when that changes; what it gives ends that. */
  subscribe: (listener: () => void) => () => void;
  /** Lets the new version take over; every page of the site then opens again. */
  useNewVersion: () => void;
}

/**
 * Registers the site's worker once the page has loaded, and has it keep the page in every language. Where the browser has no
 * workers, or denies them, the site goes on as it is, from the network.
 */
export function registerWorker({ root, inLanguage }: Page): Offline {
  const listeners = new Set<() => void>();
  let waiting: ServiceWorker | null = null;
  const setWaiting = (worker: ServiceWorker | null) => {
    waiting = worker;
    for (const listener of listeners) listener();
  };

  const workers = 'serviceWorker' in navigator ? navigator.serviceWorker : null;
  // At a first visit no worker was in charge before: nothing new has come.
  const replaced = workers?.controller !== null;
  workers?.addEventListener('controllerchange', () => {
    if (replaced) window.location.reload();
  });
  // What the first screen needs goes first.
  if (workers) whenLoaded(() => void register(workers));

  const pages = uiLanguages.map((lang) => new URL(inLanguage[lang], window.location.href).href);

  async function register(container: ServiceWorkerContainer): Promise<void> {
    try {
      const registration = await container.register(trusted(new URL('sw.js', root)), { scope: root.pathname });
      watch(registration);
      const { active } = await container.ready;
      tell(active, { type: 'keep', pages });
    } catch {
      // Denied, or a lost network: the next visit tries again.
    }
  }

  function watch(registration: ServiceWorkerRegistration): void {
    const look = () => {
      const worker = registration.waiting;
      if (worker && registration.active) setWaiting(worker);
    };
    look();
    registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look));
  }

  return {
    isNewVersionReady: () => waiting !== null,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    useNewVersion: () => tell(waiting, { type: 'take-over' }),
  };
}

function tell(worker: ServiceWorker | null, message: Message): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none: that is a window's
  worker?.postMessage(message);
}

interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => {
    createScriptURL: (url: string) => string;
  };
}

/** The address of a script, allowed where the page's policy asks for that (Trusted Types). Only our own worker passes. */
function trusted(script: URL): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('bayan', { createScriptURL: (url) => url });
  return policy ? policy.createScriptURL(script.href) : script.href;
}
