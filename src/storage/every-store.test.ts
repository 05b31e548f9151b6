/** What is promised of everything that a reader has on the device, whatever store it lies in. */
import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { ownMarks, tinyFiles } from '#article/testing';
import { catalogueOf } from '#article/catalogue';
import { findStale, keepMade } from './articles/made';
import { allDrafts, mergeDrafts, saveDraft, type StoredDraft } from './articles/drafts';
import {
  allOwnArticles,
  mergeOwnArticles,
  readOwnArticle,
  saveOwnArticle,
  type WholeArticle,
} from './articles/own-articles';
import { readTerms } from './articles/article-facts';
import { listPacked, writePack } from './articles/packs';
import { allCorrections, correctionDefinition, newCorrection } from './corrections';
import type { Database } from './database';
import type { Outcome } from './failure';
import { allLabels, labelDefinition, mergeLabels } from './labels';
import { allLinks, linkDefinition, newLink } from './links';
import type { StoreName } from './migrations';
import { allNotes, noteDefinition, type Note } from './notes';
import { openStore, type StoreDefinition } from './store';
import { heardBy, newName, openTestDatabase } from './testing';

/** Things of one kind. */
interface Kind {
  /** The store of which others hear that it has changed. */
  store: StoreName;
  /** Writes one of them; `n` tells it from others, and is written into it. */
  write: (database: Database, n: number) => Promise<{ ok: boolean; reason?: string }>;
  /** All that there are, in a form that can be compared. */
  all: (database: Database) => Promise<Outcome<unknown[]>>;
  /** Writes what a backup of `from` holds into `to`; `null` for what is in no backup. */
  restore: ((from: Database, to: Database) => Promise<Outcome<unknown>>) | null;
}

const when = new Date('2025-05-02T08:00:00.000Z');

/** A kind that is held by a store of the common make. */
function ofStore<T extends { id: string }>(
  definition: StoreDefinition<T>,
  make: (n: number) => T,
  all: (database: Database) => Promise<Outcome<T[]>>,
  merge = (records: readonly T[], to: Database): Promise<Outcome<unknown>> => openStore(to, definition).merge(records),
): Kind {
  return {
    store: definition.name,
    write: (database, n) => openStore(database, definition).merge([make(n)]),
    all,
    async restore(from, to) {
      const kept = await all(from);
      return kept.ok ? merge(kept.value, to) : kept;
    },
  };
}

const note = (n: number): Note => ({
  version: 1,
  id: n.toString(16).padStart(32, '0'),
  article: 'one',
  lang: 'ar',
  quote: { exact: 'بإنجاح', prefix: '', suffix: '' },
  hint: { id: 'p14.1', start: 12, until: 'p14.1', end: 18 },
  color: 'green',
  tags: [],
  remark: `Remark ${n}`,
  created: when.toISOString(),
  changed: when.toISOString(),
});

const filesOf = (n: number) =>
  Object.fromEntries(
    Object.entries(tinyFiles(ownMarks)).map(([name, json]) => [
      name,
      JSON.stringify(name === 'article.json' ? { ...(json as object), slug: `own-${n}` } : json),
    ]),
  );

const kinds: Record<string, Kind> = {
  notes: ofStore(noteDefinition, note, allNotes),
  'the word on names': ofStore(
    linkDefinition,
    (n) => newLink({ a: `Q${n}`, b: 'ا', same: true }, ['', ''], when),
    allLinks,
  ),
  'names and tags': ofStore(
    labelDefinition,
    (n) => ({ version: 1 as const, id: `a-${n}`, name: `Name ${n}`, tags: [], changed: when.toISOString() }),
    allLabels,
    (records, to) => mergeLabels(records, openStore(to, labelDefinition)),
  ),
  corrections: ofStore(
    correctionDefinition,
    (n) =>
      newCorrection(
        `كلمة${'ا'.repeat(n)}`,
        null,
        { lemma: 'عَلَم', root: null, pos: 'noun', sense: 'flag', stem: 'عَلَم' },
        when,
      ),
    allCorrections,
  ),
  'own articles': {
    store: 'articles',
    write: (database, n) => saveOwnArticle(filesOf(n), { database }),
    all: allOwnArticles,
    async restore(from, to) {
      const kept: Outcome<WholeArticle[]> = await allOwnArticles(from);
      return kept.ok ? mergeOwnArticles(kept.value, to) : kept;
    },
  },
  drafts: {
    store: 'drafts',
    write: (database, n) => saveDraft({ id: `d-${n}`, title: { ar: '', en: '' }, data: { n } }, { database }),
    all: allDrafts,
    async restore(from, to) {
      const kept: Outcome<StoredDraft[]> = await allDrafts(from);
      return kept.ok ? mergeDrafts(kept.value, to) : kept;
    },
  },
  'what is made of own articles': {
    store: 'article-terms',
    async write(database, n) {
      const saved = await saveOwnArticle(filesOf(n), { database });
      const read = saved.ok ? await readOwnArticle(`own-${n}`, database) : saved;
      if (!read.ok) return read;
      const { article, revision } = read.value;
      return keepMade([{ id: `own-${n}`, revision, entry: catalogueOf(article), terms: `\n${n}\n` }], database);
    },
    async all(database) {
      const terms = await readTerms('all', database);
      return terms.ok ? { ok: true, value: [...terms.value] } : terms;
    },
    restore: null,
  },
  'packs of own articles': {
    store: 'article-packed',
    async write(database, n) {
      const saved = await saveOwnArticle(filesOf(n), { database });
      const read = saved.ok ? await readOwnArticle(`own-${n}`, database) : saved;
      if (!read.ok) return read;
      const { article, revision } = read.value;
      const one = { id: `own-${n}`, revision };
      const made = await keepMade([{ ...one, entry: catalogueOf(article), terms: `\n${n}\n` }], database);
      return made.ok ? writePack(`pack-${n}`, [one], new Map([['', `\n${n} 0\n`]]), database) : made;
    },
    async all(database) {
      const packed = await listPacked(database);
      return packed.ok ? { ok: true, value: [...packed.value] } : packed;
    },
    restore: null,
  },
};

/** What there is, where that can be told. */
async function allOf(kind: Pick<Kind, 'all'>, database: Database): Promise<unknown[]> {
  const all = await kind.all(database);
  if (!all.ok) throw new Error(all.reason);
  return all.value;
}

describe.each(Object.entries(kinds))('%s', (_, kind) => {
  it('are there when the device is opened again', async () => {
    const name = newName();
    const database = openTestDatabase({ name });
    expect(await kind.write(database, 1)).toMatchObject({ ok: true });
    database.close();
    expect(await allOf(kind, openTestDatabase({ name }))).toHaveLength(1);
  });

  it('with a full device: nothing is written, it is said, and what was there stays', async () => {
    const database = openTestDatabase();
    await kind.write(database, 1);
    const before = await allOf(kind, database);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await kind.write(database, 2)).toEqual({ ok: false, reason: 'full' });
    put.mockRestore();
    expect(await allOf(kind, database)).toEqual(before);
    expect(await kind.write(database, 2)).toMatchObject({ ok: true });
    expect(await allOf(kind, database)).toHaveLength(2);
  });

  it('in a browser that keeps nothing: it is said, and passes', async () => {
    const database = openTestDatabase();
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(await kind.write(database, 1)).toEqual({ ok: false, reason: 'denied' });
    expect(await kind.all(database)).toEqual({ ok: false, reason: 'denied' });
    open.mockRestore();
    expect(await kind.write(database, 1)).toMatchObject({ ok: true });
  });

  it('in the database of a newer version are left alone', async () => {
    const name = newName();
    const newer = await openDB(name, 99, { upgrade: (db) => void db.createObjectStore(kind.store, { keyPath: 'id' }) });
    await newer.put(kind.store, { id: 'of a shape to come' });
    expect(await kind.write(openTestDatabase({ name }), 1)).toEqual({ ok: false, reason: 'newer' });
    expect(await newer.getAll(kind.store)).toEqual([{ id: 'of a shape to come' }]);
    newer.close();
  });

  it('written in one tab are heard of and seen in the other, and neither loses what the other wrote', async () => {
    const name = newName();
    const [here, there] = [openTestDatabase({ name }), openTestDatabase({ name })];
    const heard = heardBy(there);
    await kind.write(here, 1);
    await vi.waitFor(() =>
      expect(heard.mock.calls.some(([event]) => event.type === 'changed' && event.stores.includes(kind.store))).toBe(
        true,
      ),
    );
    expect(await allOf(kind, there)).toHaveLength(1);
    await kind.write(there, 2);
    expect(await allOf(kind, here)).toHaveLength(2);
  });
});

const inBackups = Object.entries(kinds).flatMap(([name, { restore, ...kind }]) =>
  restore === null ? [] : [[name, { ...kind, restore }] as const],
);

it.each(inBackups)('%s, restored twice, are there once, beside what was here', async (_, kind) => {
  const [from, to] = [openTestDatabase(), openTestDatabase()];
  await kind.write(from, 1);
  await kind.write(to, 2);
  expect(await kind.restore(from, to)).toMatchObject({ ok: true, value: { added: 1 } });
  const once = await allOf(kind, to);
  expect(once).toHaveLength(2);
  expect(await kind.restore(from, to)).toMatchObject({ ok: true, value: { added: 0 } });
  expect(await allOf(kind, to)).toEqual(once);
});

it('what is made of own articles is in no backup: where those come back, it is made again', async () => {
  const [from, to] = [openTestDatabase(), openTestDatabase()];
  const made = kinds['what is made of own articles'];
  await made?.write(from, 1);
  await kinds['own articles']?.restore?.(from, to);
  await kinds['packs of own articles']?.write(from, 2);
  await kinds['own articles']?.restore?.(from, to);
  expect(await readTerms('all', to)).toEqual({ ok: true, value: new Map() });
  expect(await listPacked(to)).toEqual({ ok: true, value: new Map() });
  expect(await findStale(to)).toMatchObject({ value: { stale: [{ id: 'own-1' }, { id: 'own-2' }], ready: [] } });
});
