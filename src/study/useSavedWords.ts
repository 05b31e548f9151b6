import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Outcome } from '#storage/failure';
import type { Merged, Snapshot } from '#storage/store';
import { readClock } from '#study/review/clock';
import { newSavedWord, type FoundWord, type SavedWord } from './saved-word';
import { savedWords } from './store';

export interface SavedWords extends Omit<Snapshot<SavedWord>, 'records'> {
  /** The latest saved first. */
  words: readonly SavedWord[];
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
  const { records: words, ...snapshot } = useSyncExternalStore(savedWords.subscribe, savedWords.getSnapshot);
  const ids = useMemo(() => new Set(words.map(({ id }) => id)), [words]);
  const isSaved = useCallback((id: string) => ids.has(id), [ids]);
  const { remove, merge, update } = savedWords;
  return { ...snapshot, words, save, remove, isSaved, merge, update };
}

function save(word: FoundWord): Promise<Outcome<Merged>> {
  return savedWords.merge([newSavedWord(word, readClock())]);
}
