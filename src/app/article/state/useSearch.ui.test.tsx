import { describe, expect, it, vi } from 'vitest';
import type { Selection } from '#article/selection';
import { realWords } from '#testing/articles';
import { showHook } from '#testing/show';
import { useArticleSearch } from './useArticleSearch';
import { useSearch } from './useSearch';
import type { ChangeLocation } from './useSelecting';

const { article, words } = realWords();
const NONE: [] = [];
const search = (id: string): Selection => ({ type: 'search', id, at: 0 });

describe('what is found', () => {
  it('comes once the code of the search is there; the list may have another order than the text', async () => {
    const { result, rerender } = await showHook((order: 'text' | 'rendering' = 'text') =>
      useSearch(article, words, 'تعزيز', NONE, order),
    );
    await vi.waitFor(() => expect(result.current.hits.length).toBeGreaterThan(3));
    expect(result.current.listed).toEqual(result.current.hits.map((_, at) => at));
    expect(result.current.renderings.every(({ ar, en }) => ar === null && en !== null)).toBe(true);
    await rerender('rendering');
    expect(result.current.listed.toSorted((a, b) => a - b)).toEqual(result.current.hits.map((_, at) => at));
    expect(result.current.listed).not.toEqual(result.current.hits.map((_, at) => at));
  });

  it('is nothing while nothing is searched for', async () => {
    const { result } = await showHook(() => useSearch(article, words, null, NONE, 'text'));
    expect([result.current.hits, result.current.listed, result.current.renderings]).toEqual([[], [], []]);
  });
});

describe('a search of the article', () => {
  it.each<[string, Selection | null, boolean]>([
    ['the first letter is a step for Back', null, false],
    ['each further letter is none', search('تع'), true],
  ])('%s', async (_, asked, replace) => {
    const change = vi.fn<ChangeLocation>();
    const { result, act } = await showHook(() => useArticleSearch(article, words, asked, asked, change));
    await act(() => result.current.find('تعز'));
    expect(change.mock.calls).toEqual([[{ selection: search('تعز'), tab: 'search' }, { replace }]]);
  });

  it('of nothing selects nothing, and stays in the tab', async () => {
    const change = vi.fn<ChangeLocation>();
    const asked = search('ت');
    const { result, act } = await showHook(() => useArticleSearch(article, words, asked, asked, change));
    await act(() => result.current.find(''));
    expect(change.mock.calls).toEqual([[{ selection: null, tab: 'search' }, { replace: true }]]);
  });

  it('what widened one query does not widen the next', async () => {
    const asked = search('تعزيز');
    const { result, act } = await showHook(() =>
      useArticleSearch(article, words, asked, asked, vi.fn<ChangeLocation>()),
    );
    await act(() => result.current.setIncluded(['root']));
    expect(result.current.included).toEqual(['root']);
    await act(() => result.current.find('دعم'));
    expect(result.current.included).toEqual([]);
  });
});
