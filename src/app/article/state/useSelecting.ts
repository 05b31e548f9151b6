import { useCallback, useState } from 'react';
import { stepped, tabOf, type Known, type Selection, type SelectionKind } from '#article/selection';
import type { View } from '#article/address/views';
import type { PanelTab } from '#article/address/tabs';
import { changeSettings } from '#settings/useSettings';
import type { AppState } from './useAppLocation';

export type ChangeLocation = (change: Partial<AppState>, options?: { replace?: boolean }) => void;

/** What is shown beside the text itself: it leaves the tab, and so the marks of the text, as they are. */
const staysInTab: Record<SelectionKind, boolean> = {
  entity: false,
  undertaking: false,
  word: true,
  phrase: false,
  sentence: false,
  range: false,
  search: false,
};

/** The tab that opens with a selection. Marked words are what a note is on: its tab stays. A search has nothing to list once something else is selected, and gives way. */
function tabWith(selection: Selection, tab: PanelTab): PanelTab {
  const stays = selection.type === 'range' ? tab === 'notes' : staysInTab[selection.type] && tab !== 'search';
  return stays ? tab : tabOf(selection);
}

/** Ways to change what is selected and shown, all of which stands in the address, and what is pointed at, which does not. */
export function useSelecting(tab: PanelTab, change: ChangeLocation) {
  const [preview, setPreview] = useState<Selection | null>(null);
  const select = useCallback(
    (next: Selection | null, options?: { replace?: boolean; tab?: PanelTab }) => {
      setPreview(null);
      if (next) change({ selection: next, tab: options?.tab ?? tabWith(next, tab) }, options);
      // Clearing the selection leaves the tab as it is.
      else change({ selection: null, tab });
    },
    [change, tab],
  );
  const showTab = useCallback((next: PanelTab) => change({ tab: next }, { replace: true }), [change]);
  const showView = useCallback(
    (view: View) => {
      change({ view });
      changeSettings({ view });
    },
    [change],
  );
  return { preview, setPreview, select, showTab, showView };
}

/** Goes to the next or the previous place of what is selected. */
export function useStepping(known: Known, selection: Selection | null, change: ChangeLocation) {
  return useCallback(
    (by: 1 | -1) => {
      if (!selection) return;
      // Steps leave no history: Back undoes the selection as a whole.
      change({ selection: stepped(known, selection, by) }, { replace: true });
    },
    [known, selection, change],
  );
}
