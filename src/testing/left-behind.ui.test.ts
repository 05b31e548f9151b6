import { afterEach, describe, expect, it, vi } from 'vitest';
import { leftBehind, pageState } from './left-behind';

const sheet = new CSSStyleSheet();
sheet.replaceSync('.left { color: red }');
const { documentElement: html, body } = document;

/** What a test may leave, what is told of it, and what takes it away. */
const remainders: readonly [what: string, leave: () => () => void, told: RegExp][] = [
  [
    'an element',
    () => {
      const menu = body.appendChild(document.createElement('menu'));
      return () => menu.remove();
    },
    /^in <body>: <menu><\/menu>$/,
  ],
  [
    'a text',
    () => {
      const text = body.appendChild(new Text('forgotten'));
      return () => text.remove();
    },
    /^in <body>: forgotten$/,
  ],
  [
    'a style sheet',
    () => {
      const style = document.head.appendChild(document.createElement('style'));
      return () => style.remove();
    },
    /^in <head>: <style>/,
  ],
  [
    'an attribute of the page',
    () => {
      html.dataset['left'] = '';
      return () => delete html.dataset['left'];
    },
    /^<html> data-left$/,
  ],
  [
    'a property of the page',
    () => {
      html.style.setProperty('--left', '1px');
      return () => html.style.removeProperty('--left');
    },
    /^<html> style --left$/,
  ],
  [
    'a class of the body',
    () => {
      body.className = 'left';
      return () => body.removeAttribute('class');
    },
    /^<body> class$/,
  ],
  [
    'a highlight',
    () => {
      CSS.highlights.set('left', new Highlight());
      return () => CSS.highlights.delete('left');
    },
    /^highlight left$/,
  ],
  [
    'an adopted sheet',
    () => {
      document.adoptedStyleSheets.push(sheet);
      return () => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet));
    },
    /^adopted sheet: \.left \{ color: red; \}$/,
  ],
  [
    'a timer',
    () => {
      const timer = setTimeout(() => html.append('too late'), 60_000);
      return () => clearTimeout(timer);
    },
    /^timer of 60000 ms: .*too late/,
  ],
  [
    'an interval',
    () => {
      const timer = setInterval(() => html.append('again'), 60_000);
      return () => clearInterval(timer);
    },
    /^interval of 60000 ms: .*again/,
  ],
  [
    'a clock that is a toy',
    () => {
      vi.useFakeTimers({ toFake: ['Date'] });
      return () => vi.useRealTimers();
    },
    /^timers that do not run by themselves$/,
  ],
];

let takeAway = () => {};

afterEach(() => takeAway());

describe('what a test leaves in the page', () => {
  it.each(remainders)('%s is told until it is taken away', (_, leave, told) => {
    const before = pageState();
    expect(leftBehind(before)).toEqual([]);
    takeAway = leave();
    expect(leftBehind(before)).toEqual([expect.stringMatching(told)]);
    takeAway();
    expect(leftBehind(before)).toEqual([]);
  });

  it('is not what the tools put there: sheets of what is loaded late, their names for elements', () => {
    const before = pageState();
    const style = document.head.appendChild(document.createElement('style'));
    style.dataset['viteDevId'] = 'late.css';
    takeAway = () => style.remove();
    body.dataset['testid'] ??= 'given';
    expect(leftBehind(before)).toEqual([]);
  });

  it('is not a timer that only frees memory: what is saved can be read for a while', () => {
    const before = pageState();
    const address = URL.createObjectURL(new Blob(['saved']));
    const timer = setTimeout(() => URL.revokeObjectURL(address), 60_000);
    takeAway = () => clearTimeout(timer);
    expect(leftBehind(before)).toEqual([]);
  });

  it('is not a timer that has run', async () => {
    const before = pageState();
    await new Promise((done) => setTimeout(done));
    expect(leftBehind(before)).toEqual([]);
  });
});
