/** What every exporter is given, and what it gives back. */
import type { Bilingual, Lang } from '#article/format/schema';
import type { Article, Entity, Sentence, Undertaking, Unit } from '#article/model';
import type { RangeSelection } from '#article/selection/range';
import type { Words } from '#article/words/words';
import type { UiLanguage } from '#i18n/languages';
import type { Note } from '#storage/notes';

/** A word that the reader saved, as far as an export needs it: a record of `study/` fits. */
export interface SavedWord {
  /** The same wherever and whenever the word is saved. */
  id: string;
  vowelled: string;
  lemma: string;
  root: string | null;
  /** What it says where it was met, in English. */
  sense: string;
  /** The sentence it was met in. */
  text: { ar: string; en: string };
  /** Where the word stands in `text.ar`: half-open UTF-16 offsets. */
  span: { start: number; end: number };
  /** It was saved as the lexicon proposed it, and nobody had checked it. */
  proposed?: boolean | undefined;
}

/** A note of the reader, and where its words stand; `null` where the text does not have them any more. */
export interface TakenNote {
  note: Note;
  place: RangeSelection | null;
}

/** A place that a search has found, as a line of its concordance: a line of `search/` is easily made into one. */
export interface FoundLine {
  sentence: Sentence;
  /** The language in which it was found. */
  lang: Lang;
  /** All of the sentence before the words that were found, those words, and all after them. */
  before: string;
  words: string;
  after: string;
  /** The words that render them; `null` where none are known to. */
  rendering: string | null;
  /** Absolute address of the place. */
  link: string;
}

/** What is cited: a row of the text, an entry of the register, or (`null`) the whole article. */
export type Cited = Unit | Undertaking | null;

/** The parts of an article that filters and the selection narrow. */
export type Part = 'rows' | 'entities' | 'undertakings';

/** One thing that narrows an export: what is selected, or one filter. */
export interface Narrowing {
  /** What it does. */
  by: 'thing' | 'search' | 'names' | 'force' | 'bound' | 'towards' | 'speaker' | 'oneSide';
  /** As a reader knows it: the name of the thing, what was typed. */
  name: Bilingual;
  /** The same in the name of a file: see `keyOf`. */
  key: string;
  /** The parts that it narrows. */
  parts: readonly Part[];
}

/** The data files of an article, by name, and how to read one: its text, or in English why it cannot be had. */
export interface ArticleData {
  files: readonly string[];
  read: (name: string) => Promise<{ ok: true; text: string } | { ok: false; problem: string } | null>;
}

/**
 * The article and what of it is shown now. `entities`, `undertakings` and `unitSelection` are already narrowed by the
 * filters and the selection, in the order of the text; an exporter takes these and never the article's own lists.
 */
export interface ExportInput {
  article: Article;
  /** Words and phrases, or `null` while they have not been loaded. */
  words: Words | null;
  /** Words that the lexicon proposes and nobody has checked are left out. Otherwise they are there, and marked. */
  withoutProposed?: boolean;
  /** The reader's own words, of any article; left out where they cannot be had. */
  savedWords?: readonly SavedWord[];
  /** The reader's notes on this article, in the order of the text, those that are lost last; left out where they cannot be had. */
  notes?: readonly TakenNote[];
  /** They stand in the whole article too, as notes to their words. */
  withNotes?: boolean;
  /** What the search that is open has found, in the order of the list; left out where nothing is searched for. */
  found?: readonly FoundLine[];
  entities: readonly Entity[];
  undertakings: readonly Undertaking[];
  /** The headline and the paragraphs that are shown. */
  unitSelection: readonly Unit[];
  /** What narrows these lists; empty where nothing does. */
  narrowedBy: readonly Narrowing[];
  /** What the reader has selected, as far as it can be cited by itself. */
  cited: Cited;
  /** The language of headings and labels. */
  uiLanguage: UiLanguage;
  /** Absolute address of the article in the app, without fragment. */
  url: string;
  /** The data files of the article. */
  data: ArticleData;
  /** When the file is made. */
  now: Date;
}

export interface ExportedFile {
  /** File name with its extension: Latin letters, digits, `-` and `.`. */
  name: string;
  mime: string;
  content: string | Uint8Array;
}

/** Tag of a word that the lexicon proposes and nobody has checked. */
export const PROPOSED_TAG = 'proposed';

/** How many of what will be in the file, by the name of the thing: `{ sentences: 24 }`. */
export type ExportCounts = Readonly<Record<string, number>>;

export interface Exporter {
  id: string;
  /** What the file will hold, cheap enough to ask on every change of the filters. */
  describe(input: ExportInput): ExportCounts;
  /** Makes the file. Heavy libraries are loaded only here. */
  make(input: ExportInput): Promise<ExportedFile>;
}
