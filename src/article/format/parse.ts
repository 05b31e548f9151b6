/** Untrusted JSON → a checked `Article`. Used for the bundled files, for imported files and in tests. */
import * as v from 'valibot';
import { inspect, WHOLE } from './inspect';
import { limits } from './limits';
import { linkArticle, type Linked } from '#article/linking/link';
import type { Problem } from '#article/problems';
import { articleSchema, commitmentsSchema, entitiesSchema } from './schema';
import { legible } from './text-rules';

/** The files that an article cannot do without. */
export const articleFiles = ['article.json', 'entities.json', 'commitments.json'] as const;
export type ArticleFileName = (typeof articleFiles)[number];

/** Looks at each file by itself first, then at its shape, then whether they agree with each other. Never throws on bad data. */
export function parseArticle(files: Record<ArticleFileName, unknown>): Linked {
  const text = readShape(articleSchema, 'article.json', files['article.json']);
  const entities = readShape(entitiesSchema, 'entities.json', files['entities.json']);
  const commitments = readShape(commitmentsSchema, 'commitments.json', files['commitments.json']);
  if (text.ok && entities.ok && commitments.ok) {
    const linked = linkArticle(text.output, entities.output, commitments.output);
    return linked.ok ? linked : { ok: false, problems: told(linked.problems) };
  }
  return { ok: false, problems: told([...problemsOf(text), ...problemsOf(entities), ...problemsOf(commitments)]) };
}

/** The files of the word data, loaded when first asked for. */
export const wordFiles = ['words.json', 'phrases.json'] as const;
export type WordFileName = (typeof wordFiles)[number];

export type Shape<T> = { ok: true; output: T } | { ok: false; problems: Problem[] };

/** One file: nothing in it that no article may have, then the shape of its schema. */
export function readShape<Schema extends v.GenericSchema>(
  schema: Schema,
  file: string,
  json: unknown,
): Shape<v.InferOutput<Schema>> {
  const findings = inspect(json);
  if (findings.length > 0) {
    return { ok: false, problems: findings.map(({ path, problem }) => ({ file, entry: path, problem })) };
  }
  const result = v.safeParse(schema, json);
  if (result.success) return { ok: true, output: result.output };
  const problems = result.issues.map((issue) => ({
    file,
    // A key may be empty.
    entry: v.getDotPath(issue) || WHOLE,
    problem: issue.message,
  }));
  return { ok: false, problems };
}

/** What is wrong with the shape of a file. */
export function problemsOf(shape: Shape<unknown>): Problem[] {
  return shape.ok ? [] : shape.problems;
}

/** Problems as they can be shown: so many, each so long, with nothing in them that cannot be seen. */
export function told(problems: readonly Problem[]): Problem[] {
  return problems.slice(0, limits.problems).map(({ file, entry, problem }) => ({
    file,
    entry: legible(entry, limits.message),
    problem: legible(problem, limits.message),
  }));
}
