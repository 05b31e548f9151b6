/**
 * The index of the bundled articles, in parts, so that a search fetches only those that hold its words: written by the build
 * (`scripts/site/search-index.mjs`), read by `bundled.ts`. A part holds the terms that begin with its letters. One that would be too
 * large is divided by the next letter, so that ten thousand articles have many small parts and one article has a single one.
 */
import * as v from 'valibot';

/** Its name in the root of the site. */
export const SEARCH_FILE = 'search.json';
const VERSION = 1;

/** Articles of which the address of the text lies in one page. */
export const PAGE_SIZE = 200;

/** `search.json`: where the parts and the addresses of the texts lie. Addresses are relative to the root of the site. */
export const directorySchema = v.object({
  version: v.literal(VERSION),
  /** Each part: the letters with which its terms begin, and its address. */
  parts: v.array(v.object({ begins: v.string(), file: v.string() })),
  /** Addresses of the pages, each of `PAGE_SIZE` articles in the order of their numbers. */
  pages: v.array(v.string()),
});
export type Directory = v.InferOutput<typeof directorySchema>;

/** A page of articles: slug and address of `article.json`. */
export const pageSchema = v.array(v.object({ slug: v.string(), text: v.string() }));
export type ArticlePage = v.InferOutput<typeof pageSchema>;

/** The directory of these parts and pages. */
export function makeDirectory(parts: Directory['parts'], pages: Directory['pages']): Directory {
  return { version: VERSION, parts, pages };
}

/**
 * The parts of an index: by the letters with which their terms begin a line for each term, of the term and the numbers of the articles
 * that have it, with spaces between.
 * @param terms of each article, in the order of their numbers (see `termsOf`)
 * @param most UTF-16 units that a part may have, as far as another letter divides it
 */
export function makeParts(terms: readonly string[], most = 60_000): Map<string, string> {
  const numbers = new Map<string, number[]>();
  terms.forEach((text, at) => {
    for (const term of text.split('\n')) {
      if (term === '') continue;
      const known = numbers.get(term);
      if (known) known.push(at);
      else numbers.set(term, [at]);
    }
  });
  const lines = [...numbers].map(([term, articles]) => `${term} ${articles.join(' ')}`);
  const parts = new Map<string, string>();
  const divide = (begins: string, own: readonly string[]) => {
    const text = `\n${own.join('\n')}\n`;
    const deeper = new Map<string, string[]>();
    for (const line of own) {
      // A term that has no more letters is parted by the space behind it.
      const next = line.slice(0, begins.length + 1).trimEnd();
      const others = deeper.get(next);
      if (others) others.push(line);
      else deeper.set(next, [line]);
    }
    if (text.length <= most || deeper.size <= 1) parts.set(begins, text);
    else for (const [next, some] of deeper) divide(next, some);
  };
  divide('', lines.toSorted());
  return parts;
}

/**
 * The parts in which a term may lie, or with `begun` those that begin with it.
 * @param begins the letters of all parts
 */
export function partsFor(begins: readonly string[], term: string, begun: boolean): string[] {
  const holding = begins.filter((one) => term.startsWith(one)).toSorted((a, b) => b.length - a.length);
  const deeper = begun ? begins.filter((one) => one.length > term.length && one.startsWith(term)) : [];
  return [...holding.slice(0, 1), ...deeper];
}

/** The numbers of the articles that have a term, or with `begun` one that begins with it, in a part. */
export function numbersIn(part: string, term: string, begun: boolean): number[] {
  const numbers: number[] = [];
  const sought = begun ? `\n${term}` : `\n${term} `;
  for (let at = part.indexOf(sought); at >= 0; at = part.indexOf(sought, at + 1)) {
    const line = part.slice(at + 1, part.indexOf('\n', at + 1));
    for (const number of line.split(' ').slice(1)) numbers.push(Number(number));
  }
  return numbers;
}
