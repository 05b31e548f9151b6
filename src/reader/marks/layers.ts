import type { Article, Mark, Sentence, SpanPair, Unit } from '#article/model';
import type { Lang } from '#article/format/schema';
import { currentMark, isLit, sameThing, type Selection } from '#article/selection';
import { phraseOf, termsOf, type Phrase, type Words } from '#article/words';

/** What the text shows at rest: the names in it, or the commitments. Follows the open tab of the panel. */
export type Layer = 'entities' | 'commitments' | 'words' | 'search';

/** Anything that can be painted: spans of one sentence. */
export interface Paintable extends SpanPair {
  sentence: Sentence;
}

/** Names of the CSS highlights (`::highlight(name)` in marks.css) and what each paints. */
export type Paints = Map<string, Paintable[]>;

interface Shown {
  layer: Layer;
  selection: Selection | null;
  /** What the reader points at, in the text or the panel. */
  preview: Selection | null;
  /** The reader's switch “Mark in text”. */
  marked: boolean;
  /** Word data, once it has been asked for and is there. */
  words: Words | null;
  /** Id of the sentence that is being read aloud. */
  spoken: string | null;
  /** What a search has found, in the order in which it is stepped through. */
  hits: readonly Paintable[];
}

/**
 * What is painted where, in these units: what cannot be seen need not be painted, and a text can be long. Pure: the same
 * article and state give the same paints.
 */
export function paintsOf(article: Article, units: readonly Unit[], shown: Shown): Paints {
  const { selection, preview, words, spoken, hits } = shown;
  const paints: Paints = new Map();
  const add = (name: string, mark: Paintable) => {
    const marks = paints.get(name);
    if (marks) marks.push(mark);
    else paints.set(name, [mark]);
  };

  const heard = spoken === null ? undefined : article.sentences.get(spoken);
  if (heard) add('spoken', wholeOf(heard));
  const current = currentMark(article, selection);
  for (const mark of units.flatMap((unit) => unit.sentences.flatMap((sentence) => sentence.marks))) {
    const resting = restingPaint(mark, shown);
    if (resting !== null) add(resting, mark);
    if (preview && !sameThing(preview, selection) && isLit(mark, preview)) add(`hover-${toneOf(mark)}`, mark);
    if (isLit(mark, selection)) add(litPaint(mark, mark === current), mark);
  }
  if (selection?.type === 'search') {
    const seen = new Set(units);
    hits.forEach((hit, at) => {
      if (seen.has(hit.sentence.unit)) add(at === selection.at ? 'current-hit' : 'lit-hit', hit);
    });
  } else if (selection?.type === 'sentence') {
    const sentence = article.sentences.get(selection.id);
    if (sentence) add('lit-sentence', wholeOf(sentence));
  } else if (selection?.type === 'phrase') {
    const phrase = words?.phrases.get(selection.id)?.[selection.at];
    if (phrase) for (const one of paintablesOf(phrase)) add('lit-phrase', one);
  } else if (selection?.type === 'word') {
    const word = words?.bySentence.get(selection.id)?.[selection.at];
    const phrase = words && word && phraseOf(words, word);
    if (phrase) for (const one of paintablesOf(phrase)) add('lit-phrase', one);
    if (word) add('lit-word', { sentence: word.sentence, ar: word.span, en: null });
    const term = words && word && termsOf(words, word)[0];
    for (const ar of term?.spans ?? []) if (term) add('term', { sentence: term.sentence, ar, en: null });
  }
  return paints;
}

/** What a mark is painted with while nothing is asked of it. */
function restingPaint(mark: Mark, { layer, marked, selection }: Shown): string | null {
  if (layer === 'commitments') {
    if (mark.type === 'cue') return mark.cue.commitment ? `cue-${mark.cue.force}` : 'cue-position';
    if (mark.type !== 'evidence' || mark.role !== 'object') return null;
    return `object-${mark.undertaking.cue.commitment ? 'commitment' : 'position'}`;
  }
  const named = layer === 'entities' && marked && selection === null && mark.type === 'mention' && mark.by === 'name';
  return named ? `name-${mark.entity.kind}` : null;
}

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

/** A whole sentence in both languages, without the space behind it. */
export function wholeOf(sentence: Sentence): Paintable {
  const whole = (lang: Lang) => ({ start: 0, end: sentence[lang].trimEnd().length });
  return { sentence, ar: whole('ar'), en: whole('en') };
}

/** A phrase pair as things to paint: one a stretch. */
export function paintablesOf(phrase: Phrase): Paintable[] {
  return [
    ...phrase.ar.map((ar) => ({ sentence: phrase.sentence, ar, en: null })),
    ...phrase.en.map((en) => ({ sentence: phrase.sentence, ar: null, en })),
  ];
}
