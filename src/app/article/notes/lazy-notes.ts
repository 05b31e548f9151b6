import { lazyPart } from '#ui/loading/lazy-part';

/** The code of notes. */
export const loadNotes = () => import('./late-notes');

/** The same with its texts, before anything of it is drawn. */
async function prepared() {
  const late = await loadNotes();
  await late.prepare();
  return late;
}

export const NotesTab = lazyPart(async () => ({ default: (await prepared()).NotesTab }));
export const FoundNotes = lazyPart(async () => ({ default: (await prepared()).FoundNotes }));
export const NotesBeside = lazyPart(async () => ({ default: (await prepared()).NotesBeside }));
