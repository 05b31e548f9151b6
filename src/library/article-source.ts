/** Where the files of an article are read from: a page of the site has addresses of them, the device has their text. */
import { fetchText, type FetchedText, type OnParts } from './fetch-json';
import { dataFiles, type BundledArticle, type DataFile } from './page';
import { takePrefetched } from './prefetch';

/** The text of a file, or in English why it cannot be had. `null`: the article has no such file. */
export type FileText = FetchedText | null;

export interface ArticleSource {
  /** Names the article: the slug of a bundled one, the id of one on the device. */
  id: string;
  /** The files that the article has. */
  files: readonly DataFile[];
  /**
   * Reads a data file. What cannot be had is told in the outcome.
   * @param onParts may be told of the parts of the text, as they come
   * @throws only where `signal` has ended the reading
   */
  read: (name: DataFile, signal?: AbortSignal, onParts?: OnParts) => Promise<FileText>;
}

/** The article of a page of the site: its files are fetched from the addresses that the page gives. */
export function bundledSource({ slug, files }: BundledArticle): ArticleSource {
  return {
    id: slug,
    files: dataFiles.filter((name) => files[name] !== undefined),
    async read(name, signal, onParts) {
      const address = files[name];
      return address ? fetchText(address, signal, takePrefetched(address.href), onParts) : null;
    },
  };
}
