/** My words: saved from the card, reviewed by a clock in the test's hand, kept, backed up and restored; nothing is lost. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { slug } from '../article';
import { apart, expect, langs, test, words as texts } from '../support';
import { cardOf, filled, goTo, linkTo, openWords, say, section, sentences, theWord, type TextWord } from './words';
import { spreadOver } from '../spread';

const spread = spreadOver(import.meta.url);

const success = theWord('p14.1', 'بإنجاح');
const builder = theWord('p17.2', 'بناء', 2);
const ministers = theWord('h', 'وزيرا');
const founding = theWord('p5.1', 'لتأسيس');
const { study } = say.en;
/** In ms. */
const DAY = 86_400_000;
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

/** Two saved words, and the clock at the test's beginning. */
async function prepare(page: Page, words = [success, builder]) {
  await page.clock.install({ time: START });
  await openWords(page);
  for (const word of words) await save(page, word);
  return myWords(page);
}

/** A disk that is full from the moment the test says so. */
const fill = (page: Page, full: boolean) =>
  page.evaluate((on) => {
    document.documentElement.toggleAttribute('data-disk-full', on);
  }, full);

test.describe('a word is saved from its card', () => {
  for (const lang of spread(langs)) {
    test(
      `taken out again, and stands in the list with its sentence’s place, in the ${lang} interface`,
      { tag: '@engine' },
      async ({ page }) => {
        await openWords(page, { lang, link: linkTo(success) });
        const card = cardOf(page, success, lang);
        const toSave = card.getByRole('button', { name: say[lang].words.save, exact: true });
        const saved = card.getByRole('button', { name: say[lang].words.saved, exact: true });
        await test.step('saved, and taken out', async () => {
          await toSave.click();
          await expect(saved).toBeVisible();
          expect(await stored(page)).toHaveLength(1);
          await saved.click();
          await expect(toSave).toBeVisible();
          expect(await stored(page)).toEqual([]);
        });
        await test.step('in the list', async () => {
          await toSave.click();
          await expect(saved).toBeVisible();
          await page.keyboard.press('Escape');
          const panel = await section(page, 'saved', lang);
          const row = panel.getByRole('listitem').filter({ hasText: success.vowelled });
          await expect(row).toContainText(success.data.sense);
          await expect(row).toContainText('إِنْجَاح');
          await expect(row).toContainText('ن ج ح');
          await row
            .getByRole('button', {
              name: filled(say[lang].study.show.paragraph, { word: success.letters, number: 14 }),
              exact: true,
            })
            .click();
          await expect(card).toBeVisible();
          await expect(page).toHaveURL(/word=p14\.1-3/);
        });
      },
    );
  }

  test('with all that a review will need; each by itself; the latest first, to be removed and put back', async ({
    page,
  }) => {
    await openWords(page);
    await test.step('all that a review will need', async () => {
      await save(page, builder);
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
    });
    await test.step('the other بناء of the sentence is another word', async () => {
      const building = theWord('p17.2', 'بناء');
      await goTo(page, linkTo(building));
      await expect(saveButton(page, building)).toHaveText(say.en.words.save);
      await save(page, building);
    });
    await test.step('the root as the card writes it: a hamza at the beginning on its alef', async () => {
      await save(page, founding);
      await expect(cardOf(page, founding).getByRole('rowheader', { name: 'أ س س', exact: true })).toBeVisible();
    });
    const panel = await myWords(page);
    await test.step('the list', async () => {
      await expect(rowsIn(panel)).toHaveCount(3);
      await expect(rowsIn(panel).first()).toContainText(founding.vowelled);
      await expect(rowOf(panel, founding)).toContainText('أ س س');
      await expect(panel.getByLabel(plural('word', 3))).toHaveText('3');
    });
    await test.step('removed and put back', async () => {
      const remove = panel.getByRole('button', { name: filled(study.removeWord, { word: founding.letters }) });
      const undo = panel.getByRole('button', { name: filled(study.undoWord, { word: founding.letters }) });
      await remove.click();
      await expect(undo).toBeFocused();
      await expect.poll(() => stored(page)).toHaveLength(2);
      await undo.click();
      await expect(remove).toBeFocused();
      await expect.poll(() => stored(page)).toHaveLength(3);
    });
  });

  test('the browser is asked not to clear the words away, once there are some', async ({ page }) => {
    await page.addInitScript(() => {
      const calls: string[] = [];
      Object.assign(window, { persistCalls: calls });
      const persist = () => {
        calls.push('persist');
        return Promise.resolve(true);
      };
      // Not every engine has one.
      const storage = { persisted: () => Promise.resolve(false), persist };
      Object.defineProperty(navigator, 'storage', { value: storage });
    });
    await openWords(page);
    const calls = () => page.evaluate(() => (window as unknown as { persistCalls: string[] }).persistCalls.length);
    expect(await calls()).toBe(0);
    await save(page, success);
    await expect.poll(calls).toBe(1);
    await save(page, builder);
    expect(await calls()).toBe(1);
  });

  test('on the phone, too', async ({ page }) => {
    await openWords(page, { screen: 'phone' });
    await save(page, success);
    const panel = await myWords(page);
    await expect(rowOf(panel, success)).toBeVisible();
  });
});

test.describe('a review', () => {
  test('asks first Arabic, then English, shows the answer, and says when each rating brings the card back', async ({
    page,
  }) => {
    const panel = await prepare(page);
    await expect(panel.getByText(plural('due', 4))).toBeVisible();
    await startReview(panel).click();
    const dialog = review(page);
    await expect(dialog).toContainText(filled(study.session.progress, { at: 1, of: 4 }));
    await expect(dialog).toContainText(study.session.ask.recognise);
    await expect(dialog.getByText(success.vowelled, { exact: true })).toHaveAttribute('dir', 'rtl');
    await expect(dialog.locator('mark')).toHaveText(success.letters);
    // The answer is not there before it is asked for.
    await expect(dialog).not.toContainText(success.data.sense);
    await expect(dialog).not.toContainText(sentences.get('p14.1')?.en ?? '?');
    await expect(dialog.getByRole('button', { name: study.session.reveal })).toBeFocused();
    await page.keyboard.press('Space');
    await expect(dialog.getByText(success.data.sense, { exact: true })).toBeVisible();
    await expect(dialog).toContainText(sentences.get('p14.1')?.en ?? '?');
    const ratings = dialog.getByRole('group', { name: study.session.rate }).getByRole('button');
    await expect(ratings).toHaveText([/^Again 1 minute/, /^Hard 6 minutes/, /^Good 10 minutes/, /^Easy \d+ days/]);
    await page.keyboard.press('3');
    await expect(dialog).toContainText(filled(study.session.progress, { at: 2, of: 4 }));
    await expect(dialog.getByText(builder.vowelled, { exact: true })).toBeVisible();
    await answer(page, '3');
    await expect(dialog).toContainText(filled(study.session.progress, { at: 3, of: 4 }));
    await expect(dialog).toContainText(study.session.ask.recall);
    await expect(dialog.getByText(success.data.sense, { exact: true })).toBeVisible();
    await expect(dialog).not.toContainText(success.vowelled);
    await expect(dialog).not.toContainText(sentences.get('p14.1')?.ar ?? '?');
    await page.keyboard.press('Enter');
    await expect(dialog.getByText(success.vowelled, { exact: true })).toBeVisible();
  });

  test('ends, says what was answered, and comes due when it said it would', async ({ page }) => {
    const panel = await prepare(page);
    await startReview(panel).click();
    for (const key of ['3', '3', '2', '4'] as const) await answer(page, key);
    const dialog = review(page);
    await expect(dialog.getByRole('heading', { name: study.session.end })).toBeVisible();
    await expect(dialog).toContainText('4 cards answered.');
    await expect(dialog.getByRole('definition')).toHaveText(['1', '2', '1']);
    await expect(dialog).toContainText(/Next review in [56] minutes/);
    await dialog.getByRole('button', { name: study.session.close }).last().click();
    await expect(dialog).toHaveCount(0);
    await expect(startReview(panel)).toBeFocused();
    await expect(startReview(panel)).toHaveAttribute('aria-disabled', 'true');
    await startReview(panel).click({ force: true });
    await expect(dialog).toHaveCount(0);
    // Nothing is reloaded: the panel wakes up by itself.
    await page.clock.fastForward('06:10');
    await page.clock.fastForward('01:00');
    await expect(panel.getByText(plural('due', 1))).toBeVisible();
    await page.clock.fastForward('05:00');
    await expect(panel.getByText(plural('due', 3))).toBeVisible();
    await startReview(panel).click();
    // What was hard is asked first, for it fell due first; once more “good” would leave it among what is learned today.
    for (const key of ['4', '3', '3'] as const) await answer(page, key);
    await expect(dialog).toContainText(/Next review in \d+ days/);
    await dialog.getByRole('button', { name: study.session.close }).last().click();
    await expect(panel.getByText(/Next review in \d+ days/)).toBeVisible();
    await page.clock.fastForward(10 * DAY);
    await expect(panel.getByText(plural('due', 4))).toBeVisible();
    const after = (await stored(page)) as { cards: Record<string, { reps: number; state: string }> }[];
    expect(after.flatMap(({ cards }) => [cards['recognise']?.reps, cards['recall']?.reps]).toSorted()).toEqual([
      1, 2, 2, 2,
    ]);
  });

  test('asks what was forgotten once more before it ends', async ({ page }) => {
    const panel = await prepare(page, [success]);
    await startReview(panel).click();
    await answer(page, '1');
    await expect(review(page)).toContainText(filled(study.session.progress, { at: 2, of: 3 }));
    await answer(page, '3');
    await expect(review(page).getByText(success.vowelled, { exact: true })).toBeVisible();
    await answer(page, '3');
    await expect(review(page)).toContainText('3 cards answered.');
  });

  test('makes a word known in time, with figures that follow', async ({ page }) => {
    const panel = await prepare(page, [success]);
    const rated = async (key: '1' | '4', times: number) => {
      await startReview(panel).click();
      for (let k = 0; k < times; k++) await answer(page, key);
    };
    const close = () => review(page).getByRole('button', { name: study.session.close }).last().click();
    await expect(panel.getByText('1 new', { exact: true })).toBeVisible();
    await rated('4', 2);
    await close();
    await expect(panel.getByText('1 being learned', { exact: true })).toBeVisible();
    await page.clock.fastForward(10 * DAY);
    await expect(panel.getByText(plural('due', 2))).toBeVisible();
    await rated('4', 2);
    await close();
    await expect(panel.getByText('1 known', { exact: true })).toBeVisible();
    // The clock of the tests takes no step of more than 24 days.
    for (let k = 0; k < 20; k++) await page.clock.fastForward(20 * DAY);
    await expect(panel.getByText(plural('due', 2))).toBeVisible();
    // What was forgotten is known no longer.
    await rated('1', 1);
    await page.keyboard.press('Escape');
    await expect(panel.getByText('1 being learned', { exact: true })).toBeVisible();
  });

  test('hears digits of the Arabic keyboard, and lets nothing through to the page behind', async ({ page }) => {
    const panel = await prepare(page);
    await startReview(panel).click();
    await page.keyboard.press('a');
    await page.keyboard.press('n');
    await page.keyboard.press('3');
    await expect(page.locator('article')).toHaveAttribute('data-view', 'facing');
    await expect(review(page)).toContainText(filled(study.session.progress, { at: 1, of: 4 }));
    await page.keyboard.press('Enter');
    await expect(review(page).getByRole('group', { name: study.session.rate })).toBeVisible();
    await review(page).evaluate((dialog) =>
      dialog.dispatchEvent(new KeyboardEvent('keydown', { key: '٣', code: 'Digit3', bubbles: true })),
    );
    await expect(review(page)).toContainText(filled(study.session.progress, { at: 2, of: 4 }));
  });

  test('holds the focus; can be broken off: what was rated is kept, the rest is still due', async ({ page }) => {
    const panel = await prepare(page);
    await startReview(panel).click();
    for (let k = 0; k < 6; k++) {
      await page.keyboard.press('Tab');
      expect(await review(page).evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
    }
    await answer(page, '3');
    await page.keyboard.press('Escape');
    await expect(review(page)).toHaveCount(0);
    await expect(startReview(panel)).toBeFocused();
    await expect(panel.getByText(plural('due', 3))).toBeVisible();
    await startReview(panel).click();
    await expect(review(page)).toContainText(filled(study.session.progress, { at: 1, of: 3 }));
  });

  test('speaks the language of the interface, and each text its own', async ({ page }) => {
    await page.clock.install({ time: START });
    await openWords(page, { lang: 'ar', link: linkTo(success) });
    await cardOf(page, success, 'ar').getByRole('button', { name: say.ar.words.save, exact: true }).click();
    await expect(
      cardOf(page, success, 'ar').getByRole('button', { name: say.ar.words.saved, exact: true }),
    ).toBeVisible();
    await page.keyboard.press('Escape');
    const panel = await section(page, 'saved', 'ar');
    await panel.getByRole('button', { name: say.ar.study.review, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: say.ar.study.session.title, exact: true });
    await expect(dialog).toContainText(say.ar.study.session.ask.recognise);
    await expect(dialog.getByText(success.vowelled, { exact: true })).toHaveAttribute('dir', 'rtl');
    await dialog.getByRole('button', { name: say.ar.study.session.reveal }).click();
    await expect(dialog.getByText(success.data.sense, { exact: true })).toHaveAttribute('dir', 'ltr');
    for (const grade of Object.values(say.ar.study.session.grades)) {
      await expect(dialog.getByRole('button', { name: new RegExp(`^${grade}`) })).toBeVisible();
    }
  });
});

test.describe('the words are kept', () => {
  test('over a reload, with their reviews', async ({ page }) => {
    await page.clock.install({ time: START });
    await openWords(page);
    for (const word of [success, builder]) await save(page, word);
    let panel = await myWords(page);
    await startReview(panel).click();
    await answer(page, '4');
    await page.keyboard.press('Escape');
    const before = await stored(page);
    await page.reload();
    panel = await myWords(page);
    await expect(rowsIn(panel)).toHaveCount(2);
    await expect(panel.getByText(plural('due', 3))).toBeVisible();
    expect(await stored(page)).toEqual(before);
    await goTo(page, linkTo(success));
    await expect(cardOf(page, success).getByRole('button', { name: say.en.words.saved, exact: true })).toBeVisible();
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

test.describe('a backup', () => {
  test('brings everything back to a browser that was cleared', async ({ page }) => {
    await page.clock.install({ time: START });
    await openWords(page);
    for (const word of [success, builder]) await save(page, word);
    let panel = await myWords(page);
    await startReview(panel).click();
    await answer(page, '4');
    await page.keyboard.press('Escape');
    const before = await stored(page);
    const { name, text } = await backUp(page, panel);
    expect(name).toBe('bayan-backup-2025-04-03.json');
    await expect(panel.getByText(backupSays('saved', 2))).toBeVisible();
    expect(JSON.parse(text)).toMatchObject({
      format: 'bayan-backup',
      version: 1,
      madeAt: expect.stringMatching(/^2025-04-03T09:/),
      sections: { words: { version: 1, records: [{ version: 1 }, { version: 1 }] } },
    });

    await clearWords(page);
    await page.reload();
    panel = await myWords(page);
    await expect(panel.getByText(study.empty)).toBeVisible();
    await choose(panel, text);
    await expect(panel.getByRole('heading', { name: filled(study.backup.of, { date: '3 April 2025' }) })).toBeFocused();
    await expect(panel.getByText(backupSays('added', 2))).toBeVisible();
    // Nothing is done before it is confirmed.
    expect(await stored(page)).toEqual([]);
    await panel.getByRole('button', { name: study.backup.confirm, exact: true }).click();
    await expect(panel.getByText(backupSays('restored', 2))).toBeVisible();
    await expect(rowsIn(panel)).toHaveCount(2);
    expect(await stored(page)).toEqual(before);
  });

  test('merges without loss: what is further on either side stays', async ({ page }) => {
    test.slow();
    await page.clock.install({ time: START });
    await openWords(page);
    for (const word of [success, builder]) await save(page, word);
    let panel = await myWords(page);
    // There: the first word's first card is reviewed.
    await startReview(panel).click();
    await answer(page, '4');
    await page.keyboard.press('Escape');
    const { text } = await backUp(page, panel);
    await clearWords(page);
    await page.reload();
    // Here: the same two words anew, the second reviewed, and a third.
    for (const word of [builder, success, ministers]) await save(page, word);
    panel = await myWords(page);
    await startReview(panel).click();
    await answer(page, '4');
    await page.keyboard.press('Escape');
    await choose(panel, text);
    await expect(panel.getByText(backupSays('updated', 1))).toBeVisible();
    await expect(panel.getByText(backupSays('kept', 1))).toBeVisible();
    await panel.getByRole('button', { name: study.backup.confirm, exact: true }).click();
    await expect(panel.getByText(backupSays('restored', 1))).toBeVisible();
    const reps = Object.fromEntries(
      ((await stored(page)) as { plain: string; cards: { recognise: { reps: number } } }[]).map((one) => [
        one.plain,
        one.cards.recognise.reps,
      ]),
    );
    expect(reps).toEqual({ بإنجاح: 1, بناء: 1, وزيرا: 0 });
    // Once more: there is nothing left to do.
    await choose(panel, text);
    await expect(panel.getByText(study.backup.nothing)).toBeVisible();
    await expect(panel.getByRole('button', { name: study.backup.confirm, exact: true })).toHaveCount(0);
    await panel.getByRole('button', { name: study.backup.close, exact: true }).click();
    expect(await stored(page)).toHaveLength(3);
  });

  test('that cannot be read says why, and nothing here is lost', async ({ page }, info) => {
    test.slow();
    const { problems } = study.backup;
    await openWords(page);
    await save(page, success);
    const panel = await myWords(page);
    const before = await stored(page);
    const refused = async (why: string) => {
      await expect(panel.getByRole('alert')).toHaveText(why);
      await expect(panel.getByRole('button', { name: study.backup.confirm, exact: true })).toHaveCount(0);
      expect(await stored(page)).toEqual(before);
      await expect(rowsIn(panel)).toHaveCount(1);
      // The next one is told from this one: a file that can be read takes the complaint away.
      await choose(panel, JSON.stringify({ format: 'bayan-words', version: 1, words: [] }));
      await expect(panel.getByRole('alert')).toHaveCount(0);
    };
    for (const [what, text, why] of [
      ['damaged', '{"format": "bayan-words", "version": 1, "words": [{', problems['not-json']],
      ['empty', '', problems['not-json']],
      ['a picture', '\u0089PNG\r\n', problems['not-json']],
      ['other JSON', '{"format": "anki", "version": 1, "words": []}', problems['not-backup']],
      ['a list', '[1, 2]', problems['not-backup']],
      ['without words', '{"format": "bayan-words", "version": 1}', problems['not-backup']],
      ['of a newer version', '{"format": "bayan-words", "version": 2, "words": {"new": "shape"}}', problems.newer],
    ] as const) {
      await test.step(what, async () => {
        await choose(panel, text);
        await refused(why);
      });
    }
    await test.step('in sections, of which that of the words is of a newer version', async () => {
      const sections = { words: { version: 2, records: [] } };
      await choose(panel, JSON.stringify({ format: 'bayan-backup', version: 1, sections }));
      await refused(problems.newer);
    });
    await test.step('too large', async () => {
      const path = info.outputPath('large.json');
      writeFileSync(path, ' '.repeat(50_000_001));
      await panel.getByLabel(study.backup.restore).setInputFiles(path);
      await refused(problems['too-large']);
    });
  });

  test('with damaged entries names them, and restores the others', async ({ page }) => {
    await openWords(page);
    for (const word of [success, builder]) await save(page, word);
    let panel = await myWords(page);
    const { text } = await backUp(page, panel);
    const { words } = (JSON.parse(text) as { sections: { words: { records: Record<string, unknown>[] } } }).sections;
    await clearWords(page);
    await page.reload();
    panel = await myWords(page);
    const broken = words.records.map((word) => (word['plain'] === 'بناء' ? { ...word, sense: 7 } : word));
    const sections = { words: { ...words, records: [...broken, 'nonsense'] }, poems: { version: 1, records: [] } };
    await choose(panel, JSON.stringify({ format: 'bayan-backup', version: 1, sections }));
    await expect(panel.getByText(study.backup.others)).toBeVisible();
    await expect(panel.getByText(backupSays('added', 1))).toBeVisible();
    await expect(panel.getByText(backupSays('damaged', 2))).toBeVisible();
    await expect(panel.getByRole('listitem').filter({ hasText: 'بناء' })).toContainText('sense');
    await expect(panel.getByRole('listitem').filter({ hasText: study.backup.wrongEntry })).toBeVisible();
    await panel.getByRole('button', { name: study.backup.confirm, exact: true }).click();
    await expect(rowOf(panel, success)).toBeVisible();
    expect(await stored(page)).toHaveLength(1);
  });

  test('can be restored by keyboard; not confirmed, it changes nothing', async ({ page }) => {
    await openWords(page);
    await save(page, success);
    let panel = await myWords(page);
    const { text } = await backUp(page, panel);
    await clearWords(page);
    await page.reload();
    panel = await myWords(page);
    await test.step('not confirmed', async () => {
      await choose(panel, text);
      await expect(panel.getByText(backupSays('added', 1))).toBeVisible();
      await panel.getByRole('button', { name: study.backup.cancel, exact: true }).click();
      await expect(panel.getByText(backupSays('added', 1))).toHaveCount(0);
      expect(await stored(page)).toEqual([]);
    });
    await test.step('by keyboard', async () => {
      const coming = page.waitForEvent('filechooser');
      await panel.getByLabel(study.backup.restore).press('Enter');
      const chooser = await coming;
      await chooser.setFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(text) });
      await expect(panel.getByRole('heading', { name: /^Backup of/ })).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(panel.getByRole('button', { name: study.backup.confirm, exact: true })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(panel.getByText(backupSays('restored', 1))).toBeVisible();
      expect(await stored(page)).toHaveLength(1);
    });
  });
});

test.describe('when the browser has no room left', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['put', 'add'] as const) {
        const before = IDBObjectStore.prototype[name];
        IDBObjectStore.prototype[name] = function write(this: IDBObjectStore, ...args: Parameters<typeof before>) {
          if (document.documentElement.hasAttribute('data-disk-full')) {
            throw new DOMException('no room', 'QuotaExceededError');
          }
          return before.apply(this, args);
        };
      }
    });
  });

  test('saving says so, and what is here stays', async ({ page }) => {
    await openWords(page);
    await save(page, success);
    const before = await stored(page);
    await fill(page, true);
    await goTo(page, linkTo(builder));
    await saveButton(page, builder).click();
    await expect(cardOf(page, builder).getByRole('alert')).toHaveText(study.failures.full);
    await expect(saveButton(page, builder)).toHaveText(say.en.words.save);
    expect(await stored(page)).toEqual(before);
    // Room was made: it works, and the complaint goes.
    await fill(page, false);
    await saveButton(page, builder).click();
    await expect(cardOf(page, builder).getByRole('button', { name: say.en.words.saved, exact: true })).toBeVisible();
    await expect(cardOf(page, builder).getByRole('alert')).toHaveCount(0);
    expect(await stored(page)).toHaveLength(2);
  });

  test('a rating is not lost silently: the card stays asked until it can be kept', async ({ page }) => {
    await openWords(page);
    await save(page, success);
    const panel = await myWords(page);
    await startReview(panel).click();
    await fill(page, true);
    await page.keyboard.press('Enter');
    await expect(review(page).getByRole('group', { name: study.session.rate })).toBeVisible();
    await page.keyboard.press('3');
    await expect(review(page).getByRole('alert')).toHaveText(study.failures.full);
    await expect(review(page)).toContainText(filled(study.session.progress, { at: 1, of: 2 }));
    await fill(page, false);
    await page.keyboard.press('3');
    await expect(review(page)).toContainText(filled(study.session.progress, { at: 2, of: 2 }));
    await expect(review(page).getByRole('alert')).toHaveCount(0);
  });

  test('a restore writes all or nothing, and can be tried again', async ({ page }) => {
    await openWords(page);
    for (const word of [success, builder]) await save(page, word);
    let panel = await myWords(page);
    const { text } = await backUp(page, panel);
    await clearWords(page);
    await page.reload();
    panel = await myWords(page);
    await choose(panel, text);
    await fill(page, true);
    await panel.getByRole('button', { name: study.backup.confirm, exact: true }).click();
    await expect(panel.getByRole('alert')).toHaveText(study.failures.full);
    expect(await stored(page)).toEqual([]);
    await fill(page, false);
    await panel.getByRole('button', { name: study.backup.confirm, exact: true }).click();
    await expect(panel.getByText(backupSays('restored', 2))).toBeVisible();
    expect(await stored(page)).toHaveLength(2);
  });
});

test.describe('where the browser keeps nothing', () => {
  for (const [how, reason, deny] of [
    [
      'it refuses',
      'denied',
      () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('denied', 'SecurityError');
        };
      },
    ],
    [
      'there is no IndexedDB at all',
      'unavailable',
      () => {
        Object.defineProperty(window, 'indexedDB', { value: undefined });
      },
    ],
  ] as const) {
    test(`it is said, and everything else works: ${how}`, async ({ page }) => {
      await page.addInitScript(deny);
      await openWords(page, { link: linkTo(success) });
      await saveButton(page, success).click();
      await expect(cardOf(page, success).getByRole('alert')).toHaveText(study.failures[reason]);
      const panel = await myWords(page);
      await expect(panel.getByText(study.states[reason])).toBeVisible();
      await section(page, 'index');
      await expect(page.getByRole('searchbox', { name: say.en.words.filterLabel })).toBeVisible();
    });
  }

  test('words of a newer version are left alone, and that is said', { tag: '@engine' }, async ({ page }) => {
    await page.addInitScript(() => {
      indexedDB.open('bayan', 99);
    });
    await openWords(page, { link: linkTo(success) });
    await saveButton(page, success).click();
    await expect(cardOf(page, success).getByRole('alert')).toHaveText(study.failures.newer);
    const panel = await myWords(page);
    await expect(panel.getByText(study.states.newer)).toBeVisible();
  });
});

test('a connection that the browser has lost is opened anew: nothing is lost, and nothing is said', async ({
  page,
}) => {
  await openWords(page);
  await save(page, success);
  await page.evaluate(() => {
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function lost() {
      IDBDatabase.prototype.transaction = transaction;
      throw new DOMException('Connection to Indexed Database server lost.', 'UnknownError');
    };
  });
  await goTo(page, linkTo(builder));
  await saveButton(page, builder).click();
  await expect(cardOf(page, builder).getByRole('button', { name: say.en.words.saved, exact: true })).toBeVisible();
  await expect(cardOf(page, builder).getByRole('alert')).toHaveCount(0);
  expect(await stored(page)).toHaveLength(2);
});

test('words that the browser clears while they are open can be saved again', async ({ page }) => {
  await openWords(page);
  for (const word of [success, builder]) await save(page, word);
  await clearWords(page);
  await save(page, ministers);
  const panel = await myWords(page);
  await expect(panel.getByRole('alert')).toHaveText(plural('evicted', 2));
  await expect(rowsIn(panel)).toHaveCount(1);
  await panel.getByRole('button', { name: study.saveAgain, exact: true }).click();
  await expect(rowsIn(panel)).toHaveCount(3);
  await expect(panel.getByRole('alert')).toHaveCount(0);
  expect(await stored(page)).toHaveLength(3);
});

test('a stored word that cannot be read stays where it is, and is said', async ({ page }) => {
  await openWords(page);
  await save(page, success);
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const request = indexedDB.open('bayan');
        request.addEventListener('success', () => {
          const change = request.result.transaction('words', 'readwrite');
          change.objectStore('words').put({ id: 'x/p1.1/0', version: 9 });
          change.addEventListener('complete', () => {
            request.result.close();
            done();
          });
        });
      }),
  );
  await page.reload();
  const panel = await myWords(page);
  await expect(panel.getByText(plural('unreadable', 1))).toBeVisible();
  await expect(rowsIn(panel)).toHaveCount(1);
  await save(page, builder);
  expect(await stored(page)).toHaveLength(3);
});
