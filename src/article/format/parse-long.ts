/** Untrusted text of the files of a long article → a checked `Article`, in turns. What `parseArticle` gives at once. */
import type * as v from 'valibot';
import type { Article } from '#article/model';
import { linking } from '#article/linking/link';
import { limits } from './limits';
import { readLong, type LongFile } from './long-file';
import type { ArticleFileName } from './parse';
import { articleSchema, commitmentsSchema, entitiesSchema, type ArticleFile } from './schema';
import { Turns } from './turns';

const article = {
  schema: articleSchema,
  list: 'paragraphs',
  item: articleSchema.entries.paragraphs.item,
  most: limits.paragraphs,
} satisfies LongFile<typeof articleSchema, typeof articleSchema.entries.paragraphs.item>;
const entities = {
  schema: entitiesSchema,
  list: 'entities',
  item: entitiesSchema.entries.entities.item,
  most: limits.entities,
} satisfies LongFile<typeof entitiesSchema, typeof entitiesSchema.entries.entities.item>;
const commitments = {
  schema: commitmentsSchema,
  list: 'cues',
  item: commitmentsSchema.entries.cues.item,
  most: Number.POSITIVE_INFINITY,
} satisfies LongFile<typeof commitmentsSchema, typeof commitmentsSchema.entries.cues.item>;

/** Paragraphs with which a long text begins on the screen: some windows full. */
const FIRST = 50;

/** The registers, as texts; `null` for one that the article does not have. */
export type Registers = Record<Exclude<ArticleFileName, 'article.json'>, string | null>;

/**
 * Reads an article while it comes. `null` where anything is odd: what that is, `parseArticle` finds out and says.
 *
 * @param parts the text of `article.json`
 * @param registers those that are asked for when the text has come
 * @param onFirst told once of the article with its first paragraphs, checked like all of it; not of one whose file has its list elsewhere
 *   than at its end
 */
export async function parseLong(
  parts: AsyncIterable<string> | Iterable<string>,
  registers: () => Promise<Registers>,
  onFirst?: (first: ArticleFile) => void,
  turns: Turns = new Turns(),
): Promise<Article | null> {
  let told = onFirst === undefined;
  const text = await readLong(article, parts, turns, (head, paragraphs) => {
    if (told || paragraphs.length < FIRST) return;
    told = true;
    const first = head();
    if (first) onFirst?.({ ...first, paragraphs: paragraphs.slice(0, FIRST) });
  });
  if (!text) return null;
  const own = await registers();
  const named = await readRegister(entities, own['entities.json'], { entities: [] }, turns);
  const undertaken = named && (await readRegister(commitments, own['commitments.json'], NOTHING, turns));
  if (!undertaken) return null;
  const linked = await turns.take(linking(text, named, undertaken));
  return linked.ok ? linked.article : null;
}

/** A register that nobody has filled. */
const NOTHING = { overclaims: [], cues: [] };

/** A register, checked; `empty` where there is no such file. */
async function readRegister<Schema extends v.GenericSchema, Item extends v.GenericSchema>(
  file: LongFile<Schema, Item>,
  text: string | null,
  empty: v.InferOutput<Schema>,
  turns: Turns,
): Promise<v.InferOutput<Schema> | null> {
  return text === null ? empty : readLong(file, [text], turns);
}
