/** The reader's notes in the whole app: made from marked words, kept over a reload and between tabs, listed, exported, brought back. (The panel: `NotesPanel.ui.test.tsx`.) */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Lang } from '#article/format/schema';
import type en from '#i18n/locales/en/late/notes.json';
import { line } from './article';
import { every, spreadOver } from './spread';
import { axe, clickWords, expect, langs, litLines, open, ready, test, words } from './support';
import { filled, markByMouse, markSentence } from './taking';

const spread = spreadOver(import.meta.url);

const textsOf = (lang: Lang): typeof en =>
  JSON.parse(readFileSync(new URL(`../src/i18n/locales/${lang}/late/notes.json`, import.meta.url), 'utf8'));

/** What is highlighted in a colour. */
const highlighted = (page: Page, color: string) => litLines(page, new RegExp(`^note-${color}$`));
const notes = (page: Page, lang: Lang) =>
  page.getByRole('tabpanel', { name: words[lang].registers.notes, exact: true });

for (const { lang, theme } of spread(every({ lang: langs, theme: ['paper', 'sepia', 'dark'] }))) {
  test(`notes in both languages of the text are kept, found again and taken along, in the ${lang} interface, ${theme}`, async ({
    page,
  }) => {
    const t = textsOf(lang);
    await open(page, { lang, settings: { theme } });

    await test.step('English words are highlighted by mouse, with one press', async () => {
      await markByMouse(page, 'p2.1', 'en', ['official', 'visit']);
      await page.getByRole('button', { name: t.highlight, exact: true }).click();
      await expect.poll(() => highlighted(page, 'amber')).toEqual([line('p2.1', 'en', 'official visit')]);
    });

    await test.step('an Arabic sentence has a remark, by keyboard', async () => {
      await markSentence(page, 'p17.2', 'ar');
      await expect(page.getByRole('button', { name: t.write, exact: true })).toBeVisible();
      await page.keyboard.press('h');
      const remark = page.getByLabel(t.remark);
      await expect(remark).toBeFocused();
      await remark.fill('Compare with p6.');
      await page.getByRole('radio', { name: t.colors.rose }).click();
      expect(await axe(page, 'all', ['[role="dialog"]'])).toEqual([]);
      await remark.press('Control+Enter');
      await expect.poll(() => highlighted(page, 'rose')).toHaveLength(1);
    });

    await test.step('after a reload both are there, and a click leads from the words to their note', async () => {
      await page.reload();
      await ready(page);
      await expect.poll(() => highlighted(page, 'amber')).toEqual([line('p2.1', 'en', 'official visit')]);
      await page.getByRole('tab', { name: words[lang].registers.notes, exact: true }).click();
      await expect(notes(page, lang).getByRole('listitem')).toHaveCount(2);
      expect(await axe(page, 'all')).toEqual([]);
      await clickWords(page, 'p2.1', 'en', 'official');
      await expect(notes(page, lang).locator('[aria-current]')).toContainText('official visit');
      expect(new URL(page.url()).searchParams.get('range')).toMatch(/^en-p2\.1-/);
      expect(new URL(page.url()).searchParams.get('tab')).toBe('notes');
    });

    await test.step('a search finds the remark, and loading what shows it takes neither a letter nor the cursor', async () => {
      await page.reload();
      await ready(page);
      await page.keyboard.press('/');
      const search = page.getByRole('tabpanel', { name: words[lang].registers.search, exact: true });
      const field = search.getByRole('searchbox');
      await expect(field).toBeFocused();
      await page.keyboard.type('Compare');
      await expect(field).toHaveValue('Compare');
      await expect(search.getByText('Compare with p6.')).toBeVisible();
      await expect(field).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(field).toHaveValue('');
      await page.getByRole('tab', { name: words[lang].registers.notes, exact: true }).click();
    });

    await test.step('what is exported comes in again after all were deleted', async () => {
      const panel = notes(page, lang);
      await panel.getByRole('button', { name: t.export, exact: true }).click();
      await page.getByRole('radio', { name: words[lang].exports.whats.notes }).click();
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: words[lang].exports.save, exact: true }).click();
      const content = readFileSync(await (await coming).path());
      await page.keyboard.press('Escape');
      for (let left = 2; left > 0; left--) {
        await panel
          .getByRole('button', { name: new RegExp(`^${filled(t.deleteNote, { words: '' })}`) })
          .first()
          .click();
        await expect(
          panel.getByRole('button', { name: new RegExp(`^${filled(t.undoNote, { words: '' })}`) }),
        ).toHaveCount(3 - left);
      }
      await expect.poll(() => highlighted(page, 'amber')).toEqual([]);
      await panel
        .getByLabel(t.import)
        .setInputFiles({ name: 'notes.jsonld', mimeType: 'application/ld+json', buffer: content });
      expect(await axe(page, 'all', ['#panel'])).toEqual([]);
      await panel.getByRole('button', { name: t.add, exact: true }).click();
      await expect.poll(() => highlighted(page, 'amber')).toEqual([line('p2.1', 'en', 'official visit')]);
      await expect(panel.getByText('Compare with p6.')).toBeVisible();
    });

    await test.step('another tab shows what this one makes', async () => {
      const other = await page.context().newPage();
      await other.goto(page.url());
      await ready(other);
      await markSentence(page, 'p1.1', 'en');
      await page.getByRole('button', { name: t.highlight, exact: true }).click();
      await expect.poll(() => highlighted(other, 'rose')).toHaveLength(2);
      await other.close();
    });
  });
}
