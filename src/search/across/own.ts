/** The reader's own articles as a source of the search: their terms in memory, brought up to date where an article has changed. */
import { catalogueOf } from '#article/catalogue';
import { readTerms } from '#storage/articles/article-facts';
import { findStale, keepMade, type Made, type Revision } from '#storage/articles/made';
import { deviceDatabase, type Database } from '#storage/database';
import { readOwnArticle, readOwnFile } from '#storage/articles/own-articles';
import { articleTextOf } from './article-text';
import type { Source } from './find';
import { mayHave, termsOf } from './terms';

export interface OwnIndex extends Source {
  /**
   * Makes facts, entries and terms of the articles that lack any of what they are now, and reads the terms of those that are new here. An
   * article that has not changed is not looked at.
   * @param onProgress hears how many are still to be made
   */
  bringUpToDate: (onProgress?: (left: number) => void) => Promise<void>;
  /** Reads the terms that lie ready and are not here yet: a search does so by itself. */
  load: () => Promise<void>;
}

/** What was made of an article, the words under which it is found among it. */
type Whole = Made & { terms: string };

/** ms after which what was made is kept: not each article in a transaction of its own, nor all in one. The first is waited for. */
const KEEP_FIRST_AFTER = 50;
const KEEP_AFTER = 400;

const nothing = () => undefined;

export function createOwnIndex(database: Database = deviceDatabase): OwnIndex {
  const terms = new Map<string, { revision: number; terms: string }>();
  /** Articles that cannot be read: by id the revision that was tried. */
  const unreadable = new Map<string, number>();

  /** Articles whose terms lie ready and are not read yet, with their revisions. */
  const unloaded = new Map<string, number>();

  /** Resolves once it is known what lies ready. */
  let markKnown: () => void = nothing;
  const known = new Promise<void>((done) => {
    markKnown = done;
  });

  async function make({ id, revision }: Revision): Promise<Whole | null> {
    const read = await readOwnArticle(id, database);
    if (read.ok) {
      const { article, revision: now } = read.value;
      return { id, revision: now, entry: catalogueOf(article), terms: termsOf(article.text) };
    }
    // One that is gone, or cannot be read now, is tried again when it has changed.
    unreadable.set(id, revision);
    return null;
  }

  async function keep(made: Whole[]): Promise<void> {
    const kept = await keepMade(made, database);
    // Where the device is full they are found all the same, as long as this is open.
    const ids = kept.ok ? new Set(kept.value) : null;
    for (const one of made) {
      if (ids && !ids.has(one.id)) continue;
      terms.set(one.id, { revision: one.revision, terms: one.terms });
      unloaded.delete(one.id);
    }
    if (!kept.ok) for (const { id, revision } of made) unreadable.set(id, revision);
  }

  async function update(onProgress: (left: number) => void): Promise<void> {
    const found = await findStale(database);
    if (!found.ok) return markKnown();
    const { stale, ready } = found.value;
    const here = new Set([...stale, ...ready].map(({ id }) => id));
    for (const id of [...terms.keys(), ...unloaded.keys()]) {
      if (here.has(id)) continue;
      terms.delete(id);
      unloaded.delete(id);
    }

    for (const { id, revision } of ready) if (terms.get(id)?.revision !== revision) unloaded.set(id, revision);
    markKnown();

    const todo = stale.filter(({ id, revision }) => unreadable.get(id) !== revision);
    let waiting: Whole[] = [];
    let since = performance.now();
    let after = KEEP_FIRST_AFTER;
    for (const [at, one] of todo.entries()) {
      const made = await make(one);
      if (made) waiting.push(made);
      if (performance.now() - since < after && at < todo.length - 1) continue;
      await keep(waiting);
      waiting = [];
      since = performance.now();
      after = KEEP_AFTER;
      onProgress(todo.length - at - 1);
    }
  }

  async function load(): Promise<void> {
    // What an index that is being brought up to date has found out first is waited for.
    await known;
    if (unloaded.size === 0) return;
    const wanted = new Map(unloaded);
    const read = await readTerms(terms.size === 0 ? 'all' : [...wanted.keys()], database);
    if (!read.ok) return;
    for (const [id, revision] of wanted) {
      const own = read.value.get(id);
      // It may have been made anew meanwhile.
      if (own === undefined || unloaded.get(id) !== revision) continue;
      terms.set(id, { revision, terms: own });
      unloaded.delete(id);
    }
  }

  let running: Promise<void> | null = null;
  let again = false;

  return {
    async bringUpToDate(onProgress = nothing) {
      // One after the other: what changes meanwhile is seen by one more round.
      if (running) {
        again = true;
        return running;
      }
      const rounds = async () => {
        do {
          again = false;
          await update(onProgress);
        } while (again);
      };
      running = rounds().finally(() => {
        running = null;
      });
      return running;
    },
    load,
    async candidates(wanted) {
      await load();
      return new Set([...terms].flatMap(([id, own]) => (mayHave(own.terms, wanted) ? [id] : [])));
    },
    async text(id) {
      const file = await readOwnFile(id, 'article.json', database);
      return file.ok && file.value !== null ? articleTextOf(file.value) : null;
    },
  };
}
