import type { Article, Mark } from '#article/model';
import type { SpanPair, Sentence } from '#article/model';
import type { Lang } from '#article/schema';
import { currentMark, marksOf, sameThing, type Selection } from '#article/selection';
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

/** What is painted where. Pure: the same article and state give the same paints. */
export function paintsOf(article: Article, { layer, selection, preview, marked, words, spoken, hits }: Shown): Paints {
  const paints: Paints = new Map();
  const add = (name: string, mark: Paintable) => {
    const marks = paints.get(name);
    if (marks) marks.push(mark);
    else paints.set(name, [mark]);
  };

  const heard = spoken === null ? undefined : article.sentences.get(spoken);
  if (heard) add('spoken', wholeOf(heard));
  if (layer === 'commitments') {
    for (const cue of article.cues) {
      const kind = cue.commitment ? 'commitment' : 'position';
      for (const quote of cue.quotes) add(cue.commitment ? `cue-${cue.force}` : 'cue-position', quote);
      for (const { evidence } of cue.undertakings) {
        for (const item of evidence) if (item.role === 'object') add(`object-${kind}`, item);
      }
    }
  } else if (layer === 'entities' && marked && selection === null) {
    for (const entity of article.entities) {
      for (const mention of entity.mentions) if (mention.by === 'name') add(`name-${entity.kind}`, mention);
    }
  }
  if (preview && !sameThing(preview, selection)) {
    for (const mark of marksOf(article, preview)) add(`hover-${toneOf(mark)}`, mark);
  }
  if (selection?.type === 'search') {
    hits.forEach((hit, at) => add(at === selection.at ? 'current-hit' : 'lit-hit', hit));
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
  } else if (selection) {
    const current = currentMark(article, selection);
    for (const mark of marksOf(article, selection)) {
      if (mark.type === 'mention') add(`${mark === current ? 'current' : 'lit'}-${mark.entity.kind}`, mark);
      else if (mark.type === 'cue') add(`lit-cue-${mark.cue.commitment ? mark.cue.force : 'position'}`, mark);
      else add(`lit-${mark.role}`, mark);
    }
  }
  return paints;
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
