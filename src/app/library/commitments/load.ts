/** What the timeline is made of: the catalogue of the bundled articles, and the reader's own, read from this device. */
import { catalogueOf } from '#article/catalogue';
import { openCatalogue } from '#library/catalogue';
import { deviceSource } from '#library/device-source';
import { openArticle } from '#library/open';
import type { Database } from '#storage/database';
import { listOwnArticles } from '#storage/own-articles';
import type { CataloguedArticle } from '#timeline/pledges';

/** The bundled articles. @throws {CatalogueError} where the catalogue cannot be had */
export async function bundledEntries(root: URL, signal?: AbortSignal): Promise<CataloguedArticle[]> {
  const { articles } = await openCatalogue(root, signal);
  return articles.map((entry) => ({ entry, own: false }));
}

export interface OwnEntries {
  articles: CataloguedArticle[];
  /** How many have a register and could not be read; `null` where it cannot be told what is on the device. */
  unread: number | null;
}

/** The reader's own articles that have a register of commitments. One after the other, so that the page answers meanwhile. */
export async function ownEntries(signal?: AbortSignal, database?: Database): Promise<OwnEntries> {
  const listed = await listOwnArticles(database);
  if (!listed.ok) return { articles: [], unread: null };
  const articles: CataloguedArticle[] = [];
  let unread = 0;
  for (const { id, files } of listed.value.articles) {
    if (!files.includes('commitments.json')) continue;
    signal?.throwIfAborted();
    try {
      const source = await deviceSource(id, database);
      if (source) articles.push({ entry: catalogueOf(await openArticle(source, signal)), own: true });
    } catch (error) {
      signal?.throwIfAborted();
      if (!(error instanceof Error)) throw error;
      unread++;
    }
  }
  return { articles, unread };
}
