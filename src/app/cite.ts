/** What the reader takes along of a place in the article: links to it, its words with their source, or in both languages. */
import type { Article, Sentence, Unit } from '#article/model';
import type { Lang } from '#article/schema';
import { fingerprintOf, sentencesOf, type Selection } from '#article/selection';
import type { Words } from '#article/words';
import { citationOf, htmlOf, plainOf, type Citing } from '#exports/cite-text';
import { blocksOf, paragraphHtml, type Stretch } from '#reader/clean-copy';
import type { Clip } from '#ui/clipboard';
import { formatLocation, tabOf } from './location';

/** A stretch of the article that is cited. */
export interface Passage {
  /** The whole sentences in which it stands, in the order of the text: evidence, not a fragment. */
  sentences: readonly Sentence[];
  /** The words that the reader marked, where these are what is quoted. */
  marked?: readonly Stretch[];
  /** What can be linked to; the first is what a citation gives the address of. */
  places: readonly Selection[];
}

/** The passage of a selection; `around` are wider places that can be linked to as well. */
export function passageOf(article: Article, selection: Selection, around: readonly Selection[] = []): Passage {
  const places = [selection, ...around];
  const sentences = places.map((place) => sentencesOf(article, place)).find((found) => found.length > 0) ?? [];
  return { sentences, places };
}

/** A row of the text: all its sentences, each to be linked to. */
export function passageOfUnit({ sentences }: Unit): Passage {
  return { sentences, places: sentences.map(({ id }) => ({ type: 'sentence', id })) };
}

/** What the reader marked in the text. The phrase pair in which all of it lies, once `words` are there, can be linked to. */
export function passageOfMarked(article: Article, words: Words | null, marked: readonly Stretch[]): Passage {
  const ids = new Set(marked.map((stretch) => stretch.sentence));
  const sentences = [...article.sentences.values()].filter(({ id }) => ids.has(id));
  const [first, ...others] = marked;
  const phrase = words && first && others.length === 0 ? phraseHolding(words, first) : null;
  return { sentences, marked, places: [...(phrase ? [phrase] : []), ...sentences.map(sentencePlace)] };
}

function sentencePlace({ id }: Sentence): Selection {
  return { type: 'sentence', id };
}

function phraseHolding(words: Words, { sentence, lang, span }: Stretch): Selection | null {
  const phrases = words.phrases.get(sentence) ?? [];
  const at = phrases.findIndex((phrase) => phrase[lang].some((own) => own.start <= span.start && span.end <= own.end));
  return at >= 0 ? { type: 'phrase', id: sentence, at } : null;
}

/** A link that opens the article at a selection, lit, and says so if the text has changed since. */
export function linkTo(article: Article, selection: Selection, page: string): string {
  const query = formatLocation({ article: article.slug, view: 'facing', tab: tabOf(selection), selection });
  // A search has no text of its own: it finds what is there when it is opened.
  if (selection.type !== 'search') query.set('made', fingerprintOf(article, selection));
  const url = new URL(page);
  url.search = query.toString();
  url.hash = '';
  return url.href;
}

/** True when a link was made from other words than stand there now. */
export function hasChanged(article: Article, selection: Selection | null, made: string | null): boolean {
  return selection !== null && made !== null && fingerprintOf(article, selection) !== made;
}

/** The words of a passage, what the style has to point from them to the source, and on a line of its own the source. */
export function clipOf(
  article: Article,
  passage: Passage,
  langs: readonly Lang[],
  { page, ...citing }: Omit<Citing, 'url'> & { page: string },
): Required<Clip> {
  const [place] = passage.places;
  const units = [...new Set(passage.sentences.map((sentence) => sentence.unit))];
  const url = place ? linkTo(article, place, page) : page;
  const { pointer, reference } = citationOf(article, units, { ...citing, url });
  const { lang } = citing;
  const tongue = `lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"`;

  const blocks = langs.flatMap((one) => blocksOf(stretchesOf(passage, one)));
  const last = blocks.at(-1);
  const plain = blocks.map((block) =>
    block === last && pointer ? `${block.text} ${pointer.map((run) => run.text).join('')}` : block.text,
  );
  const html = blocks.map((block) =>
    paragraphHtml(block, block === last && pointer ? ` <span ${tongue}>${htmlOf(pointer)}</span>` : ''),
  );
  return {
    plain: [...plain, plainOf(reference, lang)].join('\n'),
    html: [...html, `<p ${tongue}>${htmlOf(reference)}</p>`].join('\n'),
  };
}

/** The languages that “with source” quotes: those the reader marked; of a place, the one of the interface. */
export function quotedLangs({ marked }: Passage, lang: Lang): Lang[] {
  return marked ? [...new Set(marked.map((stretch) => stretch.lang))] : [lang];
}

/** What is quoted in one language: the words marked, as they are stored; where none are, the sentences. */
function stretchesOf({ sentences, marked }: Passage, lang: Lang): Stretch[] {
  const own = marked?.filter((stretch) => stretch.lang === lang) ?? [];
  const whole = sentences.map((sentence): Stretch => {
    const span = { start: 0, end: sentence[lang].length };
    return { sentence: sentence.id, unit: sentence.unit.id, lang, text: sentence[lang], span };
  });
  if (own.length === 0) return whole;
  return own.map((stretch) => {
    // Vowels that the reader shows are not the publisher's.
    const text = sentences.find(({ id }) => id === stretch.sentence)?.[lang] ?? stretch.text;
    return { ...stretch, text: text.slice(stretch.span.start, stretch.span.end) };
  });
}
