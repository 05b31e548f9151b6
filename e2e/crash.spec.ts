/** A part of the built site that breaks, or whose code cannot be had. (What each part then says: `src/app/failures`, `App.ui.test.tsx`.) */
import type { Page } from '@playwright/test';
import { article as data } from './article';
import {
  expect,
  langs,
  open,
  otherLanguage,
  openPanel,
  ready,
  screens,
  sentence,
  test,
  words,
  servePagesBare,
} from './support';
import { spreadOver } from './spread';

const spread = spreadOver(import.meta.url);

test.use({ viewport: screens.wide });

// What breaks is what the script draws: on a page that was drawn before it makes nothing again.
test.beforeEach(({ page }) => servePagesBare(page));
const expected =
  process.env['BAYAN_ENGINE'] === 'firefox'
    ? // Of a thrown error it says no more than that it was one.
      /sabotage|dynamically imported module|Loading module from|preload CSS|^console: Error$/
    : /sabotage|Failed to load resource|net::ERR|dynamically imported module|Importing a module script|preload CSS/;
test.use({ expected });

const { crash, trouble } = words.en.app;

/** The built file of a module: `assets/WordsTab-Cx81.js`. */
const chunk = (name: string) => new RegExp(`/${name}-[^/]*\\.js`);

/** A module that loads and then throws where it is shown. */
const breakChunk = (page: Page, name: string) =>
  page.route(chunk(name), (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: "export default function Broken() { throw new Error('sabotage'); }",
    }),
  );

const loseChunk = (page: Page, name: string) => page.route(chunk(name), (route) => route.fulfill({ status: 404 }));

/** Both languages of the whole article are on the page, verbatim. */
async function expectText(page: Page) {
  for (const one of [data.headline, ...data.paragraphs.flatMap((unit) => unit.sentences)]) {
    for (const lang of langs) expect(await sentence(page, one.id, lang).textContent(), one.id).toBe(one[lang]);
  }
}

const again = (page: Page) => page.getByRole('alert').getByRole('button', { name: crash.retry });

for (const lang of spread(langs)) {
  const texts = words[lang].app.crash;

  test(`parts break: said where it can be read, on a phone too, and closed, in the ${lang} interface`, async ({
    page,
  }) => {
    await breakChunk(page, 'Exports');
    await breakChunk(page, 'OpenWord');
    const alert = page.getByRole('alert');
    const close = async (stopped: string) => {
      await expect(alert).toContainText(stopped);
      await expect(alert).toHaveAttribute('lang', lang);
      await expect(alert).toBeInViewport();
      await alert.getByRole('button', { name: texts.close }).click();
      await expect(alert).toHaveCount(0);
    };
    await test.step('the export, over the page', async () => {
      await open(page, { lang });
      await page.getByRole('button', { name: words[lang].app.export, exact: true }).click();
      await close(texts.stopped.exports);
    });
    await test.step('the card of a word, and its selection with it', async () => {
      await page.evaluate(() => history.pushState(null, '', '?word=p1.1-2'));
      await close(texts.stopped.card);
      await expect(page).not.toHaveURL(/word=/);
    });
    await test.step('the words, in the sheet of a phone', async () => {
      await breakChunk(page, 'WordsTab');
      // What of them is there already is not asked for again.
      await open(page, { lang, screen: 'phone' });
      await openPanel(page, lang);
      await page.getByRole('tab', { name: words[lang].registers.words }).click();
      await close(texts.stopped.words);
    });
    await expectText(page);
  });
}

test.describe('code that cannot be loaded', { tag: '@engine' }, () => {
  test('parts: a sentence, and trying again when they can be had', async ({ page }) => {
    await open(page);
    const alert = page.getByRole('alert').filter({ hasText: crash.missing });
    for (const [name, chunkName, call, part] of [
      [
        'the words',
        'WordsTab',
        () => page.getByRole('tab', { name: words.en.registers.words }).click(),
        page.getByRole('tablist', { name: words.en.words.sections, exact: true }),
      ],
      [
        'the search',
        'SearchPanel',
        () => page.keyboard.press('/'),
        page.getByRole('tabpanel', { name: words.en.registers.search }).getByRole('searchbox'),
      ],
      [
        'the card of a word',
        'OpenWord',
        () => page.evaluate(() => history.pushState(null, '', '?word=p1.1-2')),
        page.locator('.word-card'),
      ],
      [
        'the export',
        'Exports',
        () => page.getByRole('banner').getByRole('button', { name: words.en.app.export, exact: true }).click(),
        page.getByRole('dialog', { name: words.en.exports.title }),
      ],
    ] as const) {
      await test.step(name, async () => {
        await loseChunk(page, chunkName);
        await call();
        await expect(alert).toBeVisible();
        await expect(alert.getByRole('button', { name: crash.reload })).toBeVisible();
        await again(page).click();
        await expect(alert).toBeVisible();
        await page.unroute(chunk(chunkName));
        await again(page).click();
        await expect(part).toBeVisible();
        await expect(page.getByRole('alert')).toHaveCount(0);
      });
    }
    await expectText(page);
  });

  test('behind a button: that stays and says it; so does the other language', async ({ page }) => {
    await open(page, { link: '?entity=russia' });
    const note = page.getByRole('status').filter({ hasText: trouble.missing });
    const retry = note.getByRole('button', { name: crash.retry });
    const settings = page.getByRole('button', { name: words.en.settings.title, exact: true });
    await test.step('citing', async () => {
      await loseChunk(page, 'CitePopover');
      const cite = page.getByRole('button', { name: words.en.app.cite.open, exact: true });
      await cite.click();
      await expect(note).toBeVisible();
      await expect(cite).toBeVisible();
      await page.unroute(chunk('CitePopover'));
      await retry.click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expect(note).toHaveCount(0);
      await page.keyboard.press('Escape');
    });
    await test.step('the settings', async () => {
      await loseChunk(page, 'SettingsPopover');
      await settings.click();
      await expect(note).toBeVisible();
      await expect(settings).toBeVisible();
      await page.unroute(chunk('SettingsPopover'));
      await retry.click();
      await expect(page.getByRole('dialog')).toHaveCSS('display', 'grid');
      await expect(note).toHaveCount(0);
      await page.keyboard.press('Escape');
    });
    await test.step('the other language: the interface stays in this one', async () => {
      await loseChunk(page, 'ar');
      await page.getByRole('button', { name: otherLanguage.en }).click();
      const lost = page.getByRole('status').filter({ hasText: trouble.language });
      await expect(lost).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await page.unroute(chunk('ar'));
      await lost.getByRole('button', { name: crash.retry }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
      await expect(page.locator('.trouble')).toHaveCount(0);
    });
  });
});

test('the texts of the interface cannot be loaded at all: both languages say so', async ({ page }) => {
  await loseChunk(page, 'en');
  await page.goto('/');
  for (const text of [/Bayan could not start/, /تعذّر تشغيل «بيان»/]) await expect(page.getByText(text)).toBeVisible();
  await page.unroute(chunk('en'));
  await page.getByRole('button', { name: 'Reload the page' }).click();
  await ready(page);
});

test('something unexpected, in a timer or a promise, is said, and can be put away', async ({ page }) => {
  // In a script of the page's own: of others WebKit tells the page nothing.
  await page.addInitScript(`
    window.inTimer = () => setTimeout(() => { throw new Error('sabotage'); });
    window.inPromise = () => void Promise.reject(new Error('sabotage'));
  `);
  await open(page);
  const note = page.getByRole('status').filter({ hasText: trouble.unexpected });
  for (const fail of ['window.inTimer()', 'window.inPromise()']) {
    await page.evaluate(fail);
    await expect(note).toBeVisible();
    await note.getByRole('button', { name: words.en.app.dismiss }).click();
    await expect(note).toHaveCount(0);
  }
  await expectText(page);
});

test.describe('looks that cannot be loaded', { tag: '@engine' }, () => {
  // What is missing is told by the part that wants it.
  test.use({ expected: new RegExp(`${expected.source}|no stylesheet`) });

  test('are missed like code, and come when they can be had', async ({ page }) => {
    await open(page);
    const alert = page.getByRole('alert').filter({ hasText: crash.missing });
    const looks = /\/OpenWord-[^/]*\.css/;
    await page.route(looks, (route) => route.fulfill({ status: 404 }));
    await loseChunk(page, 'OpenWord');
    await page.evaluate(() => history.pushState(null, '', '?word=p1.1-2'));
    await expect(alert).toBeVisible();
    await page.unroute(chunk('OpenWord'));
    await again(page).click();
    await expect(alert).toBeVisible();
    await page.unroute(looks);
    await again(page).click();
    await expect(page.locator('.word-card')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    const rules = await page.evaluate(() =>
      [...document.styleSheets].map(({ href, cssRules }) => (href?.includes('/OpenWord-') ? cssRules.length : 0)),
    );
    expect(Math.max(...rules)).toBeGreaterThan(0);
  });
});
