/** A highlight may start inside an Arabic word; no element may. The letters join as if nothing were marked. */
import type { Page } from '@playwright/test';
import { commitments, entities, positions } from './article';
import { expect, open, ready, settled, test } from './support';

/**
 * Goes through links as Back and Forward do, and measures every word in which a highlight starts: with the highlights,
 * without them, and in a text that holds no element at all. Says which words differ, and which were measured.
 */
function measure(page: Page, links: readonly string[]): Promise<{ broken: string[]; measured: string[] }> {
  // WebKit gives the edges of a part of a text in whole px; the outlines are compared in outlines.spec.ts.
  const slack = test.info().project.name === 'webkit' ? 1.5 : 0.05;
  return page.evaluate(
    async ({ all, slack: allowed }) => {
      const broken = new Set<string>();
      const measured = new Set<string>();
      const copies = new Map<Element, Element>();

      // oxlint-disable-next-line unicorn/consistent-function-scoping -- it goes to the browser with the rest
      const width = (element: Element, from: number, to: number) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        let offset = 0;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const length = node.textContent?.length ?? 0;
          if (from >= offset && from < offset + length) range.setStart(node, from - offset);
          if (to > offset && to <= offset + length) range.setEnd(node, to - offset);
          offset += length;
        }
        return range.getBoundingClientRect().width;
      };
      /** The same text in the same style, in one piece. */
      const plainCopy = (holder: HTMLElement) => {
        const known = copies.get(holder);
        if (known) return known;
        const paragraph = holder.closest<HTMLElement>('p, h1');
        const copy = paragraph?.cloneNode(false) as HTMLElement;
        copy.removeAttribute('id');
        copy.style.cssText = 'position: absolute; inset: 0 auto auto 0; inline-size: 600px; visibility: hidden';
        copy.textContent = holder.textContent;
        paragraph?.after(copy);
        copies.set(holder, copy);
        return copy;
      };

      for (const link of all) {
        history.pushState(null, '', link);
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const places = [...CSS.highlights.values()].flatMap((ranges) =>
          ([...ranges] as Range[]).flatMap((range) => {
            const holder = range.startContainer.parentElement?.closest<HTMLElement>('[data-sentence][lang="ar"]');
            if (!holder) return [];
            const before = document.createRange();
            before.setStart(holder, 0);
            before.setEnd(range.startContainer, range.startOffset);
            const start = before.toString().length;
            const whole = holder.textContent;
            if (start === 0 || /\s/.test(whole.charAt(start - 1))) return [];
            const from = whole.slice(0, start).search(/\S+$/);
            const to = start + whole.slice(start).search(/\s|$/);
            return [{ holder, from, to, word: whole.slice(from, to) }];
          }),
        );
        const plain = places.map(({ holder, from, to }) => width(plainCopy(holder), from, to));
        const lit = places.map(({ holder, from, to }) => width(holder, from, to));
        const kept = [...CSS.highlights];
        CSS.highlights.clear();
        const unlit = places.map(({ holder, from, to }) => width(holder, from, to));
        for (const [name, highlight] of kept) CSS.highlights.set(name, highlight);
        for (const [at, { word, holder }] of places.entries()) {
          measured.add(word);
          const [a, b, c] = [lit[at] ?? 0, unlit[at] ?? 0, plain[at] ?? 0];
          if (a > 0 && Math.abs(a - b) < 0.05 && Math.abs(a - c) < allowed) continue;
          broken.add(`${word} in ${holder.dataset['sentence']}: lit ${a}, unlit ${b}, plain ${c}`);
        }
      }
      return { broken: [...broken], measured: [...measured] };
    },
    { all: links, slack },
  );
}

for (const typeface of ['naskh', 'sans'] as const) {
  test(`words with a highlight starting inside them keep their width: ${typeface}`, async ({ page }) => {
    test.slow();
    await open(page, { settings: { typeface } });
    // From the cache: a face that may come too late for the first sight is there for the second.
    await page.reload();
    await ready(page);
    const face = typeface === 'naskh' ? 'Scheherazade New' : 'Plex Arabic Text';
    expect(await page.evaluate((family) => document.fonts.check(`21px "${family}"`, 'روسيا'), face)).toBe(true);

    const { broken, measured } = await measure(page, [
      '?',
      '?tab=commitments',
      ...entities.map(({ id }) => `?entity=${id}`),
      ...[...commitments, ...positions].map(({ id }) => `?undertaking=${id}`),
    ]);
    expect(broken).toEqual([]);
    for (const word of ['وروسيا', 'والصين', 'لتنفيذ', 'والأمم']) expect(measured).toContain(word);
  });
}

test('no element begins or ends inside an Arabic word', async ({ page }) => {
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
});

test('what wraps an Arabic word does nothing that could part its letters', async ({ page }) => {
  await open(page);
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
});
