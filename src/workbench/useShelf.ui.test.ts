import { afterEach, expect, it, vi } from 'vitest';
import { removeDraft } from '#storage/articles/drafts';
import { deviceDatabase } from '#storage/database';
import type { Failure } from '#storage/failure';
import { showHook } from '#testing/show';
import { articleOf } from '#workbench/draft/article-of';
import { settled } from '#workbench/draft/settle';
import { draftOfText, oneByOne } from '#workbench/draft/testing';
import { placePackage } from './add/place-package';
import { useShelf, type Shelf } from './useShelf';

const draft = await settled(draftOfText(), oneByOne);
const whole = { id: draft.id, files: articleOf(draft)?.files ?? null, draft };

afterEach(() => vi.restoreAllMocks());

/** The device's database refuses to read, or to write, these stores; until it is well again, which is what is given. */
function refuse(what: 'read' | 'write', reason: Failure, only?: string): () => void {
  const asBefore = deviceDatabase[what].bind(deviceDatabase);
  const spy = vi
    .spyOn(deviceDatabase, what)
    .mockImplementation(((stores: string[], work: never) =>
      only === undefined || stores.includes(only)
        ? Promise.resolve({ ok: false, reason })
        : asBefore(stores as never, work)) as never);
  return () => spy.mockRestore();
}

/** The shelf with one article on it, which has a draft. */
async function withArticle() {
  await placePackage(whole);
  const { result, act } = await showHook(() => useShelf());
  await expect.poll(() => result.current.items).toHaveLength(1);
  const [item] = result.current.items;
  if (!item) throw new Error('nothing lies on the shelf');
  const ids = () => result.current.items.map(({ id }) => id);
  /** What the shelf answers, once all that it changes has been drawn. */
  const answer = async <T>(work: (shelf: Shelf) => Promise<T>) => {
    const answers: T[] = [];
    await act(async () => void answers.push(await work(result.current)));
    return answers[0];
  };
  return { shelf: () => result.current, answer, item, ids };
}

it('what cannot be taken away stays, and it is said why', async () => {
  const { shelf, answer, item, ids } = await withArticle();
  const isWell = refuse('write', 'denied');
  await answer((on) => on.remove(item));
  expect([shelf().failure, shelf().removed, ids()]).toEqual(['denied', [], [draft.id]]);
  isWell();
  await answer((on) => on.remove(item));
  await expect.poll(ids).toEqual([]);
  expect([shelf().failure, shelf().removed.length]).toEqual([null, 1]);
});

it('of what goes in part, that part can be put back', async () => {
  const { shelf, answer, item } = await withArticle();
  const isWell = refuse('write', 'unavailable', 'articles');
  await answer((on) => on.remove(item));
  expect(shelf().failure).toBe('unavailable');
  expect(shelf().removed.map((gone) => [gone.draft?.id, gone.article])).toEqual([[draft.id, null]]);
  isWell();
  await expect.poll(() => shelf().items.map((one) => one.hasDraft)).toEqual([false]);
  const [gone] = shelf().removed;
  if (gone) await answer((on) => on.putBack(gone));
  await expect.poll(() => shelf().items.map((one) => one.hasDraft)).toEqual([true]);
  expect([shelf().failure, shelf().removed]).toEqual([null, []]);
});

it('what cannot be put back can be tried again: it is not forgotten', async () => {
  const { shelf, answer, item, ids } = await withArticle();
  await answer((on) => on.remove(item));
  const [gone] = shelf().removed;
  if (!gone) throw new Error('nothing was taken away');
  const isWell = refuse('write', 'full');
  await answer((on) => on.putBack(gone));
  expect([shelf().failure, shelf().removed]).toEqual(['full', [gone]]);
  isWell();
  await answer((on) => on.putBack(gone));
  await expect.poll(ids).toEqual([draft.id]);
  expect([shelf().failure, shelf().removed]).toEqual([null, []]);
});

it.each(['draft-heads', 'articles'])('a shelf that cannot be read says why, until it can be: %s', async (store) => {
  await placePackage(whole);
  const isWell = refuse('read', 'blocked', store);
  const { result } = await showHook(() => useShelf());
  await expect.poll(() => result.current.failure).toBe('blocked');
  expect([result.current.isRead, result.current.items]).toEqual([true, []]);
  isWell();
  await removeDraft(draft.id);
  await expect.poll(() => result.current.items.map(({ id }) => id)).toEqual([draft.id]);
  expect(result.current.failure).toBeNull();
});

it('a copy for which there is no room is not made', async () => {
  const { shelf, answer, item, ids } = await withArticle();
  const isWell = refuse('write', 'full');
  expect(await answer((on) => on.duplicate(item, 'It', (name) => `${name} 2`))).toBe(false);
  expect([shelf().failure, ids()]).toEqual(['full', [draft.id]]);
  isWell();
  expect(await answer((on) => on.duplicate(item, 'It', (name) => `${name} 2`))).toBe(true);
  await expect.poll(ids).toHaveLength(2);
  expect(shelf().failure).toBeNull();
});

it('a package is made of what is there; of what cannot be read there is none, nor a copy', async () => {
  const { shelf, answer, item } = await withArticle();
  const made = await answer((on) => on.pack(item));
  expect([made?.id, made?.draft?.id, Object.keys(made?.files ?? {}).length > 0]).toEqual([draft.id, draft.id, true]);
  expect(await answer((on) => on.pack({ ...item, id: 'nowhere' }))).toBeNull();
  expect(shelf().failure).toBeNull();
  refuse('read', 'silent', 'articles');
  expect(await answer((on) => on.pack(item))).toBeNull();
  expect(shelf().failure).toBe('silent');
  expect(await answer((on) => on.duplicate(item, 'It', (name) => name))).toBe(false);
});
