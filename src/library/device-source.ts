/** Articles of the reader's own: their files are read from this device. */
import { findOwnArticle, readOwnFile, type OwnArticle } from '#storage/articles/own-articles';
import type { Database } from '#storage/database';
import type { Failure, Outcome } from '#storage/failure';
import type { ArticleSource } from './article-source';

/** What stands in the way of a file of the device. English: it is shown where the problems of files are. */
const problems: Record<Failure, string> = {
  unavailable: 'this browser cannot open what is stored on this device',
  denied: 'the settings of this browser do not let Bayan store anything on this device',
  full: 'this device has no room left',
  newer: 'it was stored by a newer version of Bayan: reload the page',
  blocked: 'another tab with an older version of Bayan is open: close it',
  silent: 'the storage of this browser does not answer: reload the page, or start the browser again',
  unreadable: 'what is stored on this device is damaged, or was stored by a newer version of Bayan',
  missing: 'it is not on this device',
};

/** The source of an own article, or why this device cannot tell: `missing` where it has no such article. */
export async function deviceSource(id: string, database?: Database): Promise<Outcome<ArticleSource>> {
  const found = await findOwnArticle(id, database);
  return found.ok ? { ok: true, value: sourceOf(found.value, database) } : found;
}

function sourceOf({ id, files }: Pick<OwnArticle, 'id' | 'files'>, database?: Database): ArticleSource {
  return {
    id,
    files,
    async read(name, signal) {
      const text = await readOwnFile(id, name, database);
      signal?.throwIfAborted();
      if (!text.ok) return { ok: false, problem: problems[text.reason] };
      if (text.value !== null) return { ok: true, text: text.value };
      // The list of its files names it, and it is gone.
      return files.includes(name) ? { ok: false, problem: problems.missing } : null;
    },
  };
}

/** Whether this device has an article of that id; also where that cannot be told: its page then says why. */
export async function isOwnArticle(id: string): Promise<boolean> {
  const found = await findOwnArticle(id);
  return found.ok || found.reason !== 'missing';
}
