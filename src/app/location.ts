/** What the URL holds: the article, the view, the open tab and the selection. Pure; `useAppLocation` ties it to the browser. */
import type { Article } from '#article/model';
import type { Selection } from '#article/selection';
import { views, type View } from '#reader/views';

export const tabs = ['entities', 'commitments'] as const;
export type Tab = (typeof tabs)[number];

export interface AppLocation {
  /** `null`: the newest article. */
  article: string | null;
  view: View;
  tab: Tab;
  selection: Selection | null;
}

/** Reads a query string. Values that mean nothing take their defaults; unknown ids are kept for `checkSelection`. */
export function parseLocation(query: URLSearchParams): AppLocation {
  const view = views.find((one) => one === query.get('view')) ?? 'facing';
  const selection = parseSelection(query);
  const tab = tabs.find((one) => one === query.get('tab')) ?? tabOf(selection);
  return { article: query.get('article'), view, tab, selection };
}

/** Writes a query string, leaving out what is the default. */
export function formatLocation({ article, view, tab, selection }: AppLocation): URLSearchParams {
  const query = new URLSearchParams();
  if (article !== null) query.set('article', article);
  if (view !== 'facing') query.set('view', view);
  if (selection?.type === 'entity') {
    query.set('entity', selection.id);
    if (selection.at > 0) query.set('at', String(selection.at + 1));
  } else if (selection) query.set('undertaking', selection.id);
  if (tab !== tabOf(selection)) query.set('tab', tab);
  return query;
}

/** The tab that a selection belongs to. */
export function tabOf(selection: Selection | null): Tab {
  return selection?.type === 'undertaking' ? 'commitments' : 'entities';
}

function parseSelection(query: URLSearchParams): Selection | null {
  const entity = query.get('entity');
  if (entity) {
    const at = Number(query.get('at') ?? 1);
    return { type: 'entity', id: entity, at: Number.isInteger(at) && at > 0 ? at - 1 : 0 };
  }
  const undertaking = query.get('undertaking');
  return undertaking ? { type: 'undertaking', id: undertaking } : null;
}

/** A selection that a link asks for, if the article has it; a mention past the last becomes the last. */
export function checkSelection(
  article: Article,
  selection: Selection | null,
): { found: Selection | null; unknown: string | null } {
  if (selection?.type === 'entity') {
    const entity = article.entity.get(selection.id);
    if (!entity) return { found: null, unknown: selection.id };
    const last = entity.mentions.length - 1;
    return { found: selection.at > last ? { ...selection, at: last } : selection, unknown: null };
  }
  if (selection && !article.undertaking.has(selection.id)) return { found: null, unknown: selection.id };
  return { found: selection, unknown: null };
}
