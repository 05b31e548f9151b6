import { describe, expect, it } from 'vitest';
import { parseLocation } from '#article/address/address';
import { framesOf, reportOf, withoutTyped, type Crash } from './report';

const error = new TypeError('cannot read «سر» of my secret');
error.stack = [
  'TypeError: cannot read «سر» of my secret',
  '    at Card (https://reader.example/someone/assets/OpenWord-Cx81.js:3:141)',
  '    at async https://reader.example/someone/assets/index-B2.js?v=1:12:7',
].join('\n');

const crash: Crash = {
  part: 'search',
  error,
  version: '1.2.3',
  location: parseLocation(new URLSearchParams('article=made-by-hand&view=ar&find=my+secret')),
  uiLanguage: 'ar',
  agent: 'Browser/1',
  window: { width: 390, height: 844 },
  at: new Date('2025-04-01T09:59:00Z'),
  typed: ['my secret', 'سر', ' ', 'r'],
};

describe('reportOf', () => {
  it('says what, where and in which version', () => {
    expect(reportOf(crash)).toBe(
      [
        'Bayan: 1.2.3',
        'Part: search',
        'Error: TypeError: cannot read «…» of …',
        'At: OpenWord-Cx81.js:3:141',
        'At: index-B2.js:12:7',
        'Open: article=made-by-hand&view=ar&tab=search',
        'Selected: search',
        'Interface: ar, 390 × 844',
        'Browser: Browser/1',
        'Time: 2025-04-01T09:59:00.000Z',
      ].join('\n'),
    );
  });

  it('holds nothing that the reader typed, nor the address of the page', () => {
    const report = reportOf(crash);
    for (const text of ['secret', 'سر', 'reader.example', 'someone']) expect(report).not.toContain(text);
  });

  it('stays short, whatever was thrown', () => {
    const endless = Object.assign(new Error('x'.repeat(100_000)), { stack: undefined });
    expect(reportOf({ ...crash, error: endless as unknown as Error }).length).toBeLessThan(1000);
  });
});

describe('withoutTyped', () => {
  it.each([
    ['a b', [], 'a b'],
    ['find (x+)+ in it', ['(x+)+'], 'find … in it'],
    ['longer words first', ['longer', 'longer words'], '… first'],
    ['ends', ['', ' ', 'e'], 'ends'],
  ])('%j without %j is %j', (text, typed, expected) => expect(withoutTyped(text, typed)).toBe(expected));
});

describe('framesOf', () => {
  it.each([
    ['', []],
    ['Error: at nowhere', []],
    ['render@https://a.example/assets/index-1.js:1:22', ['index-1.js:1:22']],
    ['    at f (file:///C:/x/main.tsx:4:5)', ['main.tsx:4:5']],
  ])('%j: %j', (stack, frames) => expect(framesOf(stack)).toEqual(frames));

  it('are not more than six', () => {
    expect(framesOf('at a.js:1:1\n'.repeat(50))).toHaveLength(6);
  });
});
