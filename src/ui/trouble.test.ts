import { afterEach, describe, expect, it, vi } from 'vitest';
import { asError, dismissTrouble, getTroubles, subscribeToTroubles, tellTrouble } from './trouble';

afterEach(() => {
  for (const one of getTroubles()) dismissTrouble(one);
});

describe('troubles', () => {
  it('are heard, the latest of each kind, and can be taken away', () => {
    const listener = vi.fn<() => void>();
    const leave = subscribeToTroubles(listener);
    tellTrouble('missing', new Error('one'));
    tellTrouble('unexpected', 'two');
    tellTrouble('missing', new Error('three'));
    expect(getTroubles().map(({ kind, error }) => `${kind}: ${error.message}`)).toEqual([
      'unexpected: two',
      'missing: three',
    ]);
    const [first] = getTroubles();
    if (first) dismissTrouble(first);
    expect(getTroubles().map(({ kind }) => kind)).toEqual(['missing']);
    expect(listener).toHaveBeenCalledTimes(4);
    leave();
    tellTrouble('unexpected', 'x');
    expect(listener).toHaveBeenCalledTimes(4);
  });

  it.each([
    [new TypeError('a'), 'a'],
    ['b', 'b'],
    [undefined, 'undefined'],
    [3, '3'],
  ])('whatever was thrown is an error: %s', (thrown, message) => {
    expect(asError(thrown)).toBeInstanceOf(Error);
    expect(asError(thrown).message).toBe(message);
  });
});
