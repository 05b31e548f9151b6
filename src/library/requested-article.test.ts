import { describe, expect, it } from 'vitest';
import { findRequestedArticle } from './requested-article';
import { dataFiles, type BundledArticle, type Page } from './page';

const root = new URL('https://example.org/reader/');
const page = (lang: Page['lang']): Page => ({
  bundled: {
    slug: 'newest',
    files: Object.fromEntries(dataFiles.map((name) => [name, new URL(name, root)])) as BundledArticle['files'],
  },
  lang,
  root,
  inLanguage: { en: './', ar: './ar/' },
});
const has = (address: URL) => Promise.resolve(address.pathname.endsWith('/older/'));
const asked = (query: string, lang: Page['lang'] = 'en') =>
  findRequestedArticle(page(lang), new URL(`${root}${query}`), has);

describe('the article that a link asks for', () => {
  it.each(['', '?view=ar', '?article=', '?article=newest&entity=china'])('is here: “%s”', async (query) => {
    expect(await asked(query)).toEqual({ is: 'here' });
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

  it('in development what is not here is nowhere', async () => {
    expect(await asked('?article=older', null)).toEqual({ is: 'unknown', slug: 'older' });
  });
});
