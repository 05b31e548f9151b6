import { beforeAll, describe, expect, it } from 'vitest';
import i18next from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { startI18n, switchLanguage } from '#i18n/index';
import ar from '#i18n/locales/ar/app.json';
import en from '#i18n/locales/en/app.json';
import { LostPage } from './LostPage';

beforeAll(async () => {
  if (!i18next.isInitialized) await startI18n('en');
  // The texts of both: a language is loaded when it is first spoken.
  for (const lang of ['ar', 'en'] as const) await switchLanguage(lang);
});

const sheet = '.message{color:red}';
const drawn = (offline: boolean, style: string) =>
  renderToStaticMarkup(<LostPage home="/reader/" style={style} offline={offline} />);

describe.each([
  ['an address that has no page', false, [en.lost.title, ar.lost.title], [en.lost.text, ar.lost.text]],
  [
    'an address that is not stored, without a network',
    true,
    [en.lost.offlineTitle, ar.lost.offlineTitle],
    [en.lost.offline, ar.lost.offline],
  ],
])('the page for %s', (_, offline, titles, sayings) => {
  let html: string;
  beforeAll(() => {
    html = drawn(offline, sheet);
  });

  it('says so in every language, each marked as what it is and written its way', () => {
    const parts = html.match(/<section[^>]*>.*?<\/section>/gs) ?? [];
    expect(parts.map((one) => /lang="(\w+)" dir="(\w+)"/.exec(one)?.slice(1))).toEqual([
      ['en', 'ltr'],
      ['ar', 'rtl'],
    ]);
    for (const [at, part] of parts.entries()) {
      expect(part).toContain(`>${titles[at]}</h1>`);
      expect(part).toContain(`<p>${sayings[at]}</p>`);
    }
    expect(html).toContain(`<title>${titles.join(' · ')}</title>`);
  });

  it('leads to the reader in each language, and needs nothing but itself', () => {
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
    expect(links).toEqual(['/reader/', '/reader/ar/']);
    expect(html).not.toMatch(/<(?:script|link|img)/);
    expect(html).toContain(`<style>${sheet}</style>`);
  });
});
