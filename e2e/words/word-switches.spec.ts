/** Vowels, romanisation and senses: what they show, and all that they must leave alone. */
import type { Page } from '@playwright/test';
import { sourceRows } from '../article';
import { litWords, misshapen } from '../lit-words';
import {
  addressOf,
  clearing,
  clickThere,
  expect,
  langs,
  lit,
  open,
  openSettings,
  ready,
  reloadInFace,
  screens,
  scrollTo,
  settled,
  test,
  text,
  topOf,
  typefaces,
} from '../support';
import {
  allWords,
  anyCard,
  choice,
  findInPage,
  goTo,
  openWords,
  sentences,
  theWord,
  sign,
  signIn,
  turn,
  turnIn,
  vowelled,
  withoutMarks,
  wordIn,
} from './words';
import { spreadOver } from '../spread';

const spread = spreadOver(import.meta.url);

const switches = ['vowels', 'romanized', 'senses'] as const;

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
        // Firefox gives the rule and not what it comes to.
        const [, named] = /^attr\(([\w-]+)\)$/.exec(content) ?? [];
        if (named !== undefined) return word.getAttribute(named) ?? '';
        return content === 'none' || content === 'normal' ? '' : content.replaceAll('"', '');
      }),
    which,
  );

/** What is lit, without its marks. */
const litLetters = async (page: Page) =>
  (await lit(page))
    .filter(({ name }) => !/^(hover|phrase)/.test(name))
    .map(({ name, in: sentence, lang, words }) => `${name}: ${sentence} ${lang} ${withoutMarks(words)}`)
    .toSorted();

/** Selects the Arabic of a row, copies it, and reads what was copied. */
async function copyRow(page: Page, row: string): Promise<string> {
  await text(page, row, 'ar').evaluate((element) => getSelection()?.selectAllChildren(element));
  await page.keyboard.press('Control+c');
  return page.evaluate(() => navigator.clipboard.readText());
}

const lineOf = (row: string) => sourceRows.find(([id]) => id === row)?.[1] ?? '';

for (const lang of spread(langs)) {
  test(
    `vowels, romanisation, senses: each on every word, the text stays what it is, in the ${lang} interface`,
    { tag: '@engine' },
    async ({ page }) => {
      test.slow();
      await openWords(page, { lang });
      const stored = sourceRows.map(([, line]) => line);
      const flip = async (which: (typeof switches)[number]) =>
        turn(page, which, !(await sign(page, which, lang).isChecked()), lang);
      await test.step('vowels', async () => {
        await flip('vowels');
        for (const [id, { ar, en }] of sentences) {
          await expect.poll(() => textOf(page, id), id).toBe(vowelled(id));
          expect(withoutMarks((await textOf(page, id)) ?? '')).toBe(withoutMarks(ar));
          expect(await page.locator(`[data-sentence="${id}"][lang="en"]`).evaluate((one) => one.textContent)).toBe(en);
        }
        await flip('vowels');
        expect(await rowsOf(page)).toEqual(stored);
      });
      await test.step('romanisation', async () => {
        await flip('romanized');
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
        expect(await rowsOf(page)).toEqual(stored);
        await flip('romanized');
        expect((await under(page, 'before')).filter(Boolean)).toEqual([]);
      });
      await test.step('senses', async () => {
        await flip('senses');
        await expect.poll(() => under(page, 'after')).toEqual(allWords.map(({ data }) => data.sense));
        expect(await rowsOf(page)).toEqual(stored);
        await flip('senses');
        expect((await under(page, 'after')).filter(Boolean)).toEqual([]);
      });
      await test.step('all three together, and off one by one', async () => {
        for (const which of switches) await flip(which);
        await expect.poll(() => under(page, 'after')).toEqual(allWords.map(({ data }) => data.sense));
        expect((await under(page, 'before')).filter(Boolean)).toHaveLength(allWords.length);
        for (const id of sentences.keys()) expect(await textOf(page, id)).toBe(vowelled(id));
        await flip('vowels');
        expect(await rowsOf(page)).toEqual(stored);
        await flip('romanized');
        expect((await under(page, 'before')).filter(Boolean)).toEqual([]);
        await flip('senses');
        expect((await under(page, 'after')).filter(Boolean)).toEqual([]);
        expect(await rowsOf(page)).toEqual(stored);
        expect(stored).toHaveLength(19);
      });
      await test.step('kept over a reload, and one with those in the reading settings', async () => {
        await flip('senses');
        // Firefox complains of a face that is on its way when the page is left.
        await settled(page);
        await page.evaluate(() => document.fonts.ready);
        await page.reload();
        await ready(page);
        const settings = await openSettings(page, lang);
        for (const one of switches) {
          await expect(sign(page, one, lang)).toBeChecked({ checked: one === 'senses' });
          await expect(signIn(settings, one, lang)).toBeChecked({ checked: one === 'senses' });
        }
        await turnIn(settings, 'senses', false, lang);
        await expect(sign(page, 'senses', lang)).not.toBeChecked();
      });
    },
  );
}

test.describe('what is lit', () => {
  test(
    'stays lit to the letter, with selection and link, when a switch goes on and off',
    { tag: '@engine' },
    async ({ page }) => {
      test.slow();
      await open(page);
      // Vowels move every letter; the others make elements of the words, which is the same wherever it happens.
      for (const [link, flipped] of [
        ['?entity=china', switches],
        ['?undertaking=p14-succeed-culture-years', ['vowels']],
        ['?word=p14.1-3', ['vowels']],
        ['?find=الصين&at=3', ['vowels']],
      ] as const) {
        await test.step(link, async () => {
          await goTo(page, link);
          // Escape puts away what opened last, so the card must be there before the settings are.
          if (link.includes('word=')) await expect(anyCard(page)).toBeVisible();
          await settled(page);
          await expect.poll(async () => (await litLetters(page)).length).toBeGreaterThan(1);
          // What a search finds comes with its code, a moment later: in the text first, then in the lines of the panel.
          if (link.includes('find='))
            await expect
              .poll(async () => (await lit(page)).map(({ name }) => name))
              .toEqual(expect.arrayContaining(['lit-hit', 'current-hit', 'search-line', 'search-pair']));
          const before = await litLetters(page);
          const url = await addressOf(page);
          const settings = await openSettings(page);
          for (const which of flipped) {
            for (const on of [true, false]) {
              await turnIn(settings, which, on);
              const shown = on && which === 'vowels' ? vowelled('p14.1') : sentences.get('p14.1')?.ar;
              await expect.poll(() => textOf(page, 'p14.1')).toBe(shown);
              await expect.poll(() => litLetters(page), `${which} ${on ? 'on' : 'off again'}`).toEqual(before);
              expect(await addressOf(page)).toBe(url);
            }
          }
          await page.keyboard.press('Escape');
          await expect(settings).toHaveCount(0);
          expect(await addressOf(page)).toBe(url);
        });
      }
    },
  );
});

test(
  'nothing under a word runs into its neighbour or out of the column, at any width',
  { tag: '@engine' },
  async ({ page }) => {
    await openWords(page, { settings: { romanized: true, senses: true, vowels: 'all' } });
    for (const size of Object.values(screens)) {
      await page.setViewportSize(size);
      await settled(page);
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
      expect(wrong, `${size.width} px`).toEqual([]);
    }
  },
);

test(
  'what is copied is Arabic as it is shown; what is under the words is neither copied nor found',
  { tag: '@engine' },
  async ({ page, context }) => {
    test.slow();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openWords(page);
    // One after the other, until all three are on; then the vowels alone.
    for (const [which, on] of [
      [null, []],
      ['romanized', ['romanized']],
      ['senses', ['romanized', 'senses']],
      ['romanized', ['senses']],
      ['vowels', ['senses', 'vowels']],
      ['romanized', ['romanized', 'senses', 'vowels']],
      ['senses', ['romanized', 'vowels']],
      ['romanized', ['vowels']],
    ] as const) {
      await test.step(on.join(' and ') || 'nothing on', async () => {
        if (which) await turn(page, which, !(await sign(page, which).isChecked()));
        for (const one of switches) {
          await expect(sign(page, one)).toBeChecked({ checked: on.some((other) => other === one) });
        }
        const withVowels = on.some((one) => one === 'vowels');
        await expect
          .poll(() => textOf(page, 'p14.1'))
          .toBe(withVowels ? vowelled('p14.1') : sentences.get('p14.1')?.ar);
        for (const row of ['p14', 'p17']) {
          const shown = withVowels
            ? [...sentences.keys()]
                .filter((id) => id.startsWith(`${row}.`))
                .map(vowelled)
                .join('')
            : lineOf(row);
          expect((await copyRow(page, row)).trim()).toBe(shown.trim());
        }
        await page.evaluate(() => getSelection()?.removeAllRanges());
        expect(await findInPage(page, 'bi-injāḥi')).toBe(false);
        expect(await findInPage(page, withVowels ? 'بِإِنْجَاحِ' : 'بإنجاح')).toBe(true);
      });
    }
  },
);

test.describe('the reading place', () => {
  for (const screen of spread(['wide', 'phone'] as const)) {
    test(`stays within 1 px when a switch goes on and off: ${screen}`, { tag: '@engine' }, async ({ page }) => {
      await open(page, { screen });
      await scrollTo(page, 'p12', 30);
      const before = await topOf(page, 'p12');
      await test.step('the Words tab makes elements of the words', async () => {
        await goTo(page, '?tab=words');
        await expect(wordIn(page, { sentence: 'p12.1', at: 0 })).toBeAttached();
        await settled(page);
        expect(Math.abs((await topOf(page, 'p12')) - before)).toBeLessThanOrEqual(1);
      });
      // The settings stand over the page and take no room in it.
      const settings = await openSettings(page);
      for (const which of switches) {
        for (const state of ['on', 'off'] as const) {
          await test.step(`${which} ${state}`, async () => {
            await turnIn(settings, which, state === 'on');
            await settled(page);
            await expect
              .poll(async () => Math.abs((await topOf(page, 'p12')) - before), { timeout: 10_000 })
              .toBeLessThanOrEqual(1);
          });
        }
      }
    });
  }
});

/** Runs in the page: the middle of the first letter of a word, px from the top of the window; the word by its number in its sentence. */
function middleOf([sentence, at]: readonly [string, number]): number {
  const holder = document.querySelector(`[data-sentence="${sentence}"][lang="ar"]`);
  const range = document.createRange();
  const walker = document.createTreeWalker(holder ?? document.body, NodeFilter.SHOW_TEXT);
  let seen = -1;
  let within = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const letters = node.textContent ?? '';
    for (let offset = 0; offset < letters.length; offset++) {
      const isSpace = letters.charAt(offset).trim() === '';
      if (!isSpace && !within) seen++;
      within = !isSpace;
      if (seen < at) continue;
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      const { top, height } = range.getBoundingClientRect();
      return top + height / 2;
    }
  }
  throw new Error(`${sentence} has no word ${at}`);
}

test(
  'in the midst of a paragraph the line that is read stays, however often the toolbar is used',
  { tag: '@engine' },
  async ({ page }) => {
    test.slow();
    await open(page);
    const middle = (at: number) => page.evaluate(middleOf, ['p12.1', at] as const);
    // The first word of a line further down.
    let word = 20;
    while (Math.abs((await middle(word - 1)) - (await middle(word))) < 4) word--;
    const { top } = await clearing(page);
    const by = (await middle(word)) - top - 22;
    await page.evaluate((px) => window.scrollBy({ top: px, behavior: 'instant' }), by);
    await settled(page);
    const before = await middle(word);
    const [all, endings, none] = (['all', 'endings', 'none'] as const).map((one) => choice(page, ['vowels', one]));
    const [romanized, senses] = (['romanized', 'senses'] as const).map((one) => sign(page, one));
    for (const round of [1, 2]) {
      for (const [at, control] of [all, romanized, senses, endings, none, romanized, senses].entries()) {
        if (control) await clickThere(control);
        await settled(page);
        await expect
          .poll(async () => Math.abs((await middle(word)) - before), { message: `round ${round}, click ${at + 1}` })
          .toBeLessThanOrEqual(1);
      }
    }
  },
);

test.describe('the letters', () => {
  for (const typeface of spread(typefaces)) {
    test(
      `join as if nothing were marked, with vowels and without: ${typeface}`,
      { tag: '@engine' },
      async ({ page }) => {
        test.slow();
        await openWords(page, { settings: { typeface } });
        await reloadInFace(page, typeface);
        const links = [
          '?',
          '?tab=commitments',
          ...['china', 'russia', 'eurasia', 'wang-yi', 'xi-jinping', 'soviet-union', 'putin'].map(
            (id) => `?entity=${id}`,
          ),
          '?undertaking=p14-succeed-culture-years',
          '?word=p18.1-1',
          '?word=p5.1-21',
          '?word=p14.1-14',
          '?tab=words',
        ];
        for (const vowels of [false, true]) {
          if (vowels) await turn(page, 'vowels', true);
          await expect.poll(() => textOf(page, 'p1.1')).toBe(vowels ? vowelled('p1.1') : sentences.get('p1.1')?.ar);
          const measured: string[] = [];
          for (const link of links) {
            await goTo(page, link);
            await settled(page);
            const words = await litWords(page);
            expect(misshapen(words), `${link}${vowels ? ', with vowels' : ''}`).toEqual([]);
            measured.push(...words.map(({ word }) => withoutMarks(word)));
          }
          for (const word of ['وروسيا', 'ونسق'])
            expect(
              measured.some((one) => one.includes(word)),
              word,
            ).toBe(true);
        }
      },
    );
  }
});
