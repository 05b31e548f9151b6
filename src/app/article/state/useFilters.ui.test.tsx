import { expect, it, vi } from 'vitest';
import { everything } from '#registers/commitments/commitment-filter';
import { showHook } from '#testing/show';
import { useFilters } from './useFilters';
import type { ChangeLocation } from './useSelecting';

const none = { force: null, bound: null, towards: null, said: null };

it('what the commitments are narrowed to stands in the address, without a step for Back', async () => {
  const change = vi.fn<ChangeLocation>();
  const { result, act } = await showHook(() => useFilters({ ...none, force: 'ready', towards: 'china' }, change));
  expect(result.current.commitmentFilter).toEqual({ ...everything, rung: 'ready', to: 'china' });
  await act(() => result.current.setCommitmentFilter({ ...everything, speaker: 'one' }));
  expect(change.mock.calls).toEqual([[{ filters: { ...none, said: 'one' } }, { replace: true }]]);
});

it('a filter that the address does not know lets everything pass', async () => {
  const { result } = await showHook(() => useFilters({ ...none, force: 'constructor' }, vi.fn<ChangeLocation>()));
  expect(result.current.commitmentFilter).toEqual(everything);
});

it('what the other lists are narrowed to stays on the page, each its own', async () => {
  const change = vi.fn<ChangeLocation>();
  const { result, act } = await showHook(() => useFilters(none, change));
  await act(() => result.current.setEntityQuery('روسيا'));
  await act(() => result.current.setWordQuery('عزز'));
  expect([result.current.entityQuery, result.current.wordQuery]).toEqual(['روسيا', 'عزز']);
  expect(change).not.toHaveBeenCalled();
});
