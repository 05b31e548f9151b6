import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { PHONE, showHook, WIDE } from '#testing/show';
import { media, useMedia } from './useMedia';

it('follows the width of the window, at the width that the style sheets know', async () => {
  const { result } = await showHook(() => useMedia(media.phone), { window: WIDE });
  expect(result.current).toBe(false);
  await page.viewport(...PHONE);
  await expect.poll(() => result.current).toBe(true);
  await page.viewport(700, 844);
  await expect.poll(() => result.current).toBe(false);
});

it('asks again when the query is another', async () => {
  const { result, rerender } = await showHook((query: string = '(width < 10px)') => useMedia(query));
  expect(result.current).toBe(false);
  await rerender('(width > 10px)');
  expect(result.current).toBe(true);
});
