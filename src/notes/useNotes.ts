import { useSyncExternalStore } from 'react';
import type { Snapshot } from '#storage/store';
import { deviceNotes, type Note } from '#storage/notes';

/** The notes of this device, as they change here or in another tab. */
export function useNotes(): Snapshot<Note> {
  return useSyncExternalStore(deviceNotes.subscribe, deviceNotes.getSnapshot);
}
