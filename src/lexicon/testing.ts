/** The sources of the lexicon, for tests. */
import type { Entry } from '#lexicon/entries/entry';
import { parseLexicon } from '#lexicon/entries/parse';

const files = import.meta.glob<string>('./data/*.txt', { query: '?raw', import: 'default', eager: true });

/** Every entry of the sources. */
export function sourceEntries(): Entry[] {
  return Object.entries(files).flatMap(([file, text]) => parseLexicon(file, text).entries);
}

/** Entries of lines in the source format; a line that is wrong throws. */
export function entriesOf(...lines: readonly string[]): Entry[] {
  const { entries, problems } = parseLexicon('test.txt', lines.join('\n'));
  const first = problems[0];
  if (first) throw new Error(`${first.line}: ${first.problem}`);
  return entries;
}
