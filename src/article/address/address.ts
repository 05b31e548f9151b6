/**
 * What the URL holds: the article, the view, the open tab and the selection. Pure, and small: it is
 * also written into every page (`first-paint.ts`). `useAppLocation` ties it to the browser.
 */
import type { Selection } from '#article/selection';
import { views, type View } from './views';
import { panelTabs, type PanelTab } from './tabs';

export interface AppLocation {
  /** `null`: the newest article. */
  article: string | null;
  view: View;
  tab: PanelTab;
  selection: Selection | null;
  /** The fingerprint that a link carries of the text it was made from. Read only: what the reader does drops it. */
  made: string | null;
}

/**
 * Reads a query string. Values that mean nothing take their defaults; unknown ids are kept for `checkSelection`.
 * @param usual the view that needs no mention: the reader's last
 */
export function parseLocation(query: URLSearchParams, usual: View = 'facing'): AppLocation {
  const view = views.find((one) => one === query.get('view')) ?? usual;
  const selection = parseSelection(query);
  const tab = panelTabs.find((one) => one === query.get('tab')) ?? tabOf(selection);
  return { article: query.get('article'), view, tab, selection, made: query.get('made') };
}

/** Writes a query string, leaving out what is the default. */
export function formatLocation(
  { article, view, tab, selection }: Omit<AppLocation, 'made'>,
  usual: View = 'facing',
): URLSearchParams {
  const query = new URLSearchParams();
  if (article !== null) query.set('article', article);
  if (view !== usual) query.set('view', view);
  formatSelection(query, selection);
  if (tab !== tabOf(selection)) query.set('tab', tab);
  return query;
}

/** The tab that a selection belongs to. */
export function tabOf(selection: Selection | null): PanelTab {
  switch (selection?.type) {
    case 'undertaking':
      return 'commitments';
    case 'word':
    case 'phrase':
      return 'words';
    case 'search':
      return 'search';
    default:
      return 'entities';
  }
}

function parseSelection(query: URLSearchParams): Selection | null {
  const entity = query.get('entity');
  if (entity) return { type: 'entity', id: entity, at: placeOf(query.get('at')) };
  const undertaking = query.get('undertaking');
  if (undertaking) return { type: 'undertaking', id: undertaking };
  for (const type of ['word', 'phrase'] as const) {
    const [, id, at] = /^(.+)-([1-9]\d{0,3})$/.exec(query.get(type) ?? '') ?? [];
    if (id !== undefined && at !== undefined) return { type, id, at: Number(at) - 1 };
  }
  const sentence = query.get('sentence');
  if (sentence) return { type: 'sentence', id: sentence };
  const find = query.get('find');
  return find ? { type: 'search', id: find, at: placeOf(query.get('at')) } : null;
}

/** A place from 0, of one that a link counts from 1. */
function placeOf(text: string | null): number {
  const at = Number(text ?? 1);
  return Number.isInteger(at) && at > 0 ? at - 1 : 0;
}

function formatSelection(query: URLSearchParams, selection: Selection | null): void {
  switch (selection?.type) {
    case 'entity':
      query.set('entity', selection.id);
      if (selection.at > 0) query.set('at', String(selection.at + 1));
      break;
    case 'search':
      query.set('find', selection.id);
      if (selection.at > 0) query.set('at', String(selection.at + 1));
      break;
    case 'word':
    case 'phrase':
      query.set(selection.type, `${selection.id}-${selection.at + 1}`);
      break;
    case 'undertaking':
    case 'sentence':
      query.set(selection.type, selection.id);
      break;
  }
}
