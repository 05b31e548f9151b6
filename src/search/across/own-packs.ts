/** Own articles found in packs: a pack holds, by the letters with which they begin, the terms of some articles (`bundled-parts.ts`). */
import { dropPacks, listPacked, readPackHeads, readPackParts, writePack, type PackHead } from '#storage/articles/packs';
import { readTerms } from '#storage/articles/article-facts';
import type { Revision } from '#storage/articles/made';
import type { Database } from '#storage/database';
import { makeParts, numbersIn, partsFor } from './bundled-parts';
import type { Wanted } from './terms';

/** Articles of a pack: so few that a new one is soon made, so many that a thousand articles are few packs. */
export const PACK = 64;
/** UTF-16 units of a part: so few that all parts of a word, one a pack, are read at once. */
const PART = 16_000;
/** Members of a pack that may be written anew before it is taken apart. */
const MOST_CHANGED = PACK / 4;

export interface OwnPacks {
  /** Finds out which articles are in packs, of those that are here. */
  refresh: (here: ReadonlySet<string>) => Promise<void>;
  /** Whether an article is found in a pack, and not by its own terms. */
  has: (id: string) => boolean;
  /** What the packs read once. */
  load: () => Promise<void>;
  /** The articles in packs that may have what is wanted. */
  candidates: (wanted: Wanted) => Promise<string[]>;
  /**
   * Makes packs of the articles that are in none, as far as there are enough of them, and takes those apart of which much has changed.
   * @param ready articles whose terms lie ready
   */
  pack: (ready: readonly Revision[]) => Promise<void>;
}

/** @param newName makes a name that no other pack has */
export function createOwnPacks(database: Database, newName: () => string = () => crypto.randomUUID()): OwnPacks {
  let packOf: ReadonlyMap<string, string> = new Map();
  let articles: ReadonlySet<string> = new Set();
  const heads = new Map<string, PackHead>();
  const texts = new Map<string, string>();

  const names = () => [...new Set(packOf.values())];

  async function load(): Promise<void> {
    const missing = names().filter((name) => !heads.has(name));
    if (missing.length === 0) return;
    const read = await readPackHeads(missing, database);
    if (!read.ok) return;
    for (const [name, head] of read.value) heads.set(name, head);
    // Where a pack cannot be read its articles are found by their own terms.
    const broken = new Set(missing.filter((name) => !read.value.has(name)));
    if (broken.size > 0) packOf = new Map([...packOf].filter(([, name]) => !broken.has(name)));
  }

  /** The texts of the parts in which these terms may lie are here afterwards. */
  async function fetchParts(parts: readonly { pack: string; begins: string }[]): Promise<void> {
    const missing = parts.filter(({ pack, begins }) => !texts.has(`${pack}/${begins}`));
    if (missing.length === 0) return;
    const read = await readPackParts(missing, database);
    if (!read.ok) return;
    for (const [at, { pack, begins }] of missing.entries()) texts.set(`${pack}/${begins}`, read.value[at] ?? '');
  }

  return {
    async refresh(here) {
      const packed = await listPacked(database);
      if (!packed.ok) return;
      articles = here;
      packOf = new Map([...packed.value].filter(([id]) => here.has(id)));
      const current = new Set(names());
      for (const name of heads.keys()) if (!current.has(name)) heads.delete(name);
      for (const key of texts.keys()) if (!current.has(key.slice(0, key.indexOf('/')))) texts.delete(key);
    },
    has: (id) => packOf.has(id),
    load,
    async candidates({ whole, begun }) {
      await load();
      const asked = [
        ...whole.map((spelt) => ({ spelt, isBegun: false })),
        ...(begun === null ? [] : [{ spelt: begun, isBegun: true }]),
      ];
      const wanted = [...heads].map(([pack, { members, begins }]) => ({
        pack,
        members,
        words: asked.map(({ spelt, isBegun }) =>
          spelt.flatMap((term) => partsFor(begins, term, isBegun).map((part) => ({ term, isBegun, part }))),
        ),
      }));
      await fetchParts(wanted.flatMap(({ pack, words }) => words.flat().map(({ part }) => ({ pack, begins: part }))));
      return wanted.flatMap(({ pack, members, words }) => {
        const [first = new Set<number>(), ...others] = words.map(
          (places) =>
            new Set(
              places.flatMap(({ term, isBegun, part }) => numbersIn(texts.get(`${pack}/${part}`) ?? '', term, isBegun)),
            ),
        );
        return [...first].flatMap((number) => {
          const id = members[number];
          if (id === undefined || packOf.get(id) !== pack) return [];
          return others.every((set) => set.has(number)) ? [id] : [];
        });
      });
    },
    async pack(ready) {
      await load();
      const spent = [...heads].filter(([name, { members }]) => {
        const left = members.filter((id) => packOf.get(id) === name);
        // What is deleted does not stay in it.
        return left.length < members.length - MOST_CHANGED || members.some((id) => !articles.has(id));
      });
      const gone = new Set(spent.map(([name]) => name));
      if (gone.size > 0) {
        const dropped = await dropPacks([...gone], database);
        if (!dropped.ok) return;
        for (const name of gone) heads.delete(name);
        packOf = new Map([...packOf].filter(([, name]) => !gone.has(name)));
      }
      const loose = ready.filter(({ id }) => !packOf.has(id));
      for (let from = 0; from + PACK <= loose.length; from += PACK) {
        const some = loose.slice(from, from + PACK);
        const terms = await readTerms(
          some.map(({ id }) => id),
          database,
        );
        if (!terms.ok || terms.value.size < PACK) return;
        const parts = makeParts(
          some.map(({ id }) => terms.value.get(id) ?? ''),
          PART,
        );
        const name = newName();
        const kept = await writePack(name, some, parts, database);
        if (!kept.ok || !kept.value) return;
        heads.set(name, { members: some.map(({ id }) => id), begins: [...parts.keys()] });
        packOf = new Map([...packOf, ...some.map(({ id }): [string, string] => [id, name])]);
      }
    },
  };
}
