/** The words of a text of the reader's own: pasted, read, a word corrected, and kept; also without a network. */
import { readFileSync } from 'node:fs';
import type { Lang } from '#article/format/schema';
import type proposed from '#i18n/locales/en/late/proposed.json';
import type workbench from '#i18n/locales/en/late/workbench.json';
import { folderOf } from '#i18n/languages';
import { every, spreadOver } from './spread';
import { SETTINGS_KEY, axe, clickWords, expect, langs, screens, seed, test, words } from './support';

const spread = spreadOver(import.meta.url);

test.use({ serviceWorkers: 'allow', firstVisit: true });

const texts = (lang: Lang, name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../src/i18n/locales/${lang}/late/${name}.json`, import.meta.url), 'utf8'));

/** A made-up report. علم is “flag” here; the lexicon takes it for “science”. */
const report = `رفع علم الدولة الجديد
رفع الوزير علم الدولة فوق المرفأ القديم.
وقال إن علم الدولة رمز للسلام.`;

for (const { lang, screen } of spread(every({ lang: langs, screen: ['wide', 'phone'] as const }))) {
  test(`a word of a pasted text is corrected, and stays so, ${lang}, ${screen}`, async ({ page, context }) => {
    const said = texts(lang, 'proposed') as typeof proposed;
    const flow = texts(lang, 'workbench') as typeof workbench;
    await page.setViewportSize(screens[screen]);
    await seed(page, SETTINGS_KEY, JSON.stringify({ language: lang, hintSeen: true }));
    await page.goto(`/${folderOf(lang)}add/`);
    await expect(page.getByRole('heading', { name: flow.add.title, level: 1 })).toBeVisible();
    await expect(page.locator('html[data-live]')).toBeAttached();
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, report);
    await expect(page.getByRole('region', { name: flow.flow.ar })).toContainText('المرفأ القديم');
    await page.getByRole('button', { name: flow.read, exact: true }).click();
    await expect(page.locator('html[data-live] #p2')).toBeAttached();

    const card = page.locator('.word-card');
    await clickWords(page, 'p1.1', 'ar', 'علم');
    await expect(card.getByRole('status')).toHaveText(said.state.proposed);
    expect(await axe(page, 'all')).toEqual([]);
    await expect(card.locator('.word-romanized')).toHaveText(/^ʿilm/);
    await card.getByRole('button', { name: /^flag/ }).click();
    await expect(card.getByRole('status')).toHaveText(said.state.everywhere);
    await expect(card.locator('.word-romanized')).toHaveText(/^ʿalam/);
    await card.getByRole('button', { name: words[lang].words.close, exact: true }).click();
    // The same form elsewhere.
    await clickWords(page, 'p2.1', 'ar', 'علم');
    await expect(card.locator('.word-romanized')).toHaveText(/^ʿalam/);

    // It is kept; and the lexicon is there without a network.
    await page.evaluate(async () => navigator.serviceWorker.ready);
    await context.setOffline(true);
    await page.reload();
    await expect(card.getByRole('status')).toHaveText(said.state.everywhere);
    await expect(card.locator('.word-romanized')).toHaveText(/^ʿalam/);
    await card.getByRole('button', { name: said.undo, exact: true }).click();
    await expect(card.getByRole('status')).toHaveText(said.state.proposed);
  });
}
