/** My words in the whole app: saved from a card, kept over visits and between tabs, backed up and restored. (The panel and the review: `StudyPanel.ui.test.tsx`.) */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { slug } from '../article';
import { apart, expect, langs, test, words as texts } from '../support';
import { cardOf, filled, goTo, linkTo, openWords, say, section, sentences, theWord, type TextWord } from './words';
import { every, spreadOver } from '../spread';

const spread = spreadOver(import.meta.url);

const success = theWord('p14.1', 'بإنجاح');
const builder = theWord('p17.2', 'بناء', 2);
const { study } = say.en;
const START = new Date('2025-04-03T09:00:00Z');

const plural = (key: string, count: number) => {
  const forms = study as unknown as Record<string, string>;
  return filled(forms[`${key}_${count === 1 ? 'one' : 'other'}`] ?? '', { count });
};
const backupSays = (key: string, count: number) => {
  const forms = study.backup as unknown as Record<string, string>;
  return filled(forms[`${key}_${count === 1 ? 'one' : 'other'}`] ?? '', { count });
};

const saveButton = (page: Page, word: TextWord) => cardOf(page, word).getByRole('button', { name: say.en.words.save });

/** Saves a word from its card. */
async function save(page: Page, word: TextWord) {
  await goTo(page, linkTo(word));
  await cardOf(page, word).getByRole('button', { name: say.en.words.save, exact: true }).click();
  await expect(cardOf(page, word).getByRole('button', { name: say.en.words.saved, exact: true })).toBeVisible();
}

/** “My words”, without the card over it. */
async function myWords(page: Page): Promise<Locator> {
  await page.keyboard.press('Escape');
  return section(page, 'saved');
}

const rowsIn = (panel: Locator) => panel.getByRole('list', { name: study.words }).getByRole('listitem');
const rowOf = (panel: Locator, word: TextWord) => rowsIn(panel).filter({ hasText: word.vowelled });
const review = (page: Page) => page.getByRole('dialog', { name: study.session.title, exact: true });
const startReview = (panel: Locator) => panel.getByRole('button', { name: study.review, exact: true });

/** What the database holds, word by word. */
const stored = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<Record<string, unknown>[]>((done, fail) => {
        const request = indexedDB.open('bayan');
        request.addEventListener('error', () => fail(request.error ?? new Error('no database')));
        request.addEventListener('success', () => {
          const all = request.result.transaction('words').objectStore('words').getAll();
          all.addEventListener('success', () => {
            request.result.close();
            done(all.result as Record<string, unknown>[]);
          });
        });
      }),
  );

/** Clears the browser of all words, as its settings would. */
const clearWords = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.deleteDatabase('bayan');
        request.addEventListener('success', () => done());
        request.addEventListener('error', () => fail(request.error ?? new Error('not deleted')));
      }),
  );

/** Saves a backup, and gives its name and its text. */
async function backUp(page: Page, panel: Locator): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent('download');
  await panel.getByRole('button', { name: study.backup.save }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

const choose = (panel: Locator, text: string) =>
  panel
    .getByLabel(study.backup.restore)
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) });

/** Reveals and rates the card that is asked, by keyboard. */
async function answer(page: Page, key: '1' | '2' | '3' | '4') {
  await review(page).getByRole('button', { name: study.session.reveal }).press('Enter');
  await expect(review(page).getByRole('group', { name: study.session.rate })).toBeVisible();
  await page.keyboard.press(key);
  await expect(review(page).getByRole('group', { name: study.session.rate })).toHaveCount(0);
}

for (const { lang, screen } of spread(every({ lang: langs, screen: ['wide', 'phone'] }))) {
  test(
    `a word is saved from its card, and stands in the list with its place: ${screen}, ${lang} interface`,
    { tag: '@engine' },
    async ({ page }) => {
      await openWords(page, { lang, screen, link: linkTo(builder) });
      const { save: toSave, saved } = say[lang].words;
      const button = (word: TextWord, name: string) =>
        cardOf(page, word, lang).getByRole('button', { name, exact: true });
      await test.step('with all that a review will need, and taken out again', async () => {
        await button(builder, toSave).click();
        await expect(button(builder, saved)).toBeVisible();
        expect(await stored(page)).toEqual([
          expect.objectContaining({
            id: `${slug}/p17.2/${builder.at}`,
            plain: 'بناء',
            vowelled: 'بَنَّاءٍ',
            lemma: 'بَنَّاء',
            root: 'بني',
            sense: 'constructive',
            text: { ar: sentences.get('p17.2')?.ar, en: sentences.get('p17.2')?.en },
            span: { start: builder.start, end: builder.start + 4 },
          }),
        ]);
        await button(builder, saved).click();
        await expect(button(builder, toSave)).toBeVisible();
        expect(await stored(page)).toEqual([]);
      });
      await test.step('in the list, which leads back to it', async () => {
        await goTo(page, linkTo(success));
        await button(success, toSave).click();
        await expect(button(success, saved)).toBeVisible();
        await page.keyboard.press('Escape');
        const panel = await section(page, 'saved', lang);
        const row = panel.getByRole('listitem').filter({ hasText: success.vowelled });
        await expect(row).toContainText(success.data.sense);
        await row
          .getByRole('button', {
            name: filled(say[lang].study.show.paragraph, { word: success.letters, number: 14 }),
            exact: true,
          })
          .click();
        await expect(cardOf(page, success, lang)).toBeVisible();
        await expect(page).toHaveURL(/word=p14\.1-3/);
      });
    },
  );
}

test('what is saved and rated is kept over a reload, and a backup brings it back to a browser that was cleared', async ({
  page,
}) => {
  await page.clock.install({ time: START });
  await openWords(page);
  for (const word of [success, builder]) await save(page, word);
  let panel = await myWords(page);
  await startReview(panel).click();
  await answer(page, '4');
  await page.keyboard.press('Escape');
  const before = await stored(page);

  await test.step('over a reload', async () => {
    await page.reload();
    panel = await myWords(page);
    await expect(rowsIn(panel)).toHaveCount(2);
    await expect(panel.getByText(plural('due', 3))).toBeVisible();
    expect(await stored(page)).toEqual(before);
    await goTo(page, linkTo(success));
    await expect(cardOf(page, success).getByRole('button', { name: say.en.words.saved, exact: true })).toBeVisible();
    panel = await myWords(page);
  });

  const { name, text } = await backUp(page, panel);
  expect(name).toBe('bayan-backup-2025-04-03.json');
  expect(JSON.parse(text)).toMatchObject({
    format: 'bayan-backup',
    version: 1,
    madeAt: expect.stringMatching(/^2025-04-03T09:/),
    sections: { words: { version: 1, records: [{ version: 1 }, { version: 1 }] } },
  });

  await test.step('cleared, and restored by keyboard', async () => {
    await clearWords(page);
    await page.reload();
    panel = await myWords(page);
    await expect(panel.getByText(study.empty)).toBeVisible();
    const coming = page.waitForEvent('filechooser');
    await panel.getByLabel(study.backup.restore).press('Enter');
    const chooser = await coming;
    await chooser.setFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(panel.getByRole('heading', { name: /^Backup of/ })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(panel.getByText(backupSays('restored', 2))).toBeVisible();
    expect(await stored(page)).toEqual(before);
  });
});

test('between two tabs: what one does the other shows', async ({ page, context }) => {
  await openWords(page);
  const other = await context.newPage();
  await openWords(other);
  const there = await myWords(other);
  await expect(there.getByText(study.empty)).toBeVisible();
  await save(page, success);
  await expect(rowOf(there, success)).toBeVisible();
  await save(page, builder);
  await expect(there.getByText(plural('due', 4))).toBeVisible();
  await startReview(there).click();
  await answer(other, '4');
  const here = await myWords(page);
  await expect(here.getByText(plural('due', 3))).toBeVisible();
  // Removed in one while it is asked in the other: the review goes on without it.
  await here.getByRole('button', { name: filled(study.removeWord, { word: builder.letters }) }).click();
  await expect(review(other)).toContainText(filled(study.session.progress, { at: 2, of: 2 }));
  await expect(review(other).getByText(success.data.sense, { exact: true })).toBeVisible();
});

test.describe('a word of another article', () => {
  // The other article is not on this site: its page is asked for in vain, and the app says so.
  test.use({ expected: /404/ });

  test('leads to that article, while one of this article is shown in its text', async ({ page }) => {
    await openWords(page);
    await save(page, success);
    const panel = await myWords(page);
    const other = '2024-01-01-elsewhere';
    const backup = JSON.parse((await backUp(page, panel)).text) as {
      sections: { words: { records: Record<string, unknown>[] } };
    };
    const { words: own } = backup.sections;
    const elsewhere = own.records.map((word) => ({
      ...word,
      article: other,
      id: `${other}/${String(word['sentence'])}/${String(word['index'])}`,
    }));
    await choose(panel, JSON.stringify({ ...backup, sections: { words: { ...own, records: elsewhere } } }));
    await panel.getByRole('button', { name: study.backup.confirm, exact: true }).click();
    await expect(rowsIn(panel)).toHaveCount(2);

    const name = filled(study.show.paragraph, { word: success.letters, number: 14 });
    const link = panel.getByRole('link', { name });
    const { searchParams } = new URL((await link.getAttribute('href')) ?? '');
    expect([...searchParams.keys()]).toEqual(['article', 'word', 'made']);
    expect(searchParams.get('article')).toBe(other);
    expect(`?word=${searchParams.get('word')}`).toBe(linkTo(success));

    await panel.getByRole('button', { name }).click();
    await expect(cardOf(page, success)).toBeVisible();
    await page.keyboard.press('Escape');

    await link.click();
    await expect(page.getByText(filled(texts.en.app.unknownArticle, { slug: apart(other) }))).toBeVisible();
  });
});

test(
  'words of a newer version are left alone, and that is said; everything else works',
  { tag: '@engine' },
  async ({ page }) => {
    await page.addInitScript(() => {
      indexedDB.open('bayan', 99);
    });
    await openWords(page, { link: linkTo(success) });
    await saveButton(page, success).click();
    await expect(cardOf(page, success).getByRole('alert')).toHaveText(study.failures.newer);
    const panel = await myWords(page);
    await expect(panel.getByText(study.states.newer)).toBeVisible();
    await section(page, 'index');
    await expect(page.getByRole('searchbox', { name: say.en.words.filterLabel })).toBeVisible();
  },
);
