/** Why something could not be done with the device's database. */

/**
 * - `unavailable`: the browser has no database for this page, or the database is broken
 * - `denied`: the browser's settings forbid the page to keep anything
 * - `full`: there is no room left; nothing was written
 * - `newer`: a newer version of the app made the database; it is left alone
 * - `blocked`: another tab, of an older version, holds the database and does not let go
 * - `silent`: the browser has said nothing for seconds, neither that the database is open nor why not
 * - `unreadable`: the record is there, but this version cannot read it
 * - `missing`: there is no such record
 */
export type Failure = 'unavailable' | 'denied' | 'full' | 'newer' | 'blocked' | 'silent' | 'unreadable' | 'missing';

/** How an operation went. Nothing in `storage/` rejects: a screen always gets one of these. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; reason: Failure };

/** Stops an operation from within, for a reason that the code knows better than the browser. */
export class Refusal extends Error {
  override name = 'Refusal';
  constructor(readonly reason: Failure) {
    super(reason);
  }
}

/** The reason behind an error, by the names that the IndexedDB standard gives. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Refusal) return error.reason;
  return failureByName.get(nameOf(error)) ?? 'unavailable';
}

const failureByName: ReadonlyMap<string, Failure> = new Map([
  ['QuotaExceededError', 'full'],
  ['VersionError', 'newer'],
  ['SecurityError', 'denied'],
  ['NotAllowedError', 'denied'],
]);

/**
 * True where the connection is dead and a new one may work. The transaction has then written nothing.
 * - `InvalidStateError`: the browser has closed the connection
 * - `UnknownError`: WebKit has lost the process that holds the database
 * - `AbortError`: the browser has stopped the transaction, as when it closes the connection under it
 */
export function isConnectionLost(error: unknown): boolean {
  return ['InvalidStateError', 'UnknownError', 'AbortError'].includes(nameOf(error));
}

/** `DOMException` is no `Error` in every environment. */
function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}
