/** Everything by keyboard: a short way through the page, one stop in the text, arrows that follow the eye. */
import type { Page } from '@playwright/test';
import { addressOf, expect, langs, open, openPanel, ready, test, words } from './support';
import { spreadOver } from './spread';

const spread = spreadOver(import.meta.url);

interface Stop {
  what: string;
  role: string | null;
  outlined: boolean;
  inText: boolean;
}

const focused = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const style = getComputedStyle(element);
    return {
      what: `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 30) ?? ''}`,
      role: element.getAttribute('role'),
      outlined: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
      inText: element.closest('article') !== null,
    };
  });

/** Presses Tab from the top of the page until the panel's first tab has the focus. */
async function tabStops(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < 80) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    stops.push(stop);
    if (stop.role === 'tab') break;
  }
  return stops;
}

for (const lang of spread(langs)) {
  test(
    `the way from the top of the page to the registers is short, always seen, or skipped, in the ${lang} interface`,
    { tag: '@engine' },
    async ({ page }) => {
      await open(page, { lang });
      // The door to an own article, the key and the legend are one stop each; all of them can be skipped.
      const stops = await tabStops(page);
      expect(stops.at(-1)?.role).toBe('tab');
      expect(stops.length, stops.map(({ what }) => what).join('\n')).toBeLessThanOrEqual(16);
      expect(stops.filter(({ outlined }) => !outlined).map(({ what }) => what)).toEqual([]);
      await page.reload();
      await ready(page);
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: words[lang].app.skip });
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('main')).toBeFocused();
      // What is shown of the text is one stop; the legend, which says what is marked in it, another.
      await page.keyboard.press('Tab');
      await expect(page.locator('.tools :focus')).toHaveCount(1);
      await page.keyboard.press('Tab');
      await expect(page.locator('.legend :focus')).toHaveCount(1);
      await page.keyboard.press('Tab');
      expect((await focused(page)).inText).toBe(true);
    },
  );
}

/** Where the focused mark stands. */
const placeOf = (page: Page) =>
  page.locator(':focus').evaluate((element) => {
    const [first] = element.getClientRects();
    return {
      id: element.closest('[data-sentence]')?.getAttribute('data-sentence') ?? '',
      lang: element.closest('[lang]')?.getAttribute('lang') ?? '',
      x: first ? (first.left + first.right) / 2 : 0,
      y: (first?.top ?? 0) + scrollY,
    };
  });

for (const lang of spread(['ar', 'en'] as const)) {
  test(
    `arrows follow the eye through the ${lang === 'ar' ? 'Arabic' : 'English'}; Enter and Space select`,
    { tag: '@engine' },
    async ({ page }) => {
      await open(page, { link: `?view=${lang}` });
      await page.locator('article [role="button"][tabindex="0"]').focus();
      const onwards = lang === 'ar' ? 'ArrowLeft' : 'ArrowRight';
      const back = lang === 'ar' ? 'ArrowRight' : 'ArrowLeft';
      const visited = [await placeOf(page)];
      let onOneLine = 0;
      for (let k = 0; k < 12; k++) {
        await page.keyboard.press(onwards);
        const [here, last] = [await placeOf(page), visited.at(-1)];
        if (!last) throw new Error('nowhere');
        expect(here.lang).toBe(lang);
        expect(here.y).toBeGreaterThanOrEqual(last.y - 1);
        if (Math.abs(here.y - last.y) < 4) {
          onOneLine++;
          if (lang === 'ar') expect(here.x).toBeLessThan(last.x);
          else expect(here.x).toBeGreaterThan(last.x);
        }
        visited.push(here);
      }
      expect(onOneLine).toBeGreaterThan(3);
      for (const place of visited.slice(0, -1).toReversed()) {
        await page.keyboard.press(back);
        expect(await placeOf(page)).toEqual(place);
      }
      await page.keyboard.press('ArrowDown');
      expect((await placeOf(page)).id).toBe('p1.1');
      await page.keyboard.press('ArrowUp');
      expect((await placeOf(page)).id).toBe('h');
      await page.keyboard.press('End');
      expect((await placeOf(page)).id).toBe('p18.1');
      await page.keyboard.press('Home');
      expect((await placeOf(page)).id).toBe('h');
      await expect(page.locator('article [role="button"][tabindex="0"]')).toHaveCount(1);
      for (const key of ['Enter', ' ']) {
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press(key);
        await expect(page, `“${key}”`).toHaveURL(/entity=/);
        const id = new URL(await addressOf(page)).searchParams.get('entity') ?? '';
        await expect(page.locator(':focus')).toHaveAttribute('data-entity', new RegExp(`\\b${id}\\b`));
        await expect(page.locator(':focus')).toHaveAttribute('aria-pressed', 'true');
        const clear = await page.evaluate(() => {
          const box = document.activeElement?.getClientRects()[0];
          const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
          return box !== undefined && box.top >= bar && box.bottom <= innerHeight;
        });
        expect(clear, 'not under the bar').toBe(true);
        await page.keyboard.press('Escape');
        await expect(page).not.toHaveURL(/entity=/);
      }
    },
  );
}

test(
  'a whole visit by keyboard: find a name, select it, step, read its commitment, come back',
  { tag: '@engine' },
  async ({ page }) => {
    await open(page);
    const { registers } = words.en;
    await page.getByRole('tab', { name: registers.entities }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('tabpanel', { name: registers.commitments })).toBeVisible();
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByRole('tabpanel', { name: registers.entities })).toBeVisible();
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('eurasia');
    const row = page.getByRole('tabpanel').getByRole('button', { name: /^Eurasia/ });
    for (let k = 0; k < 8 && !(await row.evaluate((one) => one === document.activeElement)); k++) {
      await page.keyboard.press('Tab');
    }
    await expect(row).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/entity=eurasia/);
    const link = page.getByRole('button', { name: /^Pledge: build/ });
    for (let k = 0; k < 12 && !(await link.evaluate((one) => one === document.activeElement)); k++) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/undertaking=p16-build-security-architecture/);
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/undertaking=/);
  },
);

test('the drawer and the sheet open, close and keep the focus', { tag: '@engine' }, async ({ page }) => {
  await open(page, { screen: 'middle' });
  const toggle = page.getByRole('button', { name: 'Index', exact: true });
  await toggle.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tablist')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tablist')).toBeHidden();
  await expect(toggle).toBeFocused();
  await page.setViewportSize({ width: 390, height: 844 });
  await openPanel(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tablist')).toBeHidden();
});
