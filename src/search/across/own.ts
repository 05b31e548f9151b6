/**
 * The reader's own articles as a source of the search, brought up to date where an article has changed: many together in packs
 * (`own-packs.ts`), what is in none by its own terms, in memory.
 */
import { catalogueOf } from '#article/catalogue';
import { readTerms } from '#storage/articles/article-facts';
import { findStale, keepMade, type Made, type Revision } from '#storage/articles/made';
import { deviceDatabase, type Database } from '#storage/database';
import { readOwnArticle, readOwnFile } from '#storage/articles/own-articles';
import { articleTextOf } from './article-text';
import type { Source } from './find';
import { createOwnPacks } from './own-packs';
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
  /** Puts many articles together, so that the next search need not read each: what is found stays the same. */
  pack: () => Promise<void>;
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

  const packs = createOwnPacks(database);
  /** Articles whose terms are made, as far as is known. */
  let made = new Map<string, Revision>();

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

  async function keep(some: Whole[]): Promise<void> {
    const kept = await keepMade(some, database);
    // Where the device is full they are found all the same, as long as this is open.
    const ids = kept.ok ? new Set(kept.value) : null;
    for (const one of some) {
      if (ids && !ids.has(one.id)) continue;
      if (ids) made.set(one.id, one);
      terms.set(one.id, { revision: one.revision, terms: one.terms });
    }
    if (!kept.ok) for (const { id, revision } of some) unreadable.set(id, revision);
  }

  async function update(onProgress: (left: number) => void): Promise<void> {
    const found = await findStale(database);
    if (!found.ok) return markKnown();
    const { stale, ready } = found.value;
    const here = new Set([...stale, ...ready].map(({ id }) => id));
    await packs.refresh(here);
    made = new Map(ready.map((one) => [one.id, one]));
    for (const id of terms.keys()) if (!here.has(id) || packs.has(id)) terms.delete(id);
    markKnown();

    const todo = stale.filter(({ id, revision }) => unreadable.get(id) !== revision);
    let waiting: Whole[] = [];
    let since = performance.now();
    let after = KEEP_FIRST_AFTER;
    for (const [at, one] of todo.entries()) {
      const whole = await make(one);
      if (whole) waiting.push(whole);
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
    await packs.load();
    const wanted = [...made.values()].filter(
      ({ id, revision }) => !packs.has(id) && terms.get(id)?.revision !== revision,
    );
    if (wanted.length === 0) return;
    const read = await readTerms(
      wanted.map(({ id }) => id),
      database,
    );
    if (!read.ok) return;
    for (const { id, revision } of wanted) {
      const own = read.value.get(id);
      // It may have been made anew meanwhile.
      if (own !== undefined && made.get(id)?.revision === revision) terms.set(id, { revision, terms: own });
    }
  }

  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;
  /** One after the other. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const turn = last.then(work);
    last = turn.catch(nothing);
    return turn;
  };

  return {
    bringUpToDate(onProgress = nothing) {
      // What changes while one is under way is seen by one more round.
      next ??= inTurn(() => {
        next = null;
        return update(onProgress);
      });
      return next;
    },
    load,
    pack: () =>
      inTurn(async () => {
        await packs.pack([...made.values()]);
        for (const id of terms.keys()) if (packs.has(id)) terms.delete(id);
      }),
    async candidates(wanted) {
      await load();
      const loose = [...terms].flatMap(([id, own]) => (!packs.has(id) && mayHave(own.terms, wanted) ? [id] : []));
      return new Set([...loose, ...(await packs.candidates(wanted))]);
    },
    async text(id) {
      const file = await readOwnFile(id, 'article.json', database);
      return file.ok && file.value !== null ? articleTextOf(file.value) : null;
    },
  };
}
