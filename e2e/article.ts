/** The bundled article as its files have it: what the tests expect is read from the data, never from the app's own code. */
import { readFileSync } from 'node:fs';
import type {
  BundledArticleFile,
  BundledCommitmentsFile,
  CueData,
  BundledEntitiesFile,
  Lang,
  PhrasesFile,
  Quote,
} from '#article/format/schema';

export const slug = '2025-04-01-lavrov-wang-moscow';

const folder = new URL(`../src/articles/${slug}/`, import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

export const article = JSON.parse(read('article.json')) as BundledArticleFile;
export const { entities } = JSON.parse(read('entities.json')) as BundledEntitiesFile;
export const { cues, overclaims } = JSON.parse(read('commitments.json')) as BundledCommitmentsFile;

/** Phrases that have words in both languages, in one piece in each: what a translation memory takes. */
export const phrasePairs = (JSON.parse(read('phrases.json')) as PhrasesFile).phrases.filter(
  ({ ar, en }) => ar?.length === 1 && en?.length === 1,
);

/** The source file's lines without the empty ones: breadcrumb, headline, source line, 18 paragraphs, footer. */
const sourceLines = read('source.ar.txt')
  .split('\n')
  .filter((line) => line !== '');

/** Row ids with the Arabic line of the source that belongs there. */
export const sourceRows: [string, string][] = [
  ['h', sourceLines[1] ?? ''],
  ...sourceLines.slice(3, 21).map((line, at): [string, string] => [`p${at + 1}`, line]),
];

/** The ladder of design.md, section 4; `null` is off the ladder. */
export const force: Record<CueData['kind'], number | null> = {
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
};

export const isCommitment = (cue: CueData) => (force[cue.kind] ?? 0) >= 3;

export type Entry = CueData['undertakings'][number] & { cue: CueData };

/** Every undertaking with its cue, in the order of the file, which is the order of the text. */
export const entries: Entry[] = cues.flatMap((cue) => cue.undertakings.map((entry) => ({ ...entry, cue })));
export const commitments = entries.filter((entry) => isCommitment(entry.cue));
export const positions = entries.filter((entry) => !isCommitment(entry.cue));

/** What an entry is called in the English panel. */
export const titleOf = (entry: Entry) => `${entry.action} ${entry.object}`;

export function entityOf(id: string): (typeof entities)[number] {
  const found = entities.find((one) => one.id === id);
  if (!found) throw new Error(`no entity ${id}`);
  return found;
}

export function entryOf(id: string): Entry {
  const found = entries.find((one) => one.id === id);
  if (!found) throw new Error(`no undertaking ${id}`);
  return found;
}

/** `p17.2` → `p17`. */
export const rowOf = (sentence: string) => sentence.replace(/\..*/, '');

/** Quotes as lines that can be compared with what is lit: one a language that has words. */
export function linesOf(quotes: readonly Quote[]): string[] {
  return quotes
    .flatMap((quote) =>
      (['ar', 'en'] as const).flatMap((lang: Lang) =>
        quote[lang] === null ? [] : [line(quote.in, lang, quote[lang])],
      ),
    )
    .toSorted();
}

/** One quotation as a line: `p1.1 ar روسيا`. */
export const line = (sentence: string, lang: string, words: string) => `${sentence} ${lang} ${words}`;
