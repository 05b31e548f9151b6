/** A line of a concordance. */
import type { Bilingual, Lang } from '#article/format/schema';
import type { Span } from '#article/linking/resolve';
import type { Hit } from './hits';

/** A stretch of text of whole words, in reading order, and the spans in it that are to be lit. */
export interface Stretch {
  text: string;
  lit: Span[];
}

export interface Line {
  hit: Hit;
  /** Place among the hits, from 0. */
  at: number;
  /** All of the sentence before the words that the hit touches; glued clitics are part of those words. */
  before: string;
  /** The words that the hit touches, whole, so that no letter is parted from the next; in it the hit. */
  focus: Stretch;
  /** All of the sentence after them. */
  after: string;
  /** The sentence in the other language; lit is what renders the hit, where that is known. */
  counterpart: Stretch & { lang: Lang };
  /** What the translator notes on the words of the hit. */
  notes: Bilingual[];
}
