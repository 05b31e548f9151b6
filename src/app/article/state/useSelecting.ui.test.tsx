import { describe, expect, it, vi } from 'vitest';
import { knownFrom, type Selection } from '#article/selection';
import { getSettings } from '#settings/useSettings';
import { realArticle } from '#testing/articles';
import { showHook } from '#testing/show';
import { useSelecting, useStepping, type ChangeLocation } from './useSelecting';

const china: Selection = { type: 'entity', id: 'china', at: 0 };

async function selecting() {
  const change = vi.fn<ChangeLocation>();
  return { change, ...(await showHook(() => useSelecting('words', change))) };
}

describe('selecting', () => {
  it('opens the tab of what is selected, and ends what is only pointed at', async () => {
    const { change, result, act } = await selecting();
    await act(() => result.current.setPreview(china));
    expect(result.current.preview).toEqual(china);
    await act(() => result.current.select(china));
    expect(change.mock.lastCall).toEqual([{ selection: china, tab: 'entities' }, undefined]);
    expect(result.current.preview).toBeNull();
  });

  it('a word leaves the tab as it is; but a search gives way, which then has nothing to list', async () => {
    const word: Selection = { type: 'word', id: 'p1.1', at: 0 };
    const change = vi.fn<ChangeLocation>();
    for (const [tab, wanted] of [
      ['entities', 'entities'],
      ['commitments', 'commitments'],
      ['search', 'words'],
    ] as const) {
      const { result, act } = await showHook(() => useSelecting(tab, change));
      await act(() => result.current.select(word, { replace: true }));
      expect(change.mock.lastCall).toEqual([{ selection: word, tab: wanted }, { replace: true }]);
    }
  });

  it('nothing leaves the tab as it is', async () => {
    const { change, result, act } = await selecting();
    await act(() => result.current.select(null));
    expect(change.mock.lastCall).toEqual([{ selection: null, tab: 'words' }]);
  });

  it('another tab is no step for Back; another view is one, and is the view of the next visit', async () => {
    const { change, result, act } = await selecting();
    await act(() => result.current.showTab('search'));
    expect(change.mock.lastCall).toEqual([{ tab: 'search' }, { replace: true }]);
    await act(() => result.current.showView('stacked'));
    expect(change.mock.lastCall).toEqual([{ view: 'stacked' }]);
    expect(getSettings().view).toBe('stacked');
  });
});

describe('stepping', () => {
  const known = knownFrom(realArticle());

  it.each([
    [1, 1],
    [-1, known.article.entity.get('china')?.mentions.length],
  ] as const)('by %i goes to the next place, round the ends, and leaves no step for Back', async (by, place) => {
    const change = vi.fn<ChangeLocation>();
    const { result } = await showHook(() => useStepping(known, china, change));
    result.current(by);
    const to = by === 1 ? place : Number(place) - 1;
    expect(change.mock.calls).toEqual([[{ selection: { ...china, at: to } }, { replace: true }]]);
  });

  it('does nothing where nothing is selected', async () => {
    const change = vi.fn<ChangeLocation>();
    const { result } = await showHook(() => useStepping(known, null, change));
    result.current(1);
    expect(change).not.toHaveBeenCalled();
  });
});
