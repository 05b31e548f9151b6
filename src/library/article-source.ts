/** Where the files of an article are read from: a page of the site has addresses of them, the device has their text. */
import { tooLarge } from '#article/format/inspect';
import { limits } from '#article/format/limits';
import { dataFiles, type DataFile, type Page } from './page';
import { takePrefetched } from './prefetch';

/** The text of a file, or in English why it cannot be had. `null`: the article has no such file. */
export type FileText = { ok: true; text: string } | { ok: false; problem: string } | null;

export interface ArticleSource {
  /** Names the article: the slug of a bundled one, the id of one on the device. */
  id: string;
  /** The files that the article has. */
  files: readonly DataFile[];
  /**
   * Reads a data file. What cannot be had is told in the outcome.
   * @throws only where `signal` has ended the reading
   */
  read: (name: DataFile, signal?: AbortSignal) => Promise<FileText>;
}

/** The article of a page of the site: its files are fetched from the addresses that the page gives. */
export function bundledSource({ slug, files }: Pick<Page, 'slug' | 'files'>): ArticleSource {
  return {
    id: slug,
    files: dataFiles,
    async read(name, signal) {
      try {
        const response = await (takePrefetched(files[name].href) ?? fetch(files[name], signal ? { signal } : {}));
        return response.ok ? await textOf(response) : { ok: false, problem: `the server answered ${response.status}` };
      } catch (error) {
        if (signal?.aborted) throw error;
        return { ok: false, problem: 'the network did not answer' };
      }
    },
  };
}

/** What a server sends, as far as may be read: a file without end is not waited for. */
async function textOf(response: Response): Promise<NonNullable<FileText>> {
  const reader = response.body?.getReader();
  if (!reader) return { ok: true, text: '' };
  // Other bytes than UTF-8 would come out as signs that stand for nothing, in the middle of a text.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  // Joined once: a text that grows part by part has to be put together anew where it is read.
  const parts: string[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    try {
      parts.push(done ? decoder.decode() : decoder.decode(value, { stream: true }));
    } catch {
      await reader.cancel();
      return { ok: false, problem: 'not UTF-8' };
    }
    if (done) return { ok: true, text: parts.join('') };
    length += parts.at(-1)?.length ?? 0;
    if (length > limits.file) {
      await reader.cancel();
      return { ok: false, problem: tooLarge() };
    }
  }
}
