import { useCallback, useMemo } from 'react';
import { getSettings } from '#settings/useSettings';
import { useHydrated } from '#ui/useHydrated';
import { changeAddressQuery, useAddressQuery } from './useAddressBar';
import { formatLocation, parseLocation, type AppLocation } from '#article/address/address';

/**
 * The view of an address that names none: the reader's last, as it was when this visit began. (Were it the last of this
 * moment, Back could not undo a change of view.)
 */
const usual = getSettings().view;

/** The state that lives in the URL, and the way to change it. `replace` leaves no step for the browser's Back. */
export function useAppLocation(): [
  AppLocation,
  (change: Partial<AppLocation>, options?: { replace?: boolean }) => void,
] {
  const text = useAddressQuery();
  // A page is prerendered in the facing view, and hydrated in it.
  const shown = useHydrated(usual, 'facing');
  const parsed = useMemo(() => parseLocation(new URLSearchParams(text), shown), [text, shown]);
  // The same selection stays the same object when something else changes: otherwise the effects that follow it would run again.
  const key = JSON.stringify(parsed.selection);
  const selection = useMemo(() => JSON.parse(key) as AppLocation['selection'], [key]);
  const location = useMemo(() => ({ ...parsed, selection }), [parsed, selection]);
  const change = useCallback((part: Partial<AppLocation>, options?: { replace?: boolean }) => {
    changeAddressQuery((before) => formatLocation({ ...parseLocation(before, usual), ...part }, usual), options);
  }, []);
  return [location, change];
}
