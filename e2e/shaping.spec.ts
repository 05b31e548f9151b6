/** A highlight may start inside an Arabic word; no element may. The letters join as if nothing were marked. */
import type { Page } from '@playwright/test';
import { commitments, entities, positions } from './article';
import { litWords, misshapen, type LitWord } from './lit-words';
import { expect, open, reloadInFace, settled, test, typefaces } from './support';
import { spreadOver } from './spread';

const spread = spreadOver(import.meta.url);

/** Goes through links as Back and Forward do: which words a highlight misshapes, and which were measured. */
async function measure(page: Page, links: readonly string[]): Promise<{ broken: string[]; measured: string[] }> {
  const all: LitWord[] = [];
  for (const link of links) {
    await page.evaluate((to) => history.pushState(null, '', to), link);
    await settled(page);
    all.push(...(await litWords(page)));
  }
  return { broken: [...new Set(misshapen(all))], measured: all.map(({ word }) => word) };
}

for (const typeface of spread(typefaces)) {
  test(
    `words with a highlight starting inside them keep their width: ${typeface}`,
    { tag: '@engine' },
    async ({ page }) => {
      test.slow();
      await open(page, { settings: { typeface } });
      await reloadInFace(page, typeface);

      const { broken, measured } = await measure(page, [
        '?',
        '?tab=commitments',
        ...entities.map(({ id }) => `?entity=${id}`),
        ...[...commitments, ...positions].map(({ id }) => `?undertaking=${id}`),
      ]);
      expect(broken).toEqual([]);
      for (const word of ['وروسيا', 'والصين', 'لتنفيذ', 'والأمم']) expect(measured).toContain(word);
    },
  );
}

test(
  'no element begins or ends inside an Arabic word, nor could what wraps one part its letters',
  { tag: '@engine' },
  async ({ page }) => {
    await open(page);
    for (const link of ['?', '?tab=commitments', '?entity=russia', '?undertaking=p14-succeed-culture-years']) {
      await page.evaluate((to) => history.pushState(null, '', to), link);
      await settled(page);
      const cuts = await page.locator('[data-sentence][lang="ar"]').evaluateAll((all) =>
        all.flatMap((element) => {
          const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          const found: string[] = [];
          let before = '';
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const own = node.textContent ?? '';
            if (before !== '' && !/\s$/.test(before) && !/^\s/.test(own))
              found.push(`${before.slice(-8)}|${own.slice(0, 8)}`);
            before = own;
          }
          return found;
        }),
      );
      expect(cuts, link).toEqual([]);
    }
    await page.evaluate(() => history.pushState(null, '', '?'));
    await settled(page);
    const wrong = await page.locator('[data-sentence][lang="ar"] [data-start]').evaluateAll((all) =>
      all.flatMap((element) => {
        const style = getComputedStyle(element);
        const own = [
          style.display === 'inline' ? '' : `display ${style.display}`,
          ...[
            'padding-left',
            'padding-right',
            'margin-left',
            'margin-right',
            'border-left-width',
            'border-right-width',
          ].map((name) => (style.getPropertyValue(name) === '0px' ? '' : `${name} ${style.getPropertyValue(name)}`)),
          style.letterSpacing === 'normal' ? '' : `letter-spacing ${style.letterSpacing}`,
          style.fontWeight === '400' ? '' : `weight ${style.fontWeight}`,
          element.hasAttribute('dir') ? 'dir' : '',
        ];
        return own.filter(Boolean);
      }),
    );
    expect(wrong).toEqual([]);
  },
);
