/** What is shown of all articles at once: the catalogue of the bundled articles, and the entries of the reader's own, from this device. */
import { catalogueOf, type CatalogueEntry } from '#article/catalogue';
import { openCatalogue } from '#library/catalogue';
import { keepEntries, listEntries } from '#storage/articles/article-entries';
import type { Revision } from '#storage/articles/article-facts';
import type { Database } from '#storage/database';
import { readOwnArticle } from '#storage/articles/own-articles';
import type { CataloguedArticle } from '#timeline/pledges';

/** The bundled articles. @throws {CatalogueError} where the catalogue cannot be had */
export async function bundledEntries(root: URL, signal?: AbortSignal): Promise<CataloguedArticle[]> {
  const { articles } = await openCatalogue(root, signal);
  return articles.map((entry) => ({ entry, own: false }));
}

export interface OwnEntries {
  articles: CataloguedArticle[];
  /** How many could not be read; `null` where it cannot be told what is on the device. */
  unread: number | null;
  /** There are more: they are being read. */
  reading: boolean;
}

/** Articles after which what was read is kept and told. */
const STEP = 20;

/**
 * The reader's own articles: the entries that lie ready at once, then those that are made now, one after the other, so that the page
 * answers meanwhile. What was made is kept for the next time.
 */
export async function* ownEntries(signal?: AbortSignal, database?: Database): AsyncGenerator<OwnEntries> {
  const listed = await listEntries(database);
  if (!listed.ok) {
    yield { articles: [], unread: null, reading: false };
    return;
  }
  const { entries, stale } = listed.value;
  const articles = entries.map((entry): CataloguedArticle => ({ entry, own: true }));
  let unread = 0;
  let made: (Revision & { entry: CatalogueEntry })[] = [];
  if (stale.length > 0) yield { articles: [...articles], unread, reading: true };
  for (const [at, { id }] of stale.entries()) {
    const read = await readOwnArticle(id, database);
    signal?.throwIfAborted();
    if (!read.ok) unread++;
    else {
      const entry = catalogueOf(read.value.article);
      articles.push({ entry, own: true });
      made.push({ id, revision: read.value.revision, entry });
    }
    if (made.length < STEP && at < stale.length - 1) continue;
    // Where there is no room they are made again the next time.
    await keepEntries(made, database);
    made = [];
    if (at < stale.length - 1) yield { articles: [...articles], unread, reading: true };
  }
  yield { articles, unread, reading: false };
}
