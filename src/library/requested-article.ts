/** Links may name an article in their query, wherever they lead: what to do with one that is not on this page. */
import { articleOf, withoutArticle } from '#article/address/address';
import { isSlug, pagePath } from '#article/address/pages';
import { folderOf } from '#i18n/languages';
import type { Page } from './page';

/** `here`: the page holds what is asked for. `elsewhere`: another page of the site does. `unknown`: none does. */
export type RequestedArticle = { is: 'here' } | { is: 'elsewhere'; address: URL } | { is: 'unknown'; slug: string };

/**
 * Whether the article that `address` asks for is on this page.
 * @param exists whether the site has a page at an address
 */
export async function findRequestedArticle(
  page: Page,
  address: URL,
  exists: (page: URL) => Promise<boolean>,
): Promise<RequestedArticle> {
  const slug = articleOf(address.searchParams);
  if (slug === null || slug === '' || slug === page.bundled.slug) return { is: 'here' };
  // The dev server serves whatever article the query names: if it is not here, there is no such article.
  if (page.lang === null || !isSlug(slug)) return { is: 'unknown', slug };
  const there = new URL(pagePath(folderOf(page.lang), slug), page.root);
  if (!(await exists(there))) return { is: 'unknown', slug };
  there.search = withoutArticle(address.searchParams).toString();
  there.hash = address.hash;
  return { is: 'elsewhere', address: there };
}

/** Asks the server whether it has a page; no answer counts as none. */
export async function pageExists(address: URL): Promise<boolean> {
  try {
    return (await fetch(address, { method: 'HEAD' })).ok;
  } catch {
    return false;
  }
}
