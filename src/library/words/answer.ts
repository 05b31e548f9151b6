/** What is asked of the worker that proposes words, and its answer. */
import type { Correction } from '#article/correction';
import type { ProposedWords } from '#article/words/proposed-words';
import type { Lexicon } from '#lexicon/lexicon';
import { loadLexicon } from '#lexicon/load';
import { openProposer, type AskedSentence, type WordProposer } from '#propose/words/propose-words';

export interface Asked {
  /** Tells answers apart. */
  id: number;
  /** Address of the lexicon. */
  lexicon: string;
  /** Slug of the article. */
  article: string;
  sentences: readonly AskedSentence[];
  corrections: readonly Correction[];
}

export type Answer = { id: number } & ({ ok: true; words: ProposedWords } | { ok: false; problem: string });

/** Makes what answers. It asks for the lexicon once, and again only after a failure. */
export function answering(
  load: (address: string) => Promise<Lexicon> = loadLexicon,
): (asked: Asked) => Promise<Answer> {
  let lexicon: Promise<Lexicon> | null = null;
  let last: { corrections: string; proposer: WordProposer } | null = null;
  return async ({ id, lexicon: address, article, sentences, corrections }) => {
    try {
      lexicon ??= load(address);
      const opened = await lexicon;
      const key = JSON.stringify(corrections);
      // What was recognised before is kept with the proposer: the next text is quicker.
      if (last?.corrections !== key) last = { corrections: key, proposer: openProposer(opened, corrections) };
      return { id, ok: true, words: last.proposer.propose(article, sentences) };
    } catch (error) {
      lexicon = null;
      return { id, ok: false, problem: error instanceof Error ? error.message : String(error) };
    }
  };
}
