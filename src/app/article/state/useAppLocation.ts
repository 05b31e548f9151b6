import { useCallback, useMemo } from 'react';
import { getSettings } from '#settings/useSettings';
import { useHydrated } from '#ui/loading/useHydrated';
import { changeAddressQuery, useAddressQuery } from './useAddressBar';
import { formatLocation, parseLocation, type AppLocation } from '#article/address/address';
import { parseFilters, withFilters, type Filters } from '#article/address/filters';

/**
 * The view of an address that names none: the reader's last, as it was when this visit began. (Were it the last of this
 * moment, Back could not undo a change of view.)
 */
const usual = getSettings().view;

/** What an address of the app holds: the filters of the panel too. */
export interface AppState extends AppLocation {
  filters: Filters;
}

/** The state that lives in the URL, and the way to change it. `replace` leaves no step for the browser's Back. */
export function useAppLocation(): [AppState, (change: Partial<AppState>, options?: { replace?: boolean }) => void] {
  const text = useAddressQuery();
  // A page is prerendered in the facing view, and hydrated in it.
  const shown = useHydrated(usual, 'facing');
  const parsed = useMemo(() => parseLocation(new URLSearchParams(text), shown), [text, shown]);
  // The same selection stays the same object when something else changes: otherwise the effects that follow it would run again.
  const key = JSON.stringify(parsed.selection);
  const selection = useMemo(() => JSON.parse(key) as AppLocation['selection'], [key]);
  // So do the filters.
  const filterKey = JSON.stringify(parseFilters(new URLSearchParams(text)));
  const filters = useMemo(() => JSON.parse(filterKey) as Filters, [filterKey]);
  const location = useMemo(() => ({ ...parsed, selection, filters }), [parsed, selection, filters]);
  const change = useCallback(({ filters: next, ...part }: Partial<AppState>, options?: { replace?: boolean }) => {
    changeAddressQuery((before) => {
      const plain = formatLocation({ ...parseLocation(before, usual), ...part }, usual);
      return withFilters(plain, next ?? parseFilters(before));
    }, options);
  }, []);
  return [location, change];
}
