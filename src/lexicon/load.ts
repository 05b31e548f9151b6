import address from 'virtual:lexicon';
import { decompile } from '#lexicon/entries/compiled';
import { openLexicon, type Lexicon } from './lexicon';

/**
 * Fetches the lexicon and opens it. It is a file of its own, of about 150 kB over the wire: ask for it when words are first
 * needed, in a worker where there is one, and keep what comes.
 *
 * @throws if it cannot be had, or is of another version of the app
 */
export async function loadLexicon(signal?: AbortSignal): Promise<Lexicon> {
  const response = await fetch(address, signal ? { signal } : {});
  if (!response.ok) throw new Error(`lexicon: ${response.status} ${response.statusText}`);
  return openLexicon(decompile(await response.text()));
}
