import { expect, it, vi } from 'vitest';
import { showHook } from '#testing/show';
import { useLibraryView } from './useLibraryView';

it('a filter is a step of the history, what is typed is one step', async () => {
  const { result, act } = await showHook(() => useLibraryView(), { search: '?sort=length' });
  const steps = vi.spyOn(window.history, 'pushState');
  await act(() => result.current[1]({ tag: 'water' }));
  await act(() => result.current[1]({ find: 'ن' }));
  await act(() => result.current[1]({ find: 'نه' }));
  expect(window.location.search).toBe(`?find=${encodeURIComponent('نه')}&sort=length&tag=water`);
  expect(steps).toHaveBeenCalledTimes(2);
  steps.mockRestore();
  expect(result.current[0]).toMatchObject({ find: 'نه', sort: 'length', tag: 'water' });
});

it('an address that changed before anyone listened is seen', async () => {
  const { result, act } = await showHook(() => useLibraryView(), { search: '?tag=water' });
  await act(() => {
    window.history.replaceState(null, '', '?tag=trade');
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  expect(result.current[0].tag).toBe('trade');
});
