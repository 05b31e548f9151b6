/** The sections of the Words tab: the index of the article, the reader's own words. */
export const wordsSections = ['index', 'saved'] as const;
export type WordsSection = (typeof wordsSections)[number];
