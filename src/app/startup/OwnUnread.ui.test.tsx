import { describe, expect, it, vi } from 'vitest';
import ar from '#i18n/locales/ar/late/own.json';
import en from '#i18n/locales/en/late/own.json';
import { bothLanguages, show } from '#testing/show';
import { texts as appTexts } from '#testing/texts';
import { OwnUnread } from './OwnUnread';

const texts = { en, ar };
const reasons = ['unavailable', 'denied', 'full', 'newer', 'blocked', 'silent', 'unreadable'] as const;

describe.each(bothLanguages)('%s', (lang) => {
  it.each(reasons)('%s: says what happened and what to do, and tries again', async (reason) => {
    const retry = vi.fn<() => void>();
    const t = texts[lang];
    const screen = await show(<OwnUnread reason={reason} root="https://site.invalid/" onRetry={retry} />, { lang });
    await expect.element(screen.getByRole('heading', { level: 1, name: t.title })).toBeVisible();
    await expect.element(screen.getByRole('alert')).toHaveTextContent(t.reasons[reason].what);
    await expect.element(screen.getByText(t.reasons[reason].todo)).toBeVisible();
    await screen.getByRole('button', { name: t.retry }).click();
    expect(retry).toHaveBeenCalledOnce();
  });

  it('missing: says where the article may be', async () => {
    const { own, lost } = appTexts[lang].app;
    const screen = await show(<OwnUnread reason="missing" root="https://site.invalid/" onRetry={() => undefined} />, {
      lang,
    });
    await expect.element(screen.getByRole('heading', { level: 1, name: own.missing })).toBeVisible();
    await expect.element(screen.getByText(own.where)).toBeVisible();
    await expect.element(screen.getByRole('link', { name: lost.home })).toBeVisible();
  });
});
