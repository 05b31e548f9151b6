/** Which notes a reader wants to see, and the tags that there are. */
import { foldingsOf, includesFolded } from '#arabic/fold';
import { noteLimits, type Note, type NoteColor } from '#storage/notes';

export interface NoteFilter {
  /** Looked for in the words quoted, the remark and the tags, as forgiving as every other filter. */
  query: string;
  /** Only of this colour; `null`: of any. */
  color: NoteColor | null;
  /** Only with this tag; `null`: with any or none. */
  tag: string | null;
}

export const noFilter: NoteFilter = { query: '', color: null, tag: null };

/** True where a note is one of those that are asked for. */
export function isAskedFor(note: Note, { query, color, tag }: NoteFilter): boolean {
  if (color !== null && note.color !== color) return false;
  if (tag !== null && !note.tags.some((one) => keyOf(one) === keyOf(tag))) return false;
  return (
    query.trim() === '' || includesFolded(foldingsOf(note.quote.exact, note.remark, ...note.tags), foldingsOf(query))
  );
}

/** True where the remark or a tag of a note has what is searched for. */
export function saysWhatIsSought(note: Note, query: string): boolean {
  return query.trim() !== '' && includesFolded(foldingsOf(note.remark, ...note.tags), foldingsOf(query));
}

/** The tags of these notes, each once as it was first written, those that are used most first. */
export function tagsOf(notes: readonly Note[]): string[] {
  const counts = new Map<string, { tag: string; count: number }>();
  for (const tag of notes.flatMap(({ tags }) => tags)) {
    const before = counts.get(keyOf(tag));
    counts.set(keyOf(tag), { tag: before?.tag ?? tag, count: (before?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count).map(({ tag }) => tag);
}

/** Two spellings of one tag have one key. */
const keyOf = (tag: string) => foldingsOf(tag)[0] ?? '';

/** The tags that a reader has typed: between commas of either script, each once, cut to what a note may hold. */
export function tagsIn(typed: string): string[] {
  return cleanTags(typed.split(/[,،;؛\n]/));
}

/** Tags as a note holds them: without white space at their ends, none empty, none twice, none too long. */
export function cleanTags(tags: readonly string[]): string[] {
  const kept = new Map<string, string>();
  for (const one of tags) {
    const tag = one.replace(/\s+/g, ' ').trim().slice(0, noteLimits.tag).trim();
    if (tag !== '' && !kept.has(keyOf(tag))) kept.set(keyOf(tag), tag);
  }
  return [...kept.values()].slice(0, noteLimits.tags);
}
