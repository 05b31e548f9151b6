/** What axe cannot see: stops on the way, a focus that is covered, sizes, zoom, spacing, the system's colours, motion. */
import type { Page } from '@playwright/test';
import type { Lang } from '#article/format/schema';
import {
  axe,
  expect,
  expectNoSidewaysScroll,
  langs,
  open,
  openPanel,
  openSettings,
  ready,
  settled,
  test,
  words,
} from './support';
import { spreadOver } from './spread';
import { goTo } from './words/words';

const spread = spreadOver(import.meta.url);

/** The widths of the design, the narrowest phone, and a window of 1280 × 1024 at 400 %. */
const sizes = {
  wide: { width: 1440, height: 900 },
  middle: { width: 1024, height: 768 },
  phone: { width: 390, height: 844 },
  narrow: { width: 320, height: 640 },
  zoomed: { width: 320, height: 256 },
} as const;

/** What can stand in the panel. */
const links = ['?entity=china', '?undertaking=p6-shoulder-responsibilities', '?word=p12.1-3', '?find=china'];

/** Says what has the focus; null once it has left the page. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    // What of it is in the window: a list may be taller.
    const points = [...element.getClientRects()].flatMap((box) => {
      const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
      const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
      return [0.02, 0.5, 0.98].flatMap((x) =>
        [0.1, 0.5, 0.9].map((y) => [left + (right - left) * x, top + (bottom - top) * y] as const),
      );
    });
    const seen = points.some(([x, y]) => {
      const top = document.elementFromPoint(x, y);
      return top !== null && (element.contains(top) || element.closest('label')?.contains(top) === true);
    });
    const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40) ?? '';
    return {
      seen,
      stop: `${element.getAttribute('role') ?? element.tagName.toLowerCase()} ${name}`,
      region: element.closest('.bar, main, #panel')?.tagName ?? '',
    };
  });

for (const [name, screen] of spread(Object.entries(sizes))) {
  test(`the focus is never hidden, all the way through the page: ${name}`, { tag: '@engine' }, async ({ page }) => {
    await open(page, { screen, link: '?entity=china' });
    // From the top, where the way through the text may put the panel away; and through the panel itself.
    for (const start of ['.skip', '#panel [role="tab"][aria-selected="true"]']) {
      await page.goto('/?entity=china');
      await ready(page);
      if (screen.width < 1320) await openPanel(page);
      await page.locator(start).focus({ timeout: 5000 });
      const hidden: string[] = [];
      let stops = 0;
      for (; stops < 300; stops++) {
        await page.keyboard.press('Tab');
        await settled(page);
        const here = await focused(page);
        // Out of the page, or, where the window has nothing else to go to, round to its beginning.
        if (!here || here.stop === `a ${words.en.app.skip}`) break;
        if (!here.seen) hidden.push(here.stop);
      }
      expect(hidden, start).toEqual([]);
      expect(stops, 'the way ends').toBeLessThan(300);
      expect(stops).toBeGreaterThan(5);
    }
    await test.step('four stops between the bar and the panel at rest', async () => {
      await page.setViewportSize(sizes.wide);
      await page.goto('/');
      await ready(page);
      const between: string[] = [];
      for (let k = 0; k < 20; k++) {
        await page.keyboard.press('Tab');
        const here = await focused(page);
        if (here?.region === 'ASIDE') break;
        if (here?.region === 'MAIN') between.push(here.stop.replace(/ .*/, ''));
      }
      const wanted = 'the toolbar, the legend, the marks of the text, and the first button beside it';
      expect(between, wanted).toEqual(['radio', 'button', 'button', 'button']);
    });
    await test.step('a drawer that lies over the focus goes away; over anything else it stays', async () => {
      await page.setViewportSize(sizes.middle);
      await page.goto('/?entity=china');
      await ready(page);
      await openPanel(page);
      const marks = (lang: 'ar' | 'en') => page.locator(`#h h1[lang="${lang}"] [role="button"]`).first();
      await marks('en').focus();
      await settled(page);
      await expect(page.getByRole('tablist')).toBeVisible();
      await marks('ar').focus();
      await expect(page.getByRole('tablist')).toBeHidden();
      await expect(marks('ar')).toBeFocused();
    });
  });
}

for (const [name, screen] of spread(Object.entries(sizes))) {
  test(`what is to be hit is 24 px, or stands as far from the next: ${name}`, async ({ page }) => {
    const found: [string, string[]][] = [];
    await open(page, { screen });
    for (const link of links) {
      await page.goto(`/${link}`);
      await ready(page);
      if (screen.width < 1320 && !link.startsWith('?word')) await openPanel(page);
      await settled(page);
      found.push([link, await axe(page, 'targets')]);
    }
    await page.keyboard.press('Escape');
    await page.goto('/');
    await ready(page);
    await openSettings(page);
    found.push(['settings', await axe(page, 'targets')]);
    expect(found.filter(([, findings]) => findings.length > 0)).toEqual([]);
  });
}

/**
 * Boxes that cut off what is in them. Not those for no eye; nor the headline in the bar and the excerpts of the search, which
 * stand whole in the text; nor the sheet, in which a list scrolls.
 */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          !element.matches('.sr-only, svg *, .bar-headline, [data-line] > span, #panel'),
      )
      .filter((element) => {
        const { overflowX, overflowY, position } = getComputedStyle(element);
        if (position === 'absolute' && element.clientWidth <= 1) return false;
        const cut = /^(?:hidden|clip)$/;
        return (
          (cut.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (cut.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .filter((element) => (element.textContent?.trim() ?? '') !== '')
      .map(
        ({ tagName, className, scrollWidth, clientWidth, scrollHeight, clientHeight, textContent }) =>
          `${tagName}.${className} ${scrollWidth}/${clientWidth} × ${scrollHeight}/${clientHeight}: ${textContent?.slice(0, 40)}`,
      ),
  );

/**
 * Goes to a link without leaving the page, with the panel open; where the link is to a word, with its card alone: what is measured is what
 * stands there, and to load the page for each takes ten times as long.
 */
async function goThere(page: Page, link: string, lang: Lang) {
  if (link.startsWith('?word')) {
    // What is selected goes first, then the panel.
    await goTo(page, '?');
    await page.keyboard.press('Escape');
    await goTo(page, link);
    await expect(page.locator('.word-card')).toBeVisible();
  } else {
    await goTo(page, link);
    await openPanel(page, lang);
  }
  await settled(page);
}

for (const lang of spread(langs)) {
  test(
    `at 400 %, and with the spacing that a reader may set, nothing is lost, in the ${lang} interface`,
    { tag: '@engine' },
    async ({ page }) => {
      test.slow();
      await open(page, { screen: sizes.zoomed, lang });
      for (const link of ['?', ...links]) {
        await goThere(page, link, lang);
        await expectNoSidewaysScroll(page, link);
        expect(await cutOff(page), link).toEqual([]);
      }
      // In a low window the bar goes with the page.
      await goTo(page, '?');
      await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
      const popup = await openSettings(page, lang);
      await popup.getByRole('switch').last().scrollIntoViewIfNeeded();
      await expect(popup.getByRole('switch').last()).toBeInViewport();
      await expectNoSidewaysScroll(page, 'settings');
      await page.keyboard.press('Escape');
      // The page's policy lets no foreign style in; one made by its own script is none.
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
           p { margin-block-end: 2em !important; }`,
        );
        document.adoptedStyleSheets.push(sheet);
      });
      for (const name of ['wide', 'phone'] as const) {
        await test.step(`with the spacing that a reader may set: ${name}`, async () => {
          await page.setViewportSize(sizes[name]);
          for (const link of links) {
            await goThere(page, link, lang);
            expect(await cutOff(page), link).toEqual([]);
            await expectNoSidewaysScroll(page, link);
          }
        });
      }
    },
  );
}

/** A colour of the system, as the page computes it. */
const systemColour = (page: Page, name: string) =>
  page.evaluate((colour) => {
    const probe = document.createElement('i');
    probe.style.color = colour;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, name);

test.describe('in the colours of the system', () => {
  test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

  test('what is selected, lit and focused can be told', async ({ page }) => {
    // Letters reach beyond the paint behind them: they keep the colour of the page's text, so that no dot is lost there.
    const text = page.locator('#p1 > p[lang="ar"]');
    const painted = (kind: string) =>
      text.evaluate((one, name) => {
        const { color, backgroundColor } = getComputedStyle(one, `::highlight(${name})`);
        return { isPainted: CSS.highlights.has(name), color, backgroundColor };
      }, kind);
    const grounds: string[] = [];
    const expectLetters = async (kind: string) => {
      await expect.poll(async () => (await painted(kind)).isPainted, kind).toBe(true);
      const { color, backgroundColor } = await painted(kind);
      expect(color, kind).toBe(await systemColour(page, 'CanvasText'));
      grounds.push(backgroundColor);
    };
    await open(page, { link: '?undertaking=p4-implement-consensus' });
    await expectLetters('lit-object');
    await open(page, { link: '?entity=china' });
    await expectLetters('lit-place');
    await expectLetters('current-place');
    const highlight = await systemColour(page, 'Highlight');
    const [row, other] = [page.locator('[data-open] > .entity-row'), page.locator('.entity-row').last()];
    const groundOf = (locator: typeof row) => locator.evaluate((one) => getComputedStyle(one).backgroundColor);
    expect(await groundOf(row)).toBe(highlight);
    expect(await groundOf(other)).not.toBe(highlight);
    const clear = 'rgba(0, 0, 0, 0)';
    expect(grounds).not.toContain(clear);
    expect(grounds).not.toContain(await systemColour(page, 'Canvas'));
    expect(grounds[1], 'the one the stepper is on is stronger').not.toBe(grounds[2]);
    // What is only marked is not painted.
    expect((await painted('cue-5')).backgroundColor).toBe(clear);
    const letters = await systemColour(page, 'HighlightText');
    const parts = await row
      .locator('*:not(svg, svg *)')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).color));
    expect(new Set(parts)).toEqual(new Set([letters]));
    const views = page.getByRole('banner').getByRole('radio');
    const outlines = await views.evaluateAll((all) =>
      all.map((one) => [one.ariaChecked, getComputedStyle(one).outlineStyle !== 'none'] as const),
    );
    expect(outlines.map(([, outlined]) => outlined)).toEqual(outlines.map(([checked]) => checked === 'true'));
    const tab = page.getByRole('tab', { selected: true });
    expect(await tab.evaluate((one) => getComputedStyle(one, '::after').backgroundColor)).toBe(highlight);
    for (let k = 0; k < 16; k++) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
        return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
      });
      expect(outline, `stop ${k + 1}`).toBeGreaterThanOrEqual(2);
    }
  });

  test('a switch and a choice that are made look otherwise; who wants less motion has none, others have some', async ({
    page,
  }) => {
    await open(page);
    const popup = await openSettings(page);
    const picture = (locator: ReturnType<typeof popup.locator>) => locator.screenshot({ animations: 'disabled' });
    const shortcuts = popup.getByRole('switch', { name: words.en.settings.shortcuts });
    const before = await picture(shortcuts);
    await shortcuts.press('Space');
    expect((await picture(shortcuts)).equals(before)).toBe(false);
    const radio = popup.getByRole('radio', { name: words.en.settings.themes.sepia, exact: true });
    const looks = () =>
      radio.evaluate((one) => {
        const { backgroundColor, borderColor, color, boxShadow } = getComputedStyle(one);
        const after = getComputedStyle(one, '::after');
        return [backgroundColor, borderColor, color, boxShadow, after.backgroundColor, after.content].join();
      });
    const loose = await looks();
    await radio.click();
    await expect.poll(looks).not.toBe(loose);
    const moving = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('body *')].filter((element) => {
            const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
            return (
              transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0) ||
              animationName !== 'none' ||
              scrollBehavior === 'smooth'
            );
          }).length,
      );
    await page.setViewportSize(sizes.middle);
    await page.goto('/?entity=china');
    await ready(page);
    await openPanel(page);
    expect(await moving()).toBe(0);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await moving()).toBeGreaterThan(0);
  });
});
