import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { formatLocation, parseLocation, type AppLocation } from './location';

/** The state that lives in the URL, and the way to change it. `replace` leaves no step for the browser's Back. */
export function useAppLocation(): [
  AppLocation,
  (change: Partial<AppLocation>, options?: { replace?: boolean }) => void,
] {
  const [query, setQuery] = useSearchParams();
  const text = query.toString();
  const parsed = useMemo(() => parseLocation(new URLSearchParams(text)), [text]);
  // The same selection stays the same object when something beside it changes: what follows it would act anew.
  const key = JSON.stringify(parsed.selection);
  const selection = useMemo(() => JSON.parse(key) as AppLocation['selection'], [key]);
  const location = useMemo(() => ({ ...parsed, selection }), [parsed, selection]);
  const change = useCallback(
    (part: Partial<AppLocation>, options?: { replace?: boolean }) => {
      setQuery((before) => formatLocation({ ...parseLocation(before), ...part }), options);
    },
    [setQuery],
  );
  return [location, change];
}
