import { openLexicon, type Lexicon } from './lexicon';
import { loadEntries } from './load-entries';

/**
 * Fetches the lexicon and opens it, ready to be searched.
 *
 * @param address as of `loadEntries`
 * @throws as `loadEntries` does
 */
export async function loadLexicon(address: string): Promise<Lexicon> {
  return openLexicon(await loadEntries(address));
}
