import { expect, it } from 'vitest';
import { ownMarks, tinyArticle } from '#testing/articles';
import { show } from '#testing/show';
import { PrintFoot } from './PrintFoot';

const headline = { ar: 'الجانبان يتفقان', en: 'Two “sides” agree' };
const source = { publisher: { ar: 'شينخوا', en: 'Xinhua' }, dateline: '2025-04-01' };

/** What the boxes in the margin of a page are given: a string of CSS. */
const inMargin = () => document.documentElement.style.getPropertyValue('--foot');

it.each([
  ['en', 'Two “sides” agree · Xinhua · 1 April 2025'],
  ['ar', 'الجانبان يتفقان · شينخوا · 1 أبريل 2025'],
] as const)(
  '%s: headline, source and day, in the margin of each page and where there is none on it',
  async (lang, foot) => {
    const screen = await show(<PrintFoot article={tinyArticle({ headline, source })} />, { lang });
    expect(inMargin()).toBe(JSON.stringify(foot));
    await expect.element(screen.getByText(foot, { exact: true })).toBeInTheDocument();
  },
);

it.each([
  ['headline and day', '2025-04-01', 'عنوان النص · 1 April 2025'],
  ['headline alone', null, 'عنوان النص'],
])('what is not known of a text of one’s own leaves no gap: %s', async (_, dateline, foot) => {
  const own = tinyArticle({ ...ownMarks, source: { ...ownMarks.source, dateline } });
  await show(<PrintFoot article={own} />);
  expect(inMargin()).toBe(JSON.stringify(foot));
});

it('is no part of the page any more once it is printed, and follows another article', async () => {
  const screen = await show(<PrintFoot article={tinyArticle({ headline, source })} />);
  await screen.rerender(<PrintFoot article={tinyArticle({ headline: { ...headline, en: 'Another' }, source })} />);
  expect(inMargin()).toBe('"Another · Xinhua · 1 April 2025"');
  await screen.unmount();
  expect(inMargin()).toBe('');
});

it('a headline in quotation marks does not end the string early', async () => {
  await show(<PrintFoot article={tinyArticle({ headline: { ...headline, en: '"Two" \\ sides' }, source })} />);
  expect(inMargin()).toBe('"\\"Two\\" \\\\ sides · Xinhua · 1 April 2025"');
});
