/** axe at WCAG 2.2 AA on every state of the words: nothing found. */
import type { Page } from '@playwright/test';
import { axe, expect, langs, settled, test, words as said, type Screen } from '../support';
import { cardOf, goTo, linkTo, openWords, say, section, theWord, toggle, wordsTab } from './words';

type Lang = (typeof langs)[number];

const word = theWord('h', 'وزيرا');
const other = theWord('p17.2', 'بناء', 2);

async function save(page: Page, lang: Lang) {
  for (const one of [word, other]) {
    await goTo(page, linkTo(one));
    await cardOf(page, one, lang).getByRole('button', { name: say[lang].words.save, exact: true }).click();
    await expect(
      cardOf(page, one, lang).getByRole('button', { name: say[lang].words.saved, exact: true }),
    ).toBeVisible();
  }
  await page.keyboard.press('Escape');
}

const flip = (which: 'vowels' | 'romanized' | 'senses') => async (page: Page, lang: Lang) =>
  toggle(await wordsTab(page, lang), which, lang).click();

const cover = (which: 'none' | 'en' | 'ar') => async (page: Page, lang: Lang) => {
  const panel = await wordsTab(page, lang);
  await panel.getByRole('radio', { name: say[lang].words.covers[which], exact: true }).click();
};

type State = [name: string, reach: (page: Page, lang: Lang) => Promise<unknown>];

/** States in the order in which a reader gets from one to the next. */
const journeys: Record<string, State[]> = {
  'index and card': [
    ['words, no card', (page, lang) => section(page, 'index', lang)],
    [
      'index by root',
      async (page, lang) =>
        (await wordsTab(page, lang)).getByRole('button', { name: say[lang].words.orders.root }).click(),
    ],
    [
      'nothing found',
      async (page, lang) =>
        (await wordsTab(page, lang)).getByRole('searchbox', { name: say[lang].words.filterLabel }).fill('zzz'),
    ],
    [
      'card',
      async (page, lang) => {
        await (await wordsTab(page, lang)).getByRole('searchbox', { name: say[lang].words.filterLabel }).fill('');
        await goTo(page, linkTo(word));
        await expect(cardOf(page, word, lang)).toBeVisible();
      },
    ],
    ['card with vowels', flip('vowels')],
    ['romanisation', flip('romanized')],
    ['senses', flip('senses')],
  ],
  'cover and listen': [
    ['English covered', cover('en')],
    ['Arabic covered', cover('ar')],
    [
      'listening',
      async (page, lang) => {
        await cover('none')(page, lang);
        const panel = await section(page, 'listen', lang);
        await panel.getByRole('button', { name: say[lang].listen.article }).click();
        await expect(panel.getByRole('button', { name: say[lang].listen.pause })).toBeVisible();
      },
    ],
  ],
  study: [
    [
      'no words saved',
      async (page, lang) => {
        await section(page, 'saved', lang);
      },
    ],
    [
      'words saved',
      async (page, lang) => {
        await save(page, lang);
        await section(page, 'saved', lang);
      },
    ],
    [
      'restore preview',
      async (page, lang) => {
        const panel = await section(page, 'saved', lang);
        const backup = { format: 'bayan-words', version: 1, words: [{ plain: 'بناء' }, 3] };
        await panel.getByLabel(say[lang].study.backup.restore).setInputFiles({
          name: 'backup.json',
          mimeType: 'application/json',
          buffer: Buffer.from(JSON.stringify(backup)),
        });
        await expect(panel.getByRole('heading', { name: say[lang].study.backup.undated, exact: true })).toBeVisible();
      },
    ],
    [
      'backup refused',
      async (page, lang) => {
        const panel = await section(page, 'saved', lang);
        await panel
          .getByLabel(say[lang].study.backup.restore)
          .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{') });
        await expect(panel.getByRole('alert')).toBeVisible();
      },
    ],
    [
      'review, question',
      async (page, lang) => {
        const panel = await section(page, 'saved', lang);
        await panel.getByRole('button', { name: say[lang].study.review, exact: true }).click();
        await expect(page.getByRole('button', { name: say[lang].study.session.reveal })).toBeVisible();
      },
    ],
    ['review, answer', (page, lang) => page.getByRole('button', { name: say[lang].study.session.reveal }).click()],
    [
      'review, end',
      async (page, lang) => {
        const end = page.getByRole('heading', { name: say[lang].study.session.end });
        const reveal = page.getByRole('button', { name: say[lang].study.session.reveal });
        for (let k = 0; k < 4; k++) {
          if (k > 0) await reveal.click();
          await page.keyboard.press('4');
          await expect(reveal.or(end)).toBeVisible();
        }
        await expect(end).toBeVisible();
      },
    ],
  ],
};

for (const theme of ['paper', 'dark']) {
  for (const lang of langs) {
    for (const screen of ['wide', 'phone'] satisfies Screen[]) {
      for (const [journey, states] of Object.entries(journeys)) {
        test(`${journey}: ${theme}, ${lang}, ${screen}`, async ({ page }, info) => {
          test.slow();
          await page.addInitScript(() => {
            const voices = ['Majed', 'Laila'].map((name) => ({
              voiceURI: name,
              name,
              lang: 'ar-SA',
              localService: name === 'Laila',
              default: false,
            }));
            const fake = Object.assign(new EventTarget(), {
              paused: false,
              getVoices: () => voices,
              speak() {},
              cancel() {},
            });
            Object.defineProperty(window, 'speechSynthesis', { value: fake });
            const Utterance = class extends EventTarget {};
            Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
          });
          await openWords(page, { lang, screen, settings: { theme } });
          const found: [string, string[]][] = [];
          // What colours do not decide is the same in every theme.
          const rules = theme === 'paper' ? 'all' : 'colours';
          for (const [name, reach] of states) {
            await reach(page, lang);
            await settled(page);
            const findings = await axe(page, rules);
            found.push([name, findings]);
            const line = `${theme} ${lang} ${screen}`.padEnd(18) + ` ${name.padEnd(30)} ${findings.length}`;
            info.annotations.push({ type: 'axe', description: [line, ...findings].join('\n    ') });
            console.log([`axe  ${line}`, ...findings].join('\n       '));
          }
          expect(found.filter(([, findings]) => findings.length > 0)).toEqual([]);
        });
      }
    }
  }
}

test.describe('words that could not be opened', () => {
  test.use({ expected: /Failed to load resource/ });

  for (const lang of langs) {
    test(`in the ${lang} interface`, async ({ page }) => {
      await page.addInitScript(
        (kept) => localStorage.setItem('bayan.settings', kept),
        JSON.stringify({ language: lang }),
      );
      await page.route(/\/words-[^/]*\.json/, (route) => route.abort());
      await page.goto('/?tab=words');
      await expect(page.getByRole('alert')).toContainText(say[lang].words.failed);
      await expect(page.getByRole('tab', { name: said[lang].registers.words, exact: true })).toBeVisible();
      expect(await axe(page, 'all')).toEqual([]);
    });
  }
});
