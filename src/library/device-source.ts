/** Articles of the reader's own: their files are read from this device. */
import { findOwnArticle, readOwnFile, type OwnArticle } from '#storage/articles/own-articles';
import type { Database } from '#storage/database';
import type { Failure } from '#storage/failure';
import type { ArticleSource } from './article-source';

/** What stands in the way of an article of the device. English: it is shown where the problems of files are. */
const problems: Record<Failure, string> = {
  unavailable: 'this browser cannot open what is stored on this device',
  denied: 'the settings of this browser do not let Bayan store anything on this device',
  full: 'this device has no room left',
  newer: 'it was stored by a newer version of Bayan: reload the page',
  blocked: 'another tab with an older version of Bayan is open: close it',
  unreadable: 'what is stored on this device is damaged, or was stored by a newer version of Bayan',
  missing: 'it is not on this device',
};

/** `null`: this device has no such article. Whatever else fails is told when its files are read. */
export async function deviceSource(id: string, database?: Database): Promise<ArticleSource | null> {
  const found = await findOwnArticle(id, database);
  if (found.ok) return sourceOf(found.value, database);
  if (found.reason === 'missing') return null;
  const problem = problems[found.reason];
  return { id, files: [], read: () => Promise.resolve({ ok: false, problem }) };
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
