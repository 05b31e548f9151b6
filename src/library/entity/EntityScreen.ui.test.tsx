import { expect, it, vi } from 'vitest';
import ar from '#i18n/locales/ar/late/library.json';
import en from '#i18n/locales/en/late/library.json';
import { realArticle } from '#testing/articles';
import { bothLanguages, PHONE, show, WIDE, type Scene } from '#testing/show';
import { filled } from '#testing/texts';
import { entityAcross } from './entity-across';
import { EntityScreen } from './EntityScreen';

const late = { en, ar };
const article = realArticle();
const dated = [{ article, day: '2025-04-02' }];
const onMore = vi.fn<() => void>();

const screenOf = (key: string, lang: 'ar' | 'en', over: Partial<Parameters<typeof EntityScreen>[0]> = {}) => (
  <EntityScreen
    entity={entityAcross(dated, key, lang)}
    left={0}
    busy={false}
    onMore={onMore}
    failed={0}
    libraryHref="../library/"
    headingOf={() => ({ text: 'عنوان', lang: 'ar' })}
    hrefOf={(id, selection) =>
      `#${id}-${selection.type}-${'at' in selection ? selection.at : ''}${'id' in selection ? selection.id : ''}`
    }
    {...over}
  />
);
const open = (key: string, lang: 'ar' | 'en', scene: Scene = {}) => show(screenOf(key, lang), { lang, ...scene });

it.each(bothLanguages)(
  '%s: has the names in both languages, each mention a link to its place, and what is undertaken',
  async (lang) => {
    const said = late[lang];
    const screen = await open('Q148', lang, { window: lang === 'en' ? WIDE : PHONE });
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('China');
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('الصين');
    await expect.element(screen.getByRole('link', { name: said.entity.back })).toHaveAttribute('href', '../library/');
    const china = article.entity.get('china');
    // The first mention of each of the first three sentences.
    const sentences = [...new Set(china?.mentions.map(({ sentence }) => sentence))].slice(0, 3);
    const firsts = sentences.map((one) => china?.mentions.find(({ sentence }) => sentence === one)?.index);
    const links = [...document.querySelectorAll('li a[lang="ar"][translate]')].map((one) => one.getAttribute('href'));
    expect(links).toEqual(firsts.map((at) => `#${article.slug}-entity-${at}china`));
    await expect.element(screen.getByRole('status')).toHaveTextContent(String(china?.mentions.length));
    const undertaken = article.undertakings.filter(({ cue }) => cue.by.includes('china'));
    const heading = {
      en: filled(en.entity.undertakes_other, { count: undertaken.length }),
      ar: filled(ar.entity.undertakes_many, { count: undertaken.length }),
    }[lang];
    await expect.element(screen.getByRole('heading', { name: heading })).toBeVisible();
    // Others lead on to their own page.
    await expect
      .element(screen.getByRole('link', { name: lang === 'en' ? 'Russia' : 'روسيا', exact: true }))
      .toHaveAttribute('href', '?entity=Q159');
  },
);

/** How many entries are listed. */
const drawn = () => [...document.querySelectorAll('a[href*="-undertaking-"]')].length;

it('lists so many entries, and all when it is asked to', async () => {
  const screen = await open('Q148', 'en');
  const undertaken = article.undertakings.filter(({ cue }) => cue.by.includes('china'));
  const received = article.undertakings.filter(({ cue }) => cue.to.includes('china')).length;
  expect(drawn()).toBe(12 + Math.min(received, 12));
  await screen
    .getByRole('button', { name: filled(en.entity.rest_other, { count: undertaken.length - 12 }) })
    .first()
    .click();
  expect(drawn()).toBe(undertaken.length + Math.min(received, 12));
});

it('says what is not read, what could not be, and that no article names it', async () => {
  const screen = await show(screenOf('Q148', 'en', { left: 30, failed: 2 }));
  await screen.getByRole('button', { name: filled(en.entity.more_other, { count: 30 }) }).click();
  expect(onMore).toHaveBeenCalledOnce();
  await expect.element(screen.getByRole('alert')).toHaveTextContent(filled(en.entity.failed_other, { count: 2 }));
  await screen.rerender(screenOf('Q1', 'en', { busy: true }));
  await expect.element(screen.getByRole('heading', { name: en.entity.reading })).toBeVisible();
  await screen.rerender(screenOf('Q1', 'en'));
  await expect.element(screen.getByRole('heading', { name: en.entity.none })).toBeVisible();
});
