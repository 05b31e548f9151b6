/**
 * The one schema of an article folder. TypeScript types are inferred from it, the JSON Schemas in `src/articles/schema/`
 * are generated from it (`npm run schema`), and the same code checks bundled files, imported files and tests.
 *
 * Spans are authored as quotes ("these words, in that sentence"); `resolve.ts` turns them into offsets.
 */
import * as v from 'valibot';

const MAX_TEXT = 20_000;

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_TEXT));
const id = v.pipe(
  v.string(),
  v.maxLength(80),
  v.regex(/^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/, 'an id is lower-case latin letters and digits, joined by "-" or "."'),
);
/** A folder's name and an article's place in the URL; begins with the date, so that names sort by it. */
const slug = v.pipe(
  v.string(),
  v.maxLength(80),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a slug is lower-case latin letters and digits, joined by "-"'),
);
const bilingual = v.strictObject({ ar: text, en: text });
const nth = v.pipe(v.number(), v.integer(), v.minValue(1));

/** The speakers that are not people of the register: the reporter, and both parties together. */
export const collectiveSpeakers = ['reporter', 'both'] as const;

/** `reporter`, `both`, or the id of an entity. */
const speaker = id;

/**
 * Words quoted from one sentence, in one or both languages. `null` says that this language has no words for it.
 * `nth` (from 1) picks one of several occurrences, in both languages or in each by itself.
 */
export const quoteSchema = v.strictObject({
  in: id,
  ar: v.nullable(text),
  en: v.nullable(text),
  nth: v.optional(v.union([nth, v.strictObject({ ar: v.optional(nth), en: v.optional(nth) })])),
});

const note = v.strictObject({
  /** The words the note is about. */
  on: v.strictObject({ ar: v.nullable(text), en: v.nullable(text) }),
  text: bilingual,
});

/** A change of speaker inside a sentence: from these words to the end of the sentence. */
const turn = v.strictObject({ speaker, from: bilingual });

const sentence = v.strictObject({
  id,
  ar: text,
  en: text,
  speaker,
  turns: v.optional(v.array(turn)),
  notes: v.optional(v.array(note)),
});

const party = v.strictObject({
  /** `a` and `b` are drawn differently on the speaker rail. */
  side: v.picklist(['a', 'b']),
  /** The entity that is bound: a state, as a rule. */
  entity: id,
  /** The entities that speak for it. */
  speakers: v.array(id),
});

/** `article.json`: metadata, headline, paragraphs with their English. */
export const articleSchema = v.strictObject({
  $schema: v.optional(v.string()),
  slug,
  source: v.strictObject({
    publisher: bilingual,
    breadcrumb: v.array(bilingual),
    /** The publisher's source line, as printed. */
    line: text,
    place: bilingual,
    /** The day the article gives in its dateline, ISO 8601. */
    dateline: v.pipe(v.string(), v.isoDate()),
    /** When it was published, ISO 8601 local time: the source names no zone. */
    published: v.pipe(v.string(), v.isoDateTime()),
    rights: bilingual,
    /** What the source file holds that is not part of the article, and why it is left out. */
    omitted: v.array(v.strictObject({ ar: text, why: bilingual })),
  }),
  /** Who translated, and how. */
  translation: bilingual,
  parties: v.array(party),
  headline: sentence,
  paragraphs: v.array(v.strictObject({ id, sentences: v.pipe(v.array(sentence), v.minLength(1)) })),
});

export const entityKinds = ['person', 'place', 'organization', 'event', 'document', 'concept'] as const;
export const manners = ['name', 'title', 'description'] as const;

const mention = v.strictObject({ ...quoteSchema.entries, by: v.picklist(manners) });

const entity = v.strictObject({
  id,
  kind: v.picklist(entityKinds),
  name: bilingual,
  /** The name where space is short: gutter, map. Defaults to `name`. */
  short: v.optional(bilingual),
  /** One line on what it is. */
  about: bilingual,
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/))),
  mentions: v.pipe(v.array(mention), v.minLength(1)),
});

/** `entities.json`: the register of entities with every mention. */
export const entitiesSchema = v.strictObject({
  $schema: v.optional(v.string()),
  entities: v.array(entity),
});

/** The ladder of force: how binding each kind of cue is. `null` is off the ladder. */
export const forceOf = {
  concluded: 6,
  agreement: 5,
  pledge: 5,
  decision: 5,
  reaffirmation: 4,
  readiness: 3,
  support: 2,
  confidence: 1,
  discussed: 0,
  stated: 0,
  directive: null,
  refusal: null,
} as const;

export const undertakingKinds = Object.keys(forceOf) as [keyof typeof forceOf, ...(keyof typeof forceOf)[]];

export const topics = ['bilateral', 'culture', 'multilateral', 'world-order', 'ukraine', 'taiwan', 'security'] as const;

/** `object`: what is undertaken; `context`: words that qualify it (purpose, condition, time). */
export const evidenceRoles = ['object', 'context'] as const;

const undertaking = v.strictObject({
  id,
  /** English verb phrase in the bare infinitive: "enrich". */
  action: text,
  /** What the action bears on, in English: "cultural exchanges". */
  object: text,
  topic: v.picklist(topics),
  /** Any time the text sets, quoted or paraphrased; `null` where it states none. */
  timeframe: v.nullable(bilingual),
  evidence: v.pipe(
    v.array(v.strictObject({ ...quoteSchema.entries, role: v.picklist(evidenceRoles) })),
    v.minLength(1),
  ),
  /** Why it is read so, where the reading is arguable. */
  rationale: v.optional(bilingual),
});

const cue = v.strictObject({
  id,
  kind: v.picklist(undertakingKinds),
  /** The cue as a dictionary would cite it, for headings: "أعرب عن استعداد" / "expressed readiness". */
  label: bilingual,
  /** The verb phrase in the text; several quotes where it is discontinuous. */
  quotes: v.pipe(v.array(quoteSchema), v.minLength(1)),
  /** Entities that are bound (or whose position it is). */
  by: v.pipe(v.array(id), v.minLength(1)),
  /** Entities it is undertaken to; empty when mutual or addressed to nobody. */
  to: v.array(id),
  /** Who is reported saying it. */
  speaker,
  undertakings: v.pipe(v.array(undertaking), v.minLength(1)),
});

/** Where the headline claims more than the body says. */
const overclaim = v.strictObject({
  claim: quoteSchema,
  note: bilingual,
  /** The sentences that come nearest to it. */
  see: v.array(id),
});

/** `commitments.json`: the register of commitments and positions. */
export const commitmentsSchema = v.strictObject({
  $schema: v.optional(v.string()),
  overclaims: v.array(overclaim),
  cues: v.array(cue),
});

export type Lang = 'ar' | 'en';
export type Bilingual = v.InferOutput<typeof bilingual>;
export type Quote = v.InferOutput<typeof quoteSchema>;
export type ArticleFile = v.InferOutput<typeof articleSchema>;
export type EntitiesFile = v.InferOutput<typeof entitiesSchema>;
export type CommitmentsFile = v.InferOutput<typeof commitmentsSchema>;
export type SentenceData = ArticleFile['headline'];
export type NoteData = NonNullable<SentenceData['notes']>[number];
export type EntityData = EntitiesFile['entities'][number];
export type MentionData = EntityData['mentions'][number];
export type CueData = CommitmentsFile['cues'][number];
export type UndertakingData = CueData['undertakings'][number];
export type EntityKind = (typeof entityKinds)[number];
export type Manner = (typeof manners)[number];
export type UndertakingKind = keyof typeof forceOf;
export type Topic = (typeof topics)[number];
export type EvidenceRole = (typeof evidenceRoles)[number];
