import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { bothLanguages, show } from '#testing/show';
import { FilterField } from './FilterField';

const outside = vi.fn<(key: string) => void>();

/** The field in a page that listens to keys too, as the app's does. */
function Field({ onEnter }: { onEnter?: (backwards: boolean) => void }) {
  const [value, setValue] = useState('');
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- stands for the window, which hears what bubbles
    <div onKeyDown={(event) => outside(event.key)}>
      <FilterField
        label="Filter names"
        placeholder="a name"
        value={value}
        onChange={setValue}
        {...(onEnter && { onEnter })}
      />
    </div>
  );
}

describe('the field', () => {
  it.each(bothLanguages)('%s: takes the direction of what is written in it', async (lang) => {
    const screen = await show(<Field />, { lang });
    const field = screen.getByRole('searchbox', { name: 'Filter names' });
    // Empty, its placeholder stands where the interface begins.
    await expect.element(field).toHaveStyle({ direction: lang === 'ar' ? 'rtl' : 'ltr' });
    await field.fill('روسيا');
    expect(getComputedStyle(field.element()).direction).toBe('rtl');
    await field.fill('Russia');
    expect(getComputedStyle(field.element()).direction).toBe('ltr');
  });

  it.each(bothLanguages)('%s: shows what it is for at the side where the interface begins', async (lang) => {
    const screen = await show(<Field />, { lang });
    const field = screen.getByRole('searchbox').element();
    expect(getComputedStyle(field).direction).toBe(lang === 'ar' ? 'rtl' : 'ltr');
  });

  it('is emptied by its sign too, which keeps the cursor in it', async () => {
    const screen = await show(<Field />);
    expect(document.querySelector('[data-clear]')).toBeNull();
    const field = screen.getByRole('searchbox');
    await field.fill('Russia');
    await userEvent.click(document.querySelector('[data-clear]') ?? document.body);
    await expect.element(field).toHaveValue('');
    await expect.element(field).toHaveFocus();
  });

  it('is emptied by Escape, which goes no further; an empty one lets it pass', async () => {
    outside.mockClear();
    const screen = await show(<Field />);
    const field = screen.getByRole('searchbox', { name: 'Filter names' });
    await field.fill('Russia');
    await userEvent.keyboard('{Escape}');
    await expect.element(field).toHaveValue('');
    expect(outside).not.toHaveBeenCalledWith('Escape');
    await userEvent.keyboard('{Escape}');
    expect(outside).toHaveBeenCalledWith('Escape');
  });

  it('goes on with Enter and back with Shift', async () => {
    const asked: boolean[] = [];
    const screen = await show(<Field onEnter={(backwards) => asked.push(backwards)} />);
    await screen.getByRole('searchbox').click();
    await userEvent.keyboard('{Enter}{Shift>}{Enter}{/Shift}');
    expect(asked).toEqual([false, true]);
  });

  it('does not take for Enter the key that ends a word in an input method', async () => {
    const asked: boolean[] = [];
    const screen = await show(<Field onEnter={(backwards) => asked.push(backwards)} />);
    const field = screen.getByRole('searchbox').element();
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
    expect(asked).toEqual([]);
  });
});
