import { phraseStretches, wholeSentence } from '#article/linking/anchored';
import { marksIn, type Anchored, type Article, type Mark, type Unit } from '#article/model';
import { rangeStretches } from '#article/selection/range';
import { currentMark, forKind, isLit, sameThing, type ByKind, type Selection } from '#article/selection';
import { phraseOf, termsOf, type Words } from '#article/words/words';
import { restingPaint, type Marking } from './visible';

/** Names of the CSS highlights (`::highlight(name)` in mark-rules.ts) and what each paints. */
export type Paints = Map<string, Anchored[]>;

interface Shown extends Marking {
  /** What the reader points at, in the text or the panel. */
  preview: Selection | null;
  /** Word data, once it has been asked for and is there. */
  words: Words | null;
  /** Id of the sentence that is being read aloud. */
  spoken: string | null;
  /** What a search has found, in the order in which it is stepped through. */
  hits: readonly Anchored[];
  /** What renders them, in the other language. */
  renderings?: readonly Anchored[];
  /** What the reader has highlighted. */
  noted?: readonly NotedWords[];
}

/** Words with a note on them: the name of its colour, and where they stand. */
export interface NotedWords {
  color: string;
  stretches: readonly Anchored[];
}

/**
 * What is painted where, in these units: what cannot be seen need not be painted, and a text can be long. Pure: the same
 * article and state give the same paints.
 */
export function paintsOf(article: Article, units: readonly Unit[], shown: Shown): Paints {
  const { selection, preview, spoken, noted = [] } = shown;
  const paints: Paints = new Map();
  const add = (name: string, mark: Anchored) => {
    const marks = paints.get(name);
    if (marks) marks.push(mark);
    else paints.set(name, [mark]);
  };

  const heard = spoken === null ? undefined : article.sentences.get(spoken);
  if (heard) add('spoken', wholeSentence(heard));
  const near = new Set(units);
  for (const { color, stretches } of noted) {
    for (const stretch of stretches) if (near.has(stretch.sentence.unit)) add(`note-${color}`, stretch);
  }
  const current = currentMark(article, selection);
  for (const mark of units.flatMap((unit) => unit.sentences.flatMap((sentence) => marksIn(article, sentence)))) {
    const resting = restingPaint(mark, shown);
    const lit = isLit(mark, selection);
    if (resting !== null && !(lit && resting === 'quiet')) add(resting, mark);
    if (preview && !sameThing(preview, selection) && isLit(mark, preview)) add(`hover-${toneOf(mark)}`, mark);
    if (lit) add(litPaint(mark, mark === current), mark);
  }
  if (selection) forKind(beyondMarks, selection, shown, { article, units: near }, add);
  return paints;
}

type Add = (name: string, place: Anchored) => void;

/** What a selection paints beyond the marks that it lights. */
const beyondMarks: ByKind<[shown: Shown, text: { article: Article; units: ReadonlySet<Unit> }, add: Add], void> = {
  entity: () => undefined,
  undertaking: () => undefined,
  word({ id, at }, { words }, _, add) {
    const word = words?.bySentence.get(id)?.[at];
    if (!words || !word) return;
    const phrase = phraseOf(words, word);
    if (phrase) for (const stretch of phraseStretches(phrase)) add('lit-phrase', stretch);
    add('lit-word', { sentence: word.sentence, ar: word.span, en: null });
    const [term] = termsOf(words, word);
    for (const ar of term?.spans ?? []) add('term', { sentence: word.sentence, ar, en: null });
  },
  phrase({ id, at }, { words }, _, add) {
    const phrase = words?.phrases.get(id)?.[at];
    if (phrase) for (const stretch of phraseStretches(phrase)) add('lit-phrase', stretch);
  },
  sentence({ id }, _, { article }, add) {
    const sentence = article.sentences.get(id);
    if (sentence) add('lit-sentence', wholeSentence(sentence));
  },
  range(selection, _, { article }, add) {
    for (const stretch of rangeStretches(selection, article)) add('lit-range', stretch);
  },
  search(selection, { hits, renderings = [] }, { units }, add) {
    for (const place of renderings) if (units.has(place.sentence.unit)) add('hit-pair', place);
    hits.forEach((hit, at) => {
      if (units.has(hit.sentence.unit)) add(at === selection.at ? 'current-hit' : 'lit-hit', hit);
    });
  },
};

/** What a mark of the selection is painted with. */
function litPaint(mark: Mark, current: boolean): string {
  if (mark.type === 'mention') return `${current ? 'current' : 'lit'}-${mark.entity.kind}`;
  if (mark.type === 'cue') return `lit-cue-${mark.cue.commitment ? mark.cue.force : 'position'}`;
  return `lit-${mark.role}`;
}

/** The hue of a mark: its entity's kind, or the accent of commitments. */
function toneOf(mark: Mark): string {
  return mark.type === 'mention' ? mark.entity.kind : 'undertaking';
}
