/**
 * The query of the address, as the app sees it, and the browser's history, which follows.
 *
 * Browsers bear only so many changes of the address in a short time: Safari throws beyond 100 in 30 seconds (later
 * versions: in 10), Firefox beyond 200 in 10, and Chromium lets them drop. Each letter of a search and each step is such a
 * change. So what the app sees changes at once, and the history is written at once only while that is cheap; after that
 * it catches up. A change that leaves no step for Back takes the place of the one that waits.
 */

/** The browser as far as this needs it; a test brings its own. */
export interface AddressBrowser {
  /** The query with its `?`, or nothing. */
  search: () => string;
  /** May throw. */
  write: (address: string, replace: boolean) => void;
  /** ms */
  now: () => number;
  /** Calls back after so many ms; the answer calls it off. */
  later: (act: () => void, ms: number) => () => void;
  /** Calls back when the address has changed by other means: Back, or a link. */
  onChange: (act: () => void) => void;
  /** Calls back when the reader may be about to leave this address: the page goes, or a link is followed. */
  onLeave: (act: () => void) => void;
}

export interface AddressBar {
  /** The query as it is meant, with its `?`, or nothing. */
  search: () => string;
  /** Goes to an address of this page; `replace` leaves no step for Back. Never throws, never waits. */
  navigate: (address: string, options?: { replace?: boolean }) => void;
  /** The answer unsubscribes. */
  subscribe: (listener: () => void) => () => void;
}

/** Writes that may come all at once, and ms for each one after them: 95 in any 30 seconds. */
const AT_ONCE = 20;
const EACH = 400;
/** ms after which a write that the browser refused is tried again. */
const REFUSED = 2000;

interface Change {
  address: string;
  replace: boolean;
}

/** An address bar over a browser. */
export function createAddressBar(browser: AddressBrowser): AddressBar {
  let search = browser.search();
  let waiting: Change[] = [];
  let left = AT_ONCE;
  let countedAt = browser.now();
  let callOff: (() => void) | null = null;
  let isWriting = false;
  const listeners = new Set<() => void>();

  const show = (next: string) => {
    if (next === search) return;
    search = next;
    for (const listener of listeners) listener();
  };

  const write = ({ address, replace }: Change): boolean => {
    isWriting = true;
    try {
      browser.write(address, replace);
      return true;
    } catch {
      // Too many for this browser after all: what the reader sees is right, and the address catches up.
      return false;
    } finally {
      isWriting = false;
    }
  };

  const writeWaiting = () => {
    callOff?.();
    callOff = null;
    const now = browser.now();
    // A clock that was set back gives nothing, and takes nothing.
    left = Math.min(AT_ONCE, left + Math.max(0, now - countedAt) / EACH);
    countedAt = now;
    for (let change = waiting[0]; change; change = waiting[0]) {
      if (left < 1) {
        callOff = browser.later(writeWaiting, EACH);
        return;
      }
      left--;
      if (!write(change)) {
        callOff = browser.later(writeWaiting, REFUSED);
        return;
      }
      waiting.shift();
    }
  };

  browser.onChange(() => {
    if (isWriting) return;
    // The reader has gone elsewhere: what was still to be written belongs to the place that was left.
    waiting = [];
    callOff?.();
    callOff = null;
    show(browser.search());
  });
  browser.onLeave(() => {
    for (let change = waiting[0]; change && write(change); change = waiting[0]) waiting.shift();
  });

  return {
    search: () => search,
    navigate(address, { replace = false } = {}) {
      if (replace && waiting.length > 0) {
        const last = waiting.pop();
        waiting.push({ address, replace: last?.replace ?? true });
      } else {
        waiting.push({ address, replace });
      }
      if (callOff === null) writeWaiting();
      show(searchOf(address));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The query of an address, with its `?`; nothing where it has none. */
function searchOf(address: string): string {
  const [withoutHash = ''] = address.split('#');
  const at = withoutHash.indexOf('?');
  return at < 0 || at === withoutHash.length - 1 ? '' : withoutHash.slice(at);
}
