import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import ar from '#i18n/locales/ar/late/timeline.json';
import en from '#i18n/locales/en/late/timeline.json';
import { bothLanguages, show } from '#testing/show';
import { filled } from '#testing/texts';
import { Comparison } from './Comparison';
import { pledgesOf } from './pledges';
import { series } from './samples';

const texts = { en, ar };
const [ready, agreed] = pledgesOf(series);
if (!ready || !agreed) throw new Error('the series is shorter');
const arabicAlone = { ...agreed, wording: { ...agreed.wording, en: [] } };

it.each(bothLanguages)('%s: says which of the two stands above, and which below', async (lang) => {
  await show(<Comparison earlier={ready} later={agreed} onClose={() => undefined} />, { lang });
  const [above, below] = lang === 'en' ? ['22 May 2024', '9 October 2024'] : ['22 مايو 2024', '9 أكتوبر 2024'];
  await expect.element(page.getByText(filled(texts[lang].lines, { above, below }))).toBeVisible();
});

it('sets nothing against nothing: where one of them has no words in a language, that is said', async () => {
  const { container } = await show(<Comparison earlier={ready} later={arabicAlone} onClose={() => undefined} />);
  await expect.element(page.getByText(en.single.en)).toBeVisible();
  expect(container.querySelector('[data-changes="en"]')).toBeNull();
  expect(container.querySelector('[data-changes="ar"]')).not.toBeNull();
});
