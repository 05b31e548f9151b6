/// <reference lib="webworker" />
/**
 * The service worker: after one visit everything works without a network. The app's own files are precached as a whole, and
 * served from there; the articles that were opened are kept with them. An address that is not kept, opened without a network,
 * gets a page of the site that says so. A new version waits until the reader asks for it, or until no page of the old one is
 * open.
 */
import { Serwist, type PrecacheEntry } from 'serwist';
import { ADD_FOLDER } from '#article/address/pages';
import { receivedAddress } from '#article/address/shared';
import { keepReceived } from '#storage/articles/received';
import { addressesOf } from './page';
import { countedFrom, plain, storedPages, withSlash } from './stored-pages';
import type { Message } from './worker-messages';

declare const self: ServiceWorkerGlobalScope;
/** Put in at build: the app's files, and a name that changes with any file of the site. */
declare const SITE_FILES: (PrecacheEntry | string)[];
declare const SITE_VERSION: string;

const kept = storedPages(self.caches, SITE_VERSION, (address) => fetch(address, { cache: 'no-cache' }));

const serwist = new Serwist({
  precacheEntries: SITE_FILES,
  precacheOptions: {
    cleanupOutdatedCaches: true,
    // How a module is asked for that could not be had at first (src/ui/loading/retry-import.ts): the file is the same.
    ignoreURLParametersMatching: [/^again$/],
    // The page that opens articles of the device is told in its query which one.
    urlManipulation: ({ url }) => (/\/(?:index\.html)?$/.test(url.pathname) ? [new URL(plain(url.href))] : []),
  },
  disableDevLogs: true,
  runtimeCaching: [
    {
      matcher: ({ sameOrigin, request }) => sameOrigin && request.mode === 'navigate',
      handler: async ({ request }) => (await find(request.url)) ?? (await fetch(request).catch(offlinePage)),
    },
    {
      matcher: ({ sameOrigin }) => sameOrigin,
      // What was kept goes first: it belongs to the code that asks for it.
      handler: async ({ request }) => (await find(request.url)) ?? fetch(request),
    },
    {
      // What is shared with the installed app (`share_target` of the manifest): kept for the page that takes it.
      method: 'POST',
      matcher: ({ sameOrigin, url }) => sameOrigin && url.href === new URL(ADD_FOLDER, self.registration.scope).href,
      handler: async ({ request, url }) => {
        await keepReceived(request, self.caches);
        return Response.redirect(receivedAddress(url.href), 303);
      },
    },
    {
      // Whether there is such a page: what is kept is there, with or without a network.
      method: 'HEAD',
      matcher: ({ sameOrigin }) => sameOrigin,
      handler: async ({ request }) => ((await find(request.url)) ? new Response(null) : fetch(request)),
    },
  ],
});
serwist.addEventListeners();

// A version that cannot have all it needs is not installed: the browser tries again at a later visit.
self.addEventListener('install', (event) => event.waitUntil(kept.keepWhatOthersKept()));
self.addEventListener('activate', (event) => event.waitUntil(kept.dropOthers()));
self.addEventListener('message', (event) => {
  const message = event.data as Message;
  if (message.type === 'take-over') event.waitUntil(self.skipWaiting());
  else event.waitUntil(keepAll(message.pages));
});

/** What is kept for an address; for the page of the device's articles without its last slash, a redirect. */
async function find(address: string): Promise<Response | undefined> {
  const folder = withSlash(address);
  const isOwn = folder !== null && (await serwist.matchPrecache(plain(folder)));
  return isOwn ? Response.redirect(folder, 302) : kept.find(address);
}

/** In place of a page that is not kept, while there is no network. It stands at that page's address. */
async function offlinePage(): Promise<Response> {
  const page = await serwist.matchPrecache('offline.html');
  if (!page) return Response.error();
  const html = countedFrom(await page.text(), self.registration.scope);
  return new Response(html, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** Stores pages, and all addresses of the articles that they show. What cannot be had now is asked for again by the next visit. */
async function keepAll(pages: readonly string[]): Promise<void> {
  const all = new Set(pages);
  for (const page of all) {
    if (await kept.find(page)) continue;
    const opened = await kept.keep(page).catch(() => null);
    if (opened) for (const address of addressesOf(opened)) all.add(address);
  }
}
