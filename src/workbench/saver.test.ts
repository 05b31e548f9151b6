import { describe, expect, it, vi } from 'vitest';
import type { DraftSaved } from '#storage/articles/drafts';
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

function leaving(outcomes: readonly DraftSaved[] = [], keeps = true) {
  const aside = { keep: vi.fn<(draft: Draft, basedOn: number) => boolean>(() => keeps), drop: vi.fn<() => void>() };
  const left = [...outcomes];
  const saver = createSaver({
    write: (_, basedOn) => Promise.resolve(left.shift() ?? { ok: true, value: { ...head, revision: basedOn + 1 } }),
    revision: 1,
    onState: () => undefined,
    aside,
  });
  return { saver, aside };
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
    saver.refuse('changed');
    expect(await saver.flush()).toBe('changed');
    saver.goOnFrom(3, true);
    expect(await saver.flush()).toBe('saved');
    expect(write).not.toHaveBeenCalled();
    expect(states).toEqual(['waiting', 'changed', 'saved']);
  });

  describe('when the page is left', () => {
    it('nothing is put aside of what is saved', () => {
      const { saver, aside } = leaving();
      expect(saver.leave()).toBe(true);
      expect(aside.keep).not.toHaveBeenCalled();
    });

    it('what waits or is on its way is put aside, until it is written', async () => {
      const { saver, aside } = leaving();
      saver.take(named('a'));
      expect(saver.leave()).toBe(true);
      // Asked a second time, while it is written.
      expect(saver.leave()).toBe(true);
      expect(aside.keep.mock.calls).toEqual([
        [named('a'), 1],
        [named('a'), 1],
      ]);
      expect(aside.drop).not.toHaveBeenCalled();
      expect(await saver.flush()).toBe('saved');
      expect(aside.drop).toHaveBeenCalledTimes(1);
    });

    it('a loss is told, and where the reader has to choose', async () => {
      const nowhere = leaving([], false);
      nowhere.saver.take(named('a'));
      expect(nowhere.saver.leave()).toBe(false);
      const clash = leaving([{ ok: false, reason: 'changed' }]);
      clash.saver.take(named('a'));
      await clash.saver.flush();
      expect(clash.saver.leave()).toBe(false);
      expect(clash.aside.keep).toHaveBeenCalledWith(named('a'), 1);
    });

    it('what another tab has, and nothing was changed here, is no loss', () => {
      const { saver } = leaving();
      saver.refuse('changed');
      expect(saver.leave()).toBe(true);
    });
  });
});
