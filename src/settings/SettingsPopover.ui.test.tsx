import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SETTINGS_KEY } from './looks';
import { bothLanguages, show } from '#testing/show';
import { media } from '#ui/useMedia';
import { texts } from '#testing/texts';
import SettingsPopover from './SettingsPopover';
import { changeSettings } from './useSettings';

const kept = (): unknown => JSON.parse(localStorage.getItem(SETTINGS_KEY) ?? 'null');
const looks = () => ({ ...document.documentElement.dataset });
const measure = (name: string) => document.documentElement.style.getPropertyValue(name);

afterEach(() => {
  vi.restoreAllMocks();
  // What could not be kept is kept now, and so is of no later test.
  changeSettings({});
});

describe('the reading settings', () => {
  it('show what was chosen on an earlier visit', async () => {
    const screen = await show(<SettingsPopover foot={null} />, {
      settings: { theme: 'sepia', size: 12, vowels: 'all' },
    });
    const popup = screen.getByRole('dialog', { name: 'Reading settings' });
    await expect.element(popup.getByRole('radio', { name: 'Sepia' })).toBeChecked();
    await expect.element(popup.getByRole('slider', { name: 'Text size' })).toHaveValue('12');
    await expect.element(popup.getByRole('radio', { name: 'All', exact: true })).toBeChecked();
    await expect.element(popup.getByRole('switch', { name: 'Romanization' })).not.toBeChecked();
    expect(looks()).toMatchObject({ theme: 'sepia' });
    expect(measure('--u')).toBe('0.75rem');
  });

  it('take effect at once, and are kept without touching the others', async () => {
    const screen = await show(<SettingsPopover foot={null} />, { settings: { spacing: 1.2 } });
    await screen.getByRole('radio', { name: 'Dark' }).click();
    await screen.getByRole('switch', { name: 'Single-key shortcuts' }).click();
    expect(looks()).toMatchObject({ theme: 'dark' });
    expect(getComputedStyle(document.documentElement).colorScheme).toBe('dark');
    expect(kept()).toMatchObject({ theme: 'dark', shortcuts: false, spacing: 1.2 });
  });

  it.each(bothLanguages)('%s: size, width and leading follow their sliders, with a sample', async (lang) => {
    const screen = await show(<SettingsPopover foot={null} />, { lang });
    const settings = texts[lang].settings.sliders;
    const sample = document.querySelector('[role="dialog"] p[lang="ar"]');
    const size = () => Number.parseFloat(sample ? getComputedStyle(sample).fontSize : '');
    const before = size();
    for (const [name, property, wanted] of [
      [settings.size, '--u', '0.59375rem'],
      [settings.measure, '--measure', '1.05'],
      [settings.spacing, '--spacing-factor', '1.05'],
    ] as const) {
      const slider = screen.getByRole('slider', { name, exact: true });
      slider.element().focus();
      await userEvent.keyboard(lang === 'en' ? '{ArrowRight}' : '{ArrowUp}');
      await expect.poll(() => measure(property)).toBe(wanted);
    }
    expect(size()).toBeGreaterThan(before);
    expect(screen.getByRole('slider', { name: settings.size }).element().getAttribute('aria-valuetext')).toContain(
      '106',
    );
    expect(kept()).toMatchObject({ size: 9.5, measure: 1.05, spacing: 1.05 });
  });

  it('follow what another tab chose', async () => {
    const screen = await show(<SettingsPopover foot={null} />);
    localStorage.setItem(SETTINGS_KEY, JSON.stringify({ typeface: 'sans' }));
    window.dispatchEvent(new StorageEvent('storage', { key: SETTINGS_KEY }));
    await expect.element(screen.getByRole('radio', { name: 'Modern sans' })).toBeChecked();
    expect(looks()).toMatchObject({ typeface: 'sans' });
  });

  it('say it when what was kept cannot be read', async () => {
    localStorage.setItem(SETTINGS_KEY, '{broken');
    window.dispatchEvent(new StorageEvent('storage', { key: SETTINGS_KEY }));
    const screen = await show(<SettingsPopover foot={null} />);
    await expect.element(screen.getByRole('status')).toHaveTextContent(/could not be read/);
    await screen.getByRole('radio', { name: 'Sepia' }).click();
    await expect.element(screen.getByRole('status')).toHaveTextContent(/set aside in this browser/);
    expect(localStorage.getItem(`${SETTINGS_KEY}.aside-1`)).toBe('{broken');
  });

  it.each([
    ['full', 'QuotaExceededError'],
    ['unavailable', 'SecurityError'],
  ] as const)('hold for this visit and say so where they cannot be kept: %s', async (state, name) => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('not here', name);
    });
    const screen = await show(<SettingsPopover foot={null} />);
    await screen.getByRole('radio', { name: 'Dark' }).click();
    expect(looks()).toMatchObject({ theme: 'dark' });
    await expect.element(screen.getByRole('status')).toHaveTextContent(texts.en.settings.states[state]);
  });

  it.each(bothLanguages)('%s: end where the button ends, inside the window', async (lang) => {
    const screen = await show(
      <div style={{ display: 'flex', justifyContent: 'end' }}>
        <SettingsPopover foot={null} />
      </div>,
      { lang },
    );
    const popup = screen.getByRole('dialog').element();
    const inside = () => {
      const { left, right } = popup.getBoundingClientRect();
      return left >= 0 && right <= window.innerWidth;
    };
    await expect.poll(inside).toBe(true);
    expect(popup.getBoundingClientRect().left > window.innerWidth / 2).toBe(lang === 'en');
  });

  it('tell a hand on the screen of no keys', async () => {
    const { matchMedia } = window;
    const spy = vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
      // Every window is one of all media.
      matchMedia.call(window, query === media.coarse ? 'all' : query),
    );
    const screen = await show(<SettingsPopover foot={null} />);
    await expect.element(screen.getByRole('switch', { name: 'Romanization' })).toBeVisible();
    expect(screen.getByRole('switch', { name: 'Single-key shortcuts' }).elements()).toEqual([]);
    expect(document.querySelector('kbd')).toBeNull();
    spy.mockRestore();
  });

  it('are closed by Escape, and give the focus back to their button', async () => {
    const screen = await show(<SettingsPopover foot={null} />);
    const popup = screen.getByRole('dialog');
    await expect.element(popup).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(popup).not.toBeInTheDocument();
    await expect.element(screen.getByRole('button', { name: 'Reading settings' })).toHaveFocus();
  });
});
