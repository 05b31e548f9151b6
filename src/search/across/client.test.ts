import { expect, it, vi } from 'vitest';
import { openAcross } from './client';
import type { Asked, Told } from './messages';

const root = new URL('https://site.invalid/');

/** A worker that a test speaks for. */
class FakeWorker extends EventTarget {
  asked: Asked[] = [];
  postMessage = (asked: Asked) => this.asked.push(asked);
  terminate = vi.fn<() => void>();
  tell = (data: Told) => this.dispatchEvent(new MessageEvent('message', { data }));
}

const found = { articles: [], left: 2, busy: false, beginning: false, failed: false };

function open() {
  const worker = new FakeWorker();
  const across = openAcross(root, () => worker as unknown as Worker);
  across.start();
  const heard = vi.fn<() => void>();
  across.subscribe(heard);
  return { worker, across, heard };
}

it('asks the worker, and keeps the answer to the last question', () => {
  const { worker, across, heard } = open();
  across.find('one', ['a']);
  across.find('two', ['a', 'b']);
  expect(worker.asked).toEqual([
    { type: 'start', root: root.href },
    { type: 'find', number: 1, query: 'one', ids: ['a'] },
    { type: 'find', number: 2, query: 'two', ids: ['a', 'b'] },
  ]);
  worker.tell({ type: 'found', number: 1, ...found });
  expect([across.getState(), heard.mock.calls.length]).toEqual([null, 0]);
  worker.tell({ type: 'found', number: 2, ...found });
  expect([across.getState(), heard.mock.calls.length]).toEqual([{ query: 'two', ...found }, 1]);
  across.more();
  expect(across.getState()?.busy).toBe(true);
  expect(worker.asked.at(-1)).toEqual({ type: 'more', number: 2 });
});

it('asks again when all own articles are read', () => {
  const { worker, across } = open();
  worker.tell({ type: 'index', left: 0 });
  expect(worker.asked).toHaveLength(1);
  across.find('one', ['a']);
  worker.tell({ type: 'index', left: 7 });
  expect(across.getUnread()).toBe(7);
  worker.tell({ type: 'index', left: 0 });
  expect(worker.asked.at(-1)).toEqual({ type: 'find', number: 2, query: 'one', ids: ['a'] });
});

it('tells when what can be made of own articles is made', () => {
  const { worker, across, heard } = open();
  worker.tell({ type: 'index', left: 7 });
  expect(across.isReady()).toBe(false);
  worker.tell({ type: 'ready' });
  expect([across.isReady(), heard.mock.calls.length]).toEqual([true, 2]);
  across.start();
  expect(across.isReady()).toBe(false);
});

it('says that it has failed where there is no worker, or where that breaks', () => {
  const without = openAcross(root, () => null);
  expect(without.hasFailed()).toBe(false);
  without.start();
  expect(without.hasFailed()).toBe(true);
  const { worker, across, heard } = open();
  expect(across.hasFailed()).toBe(false);
  worker.dispatchEvent(new Event('error'));
  expect([across.hasFailed(), heard.mock.calls.length]).toEqual([true, 1]);
});

it('asks when the worker starts what was asked for before, and of the next one again', () => {
  const workers: FakeWorker[] = [];
  const across = openAcross(root, () => {
    workers.push(new FakeWorker());
    return workers.at(-1) as unknown as Worker;
  });
  across.find('one', ['a']);
  expect(workers).toEqual([]);
  const end = across.start();
  end();
  across.start();
  expect(workers[0]?.terminate).toHaveBeenCalledOnce();
  expect(workers.map(({ asked }) => asked.map(({ type }) => type))).toEqual([
    ['start', 'find'],
    ['start', 'find'],
  ]);
  across.prepare();
  expect(workers[1]?.asked.at(-1)).toEqual({ type: 'prepare' });
});
