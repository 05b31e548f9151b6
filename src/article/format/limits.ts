/**
 * How much an article may hold. An article file is not trusted: without bounds a file could stop the page. All bounds
 * stand here, each above what 20 000 paragraph pairs need, which is more than any article has (the bundled one: 547 words,
 * a file of 186 000 characters, 25 marks in one sentence), and going past one is an error that names the place.
 */
export const limits = {
  /** UTF-16 units of one file. */
  file: 64_000_000,
  /** Values in one file: objects, arrays, texts, numbers. */
  values: 1_000_000,
  /** Objects and arrays inside each other; the deepest of the format is 8. */
  depth: 16,
  /** UTF-16 units of one text: a sentence, a note. */
  text: 20_000,
  /** UTF-16 units of an id or a slug. */
  id: 80,
  paragraphs: 25_000,
  /** Sentences of one paragraph. */
  sentences: 200,
  entities: 2000,
  /** Mentions, cue quotes and evidence that stand in one sentence, be it over each other. */
  marks: 500,
  /** Mentions, cue quotes and evidence of an article. */
  quotes: 60_000,
  /** Phrase pairs and terms of one sentence, each. */
  phrases: 2000,
  /** Problems after which nothing more is looked for. */
  problems: 200,
  /** UTF-16 units of what is told of one problem. */
  message: 400,
} as const;
