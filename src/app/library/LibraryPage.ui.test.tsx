import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { makeCatalogue } from '#article/catalogue';
import ar from '#i18n/locales/ar/late/library.json';
import en from '#i18n/locales/en/late/library.json';
import { openPage } from '#library/page';
import { saveDraft } from '#storage/articles/drafts';
import { saveOwnArticle } from '#storage/articles/own-articles';
import { catchFile } from '#testing/downloads';
import { ownMarks, realArticle, tinyFiles } from '#testing/articles';
import { bothLanguages, show } from '#testing/show';
import { filled, texts } from '#testing/texts';
import { LibraryPage } from './LibraryPage';

const late = { en, ar };
const bundled = realArticle();
const site = 'https://site.invalid/';

/** The page that lists all articles, as it was made in a language. */
const pageIn = (lang: 'en' | 'ar') =>
  openPage(
    { slug: null, lang, root: '../'.repeat(lang === 'en' ? 1 : 2), folder: 'library/', files: null },
    `${site}${lang === 'en' ? '' : 'ar/'}library/`,
  );

const answer = vi.fn<() => Response>();

const catalogue = () => new Response(JSON.stringify(makeCatalogue([bundled])));

beforeEach(() => {
  answer.mockImplementation(catalogue);
  vi.spyOn(window, 'fetch').mockImplementation(() => Promise.resolve(answer()));
  // What searches the texts says nothing here.
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      postMessage() {}
      terminate() {}
    },
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** An article of the reader's own under this id. */
async function bring(id: string) {
  const files = Object.entries(tinyFiles(ownMarks)).map(([name, json]) => [
    name,
    JSON.stringify(name === 'article.json' ? { ...(json as object), slug: id } : json),
  ]);
  expect(await saveOwnArticle(Object.fromEntries(files) as Record<string, string>)).toMatchObject({ ok: true });
}

const library = (lang: 'en' | 'ar' = 'en', search = '') =>
  show(<LibraryPage page={pageIn(lang)} offline={null} />, { lang, search });

/** What it is called: it has no English. */
const title = ownMarks.headline.ar;

/** Addresses of the articles that are listed. */
const addresses = () =>
  [...document.querySelectorAll<HTMLAnchorElement>('main li a[href]')].map(({ href }) => href).toSorted();

describe('the page of all articles', () => {
  it.each(bothLanguages)(
    '%s: leads to those of the site, one’s own and drafts, each where it is read or written',
    async (lang) => {
      await bring('mine');
      await saveDraft({ id: 'unfinished', title: { ar: 'مسودة', en: 'A draft' }, data: {} });
      const screen = await library(lang);
      const folder = lang === 'en' ? '' : 'ar/';
      // The page for what is one's own, and the one on which articles are made, are found by what the address says.
      await expect.poll(() => addresses().map((one) => one.replace(site, ''))).toHaveLength(3);
      const found = addresses();
      expect(found).toContain(`${site}${folder}${bundled.slug}/`);
      expect(found.filter((one) => one.includes('mine') && one.startsWith(`${site}${folder}`))).toHaveLength(1);
      expect(found.filter((one) => one.includes('unfinished'))).toHaveLength(1);
      expect(document.title).toContain(late[lang].title);
      await expect
        .element(screen.getByRole('link', { name: late[lang].sections.articles }))
        .toHaveAttribute('aria-current', 'page');
    },
  );

  it('says why the articles of the site cannot be listed, lists the others, and tries again', async () => {
    await bring('mine');
    answer.mockImplementation(() => new Response('', { status: 500 }));
    const screen = await library();
    await expect.element(screen.getByRole('alert')).toHaveTextContent(en.noCatalogue.split('{{')[0] ?? '?');
    await expect.poll(addresses).toHaveLength(1);
    answer.mockImplementation(catalogue);
    await screen.getByRole('button', { name: en.retry }).click();
    await expect.poll(addresses).toHaveLength(2);
    await expect.poll(() => screen.getByRole('alert').elements()).toHaveLength(0);
  });

  it('duplicates, deletes and brings back what is one’s own', async () => {
    await bring('mine');
    const screen = await library();
    await expect.poll(addresses).toHaveLength(2);
    const more = () => screen.getByRole('button', { name: filled(en.tools.openOf, { name: title }) });
    await more().click();
    await screen.getByRole('button', { name: en.tools.duplicate }).click();
    await expect.element(page.getByText(filled(en.duplicated, { name: title }))).toBeVisible();
    await expect.poll(addresses).toHaveLength(3);
    await more().first().click();
    await screen.getByRole('button', { name: en.tools.remove, exact: true }).click();
    await expect.poll(addresses).toHaveLength(2);
    // The copy may be what is gone: nothing more is said of it.
    expect(page.getByText(filled(en.duplicated, { name: title })).elements()).toHaveLength(0);
    await screen.getByRole('button', { name: en.undo }).click();
    await expect.poll(addresses).toHaveLength(3);
  });

  it('saves what is one’s own as a file of its name', async () => {
    await bring('mine');
    const screen = await library();
    await expect.poll(addresses).toHaveLength(2);
    await screen.getByRole('button', { name: filled(en.tools.openOf, { name: title }) }).click();
    const file = catchFile();
    await screen.getByRole('button', { name: en.tools.save }).click();
    const { name, bytes } = await file;
    expect(name).toBe('mine.bayan');
    expect(bytes.length).toBeGreaterThan(100);
  });

  it.each([
    ['commitments', en.sections.commitments],
    ['map', en.sections.map],
  ])('shows the part that the address names: %s', async (section, name) => {
    const screen = await library('en', `?show=${section}`);
    await expect.element(screen.getByRole('link', { name, exact: true })).toHaveAttribute('aria-current', 'page');
    expect(screen.getByRole('link', { name: en.sections.articles, exact: true }).element()).not.toHaveAttribute(
      'aria-current',
    );
  });

  it('offers a new version of the site', async () => {
    const useNewVersion = vi.fn<() => void>();
    const offline = { isNewVersionReady: () => true, subscribe: () => () => undefined, useNewVersion };
    const screen = await show(<LibraryPage page={pageIn('en')} offline={offline} />);
    await screen.getByRole('button', { name: texts.en.app.newVersion.use }).click();
    expect(useNewVersion).toHaveBeenCalledOnce();
  });
});
