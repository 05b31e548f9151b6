/** An article that is nowhere but in this tab. */
import type { ArticleSource } from './article-source';
import { dataFiles, type DataFile } from './page';

/**
 * The source of an article whose files are at hand.
 * @param files the text of each file that it has
 */
export function memorySource(id: string, files: Readonly<Partial<Record<DataFile, string>>>): ArticleSource {
  return {
    id,
    files: dataFiles.filter((name) => files[name] !== undefined),
    async read(name, signal) {
      signal?.throwIfAborted();
      const text = files[name];
      return text === undefined ? null : { ok: true, text };
    },
  };
}
