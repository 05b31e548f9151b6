/** An article of the reader's own, stored on the device: it opens as those of the site do, also offline, in both languages. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Lang } from '#article/format/schema';
import { folderOf } from '#i18n/languages';
import type own from '#i18n/locales/en/late/own.json';
import type workbench from '#i18n/locales/en/late/workbench.json';
import { SETTINGS_KEY, axe, clickWords, expect, langs, otherLanguage, seed, test, text, words } from './support';
import { slug } from './article';

/** Texts that come late. */
const late = <T>(lang: Lang, name: string) =>
  JSON.parse(readFileSync(new URL(`../src/i18n/locales/${lang}/late/${name}.json`, import.meta.url), 'utf8')) as T;
const ownTexts = { en: late<typeof own>('en', 'own'), ar: late<typeof own>('ar', 'own') };
const enWorkbench = late<typeof workbench>('en', 'workbench');

test.use({
  serviceWorkers: 'allow',
  firstVisit: true,
  expected: /Failed to load resource|net::ERR|Failed to fetch/,
});

const id = 'sea-link';
const both = (ar: string, en: string) => ({ ar, en });
const ministry = 'transport-ministry';

/** A text made up for this journey; only its headline and first sentence are in English. */
const files = {
  'article.json': {
    slug: id,
    source: {
      kind: 'own',
      added: '2025-05-01T10:00:00Z',
      publisher: null,
      place: null,
      dateline: '2025-04-30',
      published: null,
      address: 'https://example.org/sea-link',
    },
    translation: null,
    parties: [{ side: 'a', entity: ministry, speakers: [] }],
    headline: {
      id: 'h',
      ar: 'خط بحري جديد بين المرفأين',
      en: 'A new sea link between the two ports',
      speaker: 'reporter',
    },
    paragraphs: [
      {
        id: 'p1',
        sentences: [
          {
            id: 'p1.1',
            ar: 'أعلنت وزارة النقل تشغيل خط بحري جديد بين المرفأين. ',
            en: 'The Ministry of Transport announced a new sea link between the two ports. ',
            speaker: 'reporter',
          },
          { id: 'p1.2', ar: 'وقالت الوزارة إن أول رحلة ستنطلق في الخريف المقبل.', en: null, speaker: ministry },
        ],
      },
      {
        id: 'p2',
        sentences: [{ id: 'p2.1', ar: 'وتعهدت بنشر جدول الرحلات قبل نهاية الشهر.', en: null, speaker: ministry }],
      },
    ],
  },
  'entities.json': {
    entities: [
      {
        id: ministry,
        kind: 'organization',
        name: both('وزارة النقل', 'Ministry of Transport'),
        about: both('الوزارة التي أعلنت الخط', 'The ministry that announced the link'),
        mentions: [
          { in: 'p1.1', ar: 'وزارة النقل', en: 'The Ministry of Transport', by: 'name' },
          { in: 'p1.2', ar: 'الوزارة', en: null, by: 'description' },
        ],
      },
    ],
  },
  'commitments.json': {
    overclaims: [],
    cues: [
      {
        id: 'c1',
        kind: 'pledge',
        label: both('تعهدت بـ', 'pledged to'),
        by: [ministry],
        to: [],
        speaker: ministry,
        quotes: [{ in: 'p2.1', ar: 'وتعهدت', en: null }],
        undertakings: [
          {
            id: 'publish-timetable',
            action: 'publish',
            object: 'the timetable',
            topic: 'bilateral',
            timeframe: both('قبل نهاية الشهر', 'before the end of the month'),
            evidence: [{ in: 'p2.1', ar: 'بنشر جدول الرحلات', en: null, role: 'object' }],
          },
        ],
      },
    ],
  },
} as const;

/** Puts the article into the database of the page, as it lies there once it is saved. */
async function store(page: Page) {
  const names = Object.keys(files);
  const records = {
    articles: [
      {
        version: 1,
        id,
        title: { ar: files['article.json'].headline.ar, en: files['article.json'].headline.en },
        changed: '2025-05-01T10:00:00.000Z',
        revision: 1,
        files: names,
      },
    ],
    'article-files': Object.entries(files).map(([name, json]) => ({
      version: 1,
      id: `${id}/${name}`,
      article: id,
      name,
      text: JSON.stringify(json),
    })),
  };
  await page.evaluate(
    async (all) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('bayan');
        opening.addEventListener('error', () => fail(new Error('the database cannot be opened')));
        opening.addEventListener('success', () => {
          const db = opening.result;
          const change = db.transaction(Object.keys(all), 'readwrite');
          for (const [name, list] of Object.entries(all)) for (const one of list) change.objectStore(name).put(one);
          change.addEventListener('complete', () => {
            db.close();
            done();
          });
        });
      }),
    records,
  );
}

const link = (lang: Lang, more = '') => `/${folderOf(lang)}own/?article=${id}${more}`;

async function opened(page: Page, lang: Lang) {
  await expect(page.locator('html[data-live] #p2')).toBeAttached();
  await expect(page.locator('html')).toHaveAttribute('lang', lang);
  await expect(text(page, 'p1', 'en')).toContainText('announced a new sea link');
  await expect(text(page, 'p2', 'ar')).toContainText('جدول الرحلات');
}

test('an article that is not on this device: a plain page says so, in both languages', async ({ page }) => {
  for (const lang of langs) {
    await page.goto(link(lang));
    await expect(page.getByRole('heading', { name: words[lang].app.own.missing })).toBeVisible();
    expect(await axe(page, 'all')).toEqual([]);
  }
  await page.getByRole('link', { name: words.ar.app.lost.home }).click();
  await expect(page.locator('html[data-live] #p18')).toBeAttached();
});

test('where the browser denies its storage: the page of an own article says so, and tries again; a pasted text is read in this tab', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(link('en'));
  await expect(page.getByRole('heading', { name: words.en.app.own.missing })).toBeVisible();
  await store(page);
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    const allow = () => {
      IDBFactory.prototype.open = open;
    };
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.assign(window, { allow });
  });
  for (const lang of ['ar', 'en'] as const) {
    await page.goto(link(lang));
    await expect(page.getByRole('heading', { name: ownTexts[lang].title })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveText(ownTexts[lang].reasons.denied.what);
    expect(await axe(page, 'all')).toEqual([]);
  }
  await page.evaluate(() => (window as unknown as { allow: () => void }).allow());
  await page.getByRole('button', { name: ownTexts.en.retry }).click();
  await opened(page, 'en');

  await page.goto('/add/');
  const pasted = 'خط بحري جديد بين المرفأين\n\nأعلنت الوزارة تشغيل خط بحري جديد. وتعهدت بنشر جدول الرحلات.';
  await page.getByRole('textbox', { name: enWorkbench.add.field }).fill(pasted);
  await page.getByRole('button', { name: enWorkbench.add.use }).click();
  await page.getByRole('button', { name: enWorkbench.read, exact: true }).click();
  await expect(page.locator('.notice')).toContainText(enWorkbench.unstored.notice);
  await expect(text(page, 'p1', 'ar')).toContainText('جدول الرحلات');
  // Words are proposed as in any other.
  await page.getByRole('tab', { name: words.en.registers.words }).click();
  await clickWords(page, 'p1.1', 'ar', 'الوزارة');
  await expect(page.locator('.word-card .proposed')).toBeVisible();
  expect(await axe(page, 'all')).toEqual([]);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: enWorkbench.shelf.save }).click();
  expect((await saved).suggestedFilename()).toMatch(/\.bayan$/);
});

test('an article of the device opens as those of the site do, also offline, in both languages', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(link('en'));
  await expect(page.getByRole('heading', { name: words.en.app.own.missing })).toBeVisible();
  await store(page);

  // A page of the site leads to it.
  await page.goto(`/?article=${id}&entity=${ministry}`);
  await expect(page).toHaveURL(new RegExp(`/own/\\?article=${id}&entity=${ministry}$`));
  await opened(page, 'en');
  await expect(page).toHaveTitle(/A new sea link/);
  await expect(page.locator('article [data-selected]').first()).toBeAttached();
  await expect(page.locator('.notice')).toHaveCount(0);
  const colophon = page.locator('.colophon');
  await expect(colophon).toContainText('stored on this device only');
  await expect(colophon.getByRole('link', { name: 'https://example.org/sea-link' })).toBeVisible();
  expect(await axe(page, 'all')).toEqual([]);

  // Commitments, and words, which are proposed; the address keeps the article.
  await page.getByRole('tab', { name: words.en.registers.commitments }).click();
  await expect(page.getByRole('tabpanel', { name: words.en.registers.commitments })).toContainText('the timetable');
  await page.getByRole('tab', { name: words.en.registers.words }).click();
  await clickWords(page, 'p1.2', 'ar', 'رحلة');
  await expect(page.locator('.word-card .proposed')).toBeVisible();
  const vowels = page.getByRole('radiogroup', { name: words.en.words.vowels });
  await vowels.getByRole('radio', { name: words.en.words.vowelChoices.all }).click();
  await expect(text(page, 'p1', 'ar')).toContainText('رِحْلَة');
  // The text is looked for below as it is written; when its words come they would bring the vowels.
  await vowels.getByRole('radio', { name: words.en.words.vowelChoices.none }).click();
  await expect(text(page, 'p1', 'ar')).toContainText('رحلة');
  await expect(page).toHaveURL(new RegExp(`article=${id}`));
  expect(await axe(page, 'all')).toEqual([]);

  // Exports name the article and what is known of its source.
  await page.getByRole('button', { name: words.en.app.export, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.evaluate(async () => navigator.serviceWorker.ready);
  await expect
    .poll(() => page.evaluate(async (address) => (await caches.match(address)) !== undefined, `/ar/${slug}/`))
    .toBe(true);
  await context.setOffline(true);
  for (const lang of ['ar', 'en'] as const) {
    await page.goto(
      `${link(lang, `&undertaking=publish-timetable`)}`.replace('own/?', lang === 'en' ? 'own?' : 'own/?'),
    );
    await opened(page, lang);
    await expect(page.locator('article [data-selected]').first()).toBeAttached();
  }
  await page.getByRole('button', { name: otherLanguage.en }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  expect(await axe(page, 'all')).toEqual([]);
  await page.reload();
  await opened(page, 'ar');
  await expect(page).toHaveURL(new RegExp(`/ar/own/\\?article=${id}&`));

  // The way back to the articles of the site.
  await page.goto(`/ar/own/?article=${slug}`);
  await expect(page).toHaveURL(new RegExp(`/ar/(${slug}/)?$`));
});

test('an article of the device that is damaged is not opened, and its file is named', async ({ page }) => {
  await seed(page, SETTINGS_KEY, '{"language":"en"}');
  await page.goto(link('en'));
  await expect(page.getByRole('heading', { name: words.en.app.own.missing })).toBeVisible();
  await store(page);
  await page.evaluate(
    async (key) =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('bayan');
        opening.addEventListener('success', () => {
          const db = opening.result;
          const change = db.transaction('article-files', 'readwrite');
          change
            .objectStore('article-files')
            .put({ id: key, version: 1, article: 'sea-link', name: 'article.json', text: '{' });
          change.addEventListener('complete', () => {
            db.close();
            done();
          });
        });
      }),
    `${id}/article.json`,
  );
  await page.reload();
  const alert = page.locator('.failure');
  await expect(alert).toContainText(words.en.app.failed.title);
  await expect(alert).toContainText('article.json');
  await expect(page.getByText(words.en.app.own.opening)).toHaveCount(0);
});
