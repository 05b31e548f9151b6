/** The styles of citation that a reader can choose from: kept by the settings, written out by the exports. */
export const citationStyles = ['chicago', 'apa', 'mla'] as const;

export type CitationStyle = (typeof citationStyles)[number];
