/** What the reader's own articles on this device name. */
import { readJson } from '#article/format/inspect';
import { readShape } from '#article/format/parse';
import { entitiesSchema } from '#article/format/schema';
import { deviceDatabase, type Database } from '#storage/database';
import { listOwnArticles, readOwnFile } from '#storage/articles/own-articles';
import type { NamingArticle } from './known-entities';

/** So many articles are looked into, the last changed first. */
const MOST = 200;

/** The own articles that name anything, the last changed first. What cannot be read is left out: its own page says why. */
export async function ownNames(database: Database = deviceDatabase): Promise<NamingArticle[]> {
  const listed = await listOwnArticles(database);
  if (!listed.ok) return [];
  const naming = listed.value.articles.filter(({ files }) => files.includes('entities.json')).slice(0, MOST);
  const read = await Promise.all(
    naming.map(async ({ id, title }): Promise<NamingArticle[]> => {
      const file = await readOwnFile(id, 'entities.json', database);
      const json = file.ok && file.value !== null ? readJson(file.value) : null;
      const entities = json?.ok ? readShape(entitiesSchema, 'entities.json', json.json) : null;
      if (!entities?.ok) return [];
      return [
        {
          slug: id,
          title: { ar: title.ar, en: title.en || null },
          entities: entities.output.entities.map(({ wikidata, ...own }) => ({ ...own, wikidata: wikidata ?? null })),
        },
      ];
    }),
  );
  return read.flat();
}
