/** What the URL holds: the article, the view, the open tab and the selection. Pure; `useAppLocation` ties it to the browser. */
import type { Article } from '#article/model';
import type { Selection } from '#article/selection';
import { wordSpans } from '#article/words';
import { views, type View } from '#reader/views';
import { panelTabs, type PanelTab } from '#registers/tabs';

export interface AppLocation {
  /** `null`: the newest article. */
  article: string | null;
  view: View;
  tab: PanelTab;
  selection: Selection | null;
}

/** Reads a query string. Values that mean nothing take their defaults; unknown ids are kept for `checkSelection`. */
export function parseLocation(query: URLSearchParams): AppLocation {
  const view = views.find((one) => one === query.get('view')) ?? 'facing';
  const selection = parseSelection(query);
  const tab = panelTabs.find((one) => one === query.get('tab')) ?? tabOf(selection);
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
  } else if (selection?.type === 'undertaking') query.set('undertaking', selection.id);
  else if (selection) query.set('word', `${selection.id}-${selection.at + 1}`);
  if (tab !== tabOf(selection)) query.set('tab', tab);
  return query;
}

/** The tab that a selection belongs to. */
export function tabOf(selection: Selection | null): PanelTab {
  if (selection?.type === 'undertaking') return 'commitments';
  return selection?.type === 'word' ? 'words' : 'entities';
}

function parseSelection(query: URLSearchParams): Selection | null {
  const entity = query.get('entity');
  if (entity) {
    const at = Number(query.get('at') ?? 1);
    return { type: 'entity', id: entity, at: Number.isInteger(at) && at > 0 ? at - 1 : 0 };
  }
  const undertaking = query.get('undertaking');
  if (undertaking) return { type: 'undertaking', id: undertaking };
  const word = /^(.+)-([1-9]\d{0,3})$/.exec(query.get('word') ?? '');
  return word?.[1] ? { type: 'word', id: word[1], at: Number(word[2]) - 1 } : null;
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
  if (selection?.type === 'undertaking' && !article.undertaking.has(selection.id)) {
    return { found: null, unknown: selection.id };
  }
  if (selection?.type === 'word') {
    const sentence = article.sentences.get(selection.id);
    const has = sentence !== undefined && selection.at < wordSpans(sentence.ar).length;
    return has ? { found: selection, unknown: null } : { found: null, unknown: `${selection.id}-${selection.at + 1}` };
  }
  return { found: selection, unknown: null };
}
