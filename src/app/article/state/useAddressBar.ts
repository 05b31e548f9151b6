/** The address bar of the window, for components (see `address-bar.ts`). */
import { useSyncExternalStore } from 'react';
import { createAddressBar, type AddressBar } from './address-bar';

let bar: AddressBar | null = null;

/** The one address bar of the window; made when it is first asked for, for a page is also drawn where there is no window. */
function addressBar(): AddressBar {
  bar ??= createAddressBar({
    search: () => window.location.search,
    write: (address, replace) => window.history[replace ? 'replaceState' : 'pushState'](null, '', address),
    now: () => performance.now(),
    later(act, ms) {
      const timer = setTimeout(act, ms);
      return () => clearTimeout(timer);
    },
    onChange(act) {
      for (const type of ['popstate', 'hashchange']) window.addEventListener(type, act);
      // An extension may write the address too, of which browsers send no event that all of them have.
      for (const name of ['pushState', 'replaceState'] as const) {
        const write = window.history[name].bind(window.history);
        window.history[name] = (...given) => {
          write(...given);
          act();
        };
      }
    },
    onLeave(act) {
      window.addEventListener('pagehide', act);
      // A link to a paragraph takes the query that stands in the address along.
      document.addEventListener(
        'click',
        (event) => event.target instanceof Element && event.target.closest('a') && act(),
        true,
      );
    },
  });
  return bar;
}

const subscribe = (listener: () => void) => addressBar().subscribe(listener);
const currentSearch = () => addressBar().search();
// What a page is prerendered with is no search: the address of this visit comes in right after.
const noSearch = () => '';

/** The query of the address, with its `?`, or nothing. */
export function useAddressQuery(): string {
  return useSyncExternalStore(subscribe, currentSearch, noSearch);
}

/** Puts another query, made of the one that now is, into the address; `replace` leaves no step for Back. */
export function changeAddressQuery(
  change: (before: URLSearchParams) => URLSearchParams,
  options?: { replace?: boolean },
): void {
  const query = change(new URLSearchParams(currentSearch())).toString();
  addressBar().navigate(window.location.pathname + (query === '' ? '' : `?${query}`), options);
}
