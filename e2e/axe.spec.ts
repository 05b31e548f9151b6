/** axe at WCAG 2.2 AA on every state: nothing found. */
import type { Page, TestInfo } from '@playwright/test';
import { entityOf } from './article';
import {
  axe,
  beginning,
  chooseView,
  expect,
  fill,
  langs,
  open,
  type Opening,
  openSettings,
  openTab,
  servePagesBare,
  SETTINGS_KEY,
  settled,
  test,
  text,
  words,
} from './support';
import { every, spreadOver } from './spread';

const spread = spreadOver(import.meta.url);

type Lang = NonNullable<Opening['lang']>;

type Reach = (page: Page, lang: Lang) => Promise<unknown>;

const atRest: Reach = async () => {};
const settings: Reach = openSettings;
const settingsClosed: Reach = (page) => page.keyboard.press('Escape');
const entitySelected: Reach = async (page, lang) => {
  const list = await openTab(page, 'entities', lang);
  await list
    .getByRole('button', { name: beginning(entityOf('china').name[lang]) })
    .first()
    .click();
};
const commitments: Reach = (page, lang) => openTab(page, 'commitments', lang);
const commitmentSelected: Reach = (page) =>
  page.getByRole('tabpanel').getByRole('listitem').first().getByRole('button').first().click();
const mapOpen: Reach = (page, lang) =>
  page.getByRole('button', { name: new RegExp(`${words[lang].map.open}.*${words[lang].map.title}`) }).click();

/** States in the order in which a reader gets from one to the next. */
const states: Record<string, Reach> = {
  'at rest': atRest,
  Arabic: (page, lang) => chooseView(page, 'ar', lang),
  'English revealed': (page) => page.locator('[aria-controls="p3-en"]').click(),
  English: (page, lang) => chooseView(page, 'en', lang),
  Stacked: (page, lang) => chooseView(page, 'stacked', lang),
  'a row’s menu': (page) => page.locator('#p6 .row-menu').click(),
  'notes open': (page) => page.getByRole('menuitem').nth(1).click(),
  'settings open': settings,
  'settings closed': settingsClosed,
  'entity selected': entitySelected,
  'nothing found': (page) => fill(page.getByRole('searchbox'), 'zzz'),
  commitments,
  'commitment selected': commitmentSelected,
  'map open': mapOpen,
};

/** Those in which colours differ from one another; the rest differ in structure only. */
const colourStates: Record<string, Reach> = {
  'at rest': atRest,
  'settings open': settings,
  'settings closed': settingsClosed,
  'entity selected': entitySelected,
  'map open': mapOpen,
  commitments,
  'commitment selected': commitmentSelected,
};

/** One line a state, with what was found there. */
function report(info: TestInfo, where: string, found: [state: string, findings: string[]][]) {
  for (const [state, findings] of found) {
    const line = [`${where.padEnd(16)} ${state.padEnd(20)} ${findings.length}`, ...findings].join('\n       ');
    info.annotations.push({ type: 'axe', description: line });
    console.log(`axe  ${line}`);
  }
}

for (const { rules, reached, themes } of [
  { rules: 'all', reached: states, themes: ['paper'] },
  { rules: 'colours', reached: colourStates, themes: ['sepia', 'dark'] },
] as const) {
  for (const { lang, screen, theme } of spread(every({ lang: langs, screen: ['wide', 'phone'], theme: themes }))) {
    test(`${theme}, ${lang}, ${screen}: ${rules} rules`, async ({ page }, info) => {
      test.setTimeout(180_000);
      await open(page, { lang, screen, settings: { theme } });
      const found: [string, string[]][] = [];
      for (const [state, reach] of Object.entries(reached)) {
        await reach(page, lang);
        await settled(page);
        found.push([state, await axe(page, rules)]);
      }
      report(info, `${theme} ${lang} ${screen}`, found);
      expect(found.filter(([, findings]) => findings.length > 0)).toEqual([]);
    });
  }
}

for (const theme of spread(['paper', 'sepia', 'dark'])) {
  test.describe('the screen of a failed article', () => {
    test.use({ expected: /Failed to load resource/ });

    test(theme, async ({ page }, info) => {
      await page.addInitScript(([key, kept]) => localStorage.setItem(key, kept), [
        SETTINGS_KEY,
        JSON.stringify({ theme }),
      ] as const);
      await page.route(/\/entities[^/]*\.json/, (route) => route.abort());
      await page.goto('/');
      await expect(page.getByRole('alert')).toBeVisible();
      const findings = await axe(page, 'all');
      report(info, theme, [['failed article', findings]]);
      expect(findings).toEqual([]);
    });
  });
}

test('a link that names what is not here', async ({ page }, info) => {
  // An article that is nowhere is asked for, and the console says that it is not.
  await servePagesBare(page);
  await open(page, { link: '?entity=atlantis&article=nowhere' });
  const findings = await axe(page, 'all');
  report(info, 'paper en wide', [['two notices', findings]]);
  expect(findings).toEqual([]);
});

/** axe does not see what is painted over the text: the letters under every wash are measured here. */
test.describe('letters can be read where they are painted over', () => {
  const kinds = ['person', 'place', 'organization', 'event', 'document', 'concept'];

  for (const theme of spread(['paper', 'sepia', 'dark'])) {
    test(theme, async ({ page }) => {
      await open(page, { settings: { theme } });
      const names = [
        ...kinds.flatMap((kind) => [`name-${kind}`, `lit-${kind}`, `current-${kind}`]),
        'lit-object',
        ...[3, 4, 5, 6].map((weight) => `lit-cue-${weight}`),
      ];
      const ratios = await text(page, 'p1', 'ar').evaluate((element, all) => {
        const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        if (!context) throw new Error('no canvas');
        const luminanceOver = (ground: string, colour: string) => {
          for (const layer of [ground, colour]) {
            context.fillStyle = layer;
            context.fillRect(0, 0, 1, 1);
          }
          const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
            const share = value / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const paper = getComputedStyle(document.documentElement).backgroundColor;
        const ink = getComputedStyle(element).color;
        return all.map((name): [string, number] => {
          const { color, backgroundColor } = getComputedStyle(element, `::highlight(${name})`);
          const letters = luminanceOver(paper, color || ink);
          const ground = luminanceOver(paper, backgroundColor);
          return [name, (Math.max(letters, ground) + 0.05) / (Math.min(letters, ground) + 0.05)];
        });
      }, names);
      expect(ratios.filter(([, ratio]) => ratio < 4.5)).toEqual([]);
      expect(ratios.find(([name]) => name === 'current-person')?.[1]).toBeLessThan(20);
    });
  }
});
