/** On paper: the text in two aligned columns or one, the registers behind it, nothing of the interface. */
import type { Page } from '@playwright/test';
import { article, commitments, entities, positions } from './article';
import { expect, langs, open, screens, test, text, words } from './support';
import { spreadOver } from './spread';

const spread = spreadOver(import.meta.url);

/** A4 less its margins (see print.css), in px. */
const PAPER = { width: 688, height: 1002 };

/** The page as the printer gets it, to be measured. */
async function onPaper(page: Page) {
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.appendix')).toBeAttached();
}

/** First and last line of a row's text, in px of the page: its baseline to within the line's own room. */
const lines = (page: Page, row: string, lang: 'ar' | 'en') =>
  text(page, row, lang).evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
    const edges = element.getBoundingClientRect();
    return { first: boxes[0]?.bottom ?? 0, top: edges.top, bottom: edges.bottom, left: edges.left, right: edges.right };
  });

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

for (const lang of spread(langs)) {
  const { registers, app } = words[lang];
  test(`two aligned columns with their registers, in the ${lang} interface`, { tag: '@engine' }, async ({ page }) => {
    await open(page, { lang, link: '?entity=china&at=2', settings: { theme: 'dark' } });
    await onPaper(page);

    await test.step('the pairs stand side by side, Arabic on the right, and no row runs into the next', async () => {
      let above = 0;
      for (const { id } of article.paragraphs) {
        const [ar, en] = [await lines(page, id, 'ar'), await lines(page, id, 'en')];
        expect(Math.abs(ar.first - en.first), `${id}: first lines`).toBeLessThan(10);
        expect(en.right, `${id}: columns`).toBeLessThanOrEqual(ar.left);
        expect(Math.min(ar.top, en.top), `${id}: below the row above`).toBeGreaterThanOrEqual(above - 1);
        above = Math.max(ar.bottom, en.bottom);
      }
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(PAPER.width);
    });

    await test.step('who speaks stays in the gutter', async () => {
      const out = await page.evaluate(() =>
        [...document.querySelectorAll('.rail-name')].flatMap((name) => {
          const box = name.getBoundingClientRect();
          const texts = [...(name.closest('.row')?.querySelectorAll('.row-text') ?? [])];
          const over = texts.filter((one) => {
            const own = one.getBoundingClientRect();
            return box.width > 0 && box.left < own.right - 1 && own.left + 1 < box.right;
          });
          return over.length > 0 ? [name.textContent] : [];
        }),
      );
      expect(out).toEqual([]);
    });

    await test.step('nothing of the interface, ink on white', async () => {
      for (const role of ['banner', 'complementary', 'button', 'tab', 'searchbox'] as const) {
        const seen = await page
          .getByRole(role)
          // Marks in the text are buttons too, and are text; so are the translator's notes.
          .and(page.locator(':not(article [data-sentence] *, .row-notes)'))
          .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 80)));
        expect(seen, role).toEqual([]);
      }
      expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
      expect(await text(page, 'p3', 'en').evaluate((element) => getComputedStyle(element).color)).toBe('rgb(0, 0, 0)');
    });

    await test.step('the source, and both registers whole', async () => {
      await expect(page.locator('.colophon')).toContainText(article.source.publisher[lang]);
      await expect(page.locator('.colophon')).toContainText(app.colophon.rights);
      const appendix = page.locator('.appendix');
      for (const heading of [registers.commitments, registers.positions, registers.entities]) {
        await expect(appendix.getByRole('heading', { name: heading, exact: true })).toBeVisible();
      }
      await expect(appendix.locator('li')).toHaveCount(commitments.length + positions.length + entities.length);
      const names = await appendix.locator('li .pair [lang="ar"]').allTextContents();
      expect(names).toEqual(expect.arrayContaining(entities.map((entity) => entity.name.ar)));
    });

    await test.step('Arabic letters join: a word is narrower than its letters', async () => {
      const [joined, apart] = await text(page, 'p3', 'ar').evaluate((element) => {
        const widthOf = (word: string) => {
          const span = document.createElement('span');
          span.textContent = word;
          element.append(span);
          const { width } = span.getBoundingClientRect();
          span.remove();
          return width;
        };
        return [widthOf('المجالات'), widthOf([...'المجالات'].join('\u200c'))];
      });
      expect(joined).toBeLessThan(apart * 0.9);
    });

    await test.step('as a PDF: a few pages, in the faces of the page', async () => {
      await page.emulateMedia({ media: null });
      await page.setViewportSize(screens.wide);
      const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
      expect(pagesOf(pdf)).toBeGreaterThanOrEqual(5);
      expect(pagesOf(pdf)).toBeLessThanOrEqual(12);
      for (const face of ['ScheherazadeNew', 'SourceSerif4']) expect(pdf.includes(face), face).toBe(true);
    });
  });
}

test(
  'one language alone takes the width of the paper; what only paper has goes again',
  { tag: '@engine' },
  async ({ page }) => {
    for (const view of ['ar', 'en'] as const) {
      await open(page, { link: `?view=${view}` });
      await onPaper(page);
      await expect(text(page, 'p5', view === 'ar' ? 'en' : 'ar')).toBeHidden();
      const { left, right } = await lines(page, 'p5', view);
      expect(right - left).toBeGreaterThan(PAPER.width * 0.8);
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      await expect(page.locator('.appendix')).toHaveCount(0);
      await page.emulateMedia({ media: null });
      await page.setViewportSize(screens.wide);
    }
  },
);
