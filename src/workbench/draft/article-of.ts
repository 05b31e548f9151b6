/** A draft → the files of an own article. */
import type { Alignment, Sentence } from '#align/edits';
import type { ArticleFile, SentenceData } from '#article/format/schema';
import type { OwnFiles } from '#storage/articles/own-articles';
import type { Draft, Partly } from './draft';
import { sentencesOf, titleFrom } from './flows';

/** A sentence of the article: a pair that holds Arabic. */
export interface PlacedSentence {
  /** `h`, `p1.1` …, as in the article. */
  id: string;
  /** Number of its paragraph in the article; 0 is the headline. */
  unit: number;
  ar: string;
  en: string | null;
  /** Where its Arabic begins in `arabicOf`, and where it ends; a headline that the text does not have takes no room there. */
  start: number;
  end: number;
  /** Its English is a machine's draft that nobody has edited. */
  draft?: true;
  /** Index of its pair; the first, where the headline is of several. */
  pair: number;
}

/** Each Arabic sentence in a pair of its own, without English: what a draft is before it is aligned. */
export function unaligned(draft: Pick<Draft, 'lines' | 'about'>): Alignment {
  const ar = sentencesOf(draft, 'ar');
  return { ar, en: [], pairs: ar.map((_, at) => ({ ar: [at], en: [], confidence: 1 })) };
}

/**
 * The sentences of the article that an alignment becomes, and how many English sentences have no Arabic. An article cannot do without a
 * headline: where the text has none it is made from the first sentence, which stays where it stands.
 */
export function placedSentences({ ar, en, pairs }: Alignment): { sentences: PlacedSentence[]; leftOut: number } {
  const offsets = offsetsOf(ar);
  const englishOf = (numbers: readonly number[]) =>
    numbers.length === 0 ? null : joined(numbers.map((index) => en[index]));
  const sentences: PlacedSentence[] = [];
  let leftOut = 0;
  let last = -1;
  let unit = 0;
  let number = 0;
  /** An English headline that has no Arabic beside it. */
  let title: string | null = null;
  for (const [at, pair] of pairs.entries()) {
    const first = pair.ar[0];
    if (first === undefined) {
      if (at === 0 && pair.en.every((index) => en[index]?.paragraph === 0)) title = englishOf(pair.en);
      else leftOut += pair.en.length;
      continue;
    }
    const paragraph = ar[first]?.paragraph ?? 0;
    const end = pair.ar.at(-1) ?? first;
    const own = {
      ar: joined(pair.ar.map((index) => ar[index])),
      en: englishOf(pair.en),
      ...(pair.en.some((index) => en[index]?.draft) ? { draft: true as const } : {}),
      start: offsets[first] ?? 0,
      end: (offsets[end] ?? 0) + (ar[end]?.text.length ?? 0),
    };
    const headline = sentences[0];
    if (!headline)
      sentences.push({ id: 'h', unit: 0, pair: at, ...(paragraph === 0 ? own : madeHeadline(own, title)) });
    if (paragraph === 0) {
      if (!headline) continue;
      // A headline is one sentence, however many pairs it was taken for.
      headline.ar = `${spaced(headline.ar)}${own.ar}`;
      headline.en = [headline.en ?? '', own.en ?? ''].filter((text) => text !== '').join(' ') || null;
      headline.end = own.end;
    } else {
      if (paragraph !== last || unit === 0) {
        unit += 1;
        number = 0;
      }
      number += 1;
      sentences.push({ id: `p${unit}.${number}`, unit, pair: at, ...own });
    }
    // The pair may end in a later paragraph than it begins in: what follows in that one goes on in a new row.
    last = paragraph;
  }
  return { sentences, leftOut };
}

/** The headline of a text that has none, by its first sentence; `title` is the English one, where there is that. */
function madeHeadline(
  { ar, en, draft, start }: Pick<PlacedSentence, 'ar' | 'en' | 'draft' | 'start'>,
  title: string | null,
) {
  const place = { start, end: start };
  if (title !== null) return { ...place, ar: titleFrom(ar), en: title };
  return { ...place, ar: titleFrom(ar), en: en === null ? null : titleFrom(en), ...(draft ? { draft } : {}) };
}

/** Where each sentence begins in `arabicOf`. */
function offsetsOf(sentences: readonly Sentence[]): number[] {
  let at = 0;
  let paragraph = sentences[0]?.paragraph;
  return sentences.map((sentence) => {
    if (sentence.paragraph !== paragraph) at += 1;
    paragraph = sentence.paragraph;
    const start = at;
    at += sentence.text.length;
    return start;
  });
}

const spaced = (text: string) => (text === '' || /\s$/.test(text) ? text : `${text} `);

function joined(sentences: readonly (Sentence | undefined)[]): string {
  return sentences.reduce((before, sentence) => spaced(before) + (sentence?.text ?? ''), '');
}

/** The files of an article, and how many English sentences are not in it because no Arabic stands beside them. */
export interface MadeArticle {
  files: OwnFiles;
  leftOut: number;
}

/** What `marks` is made into beside the text; nothing where nothing was accepted. */
export interface Registers {
  files: Pick<OwnFiles, 'entities.json' | 'commitments.json'>;
  parties: ArticleFile['parties'];
  /** By sentence id; a sentence that is not here is the reporter's. */
  sentences: ReadonlyMap<string, Pick<SentenceData, 'speaker' | 'turns'>>;
}

/**
 * The files of the own article that a draft becomes; `null` where it holds no Arabic.
 *
 * @param registersOf makes the registers of the accepted marks, for these sentences
 */
export function articleOf(
  draft: Draft,
  registersOf?: (draft: Draft, sentences: readonly PlacedSentence[]) => Registers,
): MadeArticle | null {
  const { sentences, leftOut } = placedSentences(draft.alignment ?? unaligned(draft));
  const [headline, ...rest] = sentences;
  if (!headline) return null;
  const { publisher, place, dateline, published, address } = draft.about;
  const registers = registersOf?.(draft, sentences);
  const speakerOf = ({ id }: PlacedSentence): Pick<SentenceData, 'speaker' | 'turns'> =>
    registers?.sentences.get(id) ?? { speaker: 'reporter' };
  const article: ArticleFile = {
    slug: draft.id,
    source: {
      kind: 'own',
      added: draft.added,
      publisher: known(publisher),
      place: known(place),
      dateline,
      published,
      address,
    },
    translation: null,
    parties: registers?.parties ?? [],
    headline: {
      id: 'h',
      ar: headline.ar.trim(),
      en: headline.en?.trim() ?? null,
      ...draftSign(headline),
      ...speakerOf(headline),
    },
    paragraphs: unitsOf(rest).map((unit, at) => ({
      id: `p${at + 1}`,
      sentences: unit.map((sentence, index) => ({
        id: sentence.id,
        ar: ended(sentence.ar, unit.slice(index + 1), 'ar'),
        en: sentence.en === null ? null : ended(sentence.en, unit.slice(index + 1), 'en'),
        ...draftSign(sentence),
        ...speakerOf(sentence),
      })),
    })),
  };
  return { files: { 'article.json': `${JSON.stringify(article, null, 2)}\n`, ...registers?.files }, leftOut };
}

const draftSign = ({ draft }: PlacedSentence): Pick<SentenceData, 'draft'> => (draft ? { draft } : {});

const known = (words: Partly): Partly | null => (words.ar === null && words.en === null ? null : words);

function unitsOf(sentences: readonly PlacedSentence[]): PlacedSentence[][] {
  const units: PlacedSentence[][] = [];
  for (const sentence of sentences) {
    const unit = (units[sentence.unit - 1] ??= []);
    unit.push(sentence);
  }
  return units;
}

/** The space between two sentences belongs to the first; after the last of a paragraph there is none. */
function ended(text: string, following: readonly PlacedSentence[], lang: 'ar' | 'en'): string {
  const isLast = following.every((sentence) => sentence[lang] === null);
  return isLast ? text.trimEnd() : spaced(text);
}
