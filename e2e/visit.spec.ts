/** A whole visit, also with reduced motion, forced colours and 400 % zoom. The watch on every page looks on. */
import type { Page } from '@playwright/test';
import {
  chooseView,
  clickWords,
  expect,
  expectNoSidewaysScroll,
  langs,
  litLines,
  open,
  openPanel,
  openSettings,
  openTab,
  test,
  text,
  words,
  type Opening,
} from './support';
import { every, spreadOver } from './spread';

const spread = spreadOver(import.meta.url);

/** What a reader does on a first visit: reads, looks up, follows, switches, and comes back. */
async function visit(page: Page, lang: NonNullable<Opening['lang']>) {
  await chooseView(page, 'ar', lang);
  await page.locator('[aria-controls="p2-en"]').click();
  await expect(text(page, 'p2', 'en')).toBeVisible();
  await chooseView(page, 'facing', lang);
  await clickWords(page, 'p2.1', 'ar', 'وانغ');
  await expect(page).toHaveURL(/entity=wang-yi/);
  await page.keyboard.press('n');
  await page.keyboard.press('p');
  await expect.poll(async () => (await litLines(page, /^current-person$/)).length).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/entity=/);
  const list = await openTab(page, 'commitments', lang);
  await list.getByRole('listitem').first().getByRole('button').first().click();
  await expect(page).toHaveURL(/undertaking=p1-promote-relations/);
  await page.goBack();
  await openSettings(page, lang);
  await page.getByRole('radio', { name: words[lang].settings.themes.sepia }).click();
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(page.locator('#p18')).toBeAttached();
}

for (const { lang, screen } of spread(every({ lang: langs, screen: ['wide', 'middle', 'phone'] }))) {
  test(
    `says nothing on the console and asks nobody: ${screen}, ${lang}`,
    { tag: '@engine' },
    async ({ page, complaints }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await open(page, { lang, screen });
      await visit(page, lang);
      expect(complaints).toEqual([]);
      expect(asked.length).toBeGreaterThan(5);
    },
  );
}

for (const motion of spread(['reduce', 'no-preference'] as const)) {
  test(`goes to places with motion "${motion}"`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: motion });
    await open(page, { link: '?entity=russia' });
    await page.keyboard.press('p');
    await expect(page.locator('#p18')).toBeInViewport();
    // Switches move.
    await openSettings(page);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .flatMap((element) => getComputedStyle(element).transitionDuration.split(', '))
        .filter((duration) => Number.parseFloat(duration) > 0),
    );
    if (motion === 'reduce') expect(moving).toEqual([]);
    else expect(moving.length).toBeGreaterThan(0);
  });
}

test.describe('in forced colours', () => {
  for (const scheme of spread(['light', 'dark'] as const)) {
    test(`selecting is still seen, and everything still works: ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme: scheme });
      await open(page, { link: '?entity=russia' });
      const painted = await text(page, 'p1', 'ar').evaluate((element) => {
        const probe = document.createElement('span');
        probe.style.cssText = 'forced-color-adjust: none; background: Canvas; color: CanvasText';
        document.body.append(probe);
        const { backgroundColor: ground, color: letters } = getComputedStyle(probe);
        probe.remove();
        const [lit, current] = ['lit-place', 'current-place'].map((name) =>
          getComputedStyle(element, `::highlight(${name})`),
        );
        return {
          ground,
          letters,
          grounds: [lit?.backgroundColor, current?.backgroundColor],
          lettersOn: [lit?.color, current?.color],
        };
      });
      expect(new Set([...painted.grounds, painted.ground, 'rgba(0, 0, 0, 0)']).size, 'each ground is another').toBe(4);
      expect(painted.lettersOn, 'letters reach beyond the ground').toEqual([painted.letters, painted.letters]);
      await page.getByRole('tab', { name: 'Commitments' }).click();
      await test.step('the chosen view and tab differ from the others', async () => {
        const line = (role: 'radio' | 'tab', name: string) =>
          page.getByRole(role, { name }).evaluate((element) => {
            const after = getComputedStyle(element, '::after');
            const own = after.content === 'none' ? getComputedStyle(element) : after;
            const drawn = [own.backgroundColor, own.borderBlockEndWidth, own.outlineStyle, own.textDecorationLine].join(
              ' ',
            );
            return after.content === 'none' ? drawn : `line ${drawn}`;
          });
        expect(await line('radio', 'Side by side')).not.toBe(await line('radio', 'Stacked'));
        expect(await line('tab', 'Commitments')).not.toBe(await line('tab', 'Entities'));
        // A line that is nothing but background disappears where backgrounds are forced to the page's own.
        const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        for (const chosen of [await line('radio', 'Side by side'), await line('tab', 'Commitments')]) {
          expect(chosen.startsWith(`line ${ground} 0px none none`), chosen).toBe(false);
        }
      });
      await page.getByRole('tabpanel').getByRole('listitem').first().getByRole('button').first().click();
      await expect(page).toHaveURL(/undertaking=/);
    });
  }
});

for (const lang of spread(langs)) {
  test(`at 400 % zoom, 320 by 256 px, all is there, in the ${lang} interface`, async ({ page }) => {
    await open(page, { lang, screen: { width: 320, height: 256 } });
    await expectNoSidewaysScroll(page, '320 × 256');
    await chooseView(page, 'ar', lang);
    await openPanel(page, lang);
    await openTab(page, 'commitments', lang);
    await page.getByRole('tabpanel').getByRole('listitem').first().getByRole('button').first().click();
    await expect(page).toHaveURL(/undertaking=/);
    await expectNoSidewaysScroll(page, '320 × 256, selected');
  });
}
