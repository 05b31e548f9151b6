/** Reads the catalogue of the bundled articles, which the build writes beside the pages. Nothing that shows at first asks for it. */
import * as v from 'valibot';
import { catalogueSchema, type Catalogue } from '#article/catalogue';
import { fetchJson } from './fetch-json';

/** Its name in the root of the site; `scripts/site/catalogue.mjs` makes it. */
const CATALOGUE_FILE = 'catalogue.json';

/** Why the catalogue could not be read, in a line. */
export class CatalogueError extends Error {
  override name = 'CatalogueError';
}

/**
 * Fetches and checks the catalogue.
 * @param root of the site, as a page tells it
 * @throws {CatalogueError} where it cannot be had or is none
 */
export async function openCatalogue(root: URL, signal?: AbortSignal): Promise<Catalogue> {
  const fetched = await fetchJson(new URL(CATALOGUE_FILE, root), signal);
  if (!fetched.ok) throw new CatalogueError(fetched.problem);
  const read = v.safeParse(catalogueSchema, fetched.json);
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new CatalogueError([v.getDotPath(issue), issue.message].filter(Boolean).join(': '));
}
