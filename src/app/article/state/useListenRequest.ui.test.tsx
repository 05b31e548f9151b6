import { expect, it } from 'vitest';
import { showHook } from '#testing/show';
import { useListenRequest } from './useListenRequest';

it('the player is closed until it is asked for, and again when it is put away', async () => {
  const { result, act } = await showHook(useListenRequest);
  expect(result.current.asked).toBeNull();
  await act(() => result.current.show());
  expect(result.current.asked).toEqual({});
  await act(() => result.current.close());
  expect(result.current.asked).toBeNull();
});

it('a sentence is asked for by its id; asked again, it is a new request, for it is to be read again', async () => {
  const { result, act } = await showHook(useListenRequest);
  await act(() => result.current.say('p1.1'));
  const first = result.current.asked;
  expect(first).toEqual({ sentence: 'p1.1' });
  await act(() => result.current.say('p1.1'));
  expect(result.current.asked).toEqual(first);
  expect(result.current.asked).not.toBe(first);
});

it('what opens the player after a sentence was read asks for no sentence', async () => {
  const { result, act } = await showHook(useListenRequest);
  await act(() => result.current.say('p1.1'));
  await act(() => result.current.show());
  expect(result.current.asked).toEqual({});
});

it('stays the same while nothing is asked: what is drawn with it is not drawn anew', async () => {
  const { result, rerender } = await showHook(useListenRequest);
  const before = result.current;
  await rerender();
  expect(result.current).toBe(before);
});
