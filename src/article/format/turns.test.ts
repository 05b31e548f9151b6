import { describe, expect, it } from 'vitest';
import { atOnce, type Steps } from '#article/steps';
import { Turns } from './turns';

/** Counts to so many, each step as many ms as a clock of its own tells. */
function counting(to: number, clock: { ms: number }, each: number) {
  const seen: number[] = [];
  function* steps(): Steps<number> {
    for (let at = 1; at <= to; at++) {
      clock.ms += each;
      seen.push(at);
      yield;
    }
    return seen.length;
  }
  return { seen, steps };
}

describe('work in turns', () => {
  it('rests when a turn is over, so that other tasks have theirs, and is done in the end', async () => {
    const clock = { ms: 0 };
    const { seen, steps } = counting(20, clock, 5);
    const done = new Turns(() => clock.ms).take(steps());
    // What was begun at once ends with the first turn, of five steps.
    expect(seen).toHaveLength(5);
    expect(await done).toBe(20);
  });

  it('rests no more often than that', async () => {
    const clock = { ms: 0 };
    const turns = new Turns(() => clock.ms);
    expect(turns.rest()).toBeNull();
    clock.ms = 23;
    expect(turns.rest()).toBeNull();
    clock.ms = 24;
    const rest = turns.rest();
    expect(rest).not.toBeNull();
    await rest;
    clock.ms = 47;
    expect(turns.rest()).toBeNull();
  });

  it('lets other tasks in', async () => {
    const clock = { ms: 0 };
    const turns = new Turns(() => clock.ms);
    const order: string[] = [];
    const { port1, port2 } = new MessageChannel();
    const other = new Promise<void>((told) => {
      port1.addEventListener(
        'message',
        () => {
          order.push('other');
          port1.close();
          told();
        },
        { once: true },
      );
    });
    port1.start();
    port2.postMessage(null);
    clock.ms = 30;
    await Promise.all([turns.rest()?.then(() => order.push('work')), other]);
    expect(order).toEqual(['other', 'work']);
  });

  it('gives what it would give at once', async () => {
    const clock = { ms: 0 };
    expect(atOnce(counting(7, clock, 1).steps())).toBe(await new Turns().take(counting(7, clock, 1).steps()));
  });
});
