/** The text of an article from its first file, without its registers. */
import { readJson } from '#article/format/inspect';
import { readShape } from '#article/format/parse';
import { articleSchema } from '#article/format/schema';
import { linkText } from '#article/linking/link-text';
import { atOnce } from '#article/steps';
import type { ArticleText } from '#article/model';
import type { Problem } from '#article/problems';

/** The text of an `article.json`; `null` where it is none that can be read. */
export function articleTextOf(file: string): ArticleText | null {
  const json = readJson(file);
  if (!json.ok) return null;
  const shape = readShape(articleSchema, 'article.json', json.json);
  if (!shape.ok) return null;
  const problems: Problem[] = [];
  try {
    const text = atOnce(linkText(shape.output, problems));
    return problems.length === 0 ? text : null;
  } catch {
    // More problems than are listed.
    return null;
  }
}
