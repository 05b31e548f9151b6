/** What the reader's other articles name → what is proposed first in a new one. Pure. */
import { fold } from '#arabic/fold';
import type { CatalogueEntry } from '#article/catalogue';
import { idOf } from '#propose/reading/gazetteer';
import type { KnownEntity } from '#propose/types';

/** An article and what it names; as much of a catalogue's entry as is needed. */
export interface NamingArticle {
  slug: string;
  title: { ar: string; en: string | null };
  entities: readonly Pick<CatalogueEntry['entities'][number], 'id' | 'kind' | 'name' | 'wikidata'>[];
}

/** So many at most: each is looked for in every sentence. */
const MOST = 3000;

/** Letters of a name that is looked for: a single one stands everywhere. */
const SHORTEST = 2;

type Growing = KnownEntity & { ar: string[]; en: string[] };

/**
 * The entities of these articles, each once: the same Wikidata id, or the same kind and Arabic name, is the same entity. Its id is
 * made of its English name, as those of the lists are: so a country that is on a list and in an article is one.
 *
 * @param articles the newest first: the headline is that of the first that names it
 * @param except the article that is being made
 */
export function knownEntities(articles: readonly NamingArticle[], except: string): KnownEntity[] {
  const known: Growing[] = [];
  const byKey = new Map<string, Growing>();
  const ids = new Set<string>();
  for (const { slug, title, entities } of articles) {
    if (slug === except) continue;
    for (const entity of entities) {
      const { kind, name, wikidata } = entity;
      const folded = fold(name.ar).text.trim();
      if (folded.length < SHORTEST) continue;
      const keys = [`${kind} ${folded}`, ...(wikidata === null ? [] : [wikidata])];
      const found = keys.map((key) => byKey.get(key)).find((one) => one !== undefined);
      const own = found ?? begun(entity, ids, { ar: title.ar, en: title.en ?? '' });
      if (!found) {
        if (known.length === MOST) continue;
        known.push(own);
      }
      if (!own.ar.includes(name.ar)) own.ar.push(name.ar);
      if (name.en !== null && !own.en.includes(name.en)) own.en.push(name.en);
      for (const key of keys) byKey.set(key, own);
    }
  }
  return known;
}

function begun(
  { id, kind, name }: NamingArticle['entities'][number],
  ids: Set<string>,
  headline: { ar: string; en: string },
): Growing {
  const wanted = name.en === null ? idOf(id) : idOf(name.en);
  let free = wanted;
  for (let n = 2; ids.has(free); n++) free = `${wanted}-${n}`;
  ids.add(free);
  return { id: free, kind, ar: [], en: [], headline };
}
