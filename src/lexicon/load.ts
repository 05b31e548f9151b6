import { decompile } from '#lexicon/entries/compiled';
import { openLexicon, type Lexicon } from './lexicon';

/**
 * Fetches the lexicon and opens it. It is a file of its own, of about 150 kB over the wire: ask for it when words are first
 * needed, in a worker where there is one, and keep what comes.
 *
 * @param address of the file, which the page knows (`virtual:lexicon`)
 * @throws if it cannot be had, or is of another version of the app
 */
export async function loadLexicon(address: string): Promise<Lexicon> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  return openLexicon(decompile(await response.text()));
}
