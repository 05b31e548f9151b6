import { useCallback, useState } from 'react';
import type { Article } from '#article/model';
import { stepped, type Selection } from '#article/selection';
import type { View } from '#article/address/views';
import type { PanelTab } from '#article/address/tabs';
import { changeSettings } from '#settings/useSettings';
import { tabOf, type AppLocation } from '#article/address/address';

export type ChangeLocation = (change: Partial<AppLocation>, options?: { replace?: boolean }) => void;

/** Ways to change what is selected and shown, all of which stands in the address, and what is pointed at, which does not. */
export function useSelecting({ tab }: AppLocation, change: ChangeLocation) {
  const [preview, setPreview] = useState<Selection | null>(null);
  const select = useCallback(
    (next: Selection | null, options?: { replace?: boolean }) => {
      setPreview(null);
      if (next) change({ selection: next, tab: tabOf(next) }, options);
      // What was open stays open: clearing the selection is no change of tab.
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

/** Goes to the next or the previous place of what is selected; `hits` is how many places a search has. */
export function useStepping(article: Article, selection: Selection | null, hits: number, change: ChangeLocation) {
  return useCallback(
    (by: 1 | -1) => {
      if (!selection) return;
      const next =
        selection.type === 'search'
          ? { ...selection, at: hits > 0 ? (selection.at + by + hits) % hits : 0 }
          : stepped(article, selection, by);
      // Stepping is no place to come Back to: Back undoes the selection.
      change({ selection: next }, { replace: true });
    },
    [article, selection, hits, change],
  );
}
