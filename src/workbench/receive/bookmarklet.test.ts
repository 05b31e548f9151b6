import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { bookmarklet, handedPage, READY } from './bookmarklet';

const ADD = 'https://bayan.example/reader/add/#handed';

/** A page of a newspaper, as much of it as the bookmark uses, with what has happened to it. */
function newspaper(selected = false) {
  const log: string[] = [];
  const sent: [data: unknown, to: string][] = [];
  const opened = { postMessage: (data: unknown, to: string) => sent.push([data, to]) };
  const listeners = new Set<(event: object) => void>();
  const page = {
    outerHTML: '<html>copy</html>',
    querySelector: () => ({ replaceChildren: (what: string) => log.push(`only ${what}`) }),
    querySelectorAll: () => [{ remove: () => log.push('one left out') }],
  };
  const range = { cloneContents: () => 'the selection' };
  runInNewContext(decodeURIComponent(bookmarklet(ADD).replace('javascript:', '')), {
    URL,
    document: { documentElement: { cloneNode: () => page } },
    location: { href: 'https://news.example/1' },
    getSelection: () => ({ rangeCount: 1, isCollapsed: !selected, getRangeAt: () => range }),
    open: (address: string) => {
      log.push(`opened ${address}`);
      return opened;
    },
    addEventListener: (_: string, listener: (event: object) => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: (event: object) => void) => listeners.delete(listener),
  });
  const tell = (event: { source?: unknown; origin?: string; data?: unknown }) => {
    const usual = { source: opened, origin: 'https://bayan.example', data: READY };
    for (const listener of listeners) listener({ ...usual, ...event });
  };
  return { log, sent, tell, listeners };
}

describe('the bookmark', () => {
  it('opens the page, and hands over a copy of its own once that is ready', () => {
    const { log, sent, tell, listeners } = newspaper();
    expect(log).toEqual(['one left out', `opened ${ADD}`]);
    expect(sent).toEqual([]);
    tell({});
    const page = { type: 'bayan-page', url: 'https://news.example/1', html: '<html>copy</html>' };
    expect(sent).toEqual([[page, 'https://bayan.example']]);
    expect(listeners.size).toBe(0);
    expect(handedPage(page, 'https://news.example')).toEqual({ url: page.url, html: page.html });
  });

  it('takes what is selected alone, where anything is', () => {
    expect(newspaper(true).log).toEqual(['only the selection', 'one left out', `opened ${ADD}`]);
  });

  it.each<[string, object]>([
    ['another window', { source: {} }],
    ['another site in that window', { origin: 'https://other.example' }],
    ['another word', { data: 'ready' }],
  ])('gives nothing to %s', (_, event) => {
    const { sent, tell } = newspaper();
    tell(event);
    expect(sent).toEqual([]);
  });

  it('is an address that a bookmark can hold', () => {
    expect(bookmarklet('https://bayan.example/"%/#handed')).toMatch(/^javascript:[\w!'()*.~%-]+$/);
  });
});

const good = { type: 'bayan-page', url: 'https://news.example/1#x', html: '<p>' };

it.each<[string, unknown, string]>([
  ['of another kind', { ...good, type: 'page' }, 'https://news.example'],
  ['without a text', { ...good, html: undefined }, 'https://news.example'],
  ['no object', 'bayan-page', 'https://news.example'],
  ['nothing', null, 'https://news.example'],
  ['of a site that it does not come from', good, 'https://other.example'],
  ['of a site that has no name', { ...good, url: 'about:blank' }, 'null'],
  ['of no site', { ...good, url: 'javascript:alert(1)' }, 'null'],
  ['with a broken address', { ...good, url: 'http://' }, 'https://news.example'],
  ['far too long', { ...good, html: 'x'.repeat(20_000_000) }, 'https://news.example'],
])('what was sent is not taken: %s', (_, data, origin) => {
  expect(handedPage(data, origin)).toBeNull();
});
