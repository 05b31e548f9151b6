/** A part that breaks, or whose code cannot be had: the text stands, what happened is said, and there is a way back. */
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

// What breaks is what the script draws: on a page that was drawn before it makes nothing anew.
test.beforeEach(({ page }) => servePagesBare(page));
test.use({
  expected:
    process.env['BAYAN_ENGINE'] === 'firefox'
      ? // Of a thrown error it says no more than that it was one.
        /sabotage|dynamically imported module|Loading module from|preload CSS|^console: Error$/
      : /sabotage|Failed to load resource|net::ERR|dynamically imported module|Importing a module script|preload CSS/,
});

const { crash, trouble } = words.en.app;

/** Breaks a part at the moment when it draws an element of that class, until `mend`. */
async function breakAt(page: Page, className: string) {
  await page.addInitScript((broken) => {
    Object.assign(window, { broken });
    const { setAttribute } = Element.prototype;
    Element.prototype.setAttribute = function sabotaged(name, value) {
      if (name === 'class' && String(value).split(' ')[0] === (window as { broken?: string }).broken) {
        throw new Error('sabotage of my secret');
      }
      setAttribute.call(this, name, value);
    };
  }, className);
}

const mend = (page: Page) => page.evaluate(() => Object.assign(window, { broken: null }));

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

const alertOf = (page: Page, part: keyof typeof crash.stopped) =>
  page.getByRole('alert').filter({ hasText: crash.stopped[part] });

const again = (page: Page) => page.getByRole('alert').getByRole('button', { name: crash.retry });

for (const [part, className] of [
  ['text', 'row-gutter'],
  ['colophon', 'colophon'],
  ['panel', 'panel-scroll'],
  ['map', 'article-map'],
  ['entities', 'entity-row'],
] as const) {
  test(`the ${part} breaks: the text is there, and trying again brings the part back`, async ({ page }) => {
    await breakAt(page, className);
    await page.goto('/');
    await expect(alertOf(page, part)).toBeVisible();
    await expectText(page);
    await again(page).click();
    await expect(alertOf(page, part)).toBeVisible();
    await mend(page);
    await again(page).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await ready(page);
    await expect(page.locator(`.${className}`).first()).toBeVisible();
    await expectText(page);
  });
}

test('a list of the panel that breaks can be closed, and the others go on', async ({ page }) => {
  await breakAt(page, 'cue');
  await open(page);
  await page.getByRole('tab', { name: words.en.registers.commitments }).click();
  await expect(alertOf(page, 'commitments')).toBeVisible();
  await page.getByRole('alert').getByRole('button', { name: crash.close }).click();
  await expect(page.getByRole('tab', { name: words.en.registers.entities, selected: true })).toBeVisible();
  await page
    .getByRole('button', { name: /^China/ })
    .first()
    .click();
  await expect(page.locator('[data-selected]').first()).toBeAttached();
});

test('the whole screen breaks: a page says so, with ways out that work', async ({ page }) => {
  await breakAt(page, 'shell');
  await page.goto('/?entity=russia');
  await expect(page.getByRole('heading', { name: crash.stopped.app })).toBeVisible();
  await expect(page.getByRole('link', { name: crash.start })).toHaveAttribute('href', '?');
  await expect(page.getByRole('button', { name: crash.reload })).toBeVisible();
  await mend(page);
  await again(page).click();
  await ready(page);
  await expect(page).toHaveURL(/entity=russia/);
});

for (const lang of spread(langs)) {
  const texts = words[lang].app.crash;

  test(`the words break in the ${lang} interface: said in its language`, async ({ page }) => {
    await breakChunk(page, 'WordsTab');
    await open(page, { lang });
    await page.getByRole('tab', { name: words[lang].registers.words }).click();
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(texts.stopped.words);
    await expect(alert).toHaveAttribute('lang', lang);
    await alert.getByRole('button', { name: texts.close }).click();
    await expect(alert).toHaveCount(0);
    await expectText(page);
  });
}

test('the search breaks', async ({ page }) => {
  await breakChunk(page, 'SearchPanel');
  await open(page);
  await page.keyboard.press('/');
  await expect(alertOf(page, 'search')).toBeVisible();
  await expectText(page);
});

test('the export breaks: its place is over the page, and it can be closed', async ({ page }) => {
  await breakChunk(page, 'Exports');
  await open(page);
  await page.getByRole('button', { name: words.en.app.export, exact: true }).click();
  await expect(alertOf(page, 'exports')).toBeVisible();
  await expect(alertOf(page, 'exports')).toBeInViewport();
  await page.getByRole('alert').getByRole('button', { name: crash.close }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('the card of a word breaks: it can be closed, and the selection with it', async ({ page }) => {
  await breakChunk(page, 'OpenWord');
  await open(page, { link: '?word=p1.1-2' });
  await expect(alertOf(page, 'card')).toBeInViewport();
  await expectText(page);
  await page.getByRole('alert').getByRole('button', { name: crash.close }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page).not.toHaveURL(/word=/);
});

test('the report says what, where and in which version, and nothing that was typed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await breakAt(page, 'entity-row');
  await page.goto('/?find=my+secret&tab=entities');
  const alert = alertOf(page, 'entities');
  await alert.getByText(crash.report, { exact: true }).click();
  const shown = await alert.getByLabel(crash.about).inputValue();
  for (const line of [
    /^Bayan: \d+\.\d+\.\d+/m,
    /^Part: entities$/m,
    /^Error: Error: sabotage of …$/m,
    /^At: .+\.js:\d+/m,
  ]) {
    expect(shown).toMatch(line);
  }
  expect(shown).toContain('Selected: search');
  expect(shown).not.toContain('secret');
  await alert.getByRole('button', { name: crash.copy }).click();
  await expect(alert.getByRole('status')).toHaveText(words.en.app.cite.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
});

test.describe('code that cannot be loaded', { tag: '@engine' }, () => {
  for (const [name, chunkName, call, part] of [
    [
      'the words',
      'WordsTab',
      (page: Page) => page.getByRole('tab', { name: words.en.registers.words }).click(),
      (page: Page) => page.getByRole('group', { name: words.en.words.switches }),
    ],
    [
      'the search',
      'SearchPanel',
      (page: Page) => page.keyboard.press('/'),
      (page: Page) => page.getByRole('tabpanel', { name: words.en.registers.search }).getByRole('searchbox'),
    ],
    [
      'the export',
      'Exports',
      (page: Page) => page.getByRole('button', { name: words.en.app.export, exact: true }).click(),
      (page: Page) => page.getByRole('dialog'),
    ],
  ] as const) {
    test(`${name}: a sentence, and trying again when it can be had`, async ({ page }) => {
      await loseChunk(page, chunkName);
      await open(page);
      await call(page);
      const alert = page.getByRole('alert').filter({ hasText: crash.missing });
      await expect(alert).toBeVisible();
      await expect(alert.getByRole('button', { name: crash.reload })).toBeVisible();
      await again(page).click();
      await expect(alert).toBeVisible();
      await expectText(page);
      await page.unroute(chunk(chunkName));
      await again(page).click();
      await expect(part(page)).toBeVisible();
      await expect(alert).toHaveCount(0);
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
  }

  test('the card of a word', async ({ page }) => {
    await loseChunk(page, 'OpenWord');
    await open(page, { link: '?word=p1.1-2' });
    await expect(page.getByRole('alert').filter({ hasText: crash.missing })).toBeInViewport();
    await page.unroute(chunk('OpenWord'));
    await again(page).click();
    await expect(page.locator('.word-card')).toBeVisible();
  });

  for (const [name, chunkName, button] of [
    ['the settings', 'SettingsPopover', words.en.settings.title],
    ['citing', 'CitePopover', words.en.app.cite.open],
  ] as const) {
    test(`${name}: the button stays, and says it`, async ({ page }) => {
      await loseChunk(page, chunkName);
      await open(page, { link: '?entity=russia' });
      const control = page.getByRole('button', { name: button, exact: true });
      await control.click();
      const note = page.getByRole('status').filter({ hasText: trouble.missing });
      await expect(note).toBeVisible();
      await expect(control).toBeVisible();
      await page.unroute(chunk(chunkName));
      await note.getByRole('button', { name: crash.retry }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expect(note).toHaveCount(0);
    });
  }

  test('what a part looks like comes with it when it is tried again', async ({ page }) => {
    const looks = /\/SettingsPopover-[^/]*\.css/;
    await page.route(looks, (route) => route.fulfill({ status: 404 }));
    await open(page);
    await page.getByRole('button', { name: words.en.settings.title, exact: true }).click();
    const note = page.getByRole('status').filter({ hasText: trouble.missing });
    await expect(note).toBeVisible();
    await page.unroute(looks);
    await note.getByRole('button', { name: crash.retry }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCSS('display', 'grid');
  });

  test('the other language: the interface stays in this one, and the choice is not kept', async ({ page }) => {
    await loseChunk(page, 'ar');
    await open(page);
    await page.getByRole('button', { name: otherLanguage.en }).click();
    const note = page.getByRole('status').filter({ hasText: trouble.language });
    await expect(note).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.unroute(chunk('ar'));
    await note.getByRole('button', { name: crash.retry }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    await expect(page.locator('.trouble')).toHaveCount(0);
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

for (const [what, fail] of [
  [
    'in a timer',
    () =>
      setTimeout(() => {
        throw new Error('sabotage');
      }),
  ],
  ['in a promise', () => void Promise.reject(new Error('sabotage'))],
] as const) {
  test(`something unexpected ${what} is said, and can be put away`, async ({ page }) => {
    // In a script of the page's own: of others WebKit tells the page nothing.
    await page.addInitScript(`window.fail = ${String(fail)}`);
    await open(page);
    await page.evaluate('window.fail()');
    const note = page.getByRole('status').filter({ hasText: trouble.unexpected });
    await expect(note).toBeVisible();
    await note.getByRole('button', { name: words.en.app.dismiss }).click();
    await expect(note).toHaveCount(0);
    await expectText(page);
  });
}

test('on a phone what is said lies where it can be read', async ({ page }) => {
  await breakChunk(page, 'WordsTab');
  await open(page, { screen: 'phone' });
  await openPanel(page);
  await page.getByRole('tab', { name: words.en.registers.words }).click();
  await expect(alertOf(page, 'words')).toBeInViewport();
});
