import { expect, it } from 'vitest';
import { showHook } from '#testing/show';
import { useHighlightRules } from './useHighlightRules';

const RULES = '::highlight(tried) { background-color: rgb(1 2 3); }\n::highlight(other) { background-color: rgb(4 5 6); }';
const ground = (element: Element = document.body, name = 'tried') =>
  getComputedStyle(element, `::highlight(${name})`).backgroundColor;

it('the rules of a highlight hold for as long as they are used', async () => {
  const before = ground();
  const { unmount } = await showHook(() => useHighlightRules(RULES));
  expect(ground()).toBe('rgb(1, 2, 3)');
  await unmount();
  expect(ground()).toBe(before);
});

it('rules for some elements hold for all that stands in them, in an engine that inherits highlights or not', async () => {
  const text = document.createElement('p');
  const word = text.appendChild(document.createElement('b')).appendChild(document.createElement('i'));
  text.className = 'tried-text';
  document.body.append(text);
  const { unmount } = await showHook(() => useHighlightRules(RULES, '.tried-text'));
  expect(ground(text)).toBe('rgb(1, 2, 3)');
  expect(ground(word)).toBe('rgb(1, 2, 3)');
  expect(ground(word, 'other')).toBe('rgb(4, 5, 6)');
  await unmount();
  text.remove();
});
