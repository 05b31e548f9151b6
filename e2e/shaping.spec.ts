/** A highlight may start inside an Arabic word; no element may. The letters join as if nothing were marked. */
import type { Page } from '@playwright/test';
import { commitments, entities, positions } from './article';
import { expect, open, ready, settled, test } from './support';

/** Words in which a highlight starts: as wide as the same word without it, and as in a text without any element? */
async function brokenWords(page: Page): Promise<{ broken: string[]; measured: string[] }> {
  return page.evaluate(() => {
    const placed: { holder: HTMLElement; from: number; to: number; word: string }[] = [];
    for (const [, ranges] of CSS.highlights) {
      for (const range of ranges as Iterable<Range>) {
        const holder = range.startContainer.parentElement?.closest<HTMLElement>('[data-sentence][lang="ar"]');
        if (!holder) continue;
        const before = document.createRange();
        before.setStart(holder, 0);
        before.setEnd(range.startContainer, range.startOffset);
        const start = before.toString().length;
        const whole = holder.textContent;
        if (start === 0 || /\s/.test(whole.charAt(start - 1))) continue;
        const from = whole.slice(0, start).search(/\S+$/);
        const to = start + whole.slice(start).search(/\s|$/);
        placed.push({ holder, from, to, word: whole.slice(from, to) });
      }
    }
    const rangeOf = (element: Element, from: number, to: number) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let offset = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0;
        if (from >= offset && from < offset + length) range.setStart(node, from - offset);
        if (to > offset && to <= offset + length) range.setEnd(node, to - offset);
        offset += length;
      }
      return range;
    };
    const width = (element: Element, from: number, to: number) =>
      rangeOf(element, from, to).getBoundingClientRect().width;

    const lit = placed.map(({ holder, from, to }) => width(holder, from, to));
    const kept = [...CSS.highlights];
    CSS.highlights.clear();
    const unlit = placed.map(({ holder, from, to }) => width(holder, from, to));
    const plain = placed.map(({ holder, from, to }) => {
      // The same text in the same place, without a single element in it.
      const paragraph = holder.closest<HTMLElement>('p, h1');
      const copy = paragraph?.cloneNode(false) as HTMLElement;
      copy.removeAttribute('id');
      copy.textContent = holder.textContent;
      paragraph?.after(copy);
      const result = width(copy, from, to);
      copy.remove();
      return result;
    });
    for (const [name, highlight] of kept) CSS.highlights.set(name, highlight);
    const broken = placed.flatMap(({ word, holder }, at) => {
      const [a, b, c] = [lit[at] ?? 0, unlit[at] ?? 0, plain[at] ?? 0];
      const same = a > 0 && Math.abs(a - b) < 0.05 && Math.abs(a - c) < 0.05;
      return same ? [] : [`${word} in ${holder.dataset['sentence']}: lit ${a}, unlit ${b}, plain ${c}`];
    });
    return { broken, measured: placed.map(({ word }) => word) };
  });
}

/** Selects by the link alone, as Back and Forward do: the way to see everything lit in turn, quickly. */
async function goTo(page: Page, query: string) {
  await page.evaluate((query) => history.pushState(null, '', query), query);
  await settled(page);
}

for (const typeface of ['naskh', 'sans'] as const) {
  test(`words with a highlight starting inside them keep their width: ${typeface}`, async ({ page }) => {
    await open(page, { settings: { typeface } });
    // From the cache: a face that may come too late for the first sight is there for the second.
    await page.reload();
    await ready(page);
    const face = typeface === 'naskh' ? 'Scheherazade New' : 'Plex Arabic Text';
    expect(await page.evaluate((face) => document.fonts.check(`21px "${face}"`, 'روسيا'), face)).toBe(true);

    const measured: string[] = [];
    const links = [
      '?',
      '?tab=commitments',
      ...entities.map(({ id }) => `?entity=${id}`),
      ...[...commitments, ...positions].map(({ id }) => `?undertaking=${id}`),
    ];
    for (const link of links) {
      await goTo(page, link);
      const result = await brokenWords(page);
      expect(result.broken, link).toEqual([]);
      measured.push(...result.measured);
    }
    for (const word of ['وروسيا', 'بالصين', 'لأوراسيا', 'لتنفيذ']) {
      expect(
        measured.filter((one) => one.includes(word)),
        word,
      ).not.toEqual([]);
    }
  });
}

test('no element begins or ends inside an Arabic word', async ({ page }) => {
  await open(page);
  for (const link of ['?', '?tab=commitments', '?entity=russia', '?undertaking=p14-succeed-culture-years']) {
    await goTo(page, link);
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
