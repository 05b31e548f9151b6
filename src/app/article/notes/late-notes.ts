/** The code that only notes need, as one file: it is loaded where this device may hold some, or one is about to be made. */
import { callForTexts } from '#i18n/late-texts';

export { FoundNotes } from '#notes/FoundNotes';
export { followMarks } from '#notes/anchor/follow';
export { keepHighlight } from '#notes/keep';
export { MakeNote } from '#notes/MakeNote';
export { NotesBeside } from './NotesBeside';
export { NotesTab } from './NotesTab';

/** Loads what it says; it is not drawn before. */
export const prepare = () => callForTexts('notes');
