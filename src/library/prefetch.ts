/**
 * Files that a page asks for before the app is there: the script in its head begins, the app uses what has arrived. Not by
 * `<link rel="preload">`, which WebKit does not connect with what is fetched later: it would fetch everything twice.
 */

declare global {
  interface Window {
    /** Answers that nobody has taken yet, by address. */
    ahead?: Map<string, Promise<Response>>;
  }
}

/** Begins to fetch a file of the page. If it fails, the code that takes it gets the error. */
export function prefetch(address: string): void {
  const answer = fetch(address);
  answer.catch(() => undefined);
  window.ahead ??= new Map();
  window.ahead.set(absolute(address), answer);
}

/** The answer that was fetched ahead, the first time that it is asked for; later it may be out of date, or a failure. */
export function takePrefetched(address: string): Promise<Response> | undefined {
  const answer = window.ahead?.get(absolute(address));
  window.ahead?.delete(absolute(address));
  return answer;
}

const absolute = (address: string) => new URL(address, window.location.href).href;
