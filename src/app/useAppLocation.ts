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
  const location = useMemo(() => parseLocation(new URLSearchParams(text)), [text]);
  const change = useCallback(
    (part: Partial<AppLocation>, options?: { replace?: boolean }) => {
      setQuery((before) => formatLocation({ ...parseLocation(before), ...part }), options);
    },
    [setQuery],
  );
  return [location, change];
}
