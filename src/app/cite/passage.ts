/** Stretches of the article that can be cited: by selection, by row, by what the reader has selected as text. */
import type { Article, Sentence, Undertaking, Unit } from '#article/model';
import { sentencesOf, type Selection } from '#article/selection';
import type { RangeSelection } from '#article/selection/range';
import type { Words } from '#article/words/words';
import type { Stretch } from '#reader/interaction/clean-copy';

/** A stretch of the article that is cited. */
export interface Passage {
  /** The whole sentences in which it stands, in the order of the text: evidence, not a fragment. */
  sentences: readonly Sentence[];
  /** What the reader has selected as text, where that is what is quoted. */
  selectedText?: readonly Stretch[];
  /** The entry of the register whose words these are: only the words that it rests on are quoted. */
  entry?: Undertaking;
  /** What can be linked to; the first is what a citation gives the address of. */
  places: readonly Selection[];
}

/** The passage of a selection; `around` are wider places that can be linked to as well. */
export function passageOf(article: Article, selection: Selection, around: readonly Selection[] = []): Passage {
  const places = [selection, ...around];
  const sentences = places.map((place) => sentencesOf(article, place)).find((found) => found.length > 0) ?? [];
  const entry = selection.type === 'undertaking' ? article.undertaking.get(selection.id) : undefined;
  return { sentences, ...(entry && { entry }), places };
}

/** A row of the text: all its sentences, each to be linked to. */
export function passageOfUnit({ sentences }: Unit): Passage {
  return { sentences, places: sentences.map(({ id }) => ({ type: 'sentence', id })) };
}

/**
 * What the reader has selected as text: linked to are just these words, where they are in one language; if they are one
 * stretch, also the phrase pair that has most of it, once `words` are there; and the sentences.
 */
export function passageOfTextSelection(
  article: Article,
  words: Words | null,
  selectedText: readonly Stretch[],
): Passage {
  const ids = new Set(selectedText.map((stretch) => stretch.sentence));
  const sentences = [...article.sentences.values()].filter(({ id }) => ids.has(id));
  const [first, ...others] = selectedText;
  const phrase = words && first && others.length === 0 ? phraseUnder(words, first) : null;
  const range = whole(article, selectedText) ? null : markedRange(article, selectedText);
  const narrow = [range, phrase].filter((place) => place !== null);
  return { sentences, selectedText, places: [...narrow, ...sentences.map(sentencePlace)] };
}

/** From the first word that is selected to the last; `null` in two languages. */
export function markedRange(article: Article, selectedText: readonly Stretch[]): RangeSelection | null {
  const trimmed = trimmedStretches(article, selectedText);
  const [first] = trimmed;
  const last = trimmed.at(-1);
  if (!first || !last || trimmed.some(({ lang }) => lang !== first.lang)) return null;
  return { type: 'range', lang: first.lang, id: first.id, start: first.start, until: last.id, end: last.end };
}

/** True where nothing but whole sentences is selected. */
function whole(article: Article, selectedText: readonly Stretch[]): boolean {
  return trimmedStretches(article, selectedText).every(
    ({ id, lang, start, end }) => start === 0 && end === (article.sentences.get(id)?.[lang] ?? '').trimEnd().length,
  );
}

/** What is selected, without white space at the ends of each stretch. */
function trimmedStretches(article: Article, selectedText: readonly Stretch[]) {
  return selectedText.flatMap(({ sentence: id, lang, span }) => {
    const own = (article.sentences.get(id)?.[lang] ?? '').slice(span.start, span.end);
    const start = span.start + own.length - own.trimStart().length;
    const end = start + own.trim().length;
    return start < end ? [{ id, lang, start, end }] : [];
  });
}

function sentencePlace({ id }: Sentence): Selection {
  return { type: 'sentence', id };
}

/** The phrase pair that has most of a stretch; the first of several that have as much. */
function phraseUnder(words: Words, { sentence, lang, span }: Stretch): Selection | null {
  const shares = (words.phrases.get(sentence) ?? []).map((phrase) =>
    phrase[lang]
      .map((own) => Math.max(0, Math.min(own.end, span.end) - Math.max(own.start, span.start)))
      .reduce((sum, share) => sum + share, 0),
  );
  const most = Math.max(0, ...shares);
  return most > 0 ? { type: 'phrase', id: sentence, at: shares.indexOf(most) } : null;
}
