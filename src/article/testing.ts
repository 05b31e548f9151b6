/** For tests only: a tiny article made by hand, the bundled one, and a way to write spans that people can read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect } from 'vitest';
import { linkArticle } from '#article/linking/link';
import type { Problem } from './problems';
import type { Article, Entity, Sentence, Undertaking } from './model';
import { parseArticle, type ArticleFileName } from '#article/format/parse';
import { parseWords } from '#article/format/parse-words';
import type { Span } from '#article/linking/resolve';
import { articleSchema, commitmentsSchema, entitiesSchema } from '#article/format/schema';
import type {
  ArticleFile,
  Bilingual,
  CommitmentsFile,
  CueData,
  EntityData,
  PhrasesFile,
  SentenceData,
  UndertakingData,
  WordsFile,
} from '#article/format/schema';
import type { Words } from '#article/words/words';

/** All of `T` may be left out but for `K`. */
type Parts<T, K extends keyof T> = Pick<T, K> & Partial<Omit<T, K>>;
type MentionParts = Parts<EntityData['mentions'][number], 'in' | 'ar' | 'en'>;
type EvidenceParts = Parts<UndertakingData['evidence'][number], 'in' | 'ar' | 'en'>;
type UndertakingParts = Parts<Omit<UndertakingData, 'evidence'>, 'id'> & { evidence: EvidenceParts[] };

/** What a test says of its article; ids of units and sentences follow from the order unless they are given. */
export interface Tiny {
  headline?: Parts<SentenceData, 'ar' | 'en'>;
  paragraphs?: Parts<SentenceData, 'ar' | 'en'>[][];
  parties?: ArticleFile['parties'];
  source?: Partial<ArticleFile['source']>;
  translation?: ArticleFile['translation'];
  entities?: (Parts<Omit<EntityData, 'mentions'>, 'id'> & { mentions: MentionParts[] })[];
  cues?: (Parts<Omit<CueData, 'undertakings'>, 'id' | 'quotes'> & { undertakings: UndertakingParts[] })[];
  overclaims?: CommitmentsFile['overclaims'];
}

const both = (text: string): Bilingual => ({ ar: text, en: text });

/** A reader's own text, of which nothing is known but the Arabic. */
export const ownText = {
  source: {
    kind: 'own',
    added: '2025-05-01T10:00:00Z',
    publisher: null,
    place: null,
    dateline: null,
    published: null,
    address: null,
  },
  translation: null,
  headline: { ar: 'عنوان النص', en: null },
  paragraphs: [[{ ar: 'قالت الوزارة إنها مستعدة.', en: null }]],
} as const satisfies Tiny;

/** An own text with the least that its registers may say: a name and a cue in Arabic alone, of nobody. */
export const ownMarks = {
  ...ownText,
  paragraphs: [[{ ar: 'قالت الوزارة إنها مستعدة لإرسال قافلة.', en: null }]],
  entities: [
    {
      id: 'ministry',
      kind: 'organization',
      name: { ar: 'الوزارة', en: null },
      about: undefined,
      mentions: [{ in: 'p1.1', ar: 'الوزارة', en: null }],
    },
  ],
  cues: [
    {
      id: 'c1',
      kind: 'readiness',
      label: { ar: 'مستعد لـ', en: null },
      by: [],
      quotes: [{ in: 'p1.1', ar: 'مستعدة', en: null }],
      undertakings: [
        {
          id: 'c1.1',
          action: null,
          object: null,
          topic: null,
          evidence: [{ in: 'p1.1', ar: 'إرسال قافلة', en: null }],
        },
      ],
    },
  ],
} as const satisfies Tiny;

/** What `tinyFiles()` holds when nothing is said: one sentence, two parties, one agreement. */
const agreement: Required<Omit<Tiny, 'source' | 'translation' | 'headline' | 'overclaims'>> = {
  paragraphs: [
    [
      {
        ar: 'اتفقت الصين وروسيا على تعزيز التعاون.',
        en: 'China and Russia agreed to strengthen cooperation.',
        speaker: 'both',
      },
    ],
  ],
  parties: [
    { side: 'a', entity: 'china', speakers: [] },
    { side: 'b', entity: 'russia', speakers: [] },
  ],
  entities: [
    { id: 'china', mentions: [{ in: 'p1.1', ar: 'الصين', en: 'China' }] },
    { id: 'russia', mentions: [{ in: 'p1.1', ar: 'روسيا', en: 'Russia' }] },
  ],
  cues: [
    {
      id: 'c1',
      by: ['china', 'russia'],
      speaker: 'both',
      quotes: [{ in: 'p1.1', ar: 'اتفقت', en: 'agreed to' }],
      undertakings: [
        {
          id: 'strengthen-cooperation',
          action: 'strengthen',
          object: 'cooperation',
          evidence: [{ in: 'p1.1', ar: 'تعزيز التعاون', en: 'strengthen cooperation' }],
        },
      ],
    },
  ],
};

/** The three files of an article, as parsed JSON. With `paragraphs` of its own, what else is not given is empty. */
export function tinyFiles(tiny: Tiny = {}): Record<ArticleFileName, unknown> {
  const empty = { paragraphs: [], parties: [], entities: [], cues: [] };
  const { paragraphs, parties, entities, cues } = { ...(tiny.paragraphs ? empty : agreement), ...tiny };
  return {
    'article.json': {
      slug: 'made-by-hand',
      source:
        tiny.source?.kind === 'own'
          ? tiny.source
          : {
              kind: 'published',
              publisher: both('x'),
              breadcrumb: [both('أولى'), both('ثانية')],
              line: '/مصدر/',
              place: both('x'),
              dateline: '2025-04-01',
              published: '2025-04-02T09:59',
              rights: both('x'),
              omitted: [],
              ...tiny.source,
            },
      translation: tiny.translation === undefined ? both('x') : tiny.translation,
      parties,
      headline: { id: 'h', ar: 'الجانبان يتفقان', en: 'Two sides agree', speaker: 'reporter', ...tiny.headline },
      paragraphs: paragraphs.map((sentences, at) => ({
        id: `p${at + 1}`,
        sentences: sentences.map((one, n) => ({ id: `p${at + 1}.${n + 1}`, speaker: 'reporter', ...one })),
      })),
    },
    'entities.json': {
      entities: entities.map(({ mentions, ...entity }) => ({
        kind: 'place',
        name: both(entity.id),
        about: both('x'),
        mentions: mentions.map((mention) => ({ by: 'name', ...mention })),
        ...entity,
      })),
    },
    'commitments.json': {
      overclaims: tiny.overclaims ?? [],
      cues: cues.map(({ undertakings, ...cue }) => ({
        kind: 'agreement',
        label: both('x'),
        by: [],
        to: [],
        speaker: 'reporter',
        undertakings: undertakings.map(({ evidence, ...entry }) => ({
          action: 'do',
          object: 'something',
          topic: 'bilateral',
          timeframe: null,
          evidence: evidence.map((quote) => ({ role: 'object', ...quote })),
          ...entry,
        })),
        ...cue,
      })),
    },
  };
}

/**
 * The linked article, or an error that says what does not hold together. Its texts are not looked at, unlike those of
 * files: what works on an article must cope also with texts that no file may hold.
 */
export function tinyArticle(tiny: Tiny = {}): Article {
  const files = tinyFiles(tiny);
  const linked = linkArticle(
    v.parse(articleSchema, files['article.json']),
    v.parse(entitiesSchema, files['entities.json']),
    v.parse(commitmentsSchema, files['commitments.json']),
  );
  if (!linked.ok) throw new Error(linesOf(linked.problems).join('\n'));
  return linked.article;
}

/** What is wrong with three files: one line a problem, `file: entry: problem`. */
export function problemsOf(files: Record<ArticleFileName, unknown>): string[] {
  const linked = parseArticle(files);
  return linked.ok ? [] : linesOf(linked.problems);
}

function linesOf(problems: readonly Problem[]): string[] {
  return problems.map(({ file, entry, problem }) => `${file}: ${entry}: ${problem}`);
}

function opened(files: Record<ArticleFileName, unknown>): Article {
  const linked = parseArticle(files);
  if (!linked.ok) throw new Error(problemsOf(files).join('\n'));
  return linked.article;
}

export const realSlug = '2025-04-01-lavrov-wang-moscow';

/** The text of every file of the bundled article, by name. */
export function realFiles(): Record<string, string> {
  const folder = join('src/articles', realSlug);
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

export function realArticle(): Article {
  const files = realFiles();
  const json = (name: ArticleFileName): unknown => JSON.parse(files[name] ?? 'null');
  return opened({
    'article.json': json('article.json'),
    'entities.json': json('entities.json'),
    'commitments.json': json('commitments.json'),
  });
}

/** The word data of the bundled article, as parsed JSON and linked to it. */
export function realWords(article: Article): { words: Words; wordsFile: WordsFile; phrasesFile: PhrasesFile } {
  const files = realFiles();
  const wordsFile: WordsFile = JSON.parse(given(files['words.json']));
  const phrasesFile: PhrasesFile = JSON.parse(given(files['phrases.json']));
  const linked = parseWords(article, { 'words.json': wordsFile, 'phrases.json': phrasesFile });
  if (!linked.ok) throw new Error(linked.problems.map(({ entry, problem }) => `${entry}: ${problem}`).join('\n'));
  return { words: linked.words, wordsFile, phrasesFile };
}

/** `text` with its spans in brackets, so that a test shows words instead of offsets: `الصين و[روسيا]`. */
export function bracketed(text: string, spans: readonly Span[]): string {
  const cuts = spans
    .flatMap(({ start, end }) => [
      { at: start, sign: '[' },
      { at: end, sign: ']' },
    ])
    .sort((a, b) => b.at - a.at);
  return cuts.reduce((done, { at, sign }) => done.slice(0, at) + sign + done.slice(at), text);
}

/** The value itself; fails the test if there is none. */
export function given<T>(value: T | null | undefined): T {
  expect(value).toBeDefined();
  expect(value).not.toBeNull();
  return value as T;
}

export const sentenceOf = (article: Article, id: string): Sentence => given(article.sentences.get(id));
export const entityOf = (article: Article, id: string): Entity => given(article.entity.get(id));
export const entryOf = (article: Article, id: string): Undertaking => given(article.undertaking.get(id));
