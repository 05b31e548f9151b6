import { describe, expect, it, vi } from 'vitest';
import type { DraftSaved } from '#storage/drafts';
import type { Draft } from '#workbench/draft/draft';
import { draftOfText } from '#workbench/draft/testing';
import { createSaver, type SaveState } from './saver';

const draft = draftOfText('وصل الوفد أمس.');
const named = (added: string): Draft => ({ ...draft, added });
const head = { version: 1 as const, id: draft.id, title: { ar: '', en: '' }, changed: '' };

function saverOf(outcomes: readonly DraftSaved[] = [], revision = 0) {
  const left = [...outcomes];
  const write = vi.fn<(given: Draft, basedOn: number) => Promise<DraftSaved>>((_, basedOn) =>
    Promise.resolve(left.shift() ?? { ok: true, value: { ...head, revision: basedOn + 1 } }),
  );
  const states: SaveState[] = [];
  const saver = createSaver({ write, revision, onState: (state) => states.push(state), pause: 5 });
  return { saver, write, states };
}

describe('saving a draft', () => {
  it('is done a moment after the last change, and only of that', async () => {
    const { saver, write, states } = saverOf();
    saver.take(named('a'));
    saver.take(named('b'));
    expect(write).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(states.at(-1)).toBe('saved'));
    expect(write.mock.calls).toEqual([[named('b'), 0]]);
  });

  it('is based on what was written before, one write after the other', async () => {
    const { saver, write } = saverOf([], 3);
    saver.take(named('a'));
    const first = saver.flush();
    saver.take(named('b'));
    expect(await first).toBe('saved');
    await saver.flush();
    expect(write.mock.calls).toEqual([
      [named('a'), 3],
      [named('b'), 4],
    ]);
    expect(saver.revision()).toBe(5);
  });

  it('says what went wrong, and tries again with the next change', async () => {
    const { saver, write, states } = saverOf([{ ok: false, reason: 'full' }]);
    saver.take(named('a'));
    expect(await saver.flush()).toBe('full');
    // Nothing new: what waits is tried again.
    expect(await saver.flush()).toBe('saved');
    expect(write.mock.calls).toEqual([
      [named('a'), 0],
      [named('a'), 0],
    ]);
    expect(states).toEqual(['waiting', 'full', 'saved']);
  });

  it('stops where another tab has written, until the reader has chosen', async () => {
    const { saver, write } = saverOf([{ ok: false, reason: 'changed' }], 1);
    saver.take(named('a'));
    expect(await saver.flush()).toBe('changed');
    saver.take(named('b'));
    expect(await saver.flush()).toBe('changed');
    expect(write).toHaveBeenCalledTimes(1);
    saver.goOnFrom(7);
    expect(await saver.flush()).toBe('saved');
    expect(write).toHaveBeenLastCalledWith(named('b'), 7);
  });

  it('stops where it hears of another tab, and what is taken from there is not written again', async () => {
    const { saver, write, states } = saverOf([], 2);
    saver.take(named('mine'));
    saver.refuse();
    expect(await saver.flush()).toBe('changed');
    saver.goOnFrom(3, true);
    expect(await saver.flush()).toBe('saved');
    expect(write).not.toHaveBeenCalled();
    expect(states).toEqual(['waiting', 'changed', 'saved']);
  });
});
