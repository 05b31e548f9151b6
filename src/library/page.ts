/** What a page of the site says of itself: which article it holds, in which language it was made, where the files are. */
import * as v from 'valibot';
import { articleFiles, wordFiles, type ArticleFileName, type WordFileName } from '#article/format/parse';
import { ADD_FOLDER, LIBRARY_FOLDER, pagePath } from '#article/address/pages';
import { folderOf, uiLanguages, type UiLanguage } from '#i18n/languages';

/** The data files of an article: what the first screen reads, then what is asked for later. */
export const dataFiles = [...articleFiles, ...wordFiles] as const;
export type DataFile = (typeof dataFiles)[number];

/** The element of a page that holds `pageSchema` as JSON. */
export const PAGE_ELEMENT = 'page';

const common = {
  /** The language in which the page was prerendered; `null` where nothing was, as in development. */
  lang: v.nullable(v.picklist(uiLanguages)),
  /** Root of the site, relative to the page: `./`, `../`, `../../`. */
  root: v.string(),
  /** Folder of the page under that of its language: empty for the page that holds the newest article, else the slug and a slash. */
  folder: v.string(),
};

const pageSchema = v.union([
  v.object({
    ...common,
    slug: v.string(),
    /** Address of each data file, relative to the root. An article may have no word data. */
    files: v.object({
      ...v.entriesFromList(articleFiles, v.string()),
      ...v.entriesFromList(wordFiles, v.exactOptional(v.string())),
    }),
  }),
  /** The page that opens articles of the device, the one on which articles are made, and the one that lists all. */
  v.object({ ...common, slug: v.null(), files: v.null() }),
]);

/** As it stands in the HTML. */
export type PageData = v.InferOutput<typeof pageSchema>;

/** The article of a page, each of its files with its address. */
export interface BundledArticle {
  slug: string;
  files: Readonly<Record<ArticleFileName, URL> & Partial<Record<WordFileName, URL>>>;
}

/** An open page, its addresses absolute. */
export interface Page {
  /** `null` on a page that holds no article of the site. */
  bundled: BundledArticle | null;
  lang: UiLanguage | null;
  root: URL;
  /** The same page in each language, relative to this one. */
  inLanguage: Readonly<Record<UiLanguage, string>>;
  /** True for the page on which articles are made. */
  adds: boolean;
  /** True for the page that lists all articles. */
  lists: boolean;
  /** That page in each language, relative to this one. */
  add: Readonly<Record<UiLanguage, string>>;
  /** The page that lists all articles, in each language, relative to this one. */
  library: Readonly<Record<UiLanguage, string>>;
}

/**
 * Reads what the page at `address` says of itself in `json`.
 * @throws where it says nothing that can be understood: the page was not made by this build
 */
export function parsePage(json: string, address: string): Page {
  return openPage(v.parse(pageSchema, JSON.parse(json)), address);
}

/** A page that says this of itself, opened at `address`. */
export function openPage({ slug, lang, root, folder, files }: PageData, address: string): Page {
  const base = new URL(root, address);
  return {
    bundled: files && { slug, files: addressesIn(files, base) },
    lang,
    root: base,
    inLanguage: inEach(root, folder),
    adds: folder === ADD_FOLDER,
    lists: folder === LIBRARY_FOLDER,
    add: inEach(root, ADD_FOLDER),
    library: inEach(root, LIBRARY_FOLDER),
  };
}

function inEach(root: string, folder: string): Record<UiLanguage, string> {
  return Object.fromEntries(uiLanguages.map((one) => [one, root + folderOf(one) + folder])) as Record<
    UiLanguage,
    string
  >;
}

function addressesIn(files: NonNullable<PageData['files']>, base: URL): BundledArticle['files'] {
  return Object.fromEntries(
    Object.entries(files).map(([name, address]) => [name, new URL(address, base)]),
  ) as BundledArticle['files'];
}

/**
 * The addresses that are stored with a page, for use without a network: those of its article and those of the newest one, in
 * every language.
 */
export function addressesOf({ root, bundled }: Pick<Page, 'root' | 'bundled'>): string[] {
  return [...(bundled ? [bundled.slug] : []), null].flatMap((slug) =>
    uiLanguages.map((lang) => new URL(pagePath(folderOf(lang), slug), root).href),
  );
}
