/** What a reader may do, by chance. */
import type { Page } from '@playwright/test';
import { otherLanguage, ready } from '../support';
import { chosen } from './invariants';
import type { Random } from './random';
import { tabs, type State } from './state';

export interface Action {
  name: string;
  /** How often it is chosen, beside others: 1 unless said. */
  weight?: number;
  /** Whether what is being read must stay where it is. */
  still?: (before: State) => boolean;
  possible: (state: State) => boolean;
  /** Does it, and says to what; `null` where there was nothing to do it to. */
  act: (page: Page, random: Random, state: State) => Promise<string | null>;
}

const free = (state: State) => !state.modal && !state.popover;
const always = () => true;
/** What is selected is brought clear of a sheet that opens. */
const unlessSelected = (state: State) => chosen(state).length === 0;
const withPanel = (state: State) => free(state) && state.panel;

/** The middle of one of the elements that can be seen and reached with the pointer. */
async function pointOn(page: Page, selector: string, random: Random) {
  const chance = random.next();
  return page.evaluate(
    ({ sought, at }) => {
      const found = [...document.querySelectorAll(sought)].flatMap((element) => {
        const box = element.getClientRects()[0];
        if (!box || box.width === 0 || box.height === 0) return [];
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        const there = x >= 0 && y >= 0 && x < innerWidth && y < innerHeight ? document.elementFromPoint(x, y) : null;
        return there && element.contains(there)
          ? [{ x, y, name: (element.textContent || element.id).slice(0, 30) }]
          : [];
      });
      return found[Math.floor(at * found.length)] ?? null;
    },
    { sought: selector, at: chance },
  );
}

async function clickOn(page: Page, selector: string, random: Random): Promise<string | null> {
  const point = await pointOn(page, selector, random);
  if (!point) return null;
  await page.mouse.click(point.x, point.y);
  return point.name;
}

const click = (selector: string) => (page: Page, random: Random) => clickOn(page, selector, random);
const press = (key: string) => async (page: Page) => {
  await page.keyboard.press(key);
  return key;
};

const widths = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 700, height: 800 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const;
const queries = ['الصين', 'روسيا', 'china', 'cooperation', 'تعاون', 'ق و ل', 'zzz', '80', '<b>', 'ال', '\u202e', '.*'];

export const actions: readonly Action[] = [
  { name: 'click a mark', weight: 4, possible: free, act: click('article [data-entity], article [data-undertaking]') },
  { name: 'click a word', weight: 2, possible: free, act: click('article [data-word]') },
  { name: 'click in the text', possible: free, act: click('article [data-sentence]') },
  { name: 'click beside the text', possible: free, act: click('article') },
  {
    name: 'point at a mark',
    still: always,
    possible: free,
    act: async (page, random) => {
      const point = await pointOn(page, 'article [data-entity], article [data-word]', random);
      if (!point) return null;
      await page.mouse.move(point.x, point.y);
      return point.name;
    },
  },
  { name: 'click in a list', weight: 4, possible: withPanel, act: click('.panel .tab-panel button:not([disabled])') },
  { name: 'follow a paragraph', possible: withPanel, act: click('.panel a[href^="#"]') },
  { name: 'open a tab', weight: 3, still: always, possible: withPanel, act: click('.panel .tab') },
  { name: 'click the map', weight: 2, possible: withPanel, act: click('.article-map button') },
  {
    name: 'filter a list',
    // The field of the search is among them, and goes to what it finds.
    still: ({ tab }) => tabs[tab] !== 'search',
    possible: withPanel,
    act: async (page, random) => {
      const found = await clickOn(page, '.panel input[type="search"]', random);
      if (found === null) return null;
      const query = random.pick([...queries, '', '']);
      await page.keyboard.press('ControlOrMeta+a');
      if (query === '') await page.keyboard.press('Delete');
      else await page.keyboard.type(query);
      return query;
    },
  },
  {
    name: 'search',
    weight: 2,
    possible: free,
    act: async (page, random) => {
      if ((await clickOn(page, '.bar [aria-label]:has(svg)', random)) === null) return null;
      const query = random.pick(queries);
      // The field may yet have to be loaded.
      await page.locator('.search input').waitFor({ state: 'visible' });
      await page.locator('.search input').fill(query);
      return query;
    },
  },
  { name: 'choose a view', weight: 2, still: always, possible: free, act: click('.bar [role="radio"]') },
  {
    name: 'the other language',
    still: always,
    possible: free,
    act: async (page, _random, { lang }) => {
      const name = otherLanguage[lang === 'ar' ? 'ar' : 'en'];
      await page.getByRole('banner').getByRole('button', { name, exact: true }).click();
      return lang;
    },
  },
  { name: 'open or close the panel', still: unlessSelected, possible: free, act: click('.panel-toggle, .sheet-grip') },
  {
    name: 'open the settings',
    weight: 2,
    still: always,
    possible: free,
    act: async (page, random) => {
      const name = await clickOn(page, '.bar-type', random);
      if (name !== null) await page.locator('.popup').waitFor({ state: 'visible' });
      return name;
    },
  },
  {
    name: 'change a setting',
    weight: 6,
    still: always,
    possible: ({ popover, modal }) => popover && !modal,
    act: click('.settings [role="radio"], .settings [role="switch"]'),
  },
  {
    name: 'close what is open',
    weight: 3,
    still: always,
    possible: ({ popover, modal }) => popover || modal,
    act: press('Escape'),
  },
  {
    name: 'click beside what is open',
    possible: ({ popover, modal }) => popover && !modal,
    act: async (page) => {
      await page.mouse.click(4, 120);
      return 'edge';
    },
  },
  {
    name: 'open the export',
    still: always,
    possible: free,
    act: async (page, random) => {
      const name = await clickOn(page, '.bar-export, .colophon .cite', random);
      if (name !== null) await page.getByRole('dialog').waitFor({ state: 'visible' });
      return name;
    },
  },
  {
    name: 'choose in the export',
    weight: 3,
    still: always,
    possible: ({ modal }) => modal,
    act: click('[role="dialog"] [role="radio"], [role="dialog"] summary'),
  },
  { name: 'cite', still: always, possible: free, act: click('.panel .cite, .word-card .cite') },
  { name: 'notes', still: always, possible: free, act: click('.row-menu') },
  { name: 'reveal', still: always, possible: free, act: click('.row-reveal, .cover') },
  { name: 'step', weight: 3, possible: free, act: click('.step') },
  {
    name: 'back',
    weight: 2,
    possible: (state) => free(state) && state.canGoBack,
    act: async (page) => {
      await page.evaluate(() => history.back());
      return 'back';
    },
  },
  {
    name: 'forward',
    possible: (state) => free(state) && state.canGoForward,
    act: async (page) => {
      await page.evaluate(() => history.forward());
      return 'forward';
    },
  },
  {
    name: 'press a key',
    weight: 4,
    possible: free,
    act: async (page, random) => {
      const key = random.pick([
        'n',
        'p',
        'a',
        'e',
        'Escape',
        'Tab',
        'Shift+Tab',
        'ArrowLeft',
        'ArrowRight',
        'ArrowDown',
        'Home',
        'End',
        'Enter',
        'Space',
      ]);
      await page.keyboard.press(key);
      return key;
    },
  },
  {
    name: 'scroll',
    weight: 2,
    possible: free,
    act: async (page, random) => {
      const by = random.below(3000) - 1500;
      await page.mouse.move(300, 300);
      await page.mouse.wheel(0, by);
      return String(by);
    },
  },
  {
    name: 'resize',
    still: unlessSelected,
    possible: free,
    act: async (page, random) => {
      const size = random.pick(widths);
      await page.setViewportSize(size);
      return `${size.width}`;
    },
  },
  {
    name: 'load again',
    possible: free,
    act: async (page) => {
      await page.reload();
      await ready(page);
      return 'reload';
    },
  },
];
