/** What a page and its service worker say to each other. */

/** Page → worker: keep this page and all that it reads, so that it opens without a network. */
export interface Keep {
  type: 'keep';
  /** Absolute addresses of the page, one a language. */
  pages: readonly string[];
}

/** Page → waiting worker: the reader wants the new version now. */
export interface TakeOver {
  type: 'take-over';
}

export type Message = Keep | TakeOver;
