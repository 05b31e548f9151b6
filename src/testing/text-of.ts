/**
 * What the files of an article say of its words and sentences, for tests that expect it on the screen. Read from the files by means of its
 * own, never by the code that is tested: component tests (`real-text.ts`) and journeys (`e2e/words/words.ts`) ask the same.
 */
import type { WordData } from '#article/format/schema';
import type { RealFiles } from './short-article';

const MARKS = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g;

/** Arabic without its marks. */
export const withoutMarks = (text: string): string => text.replaceAll(MARKS, '');

/** A root as dictionaries print it: letters apart, a hamza at the beginning on its alef. */
export const printed = (root: string): string => [...root.replace(/^ء/, 'أ')].join(' ');

/** One word of the text. */
export interface TextWord {
  sentence: string;
  /** Place in its sentence, from 0. */
  at: number;
  /** As it stands in the text, without the punctuation around it. */
  letters: string;
  /** UTF-16 offset in the sentence. */
  start: number;
  vowelled: string;
  data: WordData;
}

const wordsIn = (quote: string | { text: string }) => (typeof quote === 'string' ? quote : quote.text);

/** Nothing, or particles that are written as one with the word after them, and the article. */
const GLUED = /^[«(]*[وفبكلس]{0,2}(?:ال)?$/;

/** What these files of an article say of its text. */
export function textOf(files: Pick<RealFiles, 'article.json' | 'words.json' | 'phrases.json'>) {
  const file = files['article.json'];
  const wordsFile = files['words.json'];
  const { phrases } = files['phrases.json'];

  /** Every sentence by its id, the headline first. */
  const sentences = new Map(
    [file.headline, ...file.paragraphs.flatMap((one) => one.sentences)].map((one) => [one.id, one]),
  );

  /** Rows by their ids (`h`, `p1` …), with their sentences. */
  const rows = [
    { id: 'h', sentences: [file.headline] },
    ...file.paragraphs.map(({ id, sentences: own }) => ({ id, sentences: own })),
  ];

  /** The words of one sentence, in order. */
  function wordsOf(id: string): TextWord[] {
    const text = sentences.get(id)?.ar ?? '';
    const found = [...text.matchAll(/\S+/g)].flatMap(({ 0: token, index }) => {
      const letters = /[\p{L}\p{N}].*[\p{L}\p{N}\p{M}]|[\p{L}\p{N}]/u.exec(token);
      return letters ? [{ letters: letters[0], start: index + letters.index }] : [];
    });
    return found.map(({ letters, start }, at) => {
      const data = wordsFile.sentences[id]?.[at];
      if (!data) throw new Error(`no word ${at + 1} in ${id}`);
      return { sentence: id, at, letters, start, vowelled: data.parts.map((part) => part.v).join(''), data };
    });
  }

  const allWords: readonly TextWord[] = [...sentences.keys()].flatMap(wordsOf);

  /** A word by its letters, as they stand in the text; `nth` where they stand there more than once. */
  function theWord(sentence: string, letters: string, nth = 1): TextWord {
    const found = wordsOf(sentence).filter((one) => one.letters === letters)[nth - 1];
    if (!found) throw new Error(`“${letters}” ${nth} is not in ${sentence}`);
    return found;
  }

  /** All words of a lemma, in the order of the text. */
  const withLemma = (lemma: string) => allWords.filter(({ data }) => data.parts.some((part) => part.lex === lemma));

  /** All words of a root, in the order of the text. */
  function withRoot(root: string): TextWord[] {
    const lemmas = new Set(wordsFile.lexicon.filter((one) => one.root === root).map((one) => one.lemma));
    return allWords.filter(({ data }) => data.parts.some((part) => part.lex !== undefined && lemmas.has(part.lex)));
  }

  /** The lemmas of a row (`h`, `p1` …), in the order of the text. */
  const lemmasIn = (row: string) => [
    ...new Set(
      allWords
        .filter(({ sentence }) => sentence.replace(/\..*/, '') === row)
        .flatMap(({ data }) => data.parts.flatMap((part) => part.lex ?? [])),
    ),
  ];

  /** A sentence with all its vowels. */
  function vowelled(id: string): string {
    let shown = sentences.get(id)?.ar ?? '';
    for (const word of wordsOf(id).toReversed()) {
      shown = shown.slice(0, word.start) + word.vowelled + shown.slice(word.start + word.letters.length);
    }
    return shown;
  }

  /** What the phrase that a word belongs to lights in both languages, as lines to compare with `litLines`. */
  function phraseLines(word: TextWord): string[] {
    const text = sentences.get(word.sentence)?.ar ?? '';
    const holds = (quote: string | { text: string; nth?: number | undefined }) => {
      const { text: quoted, nth = 1 } = typeof quote === 'string' ? { text: quote } : quote;
      // As words: not the end of a longer one, as أن of بشأن; only glued particles may stand before it.
      const places = [...text.matchAll(/[^\s]+/g)].flatMap(({ index }) =>
        [0, 1, 2, 3, 4].filter((cut) => GLUED.test(text.slice(index, index + cut))).map((cut) => index + cut),
      );
      const start = places.filter((place) => text.startsWith(quoted, place))[nth - 1] ?? -1;
      return start <= word.start && word.start < start + quoted.length;
    };
    return phrases
      .filter((phrase) => phrase.in === word.sentence && phrase.ar?.some(holds))
      .flatMap((phrase) => [
        ...(phrase.ar ?? []).map((quote) => `${phrase.in} ar ${wordsIn(quote)}`),
        ...(phrase.en ?? []).map((quote) => `${phrase.in} en ${wordsIn(quote)}`),
      ])
      .toSorted();
  }

  return {
    file,
    wordsFile,
    sentences,
    rows,
    wordsOf,
    allWords,
    theWord,
    withLemma,
    withRoot,
    lemmasIn,
    vowelled,
    phraseLines,
  };
}
