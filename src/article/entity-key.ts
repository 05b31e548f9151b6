import { fold } from '#arabic/fold';
import type { CatalogueEntry } from './catalogue';

/** What tells that entities of two articles are one: its Wikidata id, else its Arabic name as it is folded for comparing. */
export function entityKey({ wikidata, name }: Pick<CatalogueEntry['entities'][number], 'wikidata' | 'name'>): string {
  return wikidata ?? fold(name.ar).text;
}
