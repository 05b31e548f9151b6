/** A package → the files of a bundled article's folder. The text of a draft is written down as its source. */
import { isSlug } from '#article/address/pages';
import { readJson } from '#article/format/inspect';
import { parseArticle } from '#article/format/parse';
import type { Problem } from '#article/problems';
import { flowOf, paragraphsOf } from './draft/flows';
import type { Draft } from './draft/draft';
import type { Package } from './package';

export interface ArticleFolder {
  /** The text of each file, by its name. */
  files: Record<string, string>;
  /** Lines of the page that the draft has struck out: the source does not have them. */
  struck: number;
}

export type FolderOutcome = { ok: true; folder: ArticleFolder } | { ok: false; problems: readonly Problem[] };

/** A slug of a bundled article: articles are sorted by the day that it begins with. */
const DATED = /^\d{4}-\d{2}-\d{2}-./;

/** Whether a bundled article can have this slug. */
export const isFolderName = (slug: string) => isSlug(slug) && DATED.test(slug);

/**
 * The folder that a package becomes under this slug; or, in the words of `check:articles`, why it is no article that can be opened.
 * What a bundled article needs beyond that, `check:articles` tells.
 */
export function articleFolder({ files, draft }: Package, slug: string): FolderOutcome {
  if (!files) {
    const problem = 'the package holds a draft that has not become an article: choose “Read” once, then save it again';
    return { ok: false, problems: [{ file: 'article.json', entry: '(the whole file)', problem }] };
  }
  const texts: Record<string, string> = {
    'entities.json': '{\n  "entities": []\n}\n',
    'commitments.json': '{\n  "overclaims": [],\n  "cues": []\n}\n',
    ...files,
  };
  const json: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [file, text] of Object.entries(texts)) {
    const read = readJson(text);
    if (read.ok) json[file] = read.json;
    else problems.push({ file, entry: '(the whole file)', problem: read.problem });
  }
  if (problems.length > 0) return { ok: false, problems };
  const linked = parseArticle({
    'article.json': json['article.json'],
    'entities.json': json['entities.json'],
    'commitments.json': json['commitments.json'],
  });
  if (!linked.ok) return { ok: false, problems: linked.problems };
  if (linked.article.slug !== slug) {
    texts['article.json'] = `${JSON.stringify({ ...(json['article.json'] as object), slug }, null, 2)}\n`;
  }
  if (draft) texts['source.ar.txt'] = sourceTextOf(draft);
  const struck = draft ? flowOf(draft, 'ar').filter(({ line }) => line.struck !== null).length : 0;
  return { ok: true, folder: { files: texts, struck } };
}

/** The Arabic that was brought, a line a paragraph, without what was struck out. */
function sourceTextOf(draft: Draft): string {
  const { headline, body } = paragraphsOf(draft, 'ar');
  const lines = headline === null ? body : [headline, ...body];
  return `${lines.join('\n\n')}\n`;
}
