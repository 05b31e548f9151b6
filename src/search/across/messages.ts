/** What the page and the worker of the search across articles say to each other. */
import type { FoundArticle } from './places';

/** Page → worker. */
export type Asked =
  /** The root of the site: said first. */
  | { type: 'start'; root: string }
  /** A search is about to come: what it will need is read. */
  | { type: 'prepare' }
  /** Looks for a query in these articles, in this order; what was looked for before is given up. `number` tells the answers apart. */
  | { type: 'find'; number: number; query: string; ids: readonly string[] }
  /** Looks into more articles for the same query. */
  | { type: 'more'; number: number };

/** Worker → page. */
export type Told =
  /** Own articles that are still to be read before they can be found. */
  | { type: 'index'; left: number }
  /** What own articles there were at the start have been looked at: what can be made of them is made and kept. */
  | { type: 'ready' }
  | ({ type: 'found'; number: number } & FoundNow);

/** How far a search is. */
export interface FoundNow {
  /** Articles in which the query stands, as far as they have been looked into. */
  articles: FoundArticle[];
  /** Articles that may have it and are not looked into yet. */
  left: number;
  /** True while it goes on by itself; false where it waits for `more` or has ended. */
  busy: boolean;
  beginning: boolean;
  /** The bundled articles could not be searched: there is no network, or the site lacks their index. */
  failed: boolean;
}
