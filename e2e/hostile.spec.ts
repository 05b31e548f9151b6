/** Article files that nobody vouches for are inert text, under the policy of the built page. (What is refused: `open.test.ts`, `ErrorScreen.ui.test.tsx`; ids and addresses: `App.ui.test.tsx`.) */
import type { ArticleFile } from '#article/format/schema';
import { address, hasRun, NASTY, SCRIPT, serve } from './hostile';
import {
  addressOf,
  expect,
  langs,
  openTab,
  otherLanguage,
  ready,
  screens,
  sentence,
  servePagesBare,
  settled,
  test,
  text,
} from './support';
import { spreadOver } from './spread';

const spread = spreadOver(import.meta.url);

test.use({ viewport: screens.wide });

test.beforeEach(({ page }) => servePagesBare(page));

/** Puts something behind every text that is not quoted from a sentence. */
function withAll(value: unknown, put: string, quoted: boolean): unknown {
  if (typeof value === 'string') return quoted ? value : `${value} ${put}`;
  if (Array.isArray(value)) return value.map((one) => withAll(one, put, quoted));
  if (typeof value !== 'object' || value === null) return value;
  const kept =
    /^(?:id|in|kind|by|to|speaker|speakers|role|topic|side|entity|see|slug|wikidata|dateline|published|\$schema|mentions|quotes|evidence|claim|on|from|ar|en)$/;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      const isSentence = (key === 'ar' || key === 'en') && 'speaker' in value;
      return [key, withAll(child, put, quoted || isSentence || (kept.test(key) && !/^(?:ar|en)$/.test(key)))];
    }),
  );
}

for (const lang of spread(langs)) {
  test.describe(`in the ${lang} interface`, () => {
    test.use({ locale: lang });

    test('markup, code and marks in every field are text', async ({ page }) => {
      for (const file of ['article', 'entities', 'commitments'] as const) {
        await serve(page, file, (data) => withAll(data, NASTY, false));
      }
      const behind = ` ${SCRIPT} javascript:alert(1)`;
      await page.unroute(address('article'));
      await serve(page, 'article', (data) => {
        const changed = withAll(data, NASTY, false) as ArticleFile;
        const last = changed.paragraphs.at(-1)?.sentences.at(-1);
        if (last) [last.ar, last.en] = [last.ar + behind, last.en + behind];
        return changed;
      });
      await page.goto('/?entity=china');
      await ready(page);
      await expect(text(page, 'p18', 'en')).toContainText(behind);
      expect(await sentence(page, 'p1.1', 'ar').textContent()).not.toContain('<');
      const list = await openTab(page, 'entities', lang);
      await expect(list).toContainText(SCRIPT);
      await openTab(page, 'commitments', lang);
      await page.goto('/?undertaking=p4-benefit-peoples');
      await ready(page);
      await settled(page);
      expect(await hasRun(page)).toBe(false);
      await expect(page.locator('body :is(img, script, a[href^="javascript"])')).toHaveCount(0);
      // Other addresses than our own there are only where an id made one.
      const links = await page.evaluate(() => [...document.links].map(({ href }) => new URL(href).origin));
      const here = await addressOf(page);
      expect([...new Set(links)].filter((origin) => origin !== new URL(here).origin)).toEqual([]);
      await page.getByRole('button', { name: otherLanguage[lang], exact: true }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', lang === 'ar' ? 'en' : 'ar');
    });
  });
}
