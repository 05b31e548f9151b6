/** Links may name an article in their query, wherever they lead: what to do with one that is not on this page. */
import { articleOf, withoutArticle } from '#article/address/address';
import { isSlug, OWN_FOLDER, pagePath } from '#article/address/pages';
import { folderOf } from '#i18n/languages';
import type { Page } from './page';

/**
 * - `here`: the page holds what is asked for, or opens it from the device
 * - `elsewhere`: another page of the site does; also where the page that opens articles of the device is asked for none
 * - `unknown`: none does
 */
export type RequestedArticle =
  { is: 'here'; own: string | null } | { is: 'elsewhere'; address: URL } | { is: 'unknown'; slug: string };

/** What is asked before an article is looked for at an address. */
export interface Places {
  /** Whether the site has a page at an address. */
  exists: (page: URL) => Promise<boolean>;
  /** Whether the device has an article of that id. */
  isOwn: (id: string) => Promise<boolean>;
}

/**
 * Whether the article that `address` asks for is on this page. A page of the site looks for it on the site first, the page
 * for articles of the device there.
 */
export async function findRequestedArticle(
  page: Page,
  address: URL,
  { exists, isOwn }: Places,
): Promise<RequestedArticle> {
  const slug = articleOf(address.searchParams) ?? '';
  const { bundled, lang } = page;
  const folder = lang === null ? '' : folderOf(lang);
  if (slug === '')
    return bundled ? { is: 'here', own: null } : { is: 'elsewhere', address: new URL(folder, page.root) };
  if (slug === bundled?.slug) return { is: 'here', own: null };
  if (!isSlug(slug)) return { is: 'unknown', slug };
  if (!bundled && (await isOwn(slug))) return { is: 'here', own: slug };
  // The dev server serves whatever article the query names: if it is not here, the site has no such article.
  const there = new URL(pagePath(folder, slug), page.root);
  if (lang !== null && (await exists(there))) {
    there.search = withoutArticle(address.searchParams).toString();
    there.hash = address.hash;
    return { is: 'elsewhere', address: there };
  }
  if (!bundled || !(await isOwn(slug))) return { is: 'unknown', slug };
  const own = new URL(folder + OWN_FOLDER, page.root);
  own.search = address.search;
  own.hash = address.hash;
  return { is: 'elsewhere', address: own };
}

/** Asks the server whether it has a page; no answer counts as none. */
export async function pageExists(address: URL): Promise<boolean> {
  try {
    return (await fetch(address, { method: 'HEAD' })).ok;
  } catch {
    return false;
  }
}
