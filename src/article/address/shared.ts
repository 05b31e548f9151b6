/** Links that hold an article: on the page on which articles are made, `#article=` and what it is packed into. */

const BEGINNING = '#article=';

/**
 * The address that holds `packed`.
 * @param page the address of the page on which articles are made; its query and fragment do not stay
 * @param packed letters that an address can hold as they are
 */
export function sharedLink(packed: string, page: string): string {
  const url = new URL(page);
  url.search = '';
  url.hash = BEGINNING + packed;
  return url.href;
}

/** What a fragment holds; `null` where it is none of these. */
export function sharedIn(hash: string): string | null {
  return hash.startsWith(BEGINNING) ? hash.slice(BEGINNING.length) : null;
}
