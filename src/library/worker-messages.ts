/** What a page and its service worker say to each other. */

/** Page → worker: keep these pages and all that they read, so that they open without a network. */
export interface Keep {
  type: 'keep';
  /** Absolute addresses: see `addressesOf`. */
  pages: readonly string[];
}

/** Page → waiting worker: the reader wants the new version now. */
export interface TakeOver {
  type: 'take-over';
}

export type Message = Keep | TakeOver;
