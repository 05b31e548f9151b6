/**
 * What the query of a URL holds: the article, the view, the open tab and the selection. Pure, and small, since it is also
 * written into every page (`first-paint.ts`). `useAppLocation` ties it to the browser; `links.ts` makes links.
 */
import { formatSelection, parseSelection, tabOf, type Selection } from '#article/selection';
import { views, type View } from './views';
import { panelTabs, type PanelTab } from './tabs';

export interface AppLocation {
  /** `null`: the article of the page. */
  article: string | null;
  view: View;
  tab: PanelTab;
  selection: Selection | null;
  /** The fingerprint that a link carries of the text it was made from. Read only: the next change of the address drops it. */
  made: string | null;
}

/**
 * Reads a query. Values that mean nothing take their defaults; unknown ids are left for `checkSelection`.
 * @param usual the view of a query that names none: the reader's last
 */
export function parseLocation(query: URLSearchParams, usual: View = 'facing'): AppLocation {
  const view = views.find((one) => one === query.get('view')) ?? usual;
  const selection = parseSelection(query);
  const tab = panelTabs.find((one) => one === query.get('tab')) ?? tabOf(selection);
  return { article: articleOf(query), view, tab, selection, made: query.get('made') };
}

/** Writes a query, without what is the default. It has no `made`: only a link has (see `links.ts`). */
export function formatLocation(
  { article, view, tab, selection }: Omit<AppLocation, 'made'>,
  usual: View = 'facing',
): URLSearchParams {
  const query = new URLSearchParams();
  if (article !== null) query.set('article', article);
  if (view !== usual) query.set('view', view);
  for (const [name, value] of formatSelection(selection)) query.set(name, value);
  if (tab !== tabOf(selection)) query.set('tab', tab);
  return query;
}

/** The slug of the article that a query asks for, or `null`. */
export function articleOf(query: URLSearchParams): string | null {
  return query.get('article');
}

/** The id of the draft that a query asks for, or `null`. */
export function draftOf(query: URLSearchParams): string | null {
  return query.get('draft');
}

/** The query that asks for a draft. */
export function draftQuery(id: string): string {
  return `?${new URLSearchParams({ draft: id }).toString()}`;
}

/** The query that asks for an article on the page for articles of the device. */
export function articleQuery(id: string): string {
  return `?${new URLSearchParams({ article: id }).toString()}`;
}

/** The same query on the page of its article, where it need not name it. */
export function withoutArticle(query: URLSearchParams): URLSearchParams {
  const rest = new URLSearchParams(query);
  rest.delete('article');
  return rest;
}
