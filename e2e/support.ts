/** What the journeys share: opening the app, pointing at words, reading what is lit, and a watch on every page. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect as playwrightExpect, type Locator, type Page } from '@playwright/test';
import type { Lang } from '#article/format/schema';
import { folderOf, languages } from '#i18n/languages';
import type * as en from '#i18n/locales/en/index';
import type reading from '#i18n/locales/en/late/reading.json';
import { barePage } from '../scripts/site/bare-page.mjs';
import { line } from './article';
import { notAsked, setAsideForFirefox } from './not-asked';
import { test as sharedPage } from './shared-page';
import { test as overWebDriver } from './webkit/fixture';
import { Page as WebKitPage } from './webkit/page';

/** When `expect.poll` looks again, in ms. By default it is after 100, 250, 500 and 1 000: on average half of that is slept for nothing. */
const intervals = [20, 50, 100, 100, 250];

const poll: typeof playwrightExpect.poll = (actual, about) =>
  playwrightExpect.poll(actual, { intervals, ...(typeof about === 'string' ? { message: about } : about) });

/** Playwright's, which asks oftener whether something is so by now. */
export const expect: typeof playwrightExpect = new Proxy(playwrightExpect, {
  get: (target, name) => (name === 'poll' ? poll : (Reflect.get(target, name) as unknown)),
});

type Locale = typeof en & { reading: typeof reading };

/** The interface's words, so that a journey can be made in either language. */
function localeOf(lang: Lang): Locale {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`../src/i18n/locales/${lang}/${name}.json`, import.meta.url), 'utf8'));
  const early = ['app', 'exports', 'map', 'reader', 'registers', 'search', 'settings', 'study', 'words'];
  return {
    ...Object.fromEntries(early.map((name) => [name, read(name)])),
    reading: read('late/reading'),
  } as Locale;
}

export const words: Record<Lang, Locale> = { en: localeOf('en'), ar: localeOf('ar') };

/** What the way out of an interface is called: the other language, by its own name. */
export const otherLanguage: Record<Lang, string> = { en: languages.ar.name, ar: languages.en.name };

/** A name from an address as a sentence holds it: parted from the words around it (FIRST STRONG ISOLATE … POP). */
export const apart = (name: string) => `\u2068${name}\u2069`;

export const langs: readonly Lang[] = ['en', 'ar'];

/** The three widths of the design: panel beside the text, drawer, phone. */
export const screens = {
  wide: { width: 1440, height: 900 },
  middle: { width: 1024, height: 768 },
  phone: { width: 390, height: 844 },
} as const;
export type Screen = keyof typeof screens;

interface Watch {
  /** What the page says to the console, what it throws, and what it asks of other hosts. */
  complaints: string[];
  /** Complaints that a test brings about on purpose. */
  expected: RegExp | null;
}

/** What a page complains of from now on: errors and warnings on its console, what it throws. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    // Playwright's own word where it holds the service worker back.
    if (message.text().startsWith('Service Worker registration blocked')) return;
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
  return complaints;
}

const base: typeof sharedPage = process.env['BAYAN_ENGINE'] === 'webkit' ? overWebDriver : sharedPage;

/**
 * Every test watches its page: no error or warning on the console, nothing thrown, no request to another origin.
 * A test that breaks something on purpose says what it expects to be said: `test.use({ expected: /…/ })`.
 */
export const test = base.extend<Watch>({
  expected: [null, { option: true }],
  complaints: [
    async ({ page, baseURL, browserName, javaScriptEnabled, expected }, use) => {
      if (javaScriptEnabled === false && test.info().project.name !== 'chromium') notAsked('pages without scripts');
      if (page instanceof WebKitPage) {
        await use([]);
        expect((await page.complaints()).filter((one) => !expected?.test(one))).toEqual([]);
        return;
      }
      if (browserName === 'firefox') setAsideForFirefox(page);
      const complaints = complaintsOf(page);
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== baseURL) complaints.push(`request: ${request.url()}`);
      });
      await use(complaints);
      expect(complaints.filter((one) => !expected?.test(one))).toEqual([]);
    },
    { auto: true },
  ],
});

export interface Opening {
  screen?: Screen | { width: number; height: number };
  lang?: Lang;
  /** Kept settings, as of an earlier visit. */
  settings?: Record<string, unknown>;
  /** Query and hash, without the `/`. */
  link?: string;
  /** How long it may take until the article stands, in ms; by default as long as any expectation. */
  timeout?: number;
}

/** How long an expectation waits, in ms: as in `playwright.config.ts`. */
const PATIENCE = 15_000;

export const SETTINGS_KEY = 'bayan.settings';

/** Runs in the page: puts something into its storage, once a tab, so that a reload does not put it back. */
function keep([key, kept]: readonly [string, string]) {
  if (sessionStorage.getItem('seeded') !== null) return;
  sessionStorage.setItem('seeded', '');
  localStorage.setItem(key, kept);
}

/** Puts something into the site's storage, as of an earlier visit. */
export const seed = (page: Page, key: string, kept: string) => page.addInitScript(keep, [key, kept] as const);

/** Opens the app as a reader who has been here before would, and waits until the article stands in its fonts. */
export async function open(
  page: Page,
  { screen = 'wide', lang = 'en', settings = {}, link = '', timeout }: Opening = {},
) {
  await page.setViewportSize(typeof screen === 'string' ? screens[screen] : screen);
  await seed(page, SETTINGS_KEY, JSON.stringify({ language: lang, hintSeen: true, ...settings }));
  await page.goto(`/${folderOf(lang)}${link}`);
  await ready(page, timeout);
}

/**
 * Serves the pages as they are in development: nothing drawn before the script. For tests that change the article's data,
 * which would not be what was drawn. Call before `open`.
 */
export async function servePagesBare(page: Page) {
  await page.route(isPage, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: barePage(await response.text()) });
  });
}

const isPage = (url: URL) => url.pathname.endsWith('/');

/** The Arabic typefaces of the text, and the families that they are made of. */
const FACES = { naskh: 'Scheherazade New', sans: 'Plex Arabic Text' } as const;
type Typeface = keyof typeof FACES;
export const typefaces = Object.keys(FACES) as Typeface[];

/**
 * Serves the pages so that their text is drawn in its faces however late those come. As they are served, a face that comes too late for
 * the first sight is not drawn for as long as the page stands: under load, and in a browser without a store, that may be always.
 */
export async function waitForFaces(page: Page) {
  await page.route(isPage, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replaceAll('font-display:optional', 'font-display:block') });
  });
}

/** Opens the page again, drawn in this Arabic face. */
export async function reloadInFace(page: Page, typeface: Typeface) {
  const family = FACES[typeface];
  await waitForFaces(page);
  await page.reload();
  await ready(page);
  await page.unroute(isPage);
  await page.evaluate(async (name) => {
    await document.fonts.load(`21px "${name}"`, 'روسيا');
    // What was laid out before is laid out again.
    document.body.hidden = true;
    document.body.getBoundingClientRect();
    document.body.hidden = false;
  }, family);
  expect(await page.evaluate(isDrawn, family), `${family} is drawn`).toBe(true);
}

/** Runs in the page: whether Arabic in this family is wider or narrower than in what would stand in for it. */
function isDrawn(family: string): boolean {
  const [wanted, other] = [`"${family}", serif`, 'serif'].map((families) => {
    const text = document.createElement('span');
    text.lang = 'ar';
    text.textContent = 'روسيا والصين';
    text.style.cssText = 'position: absolute; visibility: hidden; white-space: nowrap; font-size: 100px';
    text.style.fontFamily = families;
    document.body.append(text);
    const { width } = text.getBoundingClientRect();
    text.remove();
    return width;
  });
  return wanted !== other;
}

/** Where the page is now, as the page itself says: no driver has to keep up with it. */
export const addressOf = (page: Page) => page.evaluate(() => location.href);

/** Waits until the article is there, in its fonts, and the app has taken the prerendered page over. */
export async function ready(page: Page, timeout = PATIENCE) {
  const there = page.locator('html[data-live]:not([data-first="top"]) #p18');
  // Every journey waits here, most of them more than once. A matcher looks again only after half a second, and then after one.
  if (page instanceof WebKitPage) await expect(there).toBeAttached({ timeout });
  else await there.waitFor({ state: 'attached', timeout });
  await page.evaluate(() => document.fonts.ready);
}

/** The text of a row (`h`, `p1`…) in one language. */
export const text = (page: Page, row: string, lang: Lang) =>
  row === 'h' ? page.locator(`#h h1[lang="${lang}"]`) : page.locator(`#${row} > p[lang="${lang}"]`);

/** One sentence in one language. */
export const sentence = (page: Page, id: string, lang: Lang) => page.locator(`[data-sentence="${id}"][lang="${lang}"]`);

/** Brings words of a sentence into view and says where they are, in px from the top left of the window. */
export async function pointOf(page: Page, id: string, lang: Lang, wanted: string, nth = 1) {
  const holder = sentence(page, id, lang);
  return holder.evaluate(
    (element, { soughtWords, count }) => {
      const whole = element.textContent;
      let at = -1;
      for (let k = 0; k < count; k++) at = whole.indexOf(soughtWords, at + 1);
      if (at < 0) throw new Error(`“${soughtWords}” is not in “${whole}”`);
      const range = document.createRange();
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let offset = 0;
      let begun = false;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0;
        if (!begun && at < offset + length) {
          range.setStart(node, at - offset);
          begun = true;
        }
        if (begun && at + soughtWords.length <= offset + length) {
          range.setEnd(node, at + soughtWords.length - offset);
          break;
        }
        offset += length;
      }
      const inView = () => {
        const box = range.getClientRects()[0];
        return box && box.top > 120 && box.bottom < innerHeight * 0.45 ? box : null;
      };
      if (!inView()) window.scrollBy({ top: range.getBoundingClientRect().top - 180, behavior: 'instant' });
      const box = range.getClientRects()[0];
      if (!box) throw new Error(`“${soughtWords}” is not shown`);
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    { soughtWords: wanted, count: nth },
  );
}

/** Clicks words in the text, as a reader does. */
export async function clickWords(page: Page, id: string, lang: Lang, wanted: string, nth = 1) {
  const { x, y } = await pointOf(page, id, lang, wanted, nth);
  await page.mouse.click(x, y);
}

/** A stretch that is lit, and where its place in the sentence begins. */
export interface Lit {
  name: string;
  in: string;
  lang: string;
  words: string;
  start: number;
}

/** What the browser paints over the text: the ranges of every CSS highlight. */
export function lit(page: Page): Promise<Lit[]> {
  return page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, ranges]) =>
      [...ranges].map((range) => {
        const holder = range.startContainer.parentElement?.closest<HTMLElement>('[data-sentence]');
        const before = document.createRange();
        if (holder) before.setStart(holder, 0);
        before.setEnd(range.startContainer, range.startOffset);
        return {
          name,
          in: holder?.dataset['sentence'] ?? '',
          lang: holder?.lang ?? '',
          words: range.toString(),
          start: before.toString().length,
        };
      }),
    ),
  );
}

/** What is lit under the highlights whose name matches, as lines to compare with `linesOf`. */
export async function litLines(page: Page, name: RegExp): Promise<string[]> {
  const all = await lit(page);
  return all
    .filter((one) => name.test(one.name))
    .map((one) => line(one.in, one.lang, one.words))
    .toSorted();
}

/** A name that begins with these words. */
export const beginning = (start: string) => new RegExp(`^${start.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)}`);

/** Top of a row, in px from the top of the window. */
export const topOf = (page: Page, row: string) =>
  page.locator(`#${row}`).evaluate((element) => element.getBoundingClientRect().top);

/** The edges between which text can be seen: below the bar, above the phone's sheet. */
export const clearing = (page: Page) =>
  page.evaluate(() => {
    const panel = document.querySelector('#panel')?.getBoundingClientRect();
    const covers = panel && panel.width >= innerWidth && panel.top > 0;
    return {
      top: Math.max(
        document.querySelector('header')?.getBoundingClientRect().bottom ?? 0,
        // The toolbar stays below the bar, but on a phone.
        ...[...document.querySelectorAll('.tools')]
          .filter((one) => getComputedStyle(one).position === 'sticky')
          .map((one) => one.getBoundingClientRect().bottom),
      ),
      bottom: covers ? panel.top : innerHeight,
    };
  });

/**
 * How far the paragraph being read may move when the layout changes, in px: browsers scroll by whole ones. In a long text, rows far
 * away have only a guessed height until they are reached.
 */
export const DRIFT = { text: 1, longText: 2 } as const;

/** Scrolls so that the top of a row stands `below` px under the bar, and lets the page take note of it. */
export async function scrollTo(page: Page, row: string, below: number) {
  const { top: bar } = await clearing(page);
  await page
    .locator(`#${row}`)
    .evaluate(
      (element, top) => window.scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' }),
      bar + below,
    );
  await settled(page);
}

/** Two frames: what a change sets off in layout, observers and scroll listeners has run. */
export const settled = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/**
 * A click where a control stands, and nothing else: `locator.click()` first scrolls what it clicks into view, which
 * a test about scrolling must not do.
 */
export async function clickThere(control: Locator) {
  await expect(control).toBeInViewport();
  const box = await control.boundingBox();
  if (!box) throw new Error('not shown');
  await control.page().mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Chooses an item of “⋯” beside a row (`h`, `p1` …), by its text. Nothing is scrolled for it. */
export async function chooseInRowMenu(page: Page, row: string, item: string) {
  await page.locator(`#${row} .row-menu`).evaluate((button: HTMLElement) => button.click());
  await page.getByRole('menuitem', { name: item, exact: true }).evaluate((one: HTMLElement) => one.click());
}

/**
 * Puts words into a field, in place of what is there. In Firefox by an editing command: what Playwright does there
 * instead sets the value behind React's back.
 */
export async function fill(field: Locator, wanted: string) {
  if (field.page().context().browser()?.browserType().name() !== 'firefox') return field.fill(wanted);
  await field.focus();
  await field.evaluate((_, given) => {
    document.execCommand('selectAll');
    document.execCommand(given === '' ? 'delete' : 'insertText', false, given);
  }, wanted);
}

/** Opens the side panel where it is put away. */
export async function openPanel(page: Page, lang: Lang = 'en') {
  const { app, registers } = words[lang];
  const tabs = page.getByRole('tablist', { name: registers.registers, exact: true });
  if (await tabs.isVisible()) return;
  const { width } = page.viewportSize() ?? screens.wide;
  await page.getByRole('button', { name: width < 700 ? app.openPanel : app.panel, exact: true }).click();
  await expect(tabs).toBeVisible();
}

/** Opens a list of the registers, and gives it. */
export async function openTab(page: Page, tab: 'entities' | 'commitments', lang: Lang = 'en') {
  await openPanel(page, lang);
  const name = words[lang].registers[tab];
  await page.getByRole('tab', { name }).click();
  const list = page.getByRole('tabpanel', { name });
  await expect(list).toBeVisible();
  return list;
}

/** Opens the reading settings, and gives them. */
export async function openSettings(page: Page, lang: Lang = 'en') {
  const name = words[lang].settings.title;
  const popup = page.getByRole('dialog', { name });
  if (!(await popup.isVisible())) await clickThere(page.getByRole('button', { name }));
  await expect(popup).toBeVisible();
  return popup;
}

/** Chooses a view by its word: in the bar, or on a phone in the settings. */
export async function chooseView(page: Page, view: keyof Locale['app']['views'], lang: Lang = 'en') {
  const { app } = words[lang];
  const { width } = page.viewportSize() ?? screens.wide;
  const place = width < 700 ? await openSettings(page, lang) : page.getByRole('banner');
  await clickThere(place.getByRole('radio', { name: app.views[view], exact: true }));
  if (width < 700) await page.keyboard.press('Escape');
  await expect(page.locator('article')).toHaveAttribute('data-view', view);
}

/** The page does not scroll sideways, and neither does the panel. */
export async function expectNoSidewaysScroll(page: Page, what: string) {
  const wide = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('#panel, #panel *')]
      .filter(
        (element) => /auto|scroll/.test(getComputedStyle(element).overflowX) || element === document.documentElement,
      )
      .filter((element) => element.scrollWidth > element.clientWidth)
      .map((element) => `${element.tagName}.${element.className}: ${element.scrollWidth} > ${element.clientWidth}`),
  );
  expect(wide, what).toEqual([]);
}

/** The rules of WCAG 2.2 A and AA; of them those that colours alone decide, and the one of sizes to hit. */
const axeRules = {
  all: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  targets: { type: 'rule', values: ['target-size'] },
} as const;

/**
 * What axe finds, one line a rule with the places where it is broken. `within`: selectors of the parts to be looked at,
 * where the rest of the page is as it was when it was last looked at.
 */
export async function axe(page: Page, rules: keyof typeof axeRules, within?: readonly string[]): Promise<string[]> {
  // The page has no frames, and only what is wrong is wanted: a third of the time that axe takes by default.
  const builder = new AxeBuilder({ page }).setLegacyMode();
  for (const selector of within ?? []) builder.include(selector);
  const { violations } = await builder
    .options({ resultTypes: ['violations'], runOnly: structuredClone(axeRules[rules]) as never })
    .analyze();
  for (const one of violations) {
    if (one.id === 'target-size') one.nodes = await inTheOpen(page, one.nodes);
  }
  return violations
    .filter(({ nodes }) => nodes.length > 0)
    .map(({ id, nodes }) => {
      const places = nodes.map((node) => node.target.join(' ')).slice(0, 3);
      return `${id} ×${nodes.length}: ${places.join(' | ')}`;
    });
}

/**
 * Of targets that are too small those that are so in the middle of the list in which they stand: half under what stays in place there
 * they are cut for as long as nobody scrolls.
 */
async function inTheOpen<Node extends { target: unknown[] }>(page: Page, nodes: Node[]): Promise<Node[]> {
  const small: Node[] = [];
  for (const node of nodes) {
    const selector = node.target.join(' ');
    await page.evaluate(
      (one) => document.querySelector(one)?.scrollIntoView({ block: 'center', behavior: 'instant' }),
      selector,
    );
    await settled(page);
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .include(selector)
      .options({ resultTypes: ['violations'], runOnly: structuredClone(axeRules.targets) as never })
      .analyze();
    if (violations.length > 0) small.push(node);
  }
  return small;
}
