import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * `value`; but `prerendered` on a prerendered page and while it is hydrated, so that what is first drawn is what stands
 * there already.
 */
export function useHydrated<T>(value: T, prerendered: T): T {
  return useSyncExternalStore(
    never,
    () => value,
    () => prerendered,
  );
}
