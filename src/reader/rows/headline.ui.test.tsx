import { expect, it } from 'vitest';
import { paragraph, tinyArticle } from '#testing/articles';
import { every, the } from '#testing/reader';
import { filled, texts } from '#testing/texts';
import { bothLanguages, show } from '#testing/show';
import { TextAlone } from '#testing/text-alone';

const article = tinyArticle({
  headline: { ar: 'لقاء في موسكو', en: 'A meeting in Moscow' },
  paragraphs: [paragraph(['وقع اللقاء.', 'They met.']), paragraph(['وانتهى.', 'It ended.'])],
  source: { place: { ar: 'موسكو', en: 'Moscow' } },
  overclaims: [
    {
      claim: { in: 'h', ar: 'لقاء', en: 'A meeting' },
      see: ['p2.1'],
      note: { ar: 'لم يقل النص ذلك.', en: 'The body says less.' },
    },
  ],
});

it.each(bothLanguages)(
  '%s: stands in both languages under the place; its note of what it claims leads into the text',
  async (lang) => {
    const screen = await show(<TextAlone article={article} />, { lang });
    for (const [name, of, dir] of [
      ['لقاء في موسكو', 'ar', 'rtl'],
      ['A meeting in Moscow', 'en', 'ltr'],
    ] as const) {
      const heading = screen.getByRole('heading', { level: 1, name });
      await expect.element(heading).toHaveAttribute('lang', of);
      await expect.element(heading).toHaveAttribute('dir', dir);
    }
    const lines = every('.source-line').map(({ textContent }) => textContent);
    expect([lines[0]?.includes('موسكو'), lines[1]?.includes('Moscow')]).toEqual([true, true]);
    const note = the('.overclaim');
    expect(note.textContent).toContain(lang === 'ar' ? 'لم يقل النص ذلك.' : 'The body says less.');
    expect([note.lang, note.dir]).toEqual(lang === 'ar' ? ['ar', 'rtl'] : ['en', 'ltr']);
    const link = screen.getByRole('link', { name: filled(texts[lang].reader.paragraph, { number: 2 }) }).first();
    await expect.element(link).toHaveAttribute('href', '#p2');
    // It has no number of its own to link to, and one button for all that can be done with it.
    expect(every('#h a')).toEqual([link.element()]);
    expect(every('#h button').map(({ title }) => title)).toEqual([texts[lang].reader.moreHeadline]);
  },
);
