import { describe, expect, it } from 'vitest';
import { folderOf, uiLanguages } from '#i18n/languages';
import { findRequestedArticle } from './requested-article';
import { dataFiles, type BundledArticle, type Page } from './page';

const root = new URL('https://example.org/reader/');
const inEach = Object.fromEntries(uiLanguages.map((one) => [one, `./${folderOf(one)}`])) as Page['inLanguage'];
const page = (lang: Page['lang'], bundled = true): Page => ({
  bundled: bundled
    ? {
        slug: 'newest',
        files: Object.fromEntries(dataFiles.map((name) => [name, new URL(name, root)])) as BundledArticle['files'],
      }
    : null,
  lang,
  root,
  inLanguage: inEach,
  adds: false,
  lists: false,
  add: inEach,
  library: inEach,
});
const has = (address: URL) => Promise.resolve(address.pathname.endsWith('/older/'));
const isOwn = (id: string) => Promise.resolve(id === 'mine');
const asked = (query: string, lang: Page['lang'] = 'en') =>
  findRequestedArticle(page(lang), new URL(`${root}${query}`), { exists: has, isOwn });
const askedOwn = (query: string, lang: Page['lang'] = 'en') =>
  findRequestedArticle(page(lang, false), new URL(`${root}own/${query}`), { exists: has, isOwn });

describe('the article that a link asks for', () => {
  it.each(['', '?view=ar', '?article=', '?article=newest&entity=china'])('is here: “%s”', async (query) => {
    expect(await asked(query)).toEqual({ is: 'here', own: null });
  });

  it('is on its own page, with all that the link says', async () => {
    expect(await asked('?article=older&entity=china&at=2#p3')).toEqual({
      is: 'elsewhere',
      address: new URL('https://example.org/reader/older/?entity=china&at=2#p3'),
    });
    expect(await asked('?article=older', 'ar')).toEqual({
      is: 'elsewhere',
      address: new URL('https://example.org/reader/ar/older/'),
    });
  });

  it.each(['nowhere', '../../etc/passwd', '//evil.example', 'https://evil.example/older/', '%00', 'OLDER'])(
    'is nowhere: “%s”',
    async (slug) => {
      const wanted = new URL(`${root}?article=${slug}`).searchParams.get('article');
      expect(await asked(`?article=${slug}`)).toEqual({ is: 'unknown', slug: wanted });
    },
  );

  it.each(['javascript:alert(1)', '__proto__', '../older', '//evil.example/older', 'OLDER', '\u202eolder'])(
    'is looked for nowhere where no article can be called so: “%s”',
    async (slug) => {
      const everywhere = { exists: () => Promise.resolve(true), isOwn: () => Promise.resolve(true) };
      const link = new URL(`${root}?article=${encodeURIComponent(slug)}`);
      expect(await findRequestedArticle(page('en'), link, everywhere)).toEqual({ is: 'unknown', slug });
    },
  );

  it('in development what is not here is nowhere', async () => {
    expect(await asked('?article=older', null)).toEqual({ is: 'unknown', slug: 'older' });
  });

  it('is on the device: the page for those opens it, with all that the link says', async () => {
    expect(await asked('?article=mine&entity=china&at=2#p3', 'ar')).toEqual({
      is: 'elsewhere',
      address: new URL('https://example.org/reader/ar/own/?article=mine&entity=china&at=2#p3'),
    });
    expect(await asked('?article=mine', null)).toMatchObject({ is: 'elsewhere' });
  });
});

describe('the article that a link to the page for articles of the device asks for', () => {
  it('is on the device', async () => {
    expect(await askedOwn('?article=mine&entity=china')).toEqual({ is: 'here', own: 'mine' });
  });

  it('is one of the site', async () => {
    expect(await askedOwn('?article=older&view=ar#p3', 'ar')).toEqual({
      is: 'elsewhere',
      address: new URL('https://example.org/reader/ar/older/?view=ar#p3'),
    });
  });

  it.each(['', '?article=', '?view=ar'])('is none, and the newest is shown: “%s”', async (query) => {
    expect(await askedOwn(query)).toEqual({ is: 'elsewhere', address: root });
    expect(await askedOwn(query, 'ar')).toEqual({ is: 'elsewhere', address: new URL('ar/', root) });
  });

  it.each(['yours', '../mine', 'MINE', '//evil.example'])('is nowhere: “%s”', async (slug) => {
    expect(await askedOwn(`?article=${slug}`)).toEqual({ is: 'unknown', slug });
  });
});
