import { fold } from '#arabic/fold';

/** What tells that entities of two articles are one: its Wikidata id, else its Arabic name as it is folded for comparing. */
export function entityKey({ wikidata, name }: { wikidata?: string | null | undefined; name: { ar: string } }): string {
  return wikidata ?? fold(name.ar).text;
}
