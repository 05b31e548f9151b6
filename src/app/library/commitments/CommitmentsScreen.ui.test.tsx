import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { makeCatalogue } from '#article/catalogue';
import ar from '#i18n/locales/ar/late/timeline.json';
import en from '#i18n/locales/en/late/timeline.json';
import { mergeOwnArticles } from '#storage/articles/own-articles';
import { ownMarks, realArticle, tinyFiles } from '#testing/articles';
import { bothLanguages, show } from '#testing/show';
import { CommitmentsScreen } from './CommitmentsScreen';

const texts = { en, ar };
const root = new URL('https://example.org/');
const real = realArticle();

const answer = (respond: () => Response) =>
  vi.spyOn(window, 'fetch').mockImplementation(() => Promise.resolve(respond()));
const catalogue = () => new Response(JSON.stringify(makeCatalogue([real])));

afterEach(() => void vi.restoreAllMocks());

describe.each(bothLanguages)('%s', (lang) => {
  const t = texts[lang];
  const screen = () => show(<CommitmentsScreen root={root} base={root} />, { lang });

  it('shows what the bundled articles and those of this device hold, each with a link to its words', async () => {
    answer(catalogue);
    const files = tinyFiles(ownMarks);
    const texted = Object.fromEntries(Object.entries(files).map(([name, json]) => [name, JSON.stringify(json)]));
    const written = { version: 1 as const, changed: '2025-05-02T08:00:00.000Z', revision: 1 };
    await mergeOwnArticles([{ ...written, id: 'made-by-hand', title: { ar: 'عنوان', en: '' }, files: texted }]);
    await screen();
    const list = page.getByRole('list', { name: t.rows });
    const commitments = real.undertakings.filter(({ cue }) => cue.commitment).length;
    await expect.poll(() => list.getByRole('listitem').elements().length).toBe(commitments + 1);
    const links = list
      .getByRole('link')
      .elements()
      .map((one) => one.getAttribute('href') ?? '');
    expect(links.some((href) => href.startsWith('https://example.org/own/?article=made-by-hand'))).toBe(true);
    expect(links[0]).toContain(`article=${real.slug}`);
    expect(links.every((href) => href.includes('c'))).toBe(true);
  });

  it('says that the bundled ones could not be had, and tries again', async () => {
    const fetched = answer(() => new Response('', { status: 503 }));
    await screen();
    await expect.element(page.getByText(t.failed)).toBeVisible();
    fetched.mockImplementation(() => Promise.resolve(catalogue()));
    await page.getByRole('button', { name: t.retry }).click();
    await expect.element(page.getByRole('table')).toBeVisible();
    await expect.element(page.getByText(t.failed)).not.toBeInTheDocument();
  });

  it('keeps what it is narrowed by in the address, and goes back', async () => {
    answer(catalogue);
    await screen();
    const first = page.getByRole('group', { name: t.parties }).getByRole('button').first();
    await first.click();
    expect(new URLSearchParams(window.location.search).getAll('party')).toHaveLength(1);
    await expect.element(first).toHaveAttribute('aria-pressed', 'true');
    window.history.back();
    await expect.element(first).toHaveAttribute('aria-pressed', 'false');
  });
});
