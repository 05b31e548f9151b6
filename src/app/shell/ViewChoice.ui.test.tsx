import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PHONE, show, WIDE } from '#testing/show';
import { ViewChoice } from './ViewChoice';

const TABLET = [820, 1180] as const;
const NARROW = [799, 1180] as const;

describe('ViewChoice', () => {
  it.each([
    ['wide', WIDE, ['Side by side', 'Stacked', 'Arabic', 'English'], 'Side by side'],
    ['tablet', TABLET, ['Side by side', 'Stacked', 'Arabic', 'English'], 'Side by side'],
    ['narrow', NARROW, ['Stacked', 'Arabic', 'English'], 'Stacked'],
    ['phone', PHONE, ['Stacked', 'Arabic', 'English'], 'Stacked'],
  ] as const)('%s: offers what there is room for, and says what shows', async (_, size, offered, chosen) => {
    // A phone has its views in the settings.
    const screen = await show(<ViewChoice view="facing" onView={vi.fn<() => void>()} />, { window: size });
    const radios = screen.getByRole('radio');
    expect(radios.elements().map((one) => one.textContent)).toEqual(offered);
    await expect.element(screen.getByRole('radio', { name: chosen })).toBeChecked();
  });

  it('a choice is told, also where two panes were meant', async () => {
    const onView = vi.fn<(view: string) => void>();
    const screen = await show(<ViewChoice view="facing" onView={onView} />, { window: NARROW });
    await userEvent.click(screen.getByRole('radio', { name: 'Arabic' }));
    expect(onView).toHaveBeenCalledWith('ar');
  });
});
