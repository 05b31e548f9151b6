import { describe, expect, it } from 'vitest';
import { errorOf } from './watch-errors';

const origin = 'https://reader.example';
const ours = `${origin}/assets/index.js`;
const error = new TypeError('x');
const abort = new DOMException('given up', 'AbortError');

describe('errorOf', () => {
  it.each([
    ['thrown in our code', { type: 'error', message: 'x', filename: ours, error }, error],
    ['thrown by eval or the console', { type: 'error', message: 'x', filename: '', error }, error],
    ['a value that is no error', { type: 'error', message: 'Uncaught 3', filename: ours, error: 3 }, 3],
    ['a value that is null', { type: 'error', message: 'Uncaught null', filename: ours, error: null }, 'Uncaught null'],
    ['a promise', { type: 'unhandledrejection', reason: error }, error],
    ['a promise without a reason', { type: 'unhandledrejection', reason: undefined }, 'nothing was said'],
    ['a fetch that was given up', { type: 'unhandledrejection', reason: abort }, null],
    ['an extension', { type: 'error', message: 'x', filename: 'chrome-extension://abc/x.js', error }, null],
    ['a script of another origin', { type: 'error', message: 'Script error.', filename: '' }, null],
    [
      'observers with too much to do',
      { type: 'error', message: 'ResizeObserver loop completed with undelivered notifications.', filename: ours },
      null,
    ],
  ])('%s', (_, event, expected) => expect(errorOf(event, origin)).toBe(expected));
});
