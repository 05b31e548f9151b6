import { describe, expect, it, vi } from 'vitest';
import { showHook } from '#testing/show';
import { useAppLocation } from './useAppLocation';

describe('useAppLocation', () => {
  it('is the address, and follows it back', async () => {
    const { result, act } = await showHook(useAppLocation, { search: '?find=china' });
    expect(result.current[0].selection).toEqual({ type: 'search', id: 'china', at: 0 });
    await act(() => result.current[1]({ selection: { type: 'search', id: 'russia', at: 0 } }));
    expect(window.location.search).toContain('find=russia');
    await act(() => window.history.back());
    await vi.waitFor(() => expect(result.current[0].selection).toMatchObject({ id: 'china' }));
  });

  it('keeps each letter though the browser writes no more addresses, and says nothing', async () => {
    const { result, act } = await showHook(useAppLocation, { search: '' });
    const refuse = vi.spyOn(window.history, 'replaceState').mockImplementation(() => {
      throw new DOMException('Attempt to use history.replaceState() more than 100 times', 'SecurityError');
    });
    for (let length = 1; length <= 120; length++) {
      await act(() =>
        result.current[1]({ selection: { type: 'search', id: 'a'.repeat(length), at: 0 } }, { replace: true }),
      );
    }
    expect(result.current[0].selection).toMatchObject({ id: 'a'.repeat(120) });
    refuse.mockRestore();
    await vi.waitFor(() => expect(window.location.search).toContain('a'.repeat(120)), 5000);
  });
});
