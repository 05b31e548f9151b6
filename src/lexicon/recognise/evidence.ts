/** What the English of a sentence says for a reading of its Arabic. */
import { contentStems } from '#lexicon/entries/english';
import type { Entry } from '#lexicon/entries/entry';
import type { Reading } from './reading';

export interface Evidence {
  /** What a sense that occurs in the English adds to the score of a reading. */
  bonus: (reading: Reading) => number;
  /** The sense of an entry that the English has; else its first. */
  sense: (entry: Entry) => string;
}

const stems = new WeakMap<Entry, readonly (readonly string[])[]>();

/** The stems of each sense. */
function sensesOf(entry: Entry): readonly (readonly string[])[] {
  const known = stems.get(entry);
  if (known) return known;
  const made = entry.senses.map((sense) => [...contentStems(sense)]);
  stems.set(entry, made);
  return made;
}

/** Evidence of the aligned English sentence. */
export function evidenceOf(english: string): Evidence {
  const present = contentStems(english);
  const placeOf = (entry: Entry): number => {
    const senses = sensesOf(entry);
    for (let at = 0; at < senses.length; at++) {
      for (const stem of senses[at] ?? []) if (present.has(stem)) return at;
    }
    return -1;
  };
  return {
    bonus: ({ entry }) => {
      const at = placeOf(entry);
      return at < 0 ? 0 : 1.8 - 0.2 * at;
    },
    sense: (entry) => entry.senses[placeOf(entry)] ?? entry.senses[0] ?? '',
  };
}
