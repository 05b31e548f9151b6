/**
 * The reader with a language more than it has: a pseudo language (`scripts/pseudo/`), longer than English, accented, each text
 * between marks. It is added to a copy by one folder and one line; the copy is built and shown. What has no marks has not
 * been translated; what is cut off has no room.
 */
import { expect, test, type Page } from '@playwright/test';
import { buildPseudo } from '../scripts/pseudo.mjs';
import { PSEUDO, pseudoText } from '../scripts/pseudo/text.mjs';
import { serveSite } from '../scripts/serve.mjs';
import { ready, screens, SETTINGS_KEY, seed, words, type Screen } from './support';
import { spreadOver } from './spread';
import { say } from './words/words';

const spread = spreadOver(import.meta.url);

test.describe.configure({ mode: 'default' });

let site: { address: string; close: () => void };
test.beforeAll(async () => {
  site = await serveSite({ dir: buildPseudo() });
});
test.afterAll(() => site.close());

const { app, exports, registers, settings } = words.en;
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

async function openPanel(page: Page, screen: Screen) {
  const tabs = page.getByRole('tablist', { name: p(registers.registers), exact: true });
  if (!(await tabs.isVisible())) await button(page, screen === 'phone' ? app.openPanel : app.panel).click();
  await expect(tabs).toBeVisible();
}

const tab = async (page: Page, screen: Screen, name: string) => {
  await openPanel(page, screen);
  await page.getByRole('tab', { name: p(name) }).click();
};

/** The main states: where to go, and what to do there. */
const states: Record<string, { link?: string; act?: (page: Page, screen: Screen) => Promise<void> }> = {
  article: {},
  'the map': {
    act: async (page) => {
      const toggle = page.locator('.article-map [aria-expanded]').first();
      if (await toggle.isVisible()) await toggle.click();
    },
  },
  entities: { act: (page, screen) => tab(page, screen, registers.entities) },
  'an entity': { link: '?entity=china', act: openPanel },
  commitments: { act: (page, screen) => tab(page, screen, registers.commitments) },
  'a commitment': { link: '?undertaking=p6-shoulder-responsibilities', act: openPanel },
  words: { act: (page, screen) => tab(page, screen, registers.words) },
  'a word': { link: '?word=p4.1-6', act: (page) => expect(page.locator('.word-card')).toBeVisible() },
  search: { link: '?find=cooperation', act: openPanel },
  'a search for an entity': { link: '?find=China', act: openPanel },
  settings: {
    act: async (page) => {
      await button(page, settings.title).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  export: {
    act: async (page) => {
      // At the end of the text: no need to go there.
      await page.locator('.colophon button').dispatchEvent('click');
      const dialog = page.getByRole('dialog', { name: p(exports.title) });
      await expect(dialog).toBeVisible();
    },
  },
  cite: {
    act: async (page) => {
      await page.locator('#p2 .row-menu').dispatchEvent('click');
      await page.getByRole('menuitem').first().dispatchEvent('click');
      await expect(page.locator('.cite-popup')).toBeVisible();
    },
  },
  notices: { link: '?entity=nobody&article=2001-01-01-none' },
  'the languages': {
    act: async (page) => {
      await page.getByRole('button', { name: p(app.language).replace('{{name}}', p('Pseudo')) }).click();
      await expect(page.locator('.language-menu')).toBeVisible();
    },
  },
  study: {
    link: '?word=p4.1-6',
    act: async (page, screen) => {
      await page
        .locator('.word-card')
        .getByRole('button', { name: p(say.en.words.save), exact: true })
        .click();
      await page.keyboard.press('Escape');
      await tab(page, screen, registers.words);
    },
  },
};

for (const screen of spread(['wide', 'middle', 'phone'] as const)) {
  test(`every text is translated and has room for two fifths more: ${screen}`, async ({ page }) => {
    // Each state opens the page again.
    test.setTimeout(600_000);
    const problems: Record<string, { untranslated: string[]; clipped: string[] }> = {};
    for (const [name, { link = '?view=facing', act }] of Object.entries(states)) {
      await test.step(name, async () => {
        await open(page, screen, link);
        await act?.(page, screen);
        await page.waitForLoadState('networkidle');
        const found = { untranslated: await untranslated(page), clipped: await clipped(page) };
        if (found.untranslated.length + found.clipped.length > 0) problems[name] = found;
      });
    }
    expect(problems).toEqual({});
  });
}
