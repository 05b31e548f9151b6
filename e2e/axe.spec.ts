/** axe at WCAG 2.2 AA on every state: nothing found. */
import type { Page, TestInfo } from '@playwright/test';
import {
  axe,
  chooseView,
  expect,
  langs,
  open,
  openSettings,
  openTab,
  settled,
  test,
  words,
  type Opening,
  type Screen,
} from './support';

type Lang = NonNullable<Opening['lang']>;

/** States in the order in which a reader gets from one to the next. */
const states: [name: string, reach: (page: Page, lang: Lang) => Promise<unknown>][] = [
  ['at rest', async () => {}],
  ['Arabic', (page, lang) => chooseView(page, 'ar', lang)],
  ['English revealed', (page) => page.locator('[aria-controls="p3-en"]').click()],
  ['English', (page, lang) => chooseView(page, 'en', lang)],
  ['Stacked', (page, lang) => chooseView(page, 'stacked', lang)],
  ['notes open', (page) => page.locator('[aria-controls="p6-notes"]').click()],
  ['settings open', openSettings],
  ['settings closed', (page) => page.keyboard.press('Escape')],
  ['entities', (page, lang) => openTab(page, 'entities', lang)],
  [
    'entity selected',
    (page, lang) =>
      page
        .getByRole('tabpanel')
        .getByRole('button', { name: lang === 'en' ? /^China/ : /^الصين/ })
        .first()
        .click(),
  ],
  ['nothing found', (page) => page.getByRole('searchbox').fill('zzz')],
  ['commitments', (page, lang) => openTab(page, 'commitments', lang)],
  [
    'commitment selected',
    (page) => page.getByRole('tabpanel').getByRole('listitem').first().getByRole('button').first().click(),
  ],
  [
    'map open',
    (page, lang) =>
      page.getByRole('button', { name: new RegExp(`${words[lang].map.open}.*${words[lang].map.title}`) }).click(),
  ],
];

function report(info: TestInfo, where: string, found: [state: string, findings: string[]][]) {
  for (const [state, findings] of found) {
    const line = `${where.padEnd(18)} ${state.padEnd(20)} ${findings.length}`;
    info.annotations.push({ type: 'axe', description: [line, ...findings].join('\n    ') });
    console.log([`axe  ${line}`, ...findings].join('\n       '));
  }
}

for (const theme of ['paper', 'sepia', 'dark']) {
  for (const lang of langs) {
    for (const screen of ['wide', 'phone'] satisfies Screen[]) {
      test(`${theme}, ${lang}, ${screen}`, async ({ page }, info) => {
        test.slow();
        await open(page, { lang, screen, settings: { theme } });
        const found: [string, string[]][] = [];
        for (const [name, reach] of states) {
          await reach(page, lang);
          await settled(page);
          found.push([name, await axe(page)]);
        }
        report(info, `${theme} ${lang} ${screen}`, found);
        expect(found.filter(([, findings]) => findings.length > 0)).toEqual([]);
      });
    }
  }
}

test.describe('the screen of a failed article', () => {
  test.use({ expected: /Failed to load resource/ });

  for (const theme of ['paper', 'sepia', 'dark']) {
    test(theme, async ({ page }, info) => {
      await page.addInitScript((kept) => localStorage.setItem('bayan.settings', kept), JSON.stringify({ theme }));
      await page.route(/\/entities[^/]*\.json/, (route) => route.abort());
      await page.goto('/');
      await expect(page.getByRole('alert')).toBeVisible();
      const findings = await axe(page);
      report(info, theme, [['failed', findings]]);
      expect(findings).toEqual([]);
    });
  }
});

test('a link that names an unknown id', async ({ page }, info) => {
  await open(page, { link: '?entity=atlantis&article=nowhere' });
  const findings = await axe(page);
  report(info, 'paper en wide', [['notices', findings]]);
  expect(findings).toEqual([]);
});
