import { describe, expect, it } from 'vitest';
import { failureOf, isConnectionLost, Refusal } from './failure';

const browser = (name: string) => new DOMException('what the browser says', name);

describe('the failure behind an error', () => {
  it.each([
    [browser('QuotaExceededError'), 'full', false],
    [browser('VersionError'), 'newer', false],
    [browser('SecurityError'), 'denied', false],
    [browser('NotAllowedError'), 'denied', false],
    [browser('InvalidStateError'), 'unavailable', true],
    [browser('UnknownError'), 'unavailable', true],
    [browser('AbortError'), 'unavailable', true],
    [browser('NotFoundError'), 'unavailable', false],
    [browser('ConstraintError'), 'unavailable', false],
    [browser('constructor'), 'unavailable', false],
    [new Refusal('missing'), 'missing', false],
    [new Refusal('blocked'), 'blocked', false],
    [new TypeError('indexedDB is undefined'), 'unavailable', false],
    ['a string', 'unavailable', false],
    [undefined, 'unavailable', false],
    [{ name: 'QuotaExceededError' }, 'unavailable', false],
  ] as const)('%s: %s, connection lost: %s', (error, failure, lost) => {
    expect(failureOf(error)).toBe(failure);
    expect(isConnectionLost(error)).toBe(lost);
  });
});
