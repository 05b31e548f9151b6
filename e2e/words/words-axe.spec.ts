/** axe at WCAG 2.2 AA on every state of the words: nothing found. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axe, chooseInRowMenu, expect, fill, langs, open, settled, test, words as said } from '../support';
import {
  cardOf,
  choice,
  filled,
  goTo,
  linkTo,
  openWords,
  say,
  section,
  player,
  theWord,
  turn,
  wordsTab,
} from './words';
import { every, spreadOver } from '../spread';

const spread = spreadOver(import.meta.url);

type Lang = (typeof langs)[number];

const word = theWord('h', 'وزيرا');
const other = theWord('p17.2', 'بناء', 2);

const cover = (which: 'en' | 'ar') => (page: Page, lang: Lang) => choice(page, ['cover', which], lang).click();

interface State {
  name: string;
  reach: (page: Page, lang: Lang) => Promise<unknown>;
  /** What has changed since the state before: the text's five hundred words take axe its time. The whole page if absent. */
  within?: string[];
}

const PANEL = '#panel';
const PLAYER = '#listening';
const CARD = '.word-card';
const DIALOG = '[role="dialog"]';

/** What was backed up on each page. */
const backups = new WeakMap<Page, string>();

const restore = async (page: Page, lang: Lang, text: string) => {
  const panel = await section(page, 'saved', lang);
  await panel
    .getByLabel(say[lang].study.backup.restore)
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  return panel;
};

/** Opens the card of a word, and saves it there. */
async function saveWord(page: Page, one: typeof word, lang: Lang) {
  await goTo(page, linkTo(one));
  const card = cardOf(page, one, lang);
  await card.getByRole('button', { name: say[lang].words.save, exact: true }).click();
  await expect(card.getByRole('button', { name: say[lang].words.saved, exact: true })).toBeVisible();
}

/** The index, and the voice. */
const indexAndVoice: State[] = [
  { name: 'words, no card', reach: (page, lang) => section(page, 'index', lang) },
  {
    name: 'index by root',
    within: [PANEL],
    reach: async (page, lang) =>
      (await wordsTab(page, lang)).getByRole('button', { name: say[lang].words.orders.root }).click(),
  },
  {
    name: 'nothing found',
    within: [PANEL],
    reach: async (page, lang) =>
      fill((await wordsTab(page, lang)).getByRole('searchbox', { name: say[lang].words.filterLabel }), 'zzz'),
  },
  {
    name: 'nothing to hear',
    within: [PLAYER],
    reach: async (page, lang) => {
      await fill((await wordsTab(page, lang)).getByRole('searchbox', { name: say[lang].words.filterLabel }), '');
      const panel = await player(page, lang);
      await expect(panel.getByRole('status')).not.toBeEmpty();
    },
  },
  {
    name: 'listening',
    within: [PLAYER],
    reach: async (page, lang) => {
      await page.evaluate(() => (window as unknown as { giveVoices: () => void }).giveVoices());
      const panel = await player(page, lang);
      await panel.getByRole('button', { name: say[lang].listen.article }).click();
      await expect(panel.getByRole('button', { name: say[lang].listen.pause })).toBeVisible();
    },
  },
];

/** The card, and the reader's own words. */
const cardAndOwnWords: State[] = [
  {
    name: 'no words saved',
    within: [PANEL],
    reach: async (page, lang) => {
      const panel = await section(page, 'saved', lang);
      await expect(panel.getByText(say[lang].study.empty)).toBeVisible();
    },
  },
  {
    name: 'card',
    within: [CARD],
    reach: async (page, lang) => {
      await goTo(page, linkTo(word));
      await expect(cardOf(page, word, lang)).toBeVisible();
    },
  },
  {
    name: 'card of a saved word',
    within: [CARD],
    reach: async (page, lang) => {
      for (const one of [word, other]) await saveWord(page, one, lang);
    },
  },
  {
    name: 'words saved',
    within: [PANEL],
    reach: async (page, lang) => {
      await page.keyboard.press('Escape');
      const panel = await section(page, 'saved', lang);
      await expect(panel.getByRole('list', { name: say[lang].study.words }).getByRole('listitem')).toHaveCount(2);
    },
  },
  {
    name: 'a word removed',
    within: [PANEL],
    reach: async (page, lang) => {
      const panel = await section(page, 'saved', lang);
      const coming = page.waitForEvent('download');
      await panel.getByRole('button', { name: say[lang].study.backup.save }).click();
      backups.set(page, readFileSync(await (await coming).path(), 'utf8'));
      const { removeWord, undoWord } = say[lang].study;
      await panel.getByRole('button', { name: filled(removeWord, { word: other.letters }) }).click();
      await expect(panel.getByRole('button', { name: filled(undoWord, { word: other.letters }) })).toBeFocused();
    },
  },
  {
    name: 'backup, preview',
    within: [PANEL],
    reach: async (page, lang) => {
      const { sections, ...rest } = JSON.parse(backups.get(page) ?? '') as {
        sections: { words: { records: unknown[] } };
      };
      // One word that is not here, one that is, two entries that cannot be read.
      const words = { ...sections.words, records: [...sections.words.records, { plain: 'بناء' }, 3] };
      const panel = await restore(page, lang, JSON.stringify({ ...rest, sections: { ...sections, words } }));
      await expect(panel.getByRole('button', { name: say[lang].study.backup.confirm, exact: true })).toBeVisible();
      await expect(panel.getByText(say[lang].study.backup.wrongEntry)).toBeVisible();
    },
  },
  {
    name: 'backup, damaged file',
    within: [PANEL],
    reach: async (page, lang) => {
      const panel = await restore(page, lang, '{');
      await expect(panel.getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'review, question',
    within: [DIALOG],
    reach: async (page, lang) => {
      const panel = await section(page, 'saved', lang);
      const { removeWord, undoWord } = say[lang].study;
      await panel.getByRole('button', { name: filled(undoWord, { word: other.letters }) }).click();
      await expect(panel.getByRole('button', { name: filled(removeWord, { word: other.letters }) })).toBeVisible();
      await panel.getByRole('button', { name: say[lang].study.review, exact: true }).click();
      await expect(page.getByRole('button', { name: say[lang].study.session.reveal })).toBeVisible();
    },
  },
  {
    name: 'review, answer',
    within: [DIALOG],
    reach: async (page, lang) => {
      await page.getByRole('button', { name: say[lang].study.session.reveal }).click();
      await expect(page.getByRole('group', { name: say[lang].study.session.rate })).toBeVisible();
    },
  },
  {
    name: 'review, English asked',
    within: [DIALOG],
    reach: async (page, lang) => {
      const reveal = page.getByRole('button', { name: say[lang].study.session.reveal });
      await page.keyboard.press('4');
      await reveal.click();
      await page.keyboard.press('4');
      await expect(page.getByText(say[lang].study.session.ask.recall)).toBeVisible();
    },
  },
  {
    name: 'review, end',
    within: [DIALOG],
    reach: async (page, lang) => {
      const reveal = page.getByRole('button', { name: say[lang].study.session.reveal });
      for (let k = 0; k < 2; k++) {
        await reveal.click();
        await page.keyboard.press('4');
      }
      await expect(page.getByRole('heading', { name: say[lang].study.session.end })).toBeVisible();
    },
  },
];

/** The text with all that can stand in it, and without what is covered. */
const text: State[] = [
  {
    name: 'English covered',
    reach: async (page, lang) => {
      // One's own words have a sign in the text.
      await saveWord(page, word, lang);
      await page.keyboard.press('Escape');
      await cover('en')(page, lang);
    },
  },
  {
    name: 'all under the words, Arabic covered in part',
    reach: async (page, lang) => {
      for (const which of ['vowels', 'romanized', 'senses'] as const) {
        await turn(page, which, true, lang);
      }
      await cover('ar')(page, lang);
      for (const row of ['p1', 'p5']) await chooseInRowMenu(page, row, said[lang].reading.row.uncover);
    },
  },
];

/** What colours do not decide is the same in every theme: there only colours are looked at. */
const colours = (['sepia', 'dark'] as const).map((theme) => ({ theme, rules: 'colours' as const }));
/** The theme in which the page goes on. */
const paper = { theme: 'paper', rules: 'all' } as const;

/** What axe finds in a state, on paper and in the other themes: on the same page, since getting there takes longest. */
async function axeInThemes(page: Page, within?: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const { theme, rules } of [...spread(colours), paper]) {
    await page.evaluate((one) => void (document.documentElement.dataset['theme'] = one), theme);
    await settled(page);
    found.push(...(await axe(page, rules, within)).map((finding) => `${theme}: ${finding}`));
  }
  return found;
}

/** Gives the page two voices that say nothing, once the test asks for them; until then it has one, which knows no Arabic. */
function playVoices() {
  let voices: unknown[] = [{ voiceURI: 'a', name: 'English', lang: 'en-US', localService: true, default: true }];
  const fake = Object.assign(new EventTarget(), {
    paused: false,
    getVoices: () => voices,
    speak() {},
    cancel() {},
  });
  Object.defineProperty(window, 'speechSynthesis', { value: fake });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: class extends EventTarget {} });
  Object.assign(window, {
    giveVoices() {
      voices = ['Majed', 'Laila'].map((name) => ({
        voiceURI: name,
        name,
        lang: 'ar-SA',
        localService: name === 'Laila',
        default: false,
      }));
      fake.dispatchEvent(new Event('voiceschanged'));
    },
  });
}

// States in the order in which a reader gets from one to the next; each row of them begins anew.
for (const [row, states] of Object.entries({
  'the index and the voice': indexAndVoice,
  'the card and one’s own words': cardAndOwnWords,
  'the text': text,
})) {
  for (const { lang, screen } of spread(every({ lang: langs, screen: ['wide', 'phone'] }))) {
    test(`every state of ${row}: ${lang}, ${screen}`, async ({ page }, info) => {
      test.slow();
      await page.addInitScript(playVoices);
      await openWords(page, { lang, screen, settings: { theme: 'paper' } });
      const found: [string, string[]][] = [];
      for (const { name, reach, within } of states) {
        await test.step(name, async () => {
          await reach(page, lang);
          await settled(page);
          const findings = await axeInThemes(page, within);
          found.push([name, findings]);
          const line = `${lang} ${screen}`.padEnd(8) + ` ${name.padEnd(44)} ${findings.length}`;
          info.annotations.push({ type: 'axe', description: [line, ...findings].join('\n    ') });
          console.log([`axe  ${line}`, ...findings].join('\n       '));
        });
      }
      expect(found.filter(([, findings]) => findings.length > 0)).toEqual([]);
    });
  }
}

test.describe('words that could not be opened', () => {
  test.use({ expected: /Failed to load resource/ });

  for (const lang of spread(langs)) {
    test(`in the ${lang} interface`, async ({ page }) => {
      await page.route(/\/words-[^/]*\.json/, (route) => route.abort());
      await open(page, { lang, link: '?tab=words' });
      await expect(page.getByRole('alert')).toContainText(say[lang].words.failed);
      await expect(page.getByRole('tab', { name: said[lang].registers.words, exact: true })).toBeVisible();
      expect(await axeInThemes(page)).toEqual([]);
    });
  }
});
