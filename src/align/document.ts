/** Whole texts: paragraphs first, then the sentences inside them. */
import { align, type Borders, type Options, type Pair } from './align';

export interface DocumentPairs {
  /** Paragraphs that belong together, by number. Titles and headings are paragraphs. */
  paragraphs: Pair[];
  /** Sentences that belong together, numbered through the whole text. */
  sentences: Pair[];
}

/** A border between paragraphs is hard where the pairs on both sides of it are as sure as this. */
const SURE = 0.9;
/** Where more of a text than this would stand in paragraphs without counterpart, the paragraphs are cut too differently to say anything. */
const MOST_ALONE = 0.3;

/**
 * Aligns paragraphs, then sentences. Borders of paragraph pairs that are sure are hard borders for the sentences; where they are
 * doubtful, or one side has no paragraphs, the sentences decide.
 *
 * @param ar sentences of each Arabic paragraph
 * @param en sentences of each English paragraph
 */
export function alignDocument(
  ar: readonly (readonly string[])[],
  en: readonly (readonly string[])[],
  { translate, onProgress }: Pick<Options, 'translate' | 'onProgress'>,
): DocumentPairs {
  // Both are gone through line by line: their numbers of lines tell how the work is divided.
  const part = ar.length / (ar.length + ar.flat().length || 1);
  const paragraphs = align(joined(ar), joined(en), {
    translate,
    areParagraphs: true,
    onProgress: (share) => onProgress?.(part * share),
  });
  const arStarts = startsOf(ar);
  const enStarts = startsOf(en);
  const options: Options = {
    translate,
    paragraphs: { ar: arStarts.slice(1, -1), en: enStarts.slice(1, -1) },
    onProgress: (share) => onProgress?.(part + (1 - part) * share),
  };
  const borders = canBeTrusted(paragraphs, joined(ar), joined(en)) ? sureBorders(paragraphs, arStarts, enStarts) : [];
  return { paragraphs, sentences: align(ar.flat(), en.flat(), { ...options, borders }) };
}

/** Each paragraph as one text. */
function joined(paragraphs: readonly (readonly string[])[]): string[] {
  return paragraphs.map((sentences) => sentences.join(' '));
}

/** Number of the first sentence of each paragraph, and of all sentences at the end. */
function startsOf(paragraphs: readonly (readonly string[])[]): number[] {
  const starts = [0];
  for (const sentences of paragraphs) starts.push((starts.at(-1) ?? 0) + sentences.length);
  return starts;
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

function canBeTrusted(pairs: readonly Pair[], ar: readonly string[], en: readonly string[]): boolean {
  const alone = pairs.filter((pair) => pair.ar.length === 0 || pair.en.length === 0);
  const arAlone = lengthOf(alone.flatMap((pair) => pair.ar.map((at) => ar[at] ?? '')));
  const enAlone = lengthOf(alone.flatMap((pair) => pair.en.map((at) => en[at] ?? '')));
  return arAlone + enAlone <= MOST_ALONE * (lengthOf(ar) + lengthOf(en));
}

function sureBorders(pairs: readonly Pair[], arStarts: readonly number[], enStarts: readonly number[]): Borders {
  const borders: [number, number][] = [];
  let ar = 0;
  let en = 0;
  pairs.forEach((pair, at) => {
    ar += pair.ar.length;
    en += pair.en.length;
    const next = pairs[at + 1];
    if (next && pair.confidence >= SURE && next.confidence >= SURE)
      borders.push([arStarts[ar] ?? 0, enStarts[en] ?? 0]);
  });
  return borders;
}
