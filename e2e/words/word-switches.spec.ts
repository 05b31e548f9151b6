/** Vowels, romanisation and senses: what they show, and all that they must leave alone. */
import type { Page } from '@playwright/test';
import { sourceRows } from '../article';
import {
  clickThere,
  expect,
  langs,
  lit,
  open,
  openSettings,
  ready,
  scrollTo,
  settled,
  test,
  text,
  topOf,
  words as said,
} from '../support';
import { allWords, openWords, sentences, strip, theWord, toggle, wordIn, wordsOf, wordsTab } from './words';

const rows = sourceRows.map(([row]) => row);
const switches = ['vowels', 'romanized', 'senses'] as const;

/** A sentence with all its vowels, from the data alone. */
function vowelled(id: string): string {
  let shown = sentences.get(id)?.ar ?? '';
  for (const word of wordsOf(id).toReversed()) {
    shown = shown.slice(0, word.start) + word.vowelled + shown.slice(word.start + word.letters.length);
  }
  return shown;
}

const textOf = (page: Page, id: string) =>
  page.locator(`[data-sentence="${id}"][lang="ar"]`).evaluate((element) => element.textContent);

const rowsOf = (page: Page) =>
  page
    .locator('article > [id]')
    .evaluateAll((all) => all.map((row) => row.querySelector('p[lang="ar"], h1[lang="ar"]')?.textContent ?? ''));

/** What is generated under the words, as the browser has it. */
const under = (page: Page, which: 'before' | 'after') =>
  page.locator('[data-word]').evaluateAll(
    (all, pseudo) =>
      all.map((word) => {
        const { content } = getComputedStyle(word, `::${pseudo}`);
        return content === 'none' || content === 'normal' ? '' : content.replaceAll('"', '');
      }),
    which,
  );

/** Places where an element begins or ends inside an Arabic word. */
const cuts = (page: Page) =>
  page.locator('[data-sentence][lang="ar"]').evaluateAll((all) =>
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

/** What is lit, without its marks. */
const litLetters = async (page: Page) =>
  (await lit(page))
    .filter(({ name }) => !/^(hover|phrase)/.test(name))
    .map(({ name, in: sentence, lang, words }) => `${name}: ${sentence} ${lang} ${strip(words)}`)
    .toSorted();

/** Selects the Arabic of a row, copies it, and reads what was copied. */
async function copyRow(page: Page, row: string): Promise<string> {
  await text(page, row, 'ar').evaluate((element) => getSelection()?.selectAllChildren(element));
  await page.keyboard.press('Control+c');
  return page.evaluate(() => navigator.clipboard.readText());
}

const lineOf = (row: string) => sourceRows.find(([id]) => id === row)?.[1] ?? '';

test.describe('vowels', () => {
  for (const lang of langs) {
    test(`stand on every word, and without them the text is the stored one, in the ${lang} interface`, async ({
      page,
    }) => {
      await openWords(page, { lang });
      const panel = await wordsTab(page, lang);
      await toggle(panel, 'vowels', lang).click();
      await expect(toggle(panel, 'vowels', lang)).toBeChecked();
      for (const id of sentences.keys()) {
        await expect.poll(() => textOf(page, id), id).toBe(vowelled(id));
        expect(strip((await textOf(page, id)) ?? '')).toBe(strip(sentences.get(id)?.ar ?? ''));
      }
      await toggle(panel, 'vowels', lang).click();
      expect(await rowsOf(page)).toEqual(sourceRows.map(([, line]) => line));
    });
  }

  test('leave the English alone', async ({ page }) => {
    await open(page, { settings: { vowels: true } });
    await expect.poll(() => textOf(page, 'p1.1')).toBe(vowelled('p1.1'));
    for (const [id, { en }] of sentences) {
      expect(await page.locator(`[data-sentence="${id}"][lang="en"]`).evaluate((one) => one.textContent)).toBe(en);
    }
  });

  for (const link of [
    '',
    '?tab=commitments',
    '?entity=china',
    '?entity=russia&at=3',
    '?entity=soviet-union',
    '?undertaking=p14-succeed-culture-years',
    '?word=p14.1-3',
    '?word=p18.1-1',
  ]) {
    test(`keep selection, link and every lit letter: ${link || 'at rest'}`, async ({ page }) => {
      await open(page, { link });
      if (link.includes('word=')) await expect(wordIn(page, { sentence: 'h', at: 0 })).toBeAttached();
      await settled(page);
      const before = await litLetters(page);
      expect(before.length).toBeGreaterThan(link === '' ? 20 : 1);
      const url = page.url();
      for (const on of [true, false]) {
        const settings = await openSettings(page);
        await toggle(settings, 'vowels').click();
        await page.keyboard.press('Escape');
        await expect.poll(() => textOf(page, 'p14.1')).toBe(on ? vowelled('p14.1') : sentences.get('p14.1')?.ar);
        await settled(page);
        expect(await litLetters(page), on ? 'on' : 'off again').toEqual(before);
        expect(page.url()).toBe(url);
      }
    });
  }

  test('a lit stretch takes the marks of its last letter along, and begins with none', async ({ page }) => {
    await open(page, { link: '?entity=china', settings: { vowels: true } });
    await expect.poll(() => textOf(page, 'p1.1')).toBe(vowelled('p1.1'));
    await settled(page);
    const arabic = (await lit(page)).filter(({ lang }) => lang === 'ar');
    expect(arabic.length).toBeGreaterThan(3);
    for (const { in: id, words, start } of arabic) {
      const whole = vowelled(id);
      expect(whole.slice(start, start + words.length), id).toBe(words);
      expect(strip(words.charAt(0)), `${id} ${words}`).not.toBe('');
      const next = whole.charAt(start + words.length);
      expect(next === '' || strip(next) !== '', `${id} ${words}: the mark after it is lit, too`).toBe(true);
    }
  });
});

test.describe('under the words', () => {
  for (const lang of langs) {
    test(`romanisation, and the text stays what it is, in the ${lang} interface`, async ({ page }) => {
      await openWords(page, { lang });
      await toggle(await wordsTab(page, lang), 'romanized', lang).click();
      await expect.poll(async () => (await under(page, 'before')).filter(Boolean).length).toBe(allWords.length);
      const shown = await under(page, 'before');
      const at = (id: string, letters: string, nth = 1) => {
        const word = theWord(id, letters, nth);
        return shown[allWords.findIndex((one) => one.sentence === id && one.at === word.at)];
      };
      expect(at('h', 'وزيرا')).toBe('wazīrā');
      expect(at('p14.1', 'بإنجاح')).toBe('bi-injāḥi');
      expect(at('p17.2', 'بناء')).toBe('bināʾi');
      expect(at('p17.2', 'بناء', 2)).toBe('bannāʾin');
      expect(at('p9.1', 'وشي')).toBe('wa-Shī');
      expect(at('p18.1', 'ونسق')).toBe('wa-nassaqa');
      expect(await rowsOf(page)).toEqual(sourceRows.map(([, line]) => line));
      await toggle(await wordsTab(page, lang), 'romanized', lang).click();
      expect((await under(page, 'before')).filter(Boolean)).toEqual([]);
    });

    test(`senses, and the text stays what it is, in the ${lang} interface`, async ({ page }) => {
      await openWords(page, { lang });
      await toggle(await wordsTab(page, lang), 'senses', lang).click();
      await expect.poll(() => under(page, 'after')).toEqual(allWords.map(({ data }) => data.sense));
      expect(await rowsOf(page)).toEqual(sourceRows.map(([, line]) => line));
      await toggle(await wordsTab(page, lang), 'senses', lang).click();
      expect((await under(page, 'after')).filter(Boolean)).toEqual([]);
    });
  }

  test('they show in the Entities tab as well, and a click on a mention still selects it', async ({ page }) => {
    await open(page, { settings: { senses: true } });
    await expect.poll(async () => (await under(page, 'after')).filter(Boolean).length).toBe(allWords.length);
    await wordIn(page, theWord('p2.1', 'وانغ')).click();
    await expect(page).toHaveURL(/entity=wang-yi/);
  });

  for (const screen of ['wide', 'middle', 'phone'] as const) {
    test(`nothing runs into its neighbour or out of the column: ${screen}`, async ({ page }) => {
      await openWords(page, { screen, settings: { romanized: true, senses: true, vowels: true } });
      const wrong = await page.locator('#p5 > p[lang="ar"], #p14 > p[lang="ar"]').evaluateAll((all) =>
        all.flatMap((paragraph) => {
          const column = paragraph.getBoundingClientRect();
          const words = [...paragraph.querySelectorAll('[data-word]')];
          const boxes = words.map((word) => word.getBoundingClientRect());
          const found: string[] = [];
          boxes.forEach((box, at) => {
            const word = words[at]?.textContent ?? '';
            if (box.left < column.left - 1 || box.right > column.right + 1) found.push(`${word} leaves the column`);
            const next = boxes[at + 1];
            if (next && Math.abs(next.top - box.top) < 4 && next.right > box.left + 1)
              found.push(`${word} meets the next`);
            if (next && next.top > box.top + 4 && next.top < box.bottom - 1) found.push(`${word} meets the line below`);
          });
          return found;
        }),
      );
      expect(wrong).toEqual([]);
    });
  }
});

test.describe('copying', () => {
  test.beforeEach(async ({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

  for (const settings of [{}, { romanized: true }, { senses: true }, { romanized: true, senses: true }]) {
    test(`gives the Arabic only: ${Object.keys(settings).join(' and ') || 'nothing on'}`, async ({ page }) => {
      await openWords(page, { settings });
      for (const row of ['p14', 'p17']) expect((await copyRow(page, row)).trim()).toBe(lineOf(row));
    });
  }

  for (const settings of [{}, { romanized: true, senses: true }]) {
    test(`gives vowelled text as it is shown${'senses' in settings ? ', with all under it' : ''}`, async ({ page }) => {
      await openWords(page, { settings: { vowels: true, ...settings } });
      await expect.poll(() => textOf(page, 'p14.1')).toBe(vowelled('p14.1'));
      expect((await copyRow(page, 'p14')).trim()).toBe(vowelled('p14.1'));
    });
  }

  test('what is under the words is not found as text of the page', async ({ page }) => {
    await openWords(page, { settings: { romanized: true } });
    const find = (what: string) =>
      page.evaluate(
        (sought) =>
          (window as unknown as { find: (text: string, ...more: boolean[]) => boolean }).find(
            sought,
            false,
            false,
            true,
          ),
        what,
      );
    expect(await find('بإنجاح')).toBe(true);
    expect(await find('bi-injāḥi')).toBe(false);
  });
});

test.describe('the reading place', () => {
  for (const which of switches) {
    for (const screen of ['wide', 'phone'] as const) {
      test(`stays within 1 px when ${which} go on and off: ${screen}`, async ({ page }) => {
        await openWords(page, { screen });
        await scrollTo(page, 'p12', 30);
        // The settings stand over the page and take no room in it.
        const settings = await openSettings(page);
        const before = await topOf(page, 'p12');
        for (const state of ['on', 'off'] as const) {
          await clickThere(toggle(settings, which));
          await expect(toggle(settings, which)).toBeChecked({ checked: state === 'on' });
          await settled(page);
          await expect
            .poll(async () => Math.abs((await topOf(page, 'p12')) - before), { message: state, timeout: 10_000 })
            .toBeLessThanOrEqual(1);
        }
      });
    }
  }

  test('stays when the Words tab makes elements of the words', async ({ page }) => {
    await open(page);
    await scrollTo(page, 'p12', 30);
    const before = await topOf(page, 'p12');
    await page.getByRole('tab', { name: said.en.registers.words, exact: true }).click();
    await expect(wordIn(page, { sentence: 'p12.1', at: 0 })).toBeAttached();
    await settled(page);
    expect(Math.abs((await topOf(page, 'p12')) - before)).toBeLessThanOrEqual(1);
  });
});

test.describe('they are kept', () => {
  for (const which of switches) {
    test(`over a reload: ${which}`, async ({ page }) => {
      await openWords(page);
      await toggle(await wordsTab(page), which).click();
      await page.reload();
      await ready(page);
      await expect(toggle(await wordsTab(page), which)).toBeChecked();
      const settings = await openSettings(page);
      await expect(toggle(settings, which)).toBeChecked();
      for (const other of switches.filter((one) => one !== which)) {
        await expect(toggle(settings, other)).not.toBeChecked();
      }
    });
  }

  test('and are one with those in the reading settings', async ({ page }) => {
    await openWords(page);
    const panel = await wordsTab(page);
    const settings = await openSettings(page);
    await toggle(settings, 'vowels').click();
    await expect(toggle(panel, 'vowels')).toBeChecked();
    await expect.poll(() => textOf(page, 'h')).toBe(vowelled('h'));
  });
});

test('all three together, and off one by one', async ({ page }) => {
  await openWords(page);
  const panel = await wordsTab(page);
  for (const which of switches) await toggle(panel, which).click();
  await expect.poll(() => under(page, 'after')).toEqual(allWords.map(({ data }) => data.sense));
  expect((await under(page, 'before')).filter(Boolean)).toHaveLength(allWords.length);
  for (const id of sentences.keys()) expect(await textOf(page, id)).toBe(vowelled(id));
  await toggle(panel, 'vowels').click();
  expect(await rowsOf(page)).toEqual(sourceRows.map(([, line]) => line));
  await toggle(panel, 'romanized').click();
  expect((await under(page, 'before')).filter(Boolean)).toEqual([]);
  await toggle(panel, 'senses').click();
  expect((await under(page, 'after')).filter(Boolean)).toEqual([]);
  expect(await rowsOf(page)).toEqual(sourceRows.map(([, line]) => line));
  expect(rows).toHaveLength(19);
});

/** Words in which a highlight starts or ends, whose width is not that of the same word in a text without any. */
async function broken(page: Page): Promise<{ wrong: string[]; measured: string[] }> {
  return page.evaluate(() => {
    const found: { holder: HTMLElement; from: number; to: number }[] = [];
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
        found.push({ holder, from, to: start + whole.slice(start).search(/\s|$/) });
      }
    }
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
    const painted = found.map(({ holder, from, to }) => width(holder, from, to));
    const kept = [...CSS.highlights];
    CSS.highlights.clear();
    const plain = found.map(({ holder, from, to }) => {
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
    const words = found.map(({ holder, from, to }) => holder.textContent.slice(from, to));
    const wrong = words.flatMap((word, at) => {
      const [a = 0, b = 0] = [painted[at], plain[at]];
      return a > 0 && Math.abs(a - b) < 0.05 ? [] : [`${word}: ${a}, plain ${b}`];
    });
    return { wrong, measured: words };
  });
}

test.describe('the letters', () => {
  for (const typeface of ['naskh', 'sans'] as const) {
    for (const vowels of [false, true]) {
      test(`join as if nothing were marked: ${typeface}, ${vowels ? 'with vowels' : 'as stored'}`, async ({ page }) => {
        test.slow();
        await openWords(page, { settings: { typeface, vowels } });
        await page.reload();
        await ready(page);
        await expect.poll(() => textOf(page, 'p1.1')).toBe(vowels ? vowelled('p1.1') : sentences.get('p1.1')?.ar);
        const measured: string[] = [];
        const links = [
          '?',
          '?tab=commitments',
          '?tab=words',
          ...['china', 'russia', 'eurasia', 'wang-yi', 'xi-jinping', 'soviet-union', 'putin'].map(
            (id) => `?entity=${id}`,
          ),
          '?undertaking=p14-succeed-culture-years',
          '?word=p18.1-1',
          '?word=p5.1-21',
          '?word=p14.1-14',
        ];
        for (const link of links) {
          await page.evaluate((to) => history.pushState(null, '', to), link);
          await settled(page);
          const result = await broken(page);
          expect(result.wrong, link).toEqual([]);
          measured.push(...result.measured.map(strip));
        }
        for (const word of ['وروسيا', 'ونسق'])
          expect(
            measured.some((one) => one.includes(word)),
            word,
          ).toBe(true);
      });
    }
  }

  test('are in no element of their own inside a word, whatever is on', async ({ page }) => {
    await openWords(page);
    for (const settings of [[], ['vowels'], ['romanized'], ['senses']] as const) {
      const panel = await wordsTab(page);
      for (const which of settings) await toggle(panel, which).click();
      await settled(page);
      expect(await cuts(page), settings.join()).toEqual([]);
    }
  });

  test('of a word with something under it are in one piece, without anything that parts them', async ({ page }) => {
    await openWords(page, { settings: { romanized: true, senses: true } });
    const wrong = await page.locator('[data-word]').evaluateAll((all) =>
      all.flatMap((word) => {
        const style = getComputedStyle(word);
        const pieces = [...word.childNodes].filter(
          (one) => one.nodeType === Node.TEXT_NODE || one.nodeType === Node.ELEMENT_NODE,
        );
        return [
          pieces.length === 1 && pieces[0]?.nodeType === Node.TEXT_NODE
            ? ''
            : `${word.textContent}: ${pieces.length} pieces`,
          style.letterSpacing === 'normal' ? '' : `${word.textContent}: letter-spacing`,
          word.hasAttribute('dir') ? `${word.textContent}: dir` : '',
        ].filter(Boolean);
      }),
    );
    expect(wrong).toEqual([]);
  });
});
