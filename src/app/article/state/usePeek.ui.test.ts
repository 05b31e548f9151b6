import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { showHook } from '#testing/show';
import { usePeek } from './usePeek';

const word = { id: 'p1.1', at: 2 };
const other = { id: 'p1.1', at: 3 };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

async function peek() {
  const { result, act, unmount } = await showHook(usePeek);
  return {
    word: () => result.current.word,
    does: (what: (now: ReturnType<typeof usePeek>) => void) => act(() => what(result.current)),
    waits: (ms: number) => act(() => void vi.advanceTimersByTime(ms)),
    unmount,
  };
}

it('a word opens after a rest on it, and goes after a grace', async () => {
  const { word: shown, does, waits } = await peek();
  await does(({ point }) => point(word));
  await waits(300);
  expect(shown()).toBeNull();
  await waits(100);
  expect(shown()).toEqual(word);
  await does(({ point }) => point(null));
  await waits(150);
  expect(shown()).toEqual(word);
  await waits(200);
  expect(shown()).toBeNull();
});

it('passing over words opens none; a rest on another takes the place of the first', async () => {
  const { word: shown, does, waits } = await peek();
  for (const at of [0, 1, 2, 3]) {
    await does(({ point }) => point({ id: 'p1.1', at }));
    await waits(120);
    expect(shown()).toBeNull();
  }
  await does(({ point }) => point(null));
  await waits(1000);
  expect(shown()).toBeNull();
  for (const one of [word, other]) {
    await does(({ point }) => point(one));
    await waits(400);
    expect(shown()).toEqual(one);
  }
});

it('the pointer may rest on the card, and leaves it with the same grace', async () => {
  const { word: shown, does, waits } = await peek();
  await does(({ point }) => point(word));
  await waits(400);
  await does(({ card }) => card.onPointerEnter());
  // The text hears that the pointer has left it after the card has heard that it came.
  await does(({ point }) => point(null));
  await waits(5000);
  expect(shown()).toEqual(word);
  await does(({ card }) => card.onPointerLeave());
  await waits(200);
  expect(shown()).toEqual(word);
  await waits(100);
  expect(shown()).toBeNull();
});

it('the keyboard opens it at once; closing does not wait, and nothing comes after', async () => {
  const { word: shown, does, waits } = await peek();
  await does(({ point }) => point(word, true));
  expect(shown()).toEqual(word);
  await does(({ point }) => point(other));
  await does(({ close }) => close());
  expect(shown()).toBeNull();
  await waits(1000);
  expect(shown()).toBeNull();
});
