/** How much may come in. Files are not trusted: without bounds one could stop the page. Each bound is far above what an article needs. */
export const limits = {
  /** Bytes of a file. */
  file: 40_000_000,
  /** UTF-16 units of a text, pasted or read: two thick books. */
  text: 4_000_000,
  /** UTF-16 units of one line; a longer one is no paragraph. */
  line: 20_000,
  lines: 50_000,
  zip: {
    entries: 5000,
    /** Bytes of all that is unpacked. */
    unpacked: 120_000_000,
    /** Bytes of one entry. */
    entry: 60_000_000,
  },
  xml: {
    /** Elements inside each other. */
    depth: 200,
  },
  table: { rows: 50_000, columns: 200, sheets: 200 },
  pairs: 50_000,
  chapters: 2000,
} as const;
