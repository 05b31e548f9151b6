/** What is asked of the worker that aligns, and its answer. */
import type { OnProgress, Pair } from '#align/align';
import { dictionaryOf, type Translate } from '#align/dictionary';
import type { Alignment } from '#align/edits';
import { wordsOfLexicon } from '#align/lexicon-words';
import type { Entry } from '#lexicon/entries/entry';
import { loadEntries } from '#lexicon/load-entries';
import { alignedAnew } from './anew';

export interface Asked {
  /** Tells answers apart. */
  id: number;
  /** Address of the lexicon. */
  lexicon: string;
  alignment: Alignment;
}

/** How far an answer is. */
export interface Progress {
  id: number;
  share: number;
}

/** Whether what a worker tells is how far it is. */
export const isProgress = (told: Answer | Progress): told is Progress => 'share' in told;

export type Answer = { id: number } & ({ ok: true; pairs: Pair[] } | { ok: false; problem: string });

/** Makes what answers. It asks for the lexicon once, and again only after a failure. */
export function answering(
  load: (address: string) => Promise<readonly Entry[]> = loadEntries,
): (asked: Asked, onProgress?: OnProgress) => Promise<Answer> {
  let translate: Promise<Translate> | null = null;
  return async ({ id, lexicon, alignment }, onProgress) => {
    try {
      translate ??= load(lexicon).then((entries) => dictionaryOf(wordsOfLexicon(entries)));
      return { id, ok: true, pairs: alignedAnew(alignment, await translate, onProgress && steps(onProgress)) };
    } catch (error) {
      translate = null;
      return { id, ok: false, problem: error instanceof Error ? error.message : String(error) };
    }
  };
}

/** Tells a hundredth of the work at a time: a long text has thousands of rows. */
export function steps(onProgress: OnProgress): OnProgress {
  let told = 0;
  return (share) => {
    if (share < told + 0.01) return;
    told = share;
    onProgress(share);
  };
}
