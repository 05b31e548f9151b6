import { expect, it } from 'vitest';
import i18next from 'i18next';
import { languages } from '#i18n/languages';
import { getSettings } from '#settings/useSettings';
import { bothLanguages, show } from '#testing/show';
import { LanguageButton } from './LanguageButton';

it.each(bothLanguages)('%s: names the other language in that language, and speaks it from then on', async (lang) => {
  const other = lang === 'en' ? 'ar' : 'en';
  const screen = await show(<LanguageButton />, { lang });
  const button = screen.getByRole('button', { name: languages[other].name });
  await expect.element(button).toHaveAttribute('lang', other);
  await button.click();
  await expect.poll(() => i18next.language).toBe(other);
  await expect.poll(() => getSettings().language).toBe(other);
  await expect.element(screen.getByRole('button')).toHaveTextContent(languages[lang].name);
});

it('is not there where there is one language alone', async () => {
  const screen = await show(<LanguageButton offered={['en']} />);
  expect(screen.getByRole('button').elements()).toEqual([]);
});
