/** What is shown of all articles at once: the catalogue of the bundled articles, and the entries of the reader's own, from this device. */
import { openCatalogue } from '#library/catalogue';
import { dropEntries, listRevisions, readEntries } from '#storage/articles/article-entries';
import type { Database } from '#storage/database';
import type { Across } from '#search/across/client';
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
  /** How many are still being read. */
  left: number;
}

/** The worker that makes what is missing: started only where something is. */
export type Maker = Pick<Across, 'start' | 'subscribe' | 'getUnread' | 'isReady' | 'hasFailed'>;

/** ms after which what was made meanwhile is shown: each time all of it is drawn anew. The first is shown as soon as it is there. */
const SHOW_AFTER = 3_000;

const own = (entry: CataloguedArticle['entry']): CataloguedArticle => ({ entry, own: true });

/**
 * The reader's own articles: the entries that lie ready at once, then those that are made now, by a worker, so that the page answers
 * meanwhile. What it makes it keeps, so that the next time all lie ready.
 */
export async function* ownEntries(maker: Maker, signal: AbortSignal, database?: Database): AsyncGenerator<OwnEntries> {
  const listed = await listRevisions(database);
  const ready = listed.ok ? await readEntries(listed.value, database, signal) : listed;
  if (!ready.ok) {
    yield { articles: [], unread: null, left: 0 };
    return;
  }
  let articles = ready.value.entries.map(own);
  let { stale } = ready.value;
  if (stale.length > 0) {
    yield { articles, unread: 0, left: stale.length };
    // Those that are there and cannot be read would be taken for made.
    const ids = stale.map(({ id }) => id);
    await dropEntries(ids, database);
    const stop = maker.start();
    try {
      for (let ends = false, isFirst = true; !ends; isFirst = false) {
        ends = await isDone(maker, signal, isFirst);
        const made = await readEntries(stale, database, signal);
        if (signal.aborted || !made.ok) break;
        articles = [...articles, ...made.value.entries.map(own)];
        ({ stale } = made.value);
        if (!ends) yield { articles, unread: 0, left: stale.length };
      }
    } finally {
      stop();
    }
  }
  yield { articles, unread: stale.length, left: 0 };
}

/**
 * Whether the worker has made what can be made, or nothing more is to be waited for. `false` when there is something to be shown: the first
 * that is made as soon as it is there, more of it after a while.
 */
function isDone(maker: Maker, signal: AbortSignal, isFirst: boolean): Promise<boolean> {
  const isNow = () => maker.isReady() || maker.hasFailed() || signal.aborted;
  return new Promise((done) => {
    const end = () => {
      clearTimeout(timer);
      stop();
      signal.removeEventListener('abort', look);
      done(isNow());
    };
    const look = () => {
      if (isNow() || (isFirst && maker.getUnread() > 0)) end();
    };
    const timer = isFirst ? undefined : setTimeout(end, SHOW_AFTER);
    const stop = maker.subscribe(look);
    signal.addEventListener('abort', look);
    look();
  });
}
