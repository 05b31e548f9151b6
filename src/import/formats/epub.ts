/** An EPUB: its chapters in reading order, and the lines of one. */
import { limits } from '#import/limits';
import type { RawLine } from '#import/lines';
import { linesOfMarkup } from './markup';
import { Refusal } from '#import/problem';
import { attribute, readXml, treeOf, type MarkupNode } from './xml';
import { entryText, openZip } from './zip';

export interface Chapter {
  /** Name of its entry in the zip. */
  path: string;
  /** From the table of contents; null where it is not in it. */
  title: string | null;
  /** Bytes, unpacked. */
  size: number;
}

export interface Book {
  title: string | null;
  languages: string[];
  chapters: Chapter[];
  /** The lines of a chapter, by its path. */
  lines: (path: string) => RawLine[];
}

const CONTAINER = 'META-INF/container.xml';

/**
 * @param parseHtml for chapters that are not well-formed; where it is absent these are refused
 */
export function openEpub(bytes: Uint8Array, file?: string, parseHtml?: (html: string) => MarkupNode): Book {
  const { entries } = openZip(bytes, (name) => /\.(?:opf|x?html?|ncx|xml)$/i.test(name), file);
  let packagePath = '';
  readXml(
    entryText(entries, CONTAINER, file),
    {
      open: (name, attributes) => {
        if (name === 'rootfile' && packagePath === '') packagePath = attributes.get('full-path') ?? '';
      },
    },
    file,
  );

  const items = new Map<string, { path: string; type: string; properties: string }>();
  const spine: string[] = [];
  const languages: string[] = [];
  let title: string | null = null;
  let ncx = '';
  let reading: 'title' | 'language' | null = null;
  readXml(
    entryText(entries, packagePath, file),
    {
      open: (name, attributes) => {
        if (name === 'item') {
          const path = resolved(packagePath, attributes.get('href') ?? '');
          items.set(attributes.get('id') ?? '', {
            path,
            type: attributes.get('media-type') ?? '',
            properties: attributes.get('properties') ?? '',
          });
        } else if (name === 'itemref' && attributes.get('linear') !== 'no') spine.push(attributes.get('idref') ?? '');
        else if (name === 'spine') ncx = attributes.get('toc') ?? '';
        else if (name === 'title' || name === 'language') reading = name;
      },
      text: (text) => {
        if (reading === 'title' && text.trim() !== '') title ??= text.trim();
        if (reading === 'language' && text.trim() !== '') languages.push(text.trim().toLowerCase());
      },
      close: () => {
        reading = null;
      },
    },
    file,
  );
  if (spine.length > limits.chapters) {
    throw new Refusal('too-many', file === undefined ? {} : { file }, {
      what: 'chapters',
      count: spine.length,
      most: limits.chapters,
    });
  }
  const nav = [...items.values()].find(({ properties }) => properties.split(/\s+/).includes('nav'));
  const titles = titlesOf(entries, nav?.path, items.get(ncx)?.path);
  const chapters = spine.flatMap((id): Chapter[] => {
    const item = items.get(id);
    const entry = item && entries.get(item.path);
    return item && entry && item.path !== nav?.path
      ? [{ path: item.path, title: titles.get(item.path) ?? null, size: entry.length }]
      : [];
  });
  const lines = (path: string): RawLine[] => {
    const html = entryText(entries, path, file);
    try {
      return linesOfMarkup(treeOf(html, path), path);
    } catch (error) {
      if (error instanceof Refusal && error.problem.code === 'xml-broken' && parseHtml)
        return linesOfMarkup(parseHtml(html), path);
      throw error;
    }
  };
  return { title, languages, chapters, lines };
}

/** Titles of chapters by path, from the navigation document or the older table. A book whose table is broken has chapters without titles. */
function titlesOf(
  entries: ReadonlyMap<string, Uint8Array>,
  nav: string | undefined,
  ncx: string | undefined,
): Map<string, string> {
  const titles = new Map<string, string>();
  const add = (base: string, href: string, text: string) => {
    const path = resolved(base, href);
    const title = text.replace(/\s+/g, ' ').trim();
    if (title !== '' && !titles.has(path)) titles.set(path, title);
  };
  const base = nav ?? ncx;
  const entry = base === undefined ? undefined : entries.get(base);
  if (base === undefined || !entry) return titles;
  let href = '';
  let text = '';
  let inLabel = false;
  try {
    readXml(new TextDecoder().decode(entry), {
      open: (name, attributes) => {
        if (name === 'a' || name === 'navLabel') {
          inLabel = true;
          text = '';
          if (name === 'a') href = attributes.get('href') ?? '';
        } else if (name === 'content') add(base, attribute(attributes, 'src') ?? '', text);
      },
      text: (part) => {
        if (inLabel) text += part;
      },
      close: (name) => {
        if (name !== 'a' && name !== 'navLabel') return;
        inLabel = false;
        if (name === 'a') add(base, href, text);
      },
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  return titles;
}

/** The entry that a reference from another entry means. */
function resolved(base: string, href: string): string {
  const path = decoded(href.replace(/[#?].*$/, ''));
  const parts = base.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
