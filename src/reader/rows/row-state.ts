/** What decides how a row is drawn, beside the words of its text. */
import type { i18n as I18n } from 'i18next';
import type { Article, Mark, Sentence, Unit } from '#article/model';
import { lightsUnit, type Selection } from '#article/selection';
import { fill } from '#i18n/fill';
import type { Reading } from '#reader/ReadingContext';
import { sameInRow } from '#reader/same-in-row';

/** What the reader has opened in one row. */
export interface Opened {
  /** The English, where Arabic stands alone. */
  readonly english: boolean;
  readonly notes: boolean;
  /** The menu of what can be done with the row. */
  readonly menu: boolean;
  /** Sentences that can be read although their language is covered. */
  readonly sentences: ReadonlySet<Sentence>;
}

/** A row as it is at first. */
export const CLOSED: Opened = { english: false, notes: false, menu: false, sentences: new Set() };

/** The words of the interface in one language, as rows use them. */
export interface RowTexts {
  /** i18next’s tag of the language. */
  language: string;
  dir: 'ltr' | 'rtl';
  /** A text of `reader.json`, with its values; one that counts chooses its form by `count`. */
  say: (key: RowText, values?: Readonly<Record<string, string | number>>) => string;
  speakers: { reporter: string; both: string };
}

type RowText =
  | 'coverSign'
  | 'english'
  | 'hide'
  | 'hideEnglishOf'
  | 'machineDraft'
  | 'more'
  | 'moreHeadline'
  | 'noteCount'
  | 'notesLabel'
  | 'paragraph'
  | 'showEnglishOf'
  | 'speaker'
  | 'speakerIs'
  | 'uncover'
  | 'uncoverHeadline'
  | 'untranslated';

/** The texts in the language that i18next is in. Each is looked up once: a long text asks for the same one thousands of times. */
export function rowTexts(i18n: I18n): RowTexts {
  const find = i18n.getFixedT(i18n.language, 'reader');
  const known = new Map<string, string>();
  // Which form a count takes is a rule of the language; other values are filled in here.
  const patternOf = (key: RowText, count?: number): string => {
    const id = `${key} ${count}`;
    const text = known.get(id) ?? find(key, count === undefined ? { skipInterpolation: true } : { count });
    known.set(id, text);
    return text;
  };
  const app = i18n.getFixedT(i18n.language, 'app');
  return {
    language: i18n.language,
    dir: i18n.dir(),
    say: (key, values) => {
      if (!values) return patternOf(key);
      return 'count' in values ? patternOf(key, Number(values['count'])) : fill(patternOf(key), values);
    },
    speakers: { reporter: app('speaker.reporter'), both: app('speaker.both') },
  };
}

/** What a row is drawn of. Two of equal values draw the same. */
export interface RowState {
  article: Article;
  reading: Reading;
  /** The selection, if it lights anything in this row: other rows need not know of it. */
  selection: Selection | null;
  current: Mark | null;
  /** The first row in view names its speaker even where the run began above. */
  named: boolean;
  opened: Opened;
  /** What stands beside the text is drawn, too: in a row that nobody has come near to there is the text alone. */
  whole: boolean;
  texts: RowTexts;
}

/** How a whole text is shown, as far as its rows depend on it. */
export interface TextShown {
  article: Article;
  reading: Reading;
  selection: Selection | null;
  current: Mark | null;
  /** Index of the row that names its speaker even where the run began above. */
  named: number;
  texts: RowTexts;
}

/** What one row of the text is drawn of. */
export function stateOf(unit: Unit, shown: TextShown, opened: Opened, whole = true): RowState {
  const { article, reading, selection, current, named, texts } = shown;
  const lit = lightsUnit(article, unit, selection);
  return {
    article,
    reading,
    selection: lit ? selection : null,
    current: lit ? current : null,
    named: unit.index === named,
    opened,
    whole,
    texts,
  };
}

/** True when a row need not be drawn again: a register may have changed elsewhere. */
export function drawsTheSame(unit: Unit, before: RowState, after: RowState): boolean {
  return (
    before.reading === after.reading &&
    before.selection === after.selection &&
    before.current === after.current &&
    before.named === after.named &&
    before.opened === after.opened &&
    before.whole === after.whole &&
    before.texts === after.texts &&
    sameInRow(before.article, after.article, unit)
  );
}
