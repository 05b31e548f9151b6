/**
 * What comes to the page on which articles are made by its address: a link may hold an article, `#article=` and what it is packed
 * into; other pages and apps are announced by `#handed` and `#received`.
 */

const BEGINNING = '#article=';
const HANDED = '#handed';
const RECEIVED = '#received';

/**
 * - `link`: the address holds an article
 * - `handed`: the page that has opened this one hands over its text
 * - `received`: what was shared with the installed app lies on the device
 */
export type Arrival = { is: 'link'; packed: string } | { is: 'handed' } | { is: 'received' };

/**
 * The address that holds `packed`.
 * @param page the address of the page on which articles are made; its query and fragment do not stay
 * @param packed letters that an address can hold as they are
 */
export function sharedLink(packed: string, page: string): string {
  return withHash(page, BEGINNING + packed);
}

/** The address at which another page hands over its text. */
export const handedAddress = (page: string): string => withHash(page, HANDED);

/** The address that takes what was shared with the app. */
export const receivedAddress = (page: string): string => withHash(page, RECEIVED);

/** What a fragment announces; `null` where it is none of these. */
export function arrivalIn(hash: string): Arrival | null {
  if (hash.startsWith(BEGINNING)) return { is: 'link', packed: hash.slice(BEGINNING.length) };
  if (hash === HANDED) return { is: 'handed' };
  return hash === RECEIVED ? { is: 'received' } : null;
}

function withHash(page: string, hash: string): string {
  const url = new URL(page);
  url.search = '';
  url.hash = hash;
  return url.href;
}
