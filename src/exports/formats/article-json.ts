/**
 * The article's own data: its files, byte for byte, with the schema that checks them, in one zip. Unpacked, the
 * `$schema` line of each file still finds its schema.
 */
import type { ArticleData, ExportedFile, Exporter } from '#exports/types';

const schemaUrls = import.meta.glob<string>('../../articles/schema/*.schema.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

export const articleJson: Exporter = {
  id: 'json',
  describe: ({ data }) => ({
    files: data.files.length,
    schemas: Object.keys(schemaUrls).length,
  }),
  async make({ article: { slug }, data, now }) {
    const own = data.files.map(async (name) => [`${slug}/${name}`, await textOf(data, name)] as const);
    const schemas = Object.entries(schemaUrls).map(
      ([path, url]) => [path.replace('../../articles/', ''), url] as const,
    );
    const files = await Promise.all([
      ...own,
      ...schemas.map(async ([path, url]) => [path, await bytesOf(path, url)] as const),
    ]);
    return packArticle(slug, Object.fromEntries(files), now);
  },
};

/** The text of a data file as it is: never parsed and written again. */
async function textOf(data: ArticleData, name: string): Promise<Uint8Array> {
  const file = await data.read(name);
  if (!file?.ok) throw new Error(`${name}: ${file?.problem ?? 'the file is missing'}`);
  return new TextEncoder().encode(file.text);
}

async function bytesOf(path: string, url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${path}: the server answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** One zip of files by their path. */
export async function packArticle(
  slug: string,
  files: Readonly<Record<string, Uint8Array>>,
  now: Date,
): Promise<ExportedFile> {
  const { zipSync } = await import('./zip');
  return { name: `${slug}-data.zip`, mime: 'application/zip', content: zipSync(files, { level: 9, mtime: now }) };
}

/** More than any article needs: a file that unpacks to more was made to do harm. */
const MAX_BYTES = 20_000_000;

export interface UnpackedArticle {
  slug: string;
  /** The bytes of each data file, by its name. */
  files: ReadonlyMap<string, Uint8Array>;
}

/**
 * The data files out of a zip that `articleJson` made, unchanged. Whether they make an article is for `parseArticle`.
 *
 * @throws {Error} when it is no such zip
 */
export async function unpackArticle(zip: Uint8Array): Promise<UnpackedArticle> {
  const { unzipSync } = await import('./zip');
  let total = 0;
  const unpacked = unzipSync(zip, {
    filter: ({ name, originalSize }) => {
      if (!/^[a-z0-9-]+\/[a-z]+\.json$/.test(name)) return false;
      total += originalSize;
      if (total > MAX_BYTES) throw new Error('the archive unpacks to more than an article can be');
      return true;
    },
  });
  const paths = Object.keys(unpacked);
  const slug = paths[0]?.split('/')[0];
  if (slug === undefined || paths.some((path) => !path.startsWith(`${slug}/`))) {
    throw new Error('the archive holds no article, or more than one');
  }
  return {
    slug,
    files: new Map(Object.entries(unpacked).map(([path, bytes]) => [path.slice(slug.length + 1), bytes])),
  };
}
