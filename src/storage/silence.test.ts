import { describe, expect, it, vi } from 'vitest';
import { whenSilent } from './silence';
import { standingClock } from './testing';

describe('whenSilent', () => {
  it.each([
    [7_900, 0],
    [8_000, 1],
    [60_000, 1],
  ])('after %i ms of silence it has acted %i times', (ms, times) => {
    const { clock, pass } = standingClock();
    const act = vi.fn<() => void>();
    whenSilent(8_000, act, clock);
    pass(ms);
    expect(act).toHaveBeenCalledTimes(times);
  });

  it.each([0, 900, 7_900])('what is heard after %i ms ends it, and leaves no timer behind', (ms) => {
    const { clock, pass, waiting } = standingClock();
    const act = vi.fn<() => void>();
    const heard = whenSilent(8_000, act, clock);
    pass(ms);
    heard();
    expect(waiting()).toBe(0);
    pass(60_000);
    expect(act).not.toHaveBeenCalled();
  });

  it('a page that was asleep waits on when it wakes', () => {
    const { clock, jump, pass } = standingClock();
    const act = vi.fn<() => void>();
    whenSilent(8_000, act, clock);
    jump(3_600_000);
    expect(act).not.toHaveBeenCalled();
    pass(6_900);
    expect(act).not.toHaveBeenCalled();
    pass(100);
    expect(act).toHaveBeenCalledOnce();
  });
});
