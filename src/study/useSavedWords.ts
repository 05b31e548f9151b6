import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { readClock } from '#study/review/clock';
import { newSavedWord, type FoundWord, type SavedWord } from './saved-word';
import { createWordStore, type Merged, type Outcome, type Snapshot } from './store';

const store = createWordStore();

export interface SavedWords extends Snapshot {
  /** Saves a word of the text. One that is here already stays as it is. */
  save: (word: FoundWord) => Promise<Outcome<Merged>>;
  /** Takes a word away, and gives it for an undo. */
  remove: (id: string) => Promise<Outcome<SavedWord>>;
  isSaved: (id: string) => boolean;
  /** Puts words back, from an undo or a backup. */
  merge: (words: readonly SavedWord[]) => Promise<Outcome<Merged>>;
  update: (id: string, change: (word: SavedWord) => SavedWord) => Promise<Outcome<SavedWord>>;
}

/** The saved words of this device, as they change here or in another tab, and what can be done with them. */
export function useSavedWords(): SavedWords {
  const snapshot = useSyncExternalStore(store.subscribe, store.getSnapshot);
  const ids = useMemo(() => new Set(snapshot.words.map(({ id }) => id)), [snapshot.words]);
  const isSaved = useCallback((id: string) => ids.has(id), [ids]);
  return { ...snapshot, save, remove: store.remove, isSaved, merge: store.merge, update: store.update };
}

function save(word: FoundWord): Promise<Outcome<Merged>> {
  return store.merge([newSavedWord(word, readClock())]);
}
