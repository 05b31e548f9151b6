import { expect, it } from 'vitest';
import { behindFrame } from './behind-frame';

/** What is done, in its order. */
function log() {
  const done: string[] = [];
  return { done, does: (what: string) => () => void done.push(what) };
}

it('is done behind the next frame, once', async () => {
  const { done, does } = log();
  behindFrame(does('act'));
  requestAnimationFrame(does('frame'));
  expect(done).toEqual([]);
  await expect.poll(() => done).toEqual(['frame', 'act']);
  document.body.click();
  await new Promise(requestAnimationFrame);
  await new Promise((go) => setTimeout(go));
  expect(done).toEqual(['frame', 'act']);
});

it.each(['keydown', 'click'])('what the reader does next finds it done: %s', (type) => {
  const { done, does } = log();
  const next = does('next');
  document.body.addEventListener(type, next, { once: true });
  behindFrame(does('act'));
  document.body.dispatchEvent(new Event(type, { bubbles: true }));
  expect(done).toEqual(['act', 'next']);
});

it('the click that it is asked in is not the next', () => {
  const { done, does } = log();
  document.body.addEventListener('click', () => behindFrame(does('act')), { once: true });
  document.body.click();
  expect(done).toEqual([]);
  window.dispatchEvent(new Event('keydown'));
  expect(done).toEqual(['act']);
});

it('one after the other, where both wait', () => {
  const { done, does } = log();
  behindFrame(does('first'));
  behindFrame(does('second'));
  window.dispatchEvent(new Event('keydown'));
  expect(done).toEqual(['first', 'second']);
});
