/**
 * The articles that a reader has opened, stored for use without a network: each page with its data files. They belong to one
 * version of the site. A new version fetches its own before it takes over, so that no page meets data or code of another.
 */
import { addressesOf, PAGE_ELEMENT, parsePage, type Page } from './page';

/** The caches of all versions begin so. */
const PREFIX = 'bayan-articles-';

export interface StoredPages {
  /**
   * Fetches a page and its data and stores them. Files that are stored already are not fetched again.
   * @throws if anything cannot be fetched: then the page is not stored
   */
  keep: (page: string) => Promise<Page>;
  /** Stores every page of the site that other versions have stored, and all addresses that show the same articles. */
  keepWhatOthersKept: () => Promise<void>;
  /** Deletes what other versions have stored. */
  dropOthers: () => Promise<void>;
  /** What is stored for an address, whatever its query; for the address of a page without its last slash, a redirect. */
  find: (address: string) => Promise<Response | undefined>;
}

/** A page or file that the server says does not exist. */
class NotThere extends Error {
  override name = 'NotThere';
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

  const keep = async (address: string): Promise<Page> => {
    const response = await have(address);
    const page = parsePage(pageDataOf(await response.clone().text()), address);
    const cache = await caches.open(name);
    const files = await Promise.all(
      Object.values(page.bundled?.files ?? {}).map(async ({ href }): Promise<[string, Response][]> => {
        // The name of a file changes with its content: one that is stored already is the right one.
        return (await cache.match(href)) ? [] : [[href, await have(href)]];
      }),
    );
    for (const [href, file] of files.flat()) await cache.put(href, file);
    await cache.put(plain(address), response);
    return page;
  };

  const have = async (address: string): Promise<Response> => {
    const response = await get(address);
    if (response.ok) return response;
    const problem = `${address}: the server answered ${response.status}`;
    throw response.status === 404 || response.status === 410 ? new NotThere(problem) : new Error(problem);
  };

  /** The addresses of the articles of pages that other versions have stored. Pages that are gone from the site are left out. */
  async function keepThose(pages: readonly string[]): Promise<string[]> {
    const addresses = new Set<string>();
    for (const page of pages) {
      try {
        for (const one of addressesOf(await keep(page))) addresses.add(one);
      } catch (error) {
        if (!(error instanceof NotThere)) throw error;
      }
    }
    return [...addresses].filter((one) => !pages.includes(one));
  }

  return {
    keep,
    async keepWhatOthersKept() {
      for (const other of await others()) {
        const kept = await (await caches.open(other)).keys();
        const pages = kept.map(({ url }) => url).filter((url) => url.endsWith('/'));
        await keepThose(await keepThose(pages));
      }
    },
    async dropOthers() {
      for (const other of await others()) await caches.delete(other);
    },
    async find(address) {
      const cache = await caches.open(name);
      const stored = await cache.match(plain(address));
      if (stored) return stored;
      const folder = withSlash(address);
      return folder !== null && (await cache.match(plain(folder))) ? Response.redirect(folder, 302) : undefined;
    },
  };
}

/** The address under which a page is stored: a folder, without what a link adds to it. */
export function plain(address: string): string {
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  url.pathname = url.pathname.replace(/\/index\.html$/, '/');
  return url.href;
}

/** The address with a slash at the end of its path, which pages have; `null` for one that has it, or that names a file. */
export function withSlash(address: string): string | null {
  const url = new URL(address);
  if (/\/$|\.[^/]*$/.test(url.pathname)) return null;
  url.pathname += '/';
  return url.href;
}

/**
 * A page that can be shown at any address of the site: its links count from the root.
 * @param html a page whose addresses are relative to the root of the site
 * @param root of the site
 */
export function countedFrom(html: string, root: string): string {
  const href = root.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return html.replace('<head>', () => `<head><base href="${href}">`);
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
