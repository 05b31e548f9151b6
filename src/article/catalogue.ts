/**
 * The catalogue: of every article what can be told without opening it. The build writes that of the bundled articles to
 * `catalogue.json`; an article of the reader's own gives its entry by the same function.
 *
 * Ids of entities are those of their article. The same entity in two articles is told by its Wikidata id, else by its name.
 */
import * as v from 'valibot';
import { limits } from './format/limits';
import { headlineOf, type Article, type Undertaking } from './model';
import { titleOf } from './titles';
import { entityKinds, forceOf, topics, type UndertakingKind } from './format/schema';
import { stretchRoles, wordingOf } from '#article/words/wording';
import { wordSpans } from '#article/words/word-spans';

const CATALOGUE_VERSION = 1;

const text = v.pipe(v.string(), v.nonEmpty());
const id = v.pipe(text, v.maxLength(limits.id));
const ids = v.array(id);
/** Where there is no English. */
const perhapsInEnglish = v.object({ ar: text, en: v.nullable(text) });

const undertakingKinds = Object.keys(forceOf) as [UndertakingKind, ...UndertakingKind[]];

const entity = v.object({
  id,
  kind: v.picklist(entityKinds),
  name: perhapsInEnglish,
  /** `null` where none is certain. */
  wikidata: v.nullable(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/))),
  /** How often the article mentions it. */
  mentions: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const wording = v.array(v.object({ text, role: v.nullable(v.picklist(stretchRoles)) }));

const undertaking = v.object({
  id,
  /** Entities that are bound, or whose position it is. */
  by: ids,
  /** Entities it is undertaken to; empty when mutual or addressed to nobody. */
  to: ids,
  kind: v.picklist(undertakingKinds),
  /** The action and what it bears on: in English as the register words it, in Arabic in the article's words; `null` without any. */
  action: v.object({ ar: v.nullable(text), en: v.nullable(text) }),
  /** `null` where nobody has said it. */
  topic: v.nullable(v.picklist(topics)),
  /** Ids of the sentences that it rests on, those with the cue first. */
  sentences: ids,
  /** Its words in the text, in each language. */
  wording: v.object({ ar: wording, en: wording }),
});

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** How much of an article has English. */
const englishStates = ['none', 'some', 'all'] as const;

/** What a list of articles shows of each. */
export const aboutEntries = {
  /** The day of the dateline, ISO 8601; `null` where it is not known. */
  date: v.nullable(v.pipe(v.string(), v.isoDate())),
  /** When it was published, ISO 8601 local time; `null` where it is not known. */
  published: v.nullable(v.pipe(v.string(), v.isoDateTime())),
  /** When a reader added it, ISO 8601 in UTC; `null` for a bundled article. */
  added: v.nullable(v.string()),
  /** Who published it, in each language in which that is known. */
  publisher: v.nullable(v.object({ ar: v.nullable(v.string()), en: v.nullable(v.string()) })),
  /** Without the headline. */
  paragraphs: count,
  /** Arabic words, those of the headline too. */
  words: count,
  english: v.picklist(englishStates),
};

/** What the catalogue has of one article. */
export const entrySchema = v.object({
  slug: id,
  title: perhapsInEnglish,
  ...aboutEntries,
  entities: v.array(entity),
  /** Commitments and positions, in the order of the register. `kind` tells one from the other (`forceOf`). */
  undertakings: v.array(undertaking),
});

/** `catalogue.json`. Fields of a later day are left out, not refused. */
export const catalogueSchema = v.object({ version: v.literal(CATALOGUE_VERSION), articles: v.array(entrySchema) });

export type Catalogue = v.InferOutput<typeof catalogueSchema>;
export type CatalogueEntry = v.InferOutput<typeof entrySchema>;

/** What the catalogue has of one article. */
export function catalogueOf(article: Article): CatalogueEntry {
  const { slug, source } = article;
  const headline = headlineOf(article);
  const sentences = [...article.sentences.values()];
  const withEnglish = sentences.filter(({ en }) => en !== '').length;
  return {
    slug,
    title: { ar: headline.ar, en: headline.en || null },
    date: source.dateline,
    published: source.published,
    added: source.added,
    publisher: source.publisher,
    paragraphs: article.units.length - 1,
    words: sentences.reduce((sum, { ar }) => sum + wordSpans(ar).length, 0),
    english: withEnglish === 0 ? 'none' : withEnglish < sentences.length ? 'some' : 'all',
    entities: article.entities.map(({ id: own, kind, name, wikidata, mentions }) => ({
      id: own,
      kind,
      name,
      wikidata: wikidata ?? null,
      mentions: mentions.length,
    })),
    undertakings: article.undertakings.map(undertakingOf),
  };
}

/** The catalogue of these articles, in their order. */
export function makeCatalogue(articles: readonly Article[]): Catalogue {
  return { version: CATALOGUE_VERSION, articles: articles.map(catalogueOf) };
}

function undertakingOf(from: Undertaking): CatalogueEntry['undertakings'][number] {
  const { cue } = from;
  const places = [...cue.quotes, ...from.evidence].map(({ sentence }) => sentence.id);
  return {
    id: from.id,
    by: cue.by,
    to: cue.to,
    kind: cue.kind,
    action: { ar: titleOf(from, 'ar') || null, en: titleOf(from, 'en') || null },
    topic: from.topic,
    sentences: [...new Set(places)],
    wording: { ar: wordingOf(from, 'ar'), en: wordingOf(from, 'en') },
  };
}
