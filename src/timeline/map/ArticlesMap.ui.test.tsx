import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { EACH_ITS_OWN } from '#article/entity-links';
import ar from '#i18n/locales/ar/late/timeline.json';
import en from '#i18n/locales/en/late/timeline.json';
import { series } from '#timeline/samples';
import { bothLanguages, PHONE, show, WIDE } from '#testing/show';
import { filled } from '#testing/texts';
import { ArticlesMap, type MapLinks } from './ArticlesMap';

const late = { en, ar };
const links: MapLinks = {
  article: ({ entry }, entity) => `#${entry.slug}${entity === null ? '' : `-${entity}`}`,
  entity: (key) => `#entity-${key}`,
  map: ({ first, last }) => `#map-${first}-${last}`,
  commitments: (first, last) => `#commitments-${first}-${last}`,
};
const focused = () => document.activeElement?.getAttribute('href');
const hrefs = (cells: Element) => [...cells.querySelectorAll('a')].map((link) => link.getAttribute('href'));

it.each(bothLanguages)(
  '%s: is a table of articles against forces and names, each sign a link that says what it is',
  async (lang) => {
    const t = late[lang].map;
    const screen = await show(<ArticlesMap articles={series} identities={EACH_ITS_OWN} links={links} />, {
      lang,
      window: lang === 'en' ? WIDE : PHONE,
    });
    const sahlan = screen.getByRole('row', { name: lang === 'en' ? /^Sahlan/ : /^سهلان/ });
    expect(hrefs(sahlan.element())).toEqual([
      '#entity-سهلان',
      '#ready-sahlan',
      '#agreed-sahlan',
      '#supports-sahlan',
      '#signed-sahlan',
      '#crossing-sahlan',
    ]);
    const once = lang === 'en' ? filled(t.mentions_one, { count: 1 }) : ar.map.mentions_one;
    await expect.element(sahlan.getByRole('link', { name: once }).first()).toBeInTheDocument();
    const signed = screen.getByRole('row', { name: t.forces.concluded });
    expect(hrefs(signed.element())).toEqual(['#commitments-2025-06-03-2025-06-03']);
    await expect
      .element(screen.getByRole('columnheader', { name: lang === 'en' ? /Sahlan is ready/ : /سهلان مستعدة/ }))
      .toBeVisible();
  },
);

it.each(bothLanguages)('%s: has one stop of the Tab key; arrows follow the direction of writing', async (lang) => {
  await show(<ArticlesMap articles={series} identities={EACH_ITS_OWN} links={links} />, { lang });
  expect(document.querySelectorAll('table a[tabindex="0"]')).toHaveLength(1);
  // Past the region, which scrolls.
  while (document.activeElement?.tagName !== 'A') await userEvent.tab();
  expect(focused()).toBe('#ready');
  const [on, back] = lang === 'en' ? ['{ArrowRight}', '{ArrowLeft}'] : ['{ArrowLeft}', '{ArrowRight}'];
  await userEvent.keyboard(on);
  expect(focused()).toBe('#agreed');
  await userEvent.keyboard(back);
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()).toBe('#commitments-2025-06-03-2025-06-03');
  await userEvent.keyboard('{End}{ArrowDown}');
  expect(focused()).toBe('#crossing');
  expect(document.querySelectorAll('table a[tabindex="0"]')).toHaveLength(1);
});

it('many articles are stretches of the calendar, which lead to their own map', async () => {
  const many = Array.from({ length: 60 }, (_, at) => {
    const [one] = series;
    if (!one) throw new Error('no article');
    const date = `${2020 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-05`;
    return { ...one, entry: { ...one.entry, slug: `a${at}`, date } };
  });
  const screen = await show(<ArticlesMap articles={many} identities={EACH_ITS_OWN} links={links} />);
  const heads = hrefs(screen.getByRole('row').nth(0).element());
  expect(heads[0]).toBe('#map-2020-01-01-2020-03-31');
  expect(heads).toHaveLength(20);
  await expect
    .element(screen.getByRole('link', { name: '3 mentions in 3 articles' }).first())
    .toHaveAttribute('href', '#map-2020-01-01-2020-03-31');
});
