/**
 * The reader with a language more than it has: a pseudo language (`scripts/pseudo/`), longer than English, accented, each text
 * between marks. It is added to a copy by one folder and one line; the copy is built and shown. What has no marks has not
 * been translated; what is cut off has no room.
 */
import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { buildPseudo } from '../scripts/pseudo.mjs';
import { PSEUDO, pseudoText } from '../scripts/pseudo/text.mjs';
import { serveSite } from '../scripts/serve.mjs';
import { ready, screens, seed, SETTINGS_KEY, settled, waitForFaces, words, type Screen } from './support';
import { spreadOver } from './spread';
import { goTo, say } from './words/words';

const spread = spreadOver(import.meta.url);

test.describe.configure({ mode: 'default' });

let site: { address: string; close: () => void };
test.beforeAll(async () => {
  site = await serveSite({ dir: buildPseudo() });
});
test.afterAll(() => site.close());

const { app, exports, registers, settings } = words.en;
const help = JSON.parse(readFileSync(new URL('../src/i18n/locales/en/help.json', import.meta.url), 'utf8')) as {
  hint: string;
};
const p = pseudoText;

/** What need not be in the reader's language, and why. */
const EXEMPT = [
  // Names of file formats and of programs.
  '.export-name bdi',
  // What stands on a key.
  'kbd',
  // The reader's own query.
  'input',
];

/** Texts that show without marks: of the interface, not of the article, which says its language. */
function untranslated(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ own, exempt }) => {
      const found = new Set<string>();
      const isOwn = (element: Element) =>
        element.closest('[lang]')?.getAttribute('lang') === own && !element.closest(exempt);
      // A text may be several nodes, with words of the article between them: marks are counted from node to node.
      let depth = 0;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        if (!element || element.closest('script, style, noscript')) continue;
        let outside = '';
        for (const sign of node.textContent ?? '') {
          if (sign === '⟦') depth += 1;
          else if (sign === '⟧') depth -= 1;
          else if (depth === 0) outside += sign;
        }
        if (/\p{L}{2}/u.test(outside) && isOwn(element) && element.checkVisibility({ visibilityProperty: true })) {
          found.add(`${element.className || element.tagName}: ${outside.trim()}`);
        }
      }
      if (depth !== 0) found.add(`marks are not in pairs: ${depth}`);
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        for (const element of document.querySelectorAll(`[${name}]`)) {
          let text = element.getAttribute(name) ?? '';
          for (let before = ''; before !== text;) {
            before = text;
            text = text.replaceAll(/⟦[^⟦⟧]*⟧/g, '');
          }
          if (/\p{L}{2}/u.test(text) && isOwn(element) && element.checkVisibility({ visibilityProperty: true }))
            found.add(`${name}: ${text}`);
        }
      }
      return [...found];
    },
    { own: PSEUDO, exempt: EXEMPT.join(',') },
  );
}

/** Controls and frames that are narrower or lower than what is in them, or stand beyond the window. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate((own) => {
    const found = new Set<string>();
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.add(`the page: ${scrollWidth} > ${clientWidth}`);
    const frames = 'button, a, label, h1, h2, h3, h4, dt, dd, th, td, p, .bar, .tabs, .ladder, .popup, [role="dialog"]';
    for (const element of document.querySelectorAll<HTMLElement>(frames)) {
      // Words of the article, signs, and what is for voices alone are no question of room for longer texts.
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.closest('.sr-only, .skip') || element.closest('[lang]')?.getAttribute('lang') !== own) continue;
      const style = getComputedStyle(element);
      if (style.display.startsWith('inline') && !style.display.includes('-')) continue;
      const name = `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
      if (element.scrollWidth > element.clientWidth + 1 && !/auto|scroll/.test(style.overflowX)) {
        found.add(`${name}: ${element.scrollWidth} in ${element.clientWidth} px`);
      }
      if (
        element.matches('button, a, label') &&
        element.scrollHeight > element.clientHeight + 1 &&
        !/auto|scroll/.test(style.overflowY)
      ) {
        found.add(`${name}: ${element.scrollHeight} in ${element.clientHeight} px of height`);
      }
      const scrolls = element.parentElement?.closest<HTMLElement>('[class]');
      // What stands in a row that can be scrolled to it is not lost.
      const row = element.closest<HTMLElement>('.legend, .tools');
      if (row && /auto|scroll/.test(getComputedStyle(row).overflowX)) continue;
      const box = element.getBoundingClientRect();
      if (element.matches('button, label') && scrolls && (box.right > clientWidth + 1 || box.left < -1)) {
        found.add(`${name}: from ${Math.round(box.left)} to ${Math.round(box.right)} of ${clientWidth} px`);
      }
    }
    return [...found];
  }, PSEUDO);
}

async function open(page: Page, screen: Screen, link: string) {
  await page.setViewportSize(screens[screen]);
  await seed(page, SETTINGS_KEY, JSON.stringify({ language: PSEUDO }));
  await page.goto(`${site.address}${PSEUDO}/${link}`);
  await ready(page, 60_000);
}

const button = (page: Page, name: string) => page.getByRole('button', { name: p(name), exact: true });

const tabList = (page: Page) => page.getByRole('tablist', { name: p(registers.registers), exact: true });

async function openPanel(page: Page, screen: Screen) {
  if (!(await tabList(page).isVisible())) await button(page, screen === 'phone' ? app.openPanel : app.panel).click();
  await expect(tabList(page)).toBeVisible();
}

const tab = async (page: Page, screen: Screen, name: string) => {
  await openPanel(page, screen);
  await page.getByRole('tab', { name: p(name) }).click();
};

interface State {
  name: string;
  /** The link at which it is, which is gone to without leaving the page. */
  link?: string;
  act?: (page: Page, screen: Screen) => Promise<void>;
  /** What stands there once all of it does: the text that comes last. */
  shows: (page: Page, screen: Screen) => Locator;
  /** It is put away by Escape. */
  closes?: true;
}

const panel = (page: Page) => page.getByRole('tabpanel');
const rows = (page: Page) => panel(page).getByRole('listitem').first();

/** The main states in the order in which a reader gets from one to the next: to open the page for each takes ten times as long. */
const states: State[] = [
  {
    name: 'article',
    // The hint of a first visit stands beside a wide text, and comes after all else.
    shows: (page, screen) =>
      screen === 'wide' ? page.getByRole('region', { name: p(help.hint) }) : page.locator('.colophon'),
  },
  {
    name: 'settings',
    act: (page) => button(page, settings.title).click(),
    shows: (page) =>
      page
        .getByRole('dialog', { name: p(settings.title) })
        .getByRole('switch')
        .last(),
    closes: true,
  },
  {
    name: 'export',
    // At the end of the text: no need to go there.
    act: (page) => page.locator('.colophon button').dispatchEvent('click'),
    shows: (page) => page.getByRole('dialog', { name: p(exports.title) }).locator('.export-counts'),
    closes: true,
  },
  {
    name: 'cite',
    act: async (page) => {
      await page.locator('#p2 .row-menu').dispatchEvent('click');
      await page.getByRole('menuitem').first().dispatchEvent('click');
    },
    shows: (page) => page.locator('.cite-popup').getByRole('button').last(),
    closes: true,
  },
  {
    name: 'the languages',
    act: (page) => page.getByRole('button', { name: p(app.language).replace('{{name}}', p('Pseudo')) }).click(),
    shows: (page) => page.locator('.language-menu').getByRole('button').last(),
    closes: true,
  },
  { name: 'entities', act: (page, screen) => tab(page, screen, registers.entities), shows: rows },
  { name: 'an entity', link: '?entity=china', act: openPanel, shows: (page) => panel(page).locator('[data-open]') },
  { name: 'commitments', act: (page, screen) => tab(page, screen, registers.commitments), shows: rows },
  {
    name: 'a commitment',
    link: '?undertaking=p6-shoulder-responsibilities',
    act: openPanel,
    shows: (page) => panel(page).locator('[data-open]'),
  },
  { name: 'search', link: '?find=cooperation', act: openPanel, shows: rows },
  { name: 'a search for an entity', link: '?find=China', act: openPanel, shows: rows },
  { name: 'words', act: (page, screen) => tab(page, screen, registers.words), shows: rows },
  { name: 'a word', link: '?word=p4.1-6', shows: (page) => saves(page) },
  {
    name: 'study',
    act: async (page, screen) => {
      await saves(page).click();
      await page.keyboard.press('Escape');
      await tab(page, screen, registers.words);
    },
    shows: rows,
  },
  {
    name: 'the map',
    act: async (page, screen) => {
      await openPanel(page, screen);
      const toggle = page.locator('.article-map [aria-expanded]').first();
      if (await toggle.isVisible()) await toggle.click();
    },
    shows: (page) => page.locator('.article-map'),
  },
];

/** The button of a word's card that saves it. */
const saves = (page: Page) =>
  page.locator('.word-card').getByRole('button', { name: p(say.en.words.save), exact: true });

/** What a page says whose link names what is not here: it is asked for as the page is opened. */
const lost = '?entity=nobody&article=2001-01-01-none';

for (const screen of spread(['wide', 'middle', 'phone'] as const)) {
  test(`every text is translated and has room for two fifths more: ${screen}`, async ({ page }) => {
    const problems: Record<string, { untranslated: string[]; clipped: string[] }> = {};
    const look = async (name: string) => {
      // A face that is still on its way has the width of what stands in for it.
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await settled(page);
      const found = { untranslated: await untranslated(page), clipped: await clipped(page) };
      if (found.untranslated.length + found.clipped.length > 0) problems[name] = found;
    };
    // What has room in one face may have none in what stands in for it.
    await waitForFaces(page);
    await open(page, screen, '?view=facing');
    for (const { name, link, act, shows, closes } of states) {
      await test.step(name, async () => {
        if (link !== undefined) await goTo(page, link);
        await act?.(page, screen);
        await expect(shows(page, screen)).toBeVisible();
        await look(name);
        if (closes) {
          await page.keyboard.press('Escape');
          await expect(shows(page, screen)).toBeHidden();
        }
      });
    }
    await test.step('notices', async () => {
      await open(page, screen, lost);
      await expect(page.locator('.notice')).toHaveCount(2);
      // The word that was saved is due: the bar is at its fullest.
      await expect(page.locator('.bar-due')).toBeVisible();
      await look('notices');
    });
    expect(problems).toEqual({});
  });
}
