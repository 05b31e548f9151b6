/**
 * The articles that a reader has opened, kept for a time without a network: each page with its data files. They belong to one
 * version of the site; a new version fetches its own before it takes over, so that no page meets data or code of another.
 */
import { PAGE_ELEMENT, parsePage } from './page';

/** The caches of all versions begin so. */
const PREFIX = 'bayan-articles-';

export interface StoredPages {
  /** Fetches a page and its data and keeps them. Throws where anything cannot be had: then nothing of it is kept. */
  keep: (page: string) => Promise<void>;
  /** Does the same for every page that other versions have kept. */
  keepWhatOthersKept: () => Promise<void>;
  /** Drops what other versions have kept. */
  dropOthers: () => Promise<void>;
  /** What is kept for an address, whatever its query. */
  find: (address: string) => Promise<Response | undefined>;
}

/**
 * @param version of the site
 * @param get fetches an address past the browser's own cache
 */
export function storedPages(
  caches: CacheStorage,
  version: string,
  get: (address: string) => Promise<Response>,
): StoredPages {
  const name = PREFIX + version;
  const others = async () => (await caches.keys()).filter((one) => one.startsWith(PREFIX) && one !== name);

  const keep = async (address: string) => {
    const page = await have(address);
    const { files } = parsePage(pageDataOf(await page.clone().text()), address);
    const parts = await Promise.all(Object.values(files).map(async ({ href }) => [href, await have(href)] as const));
    const cache = await caches.open(name);
    for (const [href, response] of [...parts, [plain(address), page] as const]) await cache.put(href, response);
  };

  const have = async (address: string): Promise<Response> => {
    const response = await get(address);
    if (!response.ok) throw new Error(`${address}: the server answered ${response.status}`);
    return response;
  };

  return {
    keep,
    async keepWhatOthersKept() {
      for (const other of await others()) {
        const kept = await (await caches.open(other)).keys();
        const pages = kept.map(({ url }) => url).filter((url) => url.endsWith('/'));
        for (const page of pages) await keep(page);
      }
    },
    async dropOthers() {
      for (const other of await others()) await caches.delete(other);
    },
    find: async (address) => (await caches.open(name)).match(plain(address)),
  };
}

/** The address under which a page is kept: a folder, without what a link adds to it. */
export function plain(address: string): string {
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  url.pathname = url.pathname.replace(/\/index\.html$/, '/');
  return url.href;
}

/**
 * What a page says of itself, found in its HTML: a worker has no document.
 * @throws where it says nothing
 */
export function pageDataOf(html: string): string {
  const [, json] = new RegExp(`<script type="application/json" id="${PAGE_ELEMENT}">([^<]*)</script>`).exec(html) ?? [];
  if (json === undefined) throw new Error('this is no page of an article');
  return json;
}
