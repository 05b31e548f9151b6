import { expect, it } from 'vitest';
import { lyingAside } from '#storage/articles/unsaved';
import { showHook } from '#testing/show';
import { useTypedText } from './useTypedText';

const NEW = () => useTypedText('new');
const kept = (name = 'new') => lyingAside(`typed.${name}`);

it('what is typed is kept a moment later, and is there again at the next visit, which says so', async () => {
  const first = await showHook(NEW);
  expect([first.result.current.typed, first.result.current.isLeft]).toEqual(['', false]);
  await first.act(() => first.result.current.setTyped('خبر'));
  expect(first.result.current.typed).toBe('خبر');
  await expect.poll(() => kept()).toBe('خبر');
  await first.unmount();
  const { result, act } = await showHook(NEW);
  expect([result.current.typed, result.current.isLeft]).toEqual(['خبر', true]);
  // Once something is done with it, it is this visit's.
  await act(() => result.current.setTyped('خبران'));
  expect(result.current.isLeft).toBe(false);
});

it('is kept at once where the page is left, or the field is', async () => {
  const { result, act, unmount } = await showHook(NEW);
  await act(() => result.current.setTyped('one'));
  window.dispatchEvent(new Event('pagehide'));
  expect(kept()).toBe('one');
  await act(() => result.current.setTyped('two'));
  await unmount();
  expect(kept()).toBe('two');
});

it('is dropped where nothing is left of it but white space', async () => {
  const { result, act } = await showHook(NEW);
  await act(() => result.current.setTyped('one'));
  await expect.poll(() => kept()).toBe('one');
  await act(() => result.current.setTyped(' \n'));
  await expect.poll(() => kept()).toBeNull();
});

it('what was not typed is not written: another tab may have kept something since', async () => {
  const { unmount } = await showHook(NEW);
  localStorage.setItem('bayan.unsaved.typed.new', JSON.stringify('of another tab'));
  window.dispatchEvent(new Event('pagehide'));
  await unmount();
  expect(kept()).toBe('of another tab');
});

it('is kept by what it is for', async () => {
  const { result, act, unmount } = await showHook(() => useTypedText('draft'));
  await act(() => result.current.setTyped('more'));
  await unmount();
  expect([kept('draft'), kept()]).toEqual(['more', null]);
});
