/** What the English of a sentence says for a reading of its Arabic. */
import { contentStems } from './english';
import type { Entry } from './entry';
import type { Reading } from './reading';

export interface Evidence {
  /** What a sense that occurs in the English adds to the score of a reading. */
  bonus: (reading: Reading) => number;
  /** The sense of an entry that the English has; else its first. */
  sense: (entry: Entry) => string;
}

const stems = new WeakMap<Entry, readonly Set<string>[]>();

function sensesOf(entry: Entry): readonly Set<string>[] {
  const known = stems.get(entry);
  if (known) return known;
  const made = entry.senses.map(contentStems);
  stems.set(entry, made);
  return made;
}

/** Evidence of the aligned English sentence. */
export function evidenceOf(english: string): Evidence {
  const present = contentStems(english);
  const has = (sense: ReadonlySet<string>) => [...sense].some((stem) => present.has(stem));
  return {
    bonus: ({ entry }) => {
      const at = sensesOf(entry).findIndex(has);
      return at < 0 ? 0 : 1.8 - 0.2 * at;
    },
    sense: (entry) => entry.senses[sensesOf(entry).findIndex(has)] ?? entry.senses[0] ?? '',
  };
}
