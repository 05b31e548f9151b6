/**
 * A short article for tests that draw one whole and do not care how long it is: rows of the bundled one, with the names, entries, words and
 * phrases that stand in them. Most of what it takes to draw an article is layout and style, which grow with its words.
 */
import type { Quote } from '#article/format/schema';
import { realFiles } from './articles';

export type RealFiles = typeof realFiles;

/** Rows that hold something of everything: a title, a speaker, entries of a pledge and of a readiness, a paragraph of two sentences. */
const ROWS = ['p1', 'p2', 'p9', 'p14', 'p17', 'p18'];

const rowOf = (sentence: string) => sentence.replace(/\..*/, '');

/** These paragraphs of an article, and its headline, as an article of its own: they are numbered anew, from `p1`. */
export function cutTo(rows: readonly string[], files: RealFiles): RealFiles {
  const stays = (id: string) => rowOf(id) === 'h' || rows.includes(rowOf(id));
  const renamed = (id: string) => id.replace(/^p\d+/, (row) => `p${rows.indexOf(row) + 1}`);
  const placed = <Placed extends { in: string }>(all: readonly Placed[]): Placed[] =>
    all.filter((one) => stays(one.in)).map((one) => ({ ...one, in: renamed(one.in) }));

  const article = files['article.json'];
  const paragraphs = rows.flatMap((row) => article.paragraphs.filter(({ id }) => id === row));
  const entities = files['entities.json'].entities
    .map((one) => ({ ...one, mentions: placed(one.mentions) }))
    .filter(({ mentions }) => mentions.length > 0);
  const isHere = (id: string) => entities.some((one) => one.id === id);
  const whole = (quotes: readonly Quote[]) => quotes.every((one) => stays(one.in));
  const cues = files['commitments.json'].cues
    .filter(({ quotes }) => whole(quotes))
    .map((cue) => ({
      ...cue,
      by: cue.by.filter(isHere),
      to: cue.to.filter(isHere),
      quotes: placed(cue.quotes),
      undertakings: cue.undertakings
        .filter(({ evidence }) => whole(evidence))
        .map((one) => ({ ...one, evidence: placed(one.evidence) })),
    }));
  const { roots, lexicon, terms, sentences, ...rest } = files['words.json'];
  const words = Object.fromEntries(
    Object.entries(sentences).flatMap(([id, said]) => (stays(id) ? [[renamed(id), said]] : [])),
  );
  const lemmas = new Set(
    Object.values(words).flatMap((said) => said.flatMap(({ parts }) => parts.flatMap(({ lex }) => lex ?? []))),
  );
  const lexemes = lexicon.filter(({ lemma }) => lemmas.has(lemma));
  return {
    'article.json': {
      ...article,
      paragraphs: paragraphs.map((paragraph) => ({
        ...paragraph,
        id: renamed(paragraph.id),
        sentences: paragraph.sentences.map((one) => ({ ...one, id: renamed(one.id) })),
      })),
    },
    'entities.json': { ...files['entities.json'], entities },
    'commitments.json': { ...files['commitments.json'], overclaims: [], cues },
    'words.json': {
      ...rest,
      roots: Object.fromEntries(Object.entries(roots).filter(([root]) => lexemes.some((one) => one.root === root))),
      lexicon: lexemes,
      terms: placed(terms),
      sentences: words,
    },
    'phrases.json': { ...files['phrases.json'], phrases: placed(files['phrases.json'].phrases) },
  };
}

/** The short article. */
export const shortFiles: RealFiles = cutTo(ROWS, realFiles);
