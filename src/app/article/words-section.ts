/** The sections of the Words tab: the index of the article, the reader's own words, listening. */
export const wordsSections = ['index', 'saved', 'listen'] as const;
export type WordsSection = (typeof wordsSections)[number];
