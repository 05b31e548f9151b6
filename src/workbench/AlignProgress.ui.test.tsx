import { describe, expect, it, vi } from 'vitest';
import ar from '#i18n/locales/ar/late/workbench.json';
import en from '#i18n/locales/en/late/workbench.json';
import { bothLanguages, show } from '#testing/show';
import { filled } from '#testing/texts';
import { AlignProgress } from './AlignProgress';

const texts = { en: en.align, ar: ar.align };

describe.each(bothLanguages)('%s', (lang) => {
  const t = texts[lang];

  it('says what is waited for, how far it is, and can be stopped', async () => {
    const onStop = vi.fn<() => void>();
    const screen = await show(<AlignProgress share={0.344} onStop={onStop} />, { lang });
    await expect.element(screen.getByRole('status')).toHaveTextContent(t.aligning);
    const bar = screen.getByRole('progressbar', { name: t.progress });
    await expect.element(bar).toHaveAttribute('value', '0.344');
    await expect.element(screen.getByText(filled(t.percent, { number: 34 }))).toBeVisible();
    await screen.getByRole('button', { name: t.stop }).click();
    expect(onStop).toHaveBeenCalledOnce();
  });

  it('before the first is told the bar has no value', async () => {
    const screen = await show(<AlignProgress share={null} onStop={() => undefined} />, { lang });
    await expect.element(screen.getByRole('progressbar')).not.toHaveAttribute('value');
  });
});
