/**
 * The terms of own articles in packs: to find a word among a thousand articles then takes a few small records, where their terms by
 * themselves (`article-terms`) are a thousand. A pack is made of some articles at once and never changed: one that is written again is
 * in no pack (`made.ts` sees to it), and is found by its own terms until it comes into another.
 */
import * as v from 'valibot';
import { deviceDatabase, type Database } from '#storage/database';
import type { Outcome } from '#storage/failure';

const VERSION = 1;

/** Which articles a pack is of, by their number in it, and with which letters the terms of each of its parts begin. */
const headRecord = v.object({
  version: v.literal(VERSION),
  id: v.string(),
  members: v.array(v.string()),
  begins: v.array(v.string()),
});
const partRecord = v.object({ version: v.literal(VERSION), id: v.string(), text: v.string() });
const packedRecord = v.object({ version: v.literal(VERSION), id: v.string(), pack: v.string() });

export type PackHead = Pick<v.InferOutput<typeof headRecord>, 'members' | 'begins'>;

/** No name of a pack has the sign that stands between it and the letters of a part. */
const partId = (pack: string, begins: string) => `${pack}/${begins}`;

/** In which pack each article is, by its id; of one that is in none nothing is there. */
export async function listPacked(database: Database = deviceDatabase): Promise<Outcome<Map<string, string>>> {
  const found = await database.read(['article-packed'], (view): Promise<unknown[]> =>
    view.objectStore('article-packed').getAll(),
  );
  if (!found.ok) return found;
  const all = found.value.flatMap((one): [string, string][] => {
    const read = v.safeParse(packedRecord, one);
    return read.success ? [[read.output.id, read.output.pack]] : [];
  });
  return { ok: true, value: new Map(all) };
}

/** The heads of these packs, by their names; one that cannot be read is left out. */
export async function readPackHeads(
  packs: readonly string[],
  database: Database = deviceDatabase,
): Promise<Outcome<Map<string, PackHead>>> {
  const found = await database.read(['article-packs'], (view): Promise<unknown[]> =>
    Promise.all(packs.map((pack) => view.objectStore('article-packs').get(pack))),
  );
  if (!found.ok) return found;
  const all = found.value.flatMap((one): [string, PackHead][] => {
    const read = v.safeParse(headRecord, one);
    return read.success ? [[read.output.id, read.output]] : [];
  });
  return { ok: true, value: new Map(all) };
}

/** The texts of these parts, in their order; `null` for one that cannot be read. */
export async function readPackParts(
  parts: readonly { pack: string; begins: string }[],
  database: Database = deviceDatabase,
): Promise<Outcome<(string | null)[]>> {
  const found = await database.read(['article-packs'], (view): Promise<unknown[]> =>
    Promise.all(parts.map(({ pack, begins }) => view.objectStore('article-packs').get(partId(pack, begins)))),
  );
  if (!found.ok) return found;
  const texts = found.value.map((one) => {
    const read = v.safeParse(partRecord, one);
    return read.success ? read.output.text : null;
  });
  return { ok: true, value: texts };
}

/**
 * Keeps a pack, all in one transaction; `false` where one of its articles is gone, or is in a pack already, as of another tab.
 * @param revisions of the members that it was made from, in their order @param parts the text of each, by the letters it begins with
 */
export function writePack(
  pack: string,
  revisions: readonly { id: string; revision: number }[],
  parts: ReadonlyMap<string, string>,
  database: Database = deviceDatabase,
): Promise<Outcome<boolean>> {
  type Stores = 'article-facts' | 'article-packs' | 'article-packed';
  return database.write<Stores[], boolean>(['article-facts', 'article-packs', 'article-packed'], async (change) => {
    const packed = change.objectStore('article-packed');
    for (const { id, revision } of revisions) {
      const [facts, already] = await Promise.all([change.objectStore('article-facts').get(id), packed.get(id)]);
      const isSame = v.is(v.object({ revision: v.literal(revision), indexed: v.literal(true) }), facts);
      if (!isSame || already !== undefined) return false;
    }
    const packs = change.objectStore('article-packs');
    const members = revisions.map(({ id }) => id);
    await Promise.all([
      packs.put({ version: VERSION, id: pack, members, begins: [...parts.keys()] }),
      ...[...parts].map(([begins, text]) => packs.put({ version: VERSION, id: partId(pack, begins), text })),
      ...members.map((id) => packed.put({ version: VERSION, id, pack })),
    ]);
    return true;
  });
}

/** Takes packs apart: what is still in them is found by its own terms again. */
export async function dropPacks(packs: readonly string[], database: Database = deviceDatabase): Promise<Outcome<null>> {
  if (packs.length === 0) return { ok: true, value: null };
  return database.write<('article-packs' | 'article-packed')[], null>(
    ['article-packs', 'article-packed'],
    async (change) => {
      const gone = new Set(packs);
      for (const pack of gone) {
        const store = change.objectStore('article-packs');
        await store.delete(IDBKeyRange.bound(pack, partId(pack, '\uffff')));
      }
      const packed = change.objectStore('article-packed');
      for (const one of await packed.getAll()) {
        const read = v.safeParse(packedRecord, one);
        if (!read.success) continue;
        if (gone.has(read.output.pack)) await packed.delete(read.output.id);
      }
      return null;
    },
  );
}
