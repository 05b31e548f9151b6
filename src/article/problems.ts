/** What is wrong with the files of an article. */
import { limits } from '#article/format/limits';

/** One thing wrong with one entry of one file. */
export interface Problem {
  /** File name within the article's folder, e.g. `entities.json`. */
  file: string;
  /** The entry, in the reader's terms: `wang-yi, mention 3`. */
  entry: string;
  problem: string;
}

/** Ends the search for more problems: each costs time, and nobody reads so many. */
export class Enough extends Error {
  override name = 'Enough';
}

/** A list that ends the work on it when it is full. @throws {Enough} */
export function addProblem(problems: Problem[], problem: Problem): void {
  problems.push(problem);
  if (problems.length >= limits.problems) throw new Enough();
}
