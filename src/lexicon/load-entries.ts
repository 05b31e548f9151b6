import { decompile } from '#lexicon/entries/compiled';
import type { Entry } from '#lexicon/entries/entry';

/**
 * Fetches the entries of the lexicon. It is a file of its own, of about 150 kB over the wire: ask for it when words are first
 * needed, in a worker where there is one, and keep what comes.
 *
 * @param address of the file, which the page knows (`virtual:lexicon`)
 * @throws if it cannot be had, or is of another version of the app
 */
export async function loadEntries(address: string): Promise<Entry[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  return decompile(await response.text());
}
