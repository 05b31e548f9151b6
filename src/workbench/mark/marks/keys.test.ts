import { expect, it } from 'vitest';
import { arrowAct, keyAct } from './keys';

const key = (code: string, more: Partial<Record<'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey', true>> = {}) => ({
  code,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...more,
});

it.each([
  [key('KeyA'), 'accept'],
  [key('KeyA', { shiftKey: true }), 'accept-name'],
  [key('KeyA', { altKey: true }), 'accept-screen'],
  [key('KeyA', { altKey: true, shiftKey: true }), null],
  [key('KeyA', { ctrlKey: true }), null],
  [key('KeyA', { metaKey: true }), null],
  [key('KeyX'), 'reject'],
  [key('KeyX', { shiftKey: true }), null],
  [key('KeyX', { metaKey: true }), null],
  [key('KeyE'), 'span'],
  [key('KeyW'), 'words'],
  [key('ArrowDown'), 'next'],
  [key('ArrowUp'), 'previous'],
  [key('ArrowUp', { altKey: true }), null],
  [key('Digit1'), { kind: 1 }],
  [key('Numpad6'), { kind: 6 }],
  [key('Digit7'), null],
  [key('Digit0'), null],
  [key('KeyB'), null],
  [key('Enter'), null],
  [key('constructor'), null],
])('%j is %j', (pressed, expected) => {
  expect(keyAct(pressed)).toEqual(expected);
});

it.each([
  [key('ArrowLeft'), { side: 'end', by: 1 }],
  [key('ArrowRight'), { side: 'end', by: -1 }],
  [key('ArrowLeft', { shiftKey: true }), { side: 'start', by: 1 }],
  [key('ArrowRight', { shiftKey: true }), { side: 'start', by: -1 }],
  [key('Escape'), 'leave'],
  [key('KeyE'), 'leave'],
  [key('Enter'), 'done'],
  [key('ArrowDown'), null],
  [key('ArrowLeft', { altKey: true }), null],
])('while the arrows move words %j is %j', (pressed, expected) => {
  expect(arrowAct(pressed)).toEqual(expected);
});
