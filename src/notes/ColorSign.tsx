import type { NoteColor } from '#storage/notes';
import '#ui/styles/late.css';

/** Each colour has a style of line of its own, so that it is told from the others without colour (note-looks.ts). */
const looks: Record<NoteColor, string> = {
  amber: 'border-b-2 border-person-line bg-person-wash',
  green: 'border-b-2 border-dashed border-place-line bg-place-wash',
  blue: 'border-b-2 border-dotted border-organization-line bg-organization-wash',
  rose: 'border-b-3 border-double border-event-line bg-event-wash',
};

/** The sign of a colour: its ground and its line, as in the text. Decorative: the name of the colour is said beside it. */
export function ColorSign({ color }: { color: NoteColor }) {
  return <span className={`inline-block size-3.5 flex-none ${looks[color]}`} aria-hidden="true" />;
}
