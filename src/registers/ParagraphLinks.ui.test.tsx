import { expect, it } from 'vitest';
import { paragraph, tinyArticle } from '#testing/articles';
import { filled, texts } from '#testing/texts';
import { bothLanguages, show } from '#testing/show';
import { ParagraphLinks } from './ParagraphLinks';

const article = tinyArticle({
  paragraphs: Array.from({ length: 60 }, (_, at) => paragraph([`جملة ${at + 1}.`, `Sentence ${at + 1}.`])),
});

it.each(bothLanguages)('%s: neighbours are drawn together; each link says where it leads', async (lang) => {
  const screen = await show(<ParagraphLinks article={article} units={[0, 9, 10, 11, 12, 16]} />, { lang });
  const { headline, paragraphs_other: several } = texts[lang].registers;
  const links = screen.getByRole('link').elements();
  expect(links.map((one) => one.getAttribute('href'))).toEqual(['#h', '#p9', '#p16']);
  expect(links.map(({ textContent }) => textContent)).toEqual([texts[lang].registers.headlineSign, '9–12', '16']);
  await expect.element(screen.getByRole('link', { name: headline, exact: true })).toBeVisible();
  expect(links[1]?.getAttribute('aria-label')).toBe(filled(several, { count: 4, from: 9, to: 12 }));
  expect(links[0]?.closest('bdi')?.dir).toBe('ltr');
});

it('of very many places the first are drawn, and the rest are counted', async () => {
  const odd = Array.from({ length: 30 }, (_, at) => 2 * at + 1);
  const screen = await show(<ParagraphLinks article={article} units={odd} />);
  expect(screen.getByRole('link').elements()).toHaveLength(24);
  expect(screen.container.textContent).toMatch(/^¶1, 3, 5/);
  expect(screen.container.textContent).toContain(filled(texts.en.registers.morePlaces_other, { count: 6 }));
});
