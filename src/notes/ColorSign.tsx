import type { NoteColor } from '#storage/notes';
import '#ui/late.css';
import './notes.css';

/** The sign of a colour: its ground and its line, as in the text. Decorative: the name of the colour is said beside it. */
export function ColorSign({ color }: { color: NoteColor }) {
  return <span className="note-sign" data-color={color} aria-hidden="true" />;
}
