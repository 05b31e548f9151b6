import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { makeCatalogue } from '#article/catalogue';
import ar from '#i18n/locales/ar/late/timeline.json';
import en from '#i18n/locales/en/late/timeline.json';
import { mergeOwnArticles } from '#storage/articles/own-articles';
import { ownMarks, realArticle, tinyFiles } from '#testing/articles';
import { bothLanguages, show } from '#testing/show';
import { MapScreen } from './MapScreen';

const texts = { en, ar };
const root = new URL('https://site.invalid/');
const real = realArticle();

const answer = (respond: () => Response) =>
  vi.spyOn(window, 'fetch').mockImplementation(() => Promise.resolve(respond()));
const catalogue = () => new Response(JSON.stringify(makeCatalogue([real])));
afterEach(() => void vi.restoreAllMocks());

const hrefs = () => [...document.querySelectorAll('table a')].map((one) => one.getAttribute('href') ?? '');

describe.each(bothLanguages)('%s', (lang) => {
  const t = texts[lang];
  const open = (search = '') => show(<MapScreen root={root} base={root} />, { lang, search });

  it('maps what is of the site and of this device, each sign a link to where it leads', async () => {
    answer(catalogue);
    const files = Object.entries(tinyFiles(ownMarks)).map(([name, json]) => [name, JSON.stringify(json)]);
    const written = { version: 1 as const, changed: '2025-05-02T08:00:00.000Z', revision: 1 };
    await mergeOwnArticles([
      {
        ...written,
        id: 'made-by-hand',
        title: { ar: 'عنوان', en: '' },
        files: Object.fromEntries(files) as Record<string, string>,
      },
    ]);
    await open();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(t.map.title);
    await expect
      .poll(() => hrefs().filter((one) => one.startsWith('https://site.invalid/own/?article=made-by-hand')))
      .not.toEqual([]);
    const ofSite = hrefs().filter((one) => one.includes(`article=${real.slug}`));
    expect(ofSite.some((one) => one.includes('entity='))).toBe(true);
    // A name leads to its page, a force to the commitments of that time.
    expect(hrefs().some((one) => /^\?.*entity=Q148/.test(one))).toBe(true);
    expect(hrefs().some((one) => one.startsWith('?show=commitments'))).toBe(true);
  });

  it('is narrowed by what the address says, and says so where nothing is left', async () => {
    answer(catalogue);
    await open('?show=map&from=1999-01-01&to=1999-12-31');
    await expect.element(page.getByText(t.map.nothingPasses)).toBeVisible();
    expect(hrefs()).toEqual([]);
  });

  it('says that there is nothing, where no article can be had', async () => {
    answer(() => new Response('', { status: 503 }));
    await open();
    await expect.element(page.getByText(t.failed)).toBeVisible();
    await expect.element(page.getByText(t.map.nothing)).toBeVisible();
  });
});
