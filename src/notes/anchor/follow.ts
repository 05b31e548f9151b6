/** The highlights of an open article, told whenever a note is made, changed or taken away, in whichever tab. */
import type { Article } from '#article/model';
import { deviceNotes } from '#storage/notes';
import { marksOf, notesOf, type NoteMark } from './placed';

/** Tells the highlights now and after each change. Gives what ends it. */
export function followMarks(article: Article, tell: (marks: readonly NoteMark[]) => void): () => void {
  const now = () => {
    const { state, records } = deviceNotes.getSnapshot();
    // What cannot be read just now is no reason to take highlights off the page.
    if (state === 'ok') tell(marksOf(notesOf(article, records)));
  };
  now();
  return deviceNotes.subscribe(now);
}
