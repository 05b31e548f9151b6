import { expect, it } from 'vitest';
import { showHook } from '#testing/show';
import { useHighlightRules } from './useHighlightRules';

const ground = () => getComputedStyle(document.body, '::highlight(tried)').backgroundColor;

it('the rules of a highlight hold for as long as they are used', async () => {
  const before = ground();
  const { unmount } = await showHook(() => useHighlightRules('::highlight(tried) { background-color: rgb(1 2 3); }'));
  expect(ground()).toBe('rgb(1, 2, 3)');
  await unmount();
  expect(ground()).toBe(before);
});
