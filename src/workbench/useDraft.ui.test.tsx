import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deviceDatabase } from '#storage/database';
import { findDraft, removeDraft, saveDraft } from '#storage/articles/drafts';
import { showHook } from '#testing/show';
import type { Draft } from './draft/draft';
import { readDraft } from './draft/read-draft';
import { draftOfText } from './draft/testing';
import { keptDraft } from './kept-draft';
import { useDraft, type OpenedDraft } from './useDraft';

/** The first text, and two that it is changed to; told apart by when they came. */
const first = draftOfText('وصل الوفد أمس.');
const made = (hour: string): Draft => ({ ...first, added: `2025-05-01T${hour}:00:00.000Z` });
const [one, two] = [made('01'), made('02')];
const hourOf = ({ added }: Draft) => (added === first.added ? 'first' : added.slice(11, 13));

/** What lies on the device, and how often it was written. */
async function kept() {
  const found = await findDraft(first.id, readDraft);
  return found.ok ? `${hourOf(found.value.draft)} ${found.value.revision}` : found.reason;
}

/** Another tab writes the draft. */
async function writtenElsewhere(data: Draft, basedOn: number) {
  const saved = await saveDraft({ id: data.id, title: { ar: 'خبر', en: '' }, waiting: 0, data }, { basedOn });
  expect(saved).toMatchObject({ ok: true });
}

const fresh: OpenedDraft = { draft: first, revision: 0, unsaved: null, clash: null };

/** Opens a draft, as it lies on the device unless something else is said. */
async function opened(more: Partial<OpenedDraft> = {}) {
  await writtenElsewhere(first, 0);
  return showHook(() => useDraft({ ...fresh, revision: 1, ...more }));
}

type Hook = Awaited<ReturnType<typeof opened>>;
const shown = ({ result }: Hook) => `${hourOf(result.current.draft)}, ${result.current.state}`;

/** The pause after a change, however short, lasts until the test lets it end: so what is saved earlier is saved by something else. */
const pause = () => vi.advanceTimersByTimeAsync(500);

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('an open draft', () => {
  it('that is new is saved without a change', async () => {
    const hook = await showHook(() => useDraft(fresh));
    await pause();
    await expect.poll(() => shown(hook)).toBe('first, saved');
    expect(await kept()).toBe('first 1');
  });

  it('that lies on the device is not written again', async () => {
    const hook = await opened();
    await pause();
    await hook.act(async () => void (await hook.result.current.flush()));
    expect([shown(hook), await kept()]).toEqual(['first, saved', 'first 1']);
  });

  it('is undone and redone a change at a time; each state is saved', async () => {
    const hook = await opened();
    const { result, act } = hook;
    expect([result.current.undo, result.current.redo]).toEqual([null, null]);
    await act(() => result.current.change(one));
    expect(shown(hook)).toBe('01, waiting');
    await act(() => result.current.change(two));
    await act(() => result.current.undo?.());
    expect(shown(hook)).toBe('01, waiting');
    await act(() => result.current.undo?.());
    expect(shown(hook)).toBe('first, waiting');
    expect(result.current.undo).toBeNull();
    await act(() => result.current.redo?.());
    expect([shown(hook), await kept()]).toEqual(['01, waiting', 'first 1']);
    await pause();
    await expect.poll(() => shown(hook)).toBe('01, saved');
    expect(await kept()).toBe('01 2');
  });

  it('changes nothing where a change is none', async () => {
    const hook = await opened();
    const { result, act } = hook;
    await act(() => result.current.change(null));
    await act(() => result.current.change(first));
    expect([shown(hook), result.current.undo]).toEqual(['first, saved', null]);
  });

  it('is saved with what came of itself, which is no step to undo', async () => {
    const hook = await opened();
    const { result, act } = hook;
    await act(() => result.current.settle(one));
    expect([shown(hook), result.current.undo]).toEqual(['01, waiting', null]);
    await act(async () => void (await result.current.flush()));
    expect(await kept()).toBe('01 2');
  });

  it('is saved as it is typed; what is put away is written over with what it was', async () => {
    const hook = await opened();
    const { result, act } = hook;
    await act(() => result.current.type(one));
    await act(async () => void (await result.current.flush()));
    expect([await kept(), hourOf(result.current.draft), result.current.undo]).toEqual(['01 2', 'first', null]);
    await act(() => result.current.type(null));
    await act(async () => void (await result.current.flush()));
    expect(await kept()).toBe('first 3');
    // Nothing was typed since.
    await act(() => result.current.type(null));
    await act(async () => void (await result.current.flush()));
    expect(await kept()).toBe('first 3');
  });

  it('shows what was not saved the last time upon what lies there, as a step to undo, and saves it', async () => {
    const hook = await opened({ unsaved: one });
    const { result, act } = hook;
    expect(shown(hook)).toBe('01, waiting');
    await pause();
    await expect.poll(() => shown(hook)).toBe('01, saved');
    expect(await kept()).toBe('01 2');
    await act(() => result.current.undo?.());
    expect(shown(hook)).toBe('first, waiting');
  });
});

describe('a page that is left', () => {
  it('with nothing unsaved puts nothing aside, and does not ask', async () => {
    await opened();
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    window.dispatchEvent(new Event('pagehide'));
    expect([leaving.defaultPrevented, keptDraft(first.id)]).toEqual([false, null]);
  });

  it('puts aside what is not saved, and so does not ask; once it is saved it lies there no more', async () => {
    const { result, act } = await opened();
    await act(() => result.current.change(one));
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect([leaving.defaultPrevented, keptDraft(first.id)]).toMatchObject([false, { draft: one, basedOn: 1 }]);
    // To leave is to write, too.
    await expect.poll(kept).toBe('01 2');
    await expect.poll(() => keptDraft(first.id)).toBeNull();
  });

  it('asks where another tab has written the draft and the reader has not chosen', async () => {
    const { result, act } = await opened({ unsaved: one, clash: 'changed' });
    await act(() => result.current.change(two));
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    await pause();
    expect(await kept()).toBe('first 1');
  });

  it('that is hidden writes at once what waits', async () => {
    const { result, act } = await opened();
    await act(() => result.current.change(one));
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    await expect.poll(kept).toBe('01 2');
  });
});

describe('a draft that another tab', () => {
  it('writes is told of at once, and nothing is written over it', async () => {
    const hook = await opened();
    const { result, act } = hook;
    await writtenElsewhere(one, 1);
    await expect.poll(() => shown(hook)).toBe('first, changed');
    await act(() => result.current.change(two));
    await act(async () => void (await result.current.flush()));
    expect([shown(hook), await kept()]).toEqual(['02, changed', '01 2']);
  });

  it('has written is taken as it is there, as a step to undo', async () => {
    const hook = await opened();
    const { result, act } = hook;
    await writtenElsewhere(one, 1);
    await expect.poll(() => shown(hook)).toBe('first, changed');
    await act(() => result.current.takeTheirs());
    expect([shown(hook), await kept()]).toEqual(['01, saved', '01 2']);
    await act(() => result.current.undo?.());
    await act(async () => void (await result.current.flush()));
    expect([shown(hook), await kept()]).toEqual(['first, saved', 'first 3']);
  });

  it('has written is written over where the reader says so', async () => {
    const hook = await opened();
    const { result, act } = hook;
    await writtenElsewhere(one, 1);
    await expect.poll(() => shown(hook)).toBe('first, changed');
    await act(() => result.current.change(two));
    await act(() => result.current.keepMine());
    expect([shown(hook), await kept()]).toEqual(['02, saved', '02 3']);
  });

  it('deletes is told of, and can be saved anew', async () => {
    const hook = await opened();
    const { result, act } = hook;
    await removeDraft(first.id);
    await expect.poll(() => shown(hook)).toBe('first, missing');
    await act(() => result.current.takeTheirs());
    expect([shown(hook), await kept()]).toEqual(['first, missing', 'missing']);
    await act(() => result.current.keepMine());
    expect([shown(hook), await kept()]).toEqual(['first, saved', 'first 1']);
  });
});

it('a device that stores nothing is told of, and neither tab’s draft is lost by choosing', async () => {
  const hook = await opened();
  const { result, act } = hook;
  await writtenElsewhere(one, 1);
  await expect.poll(() => shown(hook)).toBe('first, changed');
  vi.spyOn(deviceDatabase, 'read').mockResolvedValue({ ok: false, reason: 'denied' });
  await act(() => result.current.keepMine());
  expect(shown(hook)).toBe('first, denied');
  await act(() => result.current.takeTheirs());
  expect(shown(hook)).toBe('first, denied');
  vi.restoreAllMocks();
  expect(await kept()).toBe('01 2');
});

it('what would be opened again at this moment: the draft, its revision, what is not saved, and what stands against that', async () => {
  const { result, act } = await opened();
  expect(result.current.opened()).toEqual({ draft: first, revision: 1, unsaved: null, clash: null });
  await act(() => result.current.change(one));
  expect(result.current.opened()).toEqual({ draft: one, revision: 1, unsaved: one, clash: null });
  await act(async () => void (await result.current.flush()));
  await writtenElsewhere(two, 2);
  await expect.poll(() => result.current.opened().clash).toBe('changed');
  expect(result.current.opened()).toEqual({ draft: one, revision: 2, unsaved: one, clash: 'changed' });
});
