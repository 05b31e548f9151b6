/**
 * How what the reader has highlighted looks in the text: a ground, and a line that lies under those of marks and nearer the letters. Each
 * colour has a style of line of its own, so that it is told from the others without colour.
 */
import { noteColors, type NoteColor } from '#storage/notes';

const look = (hue: string, style: string, px = 2) =>
  `background-color:var(--${hue}-wash);text-decoration:underline ${style} ${px}px var(--${hue}-line);text-decoration-skip-ink:none;`;

const looks: Record<NoteColor, string> = {
  amber: look('person', 'solid'),
  green: look('place', 'dashed'),
  blue: look('organization', 'dotted'),
  rose: look('event', 'double', 1),
};

/** What each looks like, by the name of its `::highlight()`. */
export const noteLooks: ReadonlyMap<string, string> = new Map(
  noteColors.map((color) => [`note-${color}`, looks[color]]),
);
