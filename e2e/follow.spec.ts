/**
 * Names that are one by the reader's word, in the whole app: proposed, joined, seen as one in the commitments and on the map of all articles,
 * kept over a reload, taken apart. The articles are made up.
 */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Lang } from '#article/format/schema';
import { folderOf } from '#i18n/languages';
import type library from '#i18n/locales/en/late/library.json';
import type timeline from '#i18n/locales/en/late/timeline.json';
import { slug } from './article';
import { every, spreadOver } from './spread';
import { axe, expect, langs, open, test } from './support';
import { filled } from './taking';

const spread = spreadOver(import.meta.url);

test.use({ firstVisit: true });

/** Texts that come late. */
const late = <T>(lang: Lang, name: string) =>
  JSON.parse(readFileSync(new URL(`../src/i18n/locales/${lang}/late/${name}.json`, import.meta.url), 'utf8')) as T;

/** A report of one sentence, in which a country that does not exist pledges something. */
function report(id: string, dateline: string, [ar, en]: readonly [ar: string, en: string]) {
  const sentence = { ar: `تعهدت ${ar} بفتح المعبر.`, en: `${en} pledged to open the crossing.` };
  const headline = { id: 'h', ar: `${ar} تتعهد`, en: `${en} pledges`, speaker: 'reporter' };
  const source = {
    kind: 'own',
    added: '2025-06-01T10:00:00Z',
    publisher: null,
    place: null,
    dateline,
    published: null,
    address: null,
  };
  const both = { ar: 'نص', en: 'text' };
  const files = {
    'article.json': {
      slug: id,
      source,
      translation: both,
      parties: [],
      headline,
      paragraphs: [{ id: 'p1', sentences: [{ id: 'p1.1', ...sentence, speaker: 'reporter' }] }],
    },
    'entities.json': {
      entities: [
        { id: 'land', kind: 'place', name: { ar, en }, about: both, mentions: [{ in: 'p1.1', ar, en, by: 'name' }] },
      ],
    },
    'commitments.json': {
      overclaims: [],
      cues: [
        {
          id: 'c1',
          kind: 'pledge',
          label: both,
          by: ['land'],
          to: [],
          speaker: 'reporter',
          quotes: [{ in: 'p1.1', ar: 'تعهدت', en: 'pledged' }],
          undertakings: [
            {
              id: 'c1.1',
              action: 'open',
              object: 'the crossing',
              topic: 'bilateral',
              timeframe: null,
              evidence: [{ in: 'p1.1', ar: 'فتح المعبر', en: 'open the crossing', role: 'object' }],
            },
          ],
        },
      ],
    },
  };
  return { id, title: { ar: headline.ar, en: headline.en }, files };
}

/** Puts articles on the device, as an earlier visit would have. */
const putOwn = (page: Page, articles: readonly ReturnType<typeof report>[]) =>
  page.evaluate(async (all) => {
    const db = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open('bayan');
      opening.addEventListener('success', () => done(opening.result));
    });
    const change = db.transaction(['articles', 'article-files'], 'readwrite');
    for (const { id, title, files } of all) {
      for (const [name, content] of Object.entries(files)) {
        const text = JSON.stringify(content);
        change.objectStore('article-files').put({ version: 1, id: `${id}/${name}`, article: id, name, text });
      }
      const changed = '2025-06-01T10:00:00.000Z';
      change.objectStore('articles').put({ version: 1, id, title, changed, revision: 1, files: Object.keys(files) });
    }
    await new Promise((done) => change.addEventListener('complete', done));
    db.close();
  }, articles);

for (const { lang, screen } of spread(every({ lang: langs, screen: ['wide', 'phone'] }))) {
  test(`two spellings are one by the reader's word, in the commitments and on the map too, and are taken apart, ${lang}, ${screen}`, async ({
    page,
  }) => {
    const said = late<typeof library>(lang, 'library');
    const texts = late<typeof timeline>(lang, 'timeline');
    const [sahlan, sahlana] = lang === 'ar' ? ['سهلان', 'سهلانا'] : ['Sahlan', 'Sahlana'];
    await open(page, { lang, screen });
    const root = new URL(`/${folderOf(lang)}library/`, page.url()).href;
    await page.goto(root);
    await expect(page.getByRole('main').locator('.library-pair, article, li').first()).toBeVisible();
    await putOwn(page, [
      report('one', '2024-03-01', ['سهلان', 'Sahlan']),
      report('two', '2024-09-01', ['سهلانا', 'Sahlana']),
    ]);
    const status = page.getByRole('main').getByRole('status');
    const articles = (count: 1 | 2) => {
      const many = lang === 'en' ? 'found_other' : 'found_two';
      const form = (said.entity as Record<string, string>)[count === 1 ? 'found_one' : many] ?? '';
      return filled(form, { mentions: '', count }).trim();
    };

    await page.goto(`${root}?entity=${encodeURIComponent('سهلان')}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Sahlan');
    const yes = page.getByRole('button', { name: filled(said.same.yesOf, { name: sahlana }) });
    await expect(yes).toBeVisible();
    expect(await axe(page, 'all')).toEqual([]);
    await yes.focus();
    await page.keyboard.press('Enter');
    await expect(status).toContainText(articles(2));
    await page.reload();
    await expect(status).toContainText(articles(2));

    await page.getByRole('navigation').getByRole('link', { name: said.sections.commitments }).click();
    if (screen === 'phone') await page.getByText(texts.tools, { exact: true }).click();
    const parties = page.getByRole('group', { name: texts.parties });
    await expect(parties.getByRole('button', { name: new RegExp(`^${sahlan}a?ا?\\s*2$`) })).toBeVisible();

    await page.getByRole('navigation').getByRole('link', { name: said.sections.map }).click();
    await expect(page).toHaveURL(/show=map$/);
    const row = page.getByRole('row').filter({ has: page.locator(`a[href*="entity="]`, { hasText: sahlan }) });
    await expect(row).toHaveCount(1);
    await expect(row.getByRole('link')).toHaveCount(3);
    expect(await axe(page, 'all')).toEqual([]);
    // By the keyboard from the first sign to one that opens its article.
    const first = page.getByRole('columnheader').getByRole('link').first();
    await first.focus();
    await page.keyboard.press(lang === 'ar' ? 'ArrowLeft' : 'ArrowRight');
    await page.keyboard.press(lang === 'ar' ? 'ArrowLeft' : 'ArrowRight');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(slug));
    await page.goBack();
    await row.getByRole('link').last().click();
    await expect(page).toHaveURL(/own\/\?article=two.*entity=land/);
    await page.goBack();

    await row.getByRole('link').first().click();
    await page.getByRole('button', { name: new RegExp(`^${said.same.apart}`) }).click();
    await expect(status).toContainText(articles(1));
    await expect(page.getByRole('button', { name: new RegExp(`^${said.same.together}`) })).toBeVisible();
  });
}
