/** Untrusted JSON → a checked `Article`. Used for the bundled files, for imported files and in tests alike. */
import * as v from 'valibot';
import { linkArticle, type Linked, type Problem } from './link';
import type { Article } from './model';
import { articleSchema, commitmentsSchema, entitiesSchema, phrasesSchema, wordsSchema } from './schema';
import { linkWords, type LinkedWords } from './words';

/** The files that an article cannot do without. */
export const articleFiles = ['article.json', 'entities.json', 'commitments.json'] as const;
export type ArticleFileName = (typeof articleFiles)[number];

/** Checks shape first, then that the files agree with each other. Never throws on bad data. */
export function parseArticle(files: Record<ArticleFileName, unknown>): Linked {
  const text = v.safeParse(articleSchema, files['article.json']);
  const entities = v.safeParse(entitiesSchema, files['entities.json']);
  const commitments = v.safeParse(commitmentsSchema, files['commitments.json']);
  if (text.success && entities.success && commitments.success) {
    return linkArticle(text.output, entities.output, commitments.output);
  }
  return {
    ok: false,
    problems: [
      ...shapeProblems('article.json', text.issues),
      ...shapeProblems('entities.json', entities.issues),
      ...shapeProblems('commitments.json', commitments.issues),
    ],
  };
}

/** The files of the word data, loaded when first asked for. */
export const wordFiles = ['words.json', 'phrases.json'] as const;
export type WordFileName = (typeof wordFiles)[number];

/** Checks the word data of an open article. Never throws on bad data. */
export function parseWords(article: Article, files: Record<WordFileName, unknown>): LinkedWords {
  const words = v.safeParse(wordsSchema, files['words.json']);
  const phrases = v.safeParse(phrasesSchema, files['phrases.json']);
  if (words.success && phrases.success) return linkWords(article, words.output, phrases.output);
  return {
    ok: false,
    problems: [...shapeProblems('words.json', words.issues), ...shapeProblems('phrases.json', phrases.issues)],
  };
}

function shapeProblems(file: string, issues: v.BaseIssue<unknown>[] | undefined): Problem[] {
  return (issues ?? []).map((issue) => ({
    file,
    entry: v.getDotPath(issue) ?? '(the whole file)',
    problem: issue.message,
  }));
}
