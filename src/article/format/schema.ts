/**
 * The one schema of an article folder. TypeScript types are inferred from it, the JSON Schemas in `src/articles/schema/`
 * are generated from it (`npm run schema`), and the same code checks bundled files, imported files and tests.
 *
 * Spans are authored as quotes ("these words, in that sentence"); `resolve.ts` turns them into offsets.
 */
import * as v from 'valibot';
import { limits } from './limits';

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.text));
const id = v.pipe(
  v.string(),
  v.maxLength(limits.id),
  v.regex(/^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/, 'an id is lower-case latin letters and digits, joined by "-" or "."'),
);
/** A folder's name and an article's place in the URL; begins with the date, so that names sort by it. */
const slug = v.pipe(
  v.string(),
  v.maxLength(limits.id),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a slug is lower-case latin letters and digits, joined by "-"'),
);
const bilingual = v.strictObject({ ar: text, en: text });
/** Words of the article's Arabic, and their English where there is any: an own article may have none. */
const arabicFirst = v.strictObject({ ar: text, en: v.nullable(text) });
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

/** A change of speaker inside a sentence: from these words to the end of the sentence; `en` is `null` where it has no English. */
const turn = v.strictObject({ speaker, from: v.strictObject({ ar: text, en: v.nullable(text) }) });

const sentence = v.strictObject({
  id,
  ar: text,
  /** `null`: nobody has put this sentence into English yet. */
  en: v.nullable(text),
  /** Where the English is a machine's draft that nobody has edited yet. */
  draft: v.optional(v.literal(true)),
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

/** Words that may be known in one language only. */
const partlyBilingual = v.strictObject({ ar: v.nullable(text), en: v.nullable(text) });
const day = v.pipe(v.string(), v.isoDate());
const time = v.pipe(v.string(), v.isoDateTime());

/** An article of a publisher, whose source file is bundled with it. */
const publishedSource = v.strictObject({
  kind: v.literal('published'),
  publisher: bilingual,
  breadcrumb: v.array(bilingual),
  /** The publisher's source line, as printed. */
  line: text,
  place: bilingual,
  /** The day the article gives in its dateline, ISO 8601. */
  dateline: day,
  /** When it was published, ISO 8601 local time: the source names no zone. */
  published: time,
  rights: bilingual,
  /** What the source file holds that is not part of the article, and why it is left out. */
  omitted: v.array(v.strictObject({ ar: text, why: bilingual })),
});

/** A text that the reader has brought: what is known of where it comes from, all of it optional. */
const ownSource = v.strictObject({
  kind: v.literal('own'),
  /** When the reader added it, ISO 8601 in UTC. */
  added: v.pipe(v.string(), v.isoTimestamp()),
  publisher: v.nullable(partlyBilingual),
  place: v.nullable(partlyBilingual),
  dateline: v.nullable(day),
  published: v.nullable(time),
  /** The address of the page that it was taken from. */
  address: v.nullable(v.pipe(v.string(), v.maxLength(2_000), v.url(), v.regex(/^https?:/, 'an address of the web'))),
});

/** `article.json`: metadata, headline, paragraphs with their English. */
export const articleSchema = v.strictObject({
  $schema: v.optional(v.string()),
  slug,
  source: v.variant('kind', [publishedSource, ownSource]),
  /** Who translated, and how; `null` where that is not known, or nobody has. */
  translation: v.nullable(bilingual),
  parties: v.array(party),
  headline: sentence,
  paragraphs: v.pipe(
    v.array(
      v.strictObject({ id, sentences: v.pipe(v.array(sentence), v.minLength(1), v.maxLength(limits.sentences)) }),
    ),
    v.maxLength(limits.paragraphs),
  ),
});

export const entityKinds = ['person', 'place', 'organization', 'event', 'document', 'concept'] as const;
export const manners = ['name', 'title', 'description'] as const;

const mention = v.strictObject({ ...quoteSchema.entries, by: v.picklist(manners) });

const entity = v.strictObject({
  id,
  kind: v.picklist(entityKinds),
  /** `en` is `null` where the text has no English for it. */
  name: arabicFirst,
  /** The name where space is short: gutter, map. Defaults to `name`. */
  short: v.optional(bilingual),
  /** One line on what it is; left out where nobody has said it. */
  about: v.optional(bilingual),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/))),
  mentions: v.pipe(v.array(mention), v.minLength(1)),
});

/** `entities.json`: the register of entities with every mention. */
export const entitiesSchema = v.strictObject({
  $schema: v.optional(v.string()),
  entities: v.pipe(v.array(entity), v.maxLength(limits.entities)),
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

const undertakingKinds = Object.keys(forceOf) as [keyof typeof forceOf, ...(keyof typeof forceOf)[]];

export const topics = ['bilateral', 'culture', 'multilateral', 'world-order', 'ukraine', 'taiwan', 'security'] as const;

/** `object`: what is undertaken; `context`: words that qualify it (purpose, condition, time). */
export const evidenceRoles = ['object', 'context'] as const;

const undertaking = v.strictObject({
  id,
  /**
   * English. What is undertaken or held: a bare infinitive ("enrich", "fully support"). What is told as done or being: a
   * finite verb ("have exchanged views on"), with its subject where that is not `by` ("Xi and Putin have provided").
   * `null`: nobody has worded it; the evidence says it in the article's own words.
   */
  action: v.nullable(text),
  /** What the action bears on, in English: "cultural exchanges". `null` as `action` is, and with it. */
  object: v.nullable(text),
  /** `null`: nobody has said it. */
  topic: v.nullable(v.picklist(topics)),
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
  label: arabicFirst,
  /** The verb phrase in the text; several quotes where it is discontinuous. */
  quotes: v.pipe(v.array(quoteSchema), v.minLength(1)),
  /**
   * Entities that are bound, or whose position it is: those who do what the cue says or own what it names. Of a cue that
   * only says ("said", "noted"), who says it, never who is spoken about. Empty where nobody has said it.
   */
  by: v.array(id),
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

export const partsOfSpeech = [
  'noun',
  'proper-noun',
  'adjective',
  'verb',
  /** A noun or adjective that stands in the accusative for good: أيضا، تماما، خاصة. */
  'adverb',
  /** ظرف, a noun of place or time that governs as a preposition does or a clause: بين، مع، خلال، ضد، حيث، الآن. */
  'adverbial-noun',
  /** حرف جر, a particle: في، من، على. */
  'preposition',
  'conjunction',
  'article',
  'particle',
  'pronoun',
  'relative',
  'demonstrative',
  'numeral',
] as const;
const pos = v.picklist(partsOfSpeech);

/** How a noun or adjective is made from a verb or another noun. */
const derivations = [
  'verbal-noun',
  'active-participle',
  'passive-participle',
  'relational',
  'elative',
  'place-noun',
] as const;

/** Consonants only: hamza as ء, so no seat of it, nor alef, taa marbuta, alef maqsura, tatweel or a mark. */
const root = v.pipe(
  v.string(),
  v.regex(/^[\u0621\u0628\u062a-\u063a\u0641-\u0648\u064a]{2,5}$/, 'a root is two to five Arabic consonants'),
);

const features = v.strictObject({
  tense: v.optional(v.picklist(['perfect', 'imperfect'])),
  mood: v.optional(v.picklist(['indicative', 'subjunctive', 'jussive'])),
  voice: v.optional(v.picklist(['active', 'passive'])),
  person: v.optional(v.picklist([1, 2, 3])),
  gender: v.optional(v.picklist(['masculine', 'feminine'])),
  number: v.optional(v.picklist(['singular', 'dual', 'plural'])),
  case: v.optional(v.picklist(['nominative', 'accusative', 'genitive'])),
  state: v.optional(v.picklist(['definite', 'indefinite', 'construct'])),
  plural: v.optional(v.picklist(['sound', 'broken'])),
  /** The vowelled singular of a broken plural. */
  singular: v.optional(text),
  diptote: v.optional(v.literal(true)),
  /** مبني: built on one ending (هذا, هو, حيث). Not a name or noun whose ending only does not show, which is declined. */
  indeclinable: v.optional(v.literal(true)),
});

/** One entry of the lexicon: all words with this lemma share it. */
const lexeme = v.strictObject({
  /** Vowelled citation form; also its id. */
  lemma: text,
  pos,
  /** `null` for foreign names and particles. */
  root: v.nullable(root),
  /** Verb form I–X, of the verb itself or of the one that a noun derives from; none of a relational or an elative. */
  form: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10))),
  derived: v.optional(v.picklist(derivations)),
  /** Dictionary sense in English. */
  gloss: text,
});

/** A clitic (`pos`) or the stem (`lex`, the lemma of its lexeme). */
const part = v.strictObject({
  /** Fully vowelled, as it stands in context; the parts of a word, joined, are the word. */
  v: text,
  gloss: text,
  pos: v.optional(pos),
  lex: v.optional(text),
  features: v.optional(features),
});

const word = v.strictObject({
  parts: v.pipe(v.array(part), v.minLength(1)),
  /** What the word says here, in a few words of English. */
  sense: text,
  note: v.optional(bilingual),
});

/** A multi-word term, quoted from one sentence in one or more stretches. */
const term = v.strictObject({
  in: id,
  ar: v.pipe(v.array(text), v.minLength(1)),
  gloss: text,
  note: v.optional(bilingual),
});

/** `words.json`: every word of the article. Loaded when first asked for. */
export const wordsSchema = v.strictObject({
  $schema: v.optional(v.string()),
  /** The core idea of each root, in English. */
  roots: v.record(root, text),
  lexicon: v.array(lexeme),
  terms: v.array(term),
  /** By sentence id, the words in order. */
  sentences: v.record(id, v.array(word)),
});

const phraseQuote = v.union([text, v.strictObject({ text, nth })]);
const stretches = v.nullable(v.pipe(v.array(phraseQuote), v.minLength(1)));

/** `phrases.json`: what in the English renders what in the Arabic. Loaded when first asked for. */
export const phrasesSchema = v.strictObject({
  $schema: v.optional(v.string()),
  phrases: v.array(v.strictObject({ in: id, ar: stretches, en: stretches, note: v.optional(bilingual) })),
});

export type Lang = 'ar' | 'en';
export type Bilingual = v.InferOutput<typeof bilingual>;
export type Quote = v.InferOutput<typeof quoteSchema>;
/** An article that is bundled: a publisher's, with its English whole (`npm run check:articles` holds it to that). */
export type BundledArticleFile = Omit<ArticleFile, 'source' | 'translation' | 'headline' | 'paragraphs'> & {
  source: v.InferOutput<typeof publishedSource>;
  translation: Bilingual;
  headline: SentenceData & { en: string };
  paragraphs: { id: string; sentences: (SentenceData & { en: string })[] }[];
};
/** The registers of a bundled article: everything in both languages, and said. */
export type BundledEntitiesFile = { entities: (EntityData & { name: Bilingual; about: Bilingual })[] };
export type BundledCommitmentsFile = Omit<CommitmentsFile, 'cues'> & {
  cues: (Omit<CueData, 'undertakings'> & {
    label: Bilingual;
    undertakings: (UndertakingData & { action: string; object: string; topic: (typeof topics)[number] })[];
  })[];
};
export type ArticleFile = v.InferOutput<typeof articleSchema>;
export type EntitiesFile = v.InferOutput<typeof entitiesSchema>;
export type CommitmentsFile = v.InferOutput<typeof commitmentsSchema>;
export type SentenceData = ArticleFile['headline'];
export type NoteData = NonNullable<SentenceData['notes']>[number];
export type EntityData = EntitiesFile['entities'][number];
export type CueData = CommitmentsFile['cues'][number];
export type UndertakingData = CueData['undertakings'][number];
export type EntityKind = (typeof entityKinds)[number];
export type Manner = (typeof manners)[number];
export type UndertakingKind = keyof typeof forceOf;
export type EvidenceRole = (typeof evidenceRoles)[number];
export type WordsFile = v.InferOutput<typeof wordsSchema>;
export type PhrasesFile = v.InferOutput<typeof phrasesSchema>;
export type Lexeme = WordsFile['lexicon'][number];
export type WordData = WordsFile['sentences'][string][number];
export type PartData = WordData['parts'][number];
export type Features = NonNullable<PartData['features']>;
export type PartOfSpeech = (typeof partsOfSpeech)[number];
