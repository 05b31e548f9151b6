/** The bundled articles as a source of the search: their index is fetched part by part, as a query asks for it. */
import * as v from 'valibot';
import { articleTextOf } from './article-text';
import {
  directorySchema,
  numbersIn,
  PAGE_SIZE,
  pageSchema,
  partsFor,
  SEARCH_FILE,
  type ArticlePage,
  type Directory,
} from './bundled-parts';
import type { Source } from './find';
import type { Wanted } from './terms';

/** Reads a file of the site, by its address relative to the root. @throws where it cannot be had */
export type ReadFile = (address: string) => Promise<string>;

/** A file is fetched once; one that could not be had is asked for again the next time. */
function once(read: ReadFile): ReadFile {
  const files = new Map<string, Promise<string>>();
  return (address) => {
    const known = files.get(address);
    if (known) return known;
    const file = read(address);
    files.set(address, file);
    file.catch(() => files.delete(address));
    return file;
  };
}

export function createBundledIndex(readFile: ReadFile): Source {
  const read = once(readFile);
  const addresses = new Map<string, string>();

  const directory = async (): Promise<Directory> => v.parse(directorySchema, JSON.parse(await read(SEARCH_FILE)));

  /** The articles that have a term in one of its spellings. */
  async function having(spelt: readonly string[], begun: boolean, { parts }: Directory): Promise<Set<number>> {
    const fileOf = new Map(parts.map(({ begins, file }) => [begins, file]));
    const asked = spelt.flatMap((term) =>
      partsFor([...fileOf.keys()], term, begun).map((begins) => ({ term, begins })),
    );
    const numbers = await Promise.all(
      asked.map(async ({ term, begins }) => numbersIn(await read(fileOf.get(begins) ?? ''), term, begun)),
    );
    return new Set(numbers.flat());
  }

  async function named(numbers: readonly number[], { pages }: Directory): Promise<ArticlePage> {
    const needed = [...new Set(numbers.map((number) => Math.floor(number / PAGE_SIZE)))];
    const lists = new Map(
      await Promise.all(
        needed.map(async (at) => [at, v.parse(pageSchema, JSON.parse(await read(pages[at] ?? '')))] as const),
      ),
    );
    return numbers.flatMap((number) => lists.get(Math.floor(number / PAGE_SIZE))?.[number % PAGE_SIZE] ?? []);
  }

  return {
    async candidates({ whole, begun }: Wanted) {
      const all = await directory();
      const sets = await Promise.all([
        ...whole.map((spelt) => having(spelt, false, all)),
        ...(begun === null ? [] : [having(begun, true, all)]),
      ]);
      const [first = new Set<number>(), ...others] = sets;
      const found = await named(
        [...first].filter((number) => others.every((set) => set.has(number))),
        all,
      );
      for (const { slug, text } of found) addresses.set(slug, text);
      return new Set(found.map(({ slug }) => slug));
    },
    async text(slug) {
      const address = addresses.get(slug);
      return address === undefined ? null : articleTextOf(await read(address));
    },
  };
}
