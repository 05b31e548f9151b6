/** Making a note of words that the reader has selected. */
import type { Article } from '#article/model';
import type { RangeSelection } from '#article/selection/range';
import type { Failure } from '#storage/failure';
import { deviceNotes, newNote, noteLimits, type Note, type NoteColor, type NoteContent } from '#storage/notes';
import { wordsOf } from '#notes/anchor/anchor';

/** Why no note could be made: no room and the like, or more words than a note may quote. */
export type NoteFailure = Failure | 'tooLong';

/** Keeps a note on words of an article. */
export async function keepNote(
  article: Article,
  place: RangeSelection,
  content: NoteContent,
  now: Date = new Date(),
): Promise<{ ok: true; note: Note } | { ok: false; reason: NoteFailure }> {
  const words = wordsOf(article, place);
  if (!words) return { ok: false, reason: 'missing' };
  if (words.quote.exact.length > noteLimits.exact) return { ok: false, reason: 'tooLong' };
  const note = newNote({ article: article.slug, ...words }, content, now);
  const outcome = await deviceNotes.merge([note]);
  return outcome.ok ? { ok: true, note } : outcome;
}

/** Keeps a highlight without a remark, in the colour that was last used. */
export function keepHighlight(article: Article, place: RangeSelection) {
  return keepNote(article, place, { color: usualColor(deviceNotes.getSnapshot().records), tags: [], remark: '' });
}

/** The colour of the note that was made last; amber before the first. */
export function usualColor(notes: readonly Note[]): NoteColor {
  return (
    notes.reduce<Note | null>((last, note) => (last && last.created > note.created ? last : note), null)?.color ??
    'amber'
  );
}
