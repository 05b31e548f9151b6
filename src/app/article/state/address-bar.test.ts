import { describe, expect, it, vi } from 'vitest';
import { createAddressBar } from './address-bar';

/** A browser that bears `most` writes in `within` ms, as Safari does. */
function browserWith({ most = 100, within = 30_000, search = '' } = {}) {
  const entries = [`/${search}`];
  let at = 0;
  let clock = 0;
  let writes: number[] = [];
  let timers: { when: number; act: () => void }[] = [];
  const told: Record<'change' | 'leave', (() => void)[]> = { change: [], leave: [] };
  let refused = 0;
  const searchNow = () => /\?.*/.exec(entries[at] ?? '')?.[0] ?? '';
  const bar = createAddressBar({
    search: searchNow,
    write(address, replace) {
      writes = writes.filter((when) => when > clock - within);
      if (writes.length >= most) {
        refused++;
        throw new DOMException('Attempt to use history.replaceState() more than 100 times', 'SecurityError');
      }
      writes.push(clock);
      if (replace) entries[at] = address;
      else entries.splice(++at, Infinity, address);
      for (const tell of told.change) tell();
    },
    now: () => clock,
    later(act, ms) {
      const timer = { when: clock + ms, act };
      timers.push(timer);
      return () => void (timers = timers.filter((one) => one !== timer));
    },
    onChange: (act) => void told.change.push(act),
    onLeave: (act) => void told.leave.push(act),
  });
  return {
    bar,
    entries,
    address: () => entries[at],
    /** Whether something is still to be done later. */
    isWaiting: () => timers.length > 0,
    refusals: () => refused,
    pass(ms: number) {
      const end = clock + ms;
      for (;;) {
        const [next] = timers.toSorted((a, b) => a.when - b.when);
        if (!next || next.when > end) break;
        timers = timers.filter((one) => one !== next);
        clock = next.when;
        next.act();
      }
      clock = end;
    },
    back() {
      at--;
      for (const tell of told.change) tell();
    },
    leave() {
      for (const tell of told.leave) tell();
    },
  };
}

describe('createAddressBar', () => {
  it('begins with the address of the visit', () => {
    expect(browserWith({ search: '?find=a' }).bar.search()).toBe('?find=a');
  });

  it('writes a few changes at once', () => {
    const { bar, entries } = browserWith();
    bar.navigate('/?find=a');
    bar.navigate('/?find=ab', { replace: true });
    expect(bar.search()).toBe('?find=ab');
    expect(entries).toEqual(['/', '/?find=ab']);
  });

  it.each([
    ['/', ''],
    ['/?', ''],
    ['/?a=1', '?a=1'],
    ['/ar/?a=1#p3', '?a=1'],
    ['/#p?3', ''],
  ])('%s has the query “%s”', (address, search) => {
    const { bar } = browserWith({ search: '?other' });
    bar.navigate(address);
    expect(bar.search()).toBe(search);
  });

  it.each([
    ['Safari', { most: 100, within: 30_000 }],
    ['Safari of later years', { most: 100, within: 10_000 }],
    ['Firefox', { most: 200, within: 10_000 }],
  ])('%s: 500 changes are seen at once, none is refused, and the address catches up', (_, limit) => {
    const browser = browserWith(limit);
    const heard = vi.fn<() => void>();
    browser.bar.subscribe(heard);
    for (let n = 1; n <= 500; n++) {
      browser.bar.navigate(`/?find=a&at=${n}`, { replace: true });
      expect(browser.bar.search()).toBe(`?find=a&at=${n}`);
      browser.pass(n % 3 === 0 ? 30 : 10);
    }
    expect(heard).toHaveBeenCalledTimes(500);
    browser.pass(1000);
    expect(browser.address()).toBe('/?find=a&at=500');
    expect(browser.refusals()).toBe(0);
    expect(browser.entries).toHaveLength(1);
  });

  it('keeps steps for Back apart, however fast they come', () => {
    const browser = browserWith();
    for (let n = 1; n <= 60; n++) browser.bar.navigate(`/?word=${n}`);
    browser.bar.navigate('/?word=60&tab=words', { replace: true });
    expect(browser.bar.search()).toBe('?word=60&tab=words');
    browser.pass(60_000);
    expect(browser.entries).toHaveLength(61);
    expect(browser.address()).toBe('/?word=60&tab=words');
    expect(browser.refusals()).toBe(0);
  });

  it.each([0, 3])(
    'a browser that bears but %d writes throws at nobody, and gets the last change when it bears it',
    (most) => {
      const browser = browserWith({ most, within: 5000 });
      const letters = 'abcdefghij';
      for (let n = 1; n <= 10; n++) browser.bar.navigate(`/?find=${letters.slice(0, n)}`, { replace: true });
      expect(browser.bar.search()).toBe(`?find=${letters}`);
      browser.pass(20_000);
      expect(browser.address()).toBe(most === 0 ? '/' : `/?find=${letters}`);
    },
  );

  it('Back goes before what still waits', () => {
    const browser = browserWith();
    browser.bar.navigate('/?word=1');
    for (let n = 1; n <= 50; n++) browser.bar.navigate(`/?word=1&at=${n}`, { replace: true });
    expect(browser.isWaiting()).toBe(true);
    browser.back();
    expect(browser.bar.search()).toBe('');
    expect(browser.isWaiting()).toBe(false);
    browser.pass(60_000);
    expect([browser.bar.search(), browser.address()]).toEqual(['', '/']);
  });

  it('writes what waits before the page goes, or a link is followed from it', () => {
    const browser = browserWith();
    for (let n = 1; n <= 50; n++) browser.bar.navigate(`/?at=${n}`, { replace: true });
    browser.leave();
    expect(browser.address()).toBe('/?at=50');
    browser.pass(60_000);
    expect(browser.entries).toEqual(['/?at=50']);
  });

  it('a link that is followed while the browser refuses loses nothing', () => {
    const browser = browserWith({ most: 3, within: 5000 });
    for (let n = 1; n <= 10; n++) browser.bar.navigate(`/?at=${n}`, { replace: true });
    browser.leave();
    expect(browser.bar.search()).toBe('?at=10');
    browser.pass(20_000);
    expect(browser.address()).toBe('/?at=10');
  });

  it('tells of a change once, and not of what is as it was', () => {
    const { bar } = browserWith();
    const heard = vi.fn<() => void>();
    const leave = bar.subscribe(heard);
    bar.navigate('/?a=1');
    bar.navigate('/?a=1', { replace: true });
    expect(heard).toHaveBeenCalledTimes(1);
    leave();
    bar.navigate('/?a=2');
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
