/** Taking it away: every format through the dialog, its bytes looked at, and no more in it than what is shown. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readAnki } from '../src/exports/formats/anki/anki-grammar';
import { textsAt, validTmx, validXliff } from '../src/exports/formats/xml-validity';
import { article, commitments, entities, entityOf, entries, phrasePairs, positions, slug } from './article';
import { axe, expect, fill, langs, open, openTab, servePagesBare, test, words } from './support';
import { allowClipboard, clipboard, filled } from './taking';
import { spreadOver } from './spread';

const spread = spreadOver(import.meta.url);

const sentences = [article.headline, ...article.paragraphs.flatMap((one) => one.sentences)];
const mentions = entities.flatMap((entity) => entity.mentions);

type Lang = (typeof langs)[number];

async function openDialog(page: Page, lang: Lang = 'en'): Promise<Locator> {
  await page.getByRole('banner').getByRole('button', { name: words[lang].app.export, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: words[lang].exports.title });
  await expect(dialog).toBeVisible();
  return dialog;
}

type What = keyof (typeof words)['en']['exports']['whats'];

/** Chooses what to take and the format whose name begins so. */
async function choose(dialog: Locator, what: What, format: string, lang: Lang = 'en') {
  const { whats } = words[lang].exports;
  await dialog.getByRole('radio', { name: new RegExp(`^${whats[what]}`) }).click();
  const radio = dialog.getByRole('radio', {
    name: new RegExp(`^\\s*${format.replaceAll(/[()+.]/g, String.raw`\$&`)}`),
  });
  await radio.first().click();
  await expect(radio.first()).toBeChecked();
}

/** Makes the file, and gives its name and bytes. */
async function save(dialog: Locator, lang: Lang = 'en'): Promise<{ name: string; bytes: Buffer; text: string }> {
  const page = dialog.page();
  await expect(dialog.locator('.export-counts')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: words[lang].exports.save, exact: true }).click();
  const download = await downloading;
  const bytes = readFileSync(await download.path());
  await expect(dialog.getByRole('status')).toContainText(download.suggestedFilename());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}

/** The first number that the dialog says will be in the file. */
const promised = async (dialog: Locator) =>
  Number(/\d+/.exec((await dialog.locator('.export-counts').textContent()) ?? '')?.[0] ?? Number.NaN);

/** The records of RFC 4180. */
function recordsOf(csv: string): string[] {
  return csv.replace(/^\ufeff/, '').match(/(?:"(?:[^"]|"")*"|[^"\r\n])+(?=\r\n)/g) ?? [];
}

for (const lang of spread(langs)) {
  const { exports: say } = words[lang];
  test(`every format is made as the dialog says, in the ${lang} interface`, async ({ page }) => {
    // Nineteen files are made and read.
    test.slow();
    await open(page, { lang });
    const dialog = await openDialog(page, lang);
    const by = say.variants;

    await test.step('TMX and XLIFF, by sentence and by phrase', async () => {
      for (const [grain, count] of [
        [by.sentence, sentences.length],
        [by.phrase, phrasePairs.length],
      ] as const) {
        await choose(dialog, 'text', `TMX 1.4b ${grain}`, lang);
        await expect.poll(() => promised(dialog)).toBe(count);
        const tmx = await save(dialog, lang);
        expect(tmx.name).toMatch(/^2025-04-01-lavrov-wang-moscow-(?:sentences|phrases)\.tmx$/);
        expect(textsAt(validTmx(tmx.text), '//tu')).toHaveLength(count);
        await choose(dialog, 'text', `XLIFF 2.1 ${grain}`, lang);
        await expect.poll(() => promised(dialog)).toBe(count);
        const xliff = validXliff((await save(dialog, lang)).text);
        expect(textsAt(xliff, '//x:segment')).toHaveLength(count);
        expect(textsAt(xliff, '/x:xliff/@version')).toEqual(['2.1']);
      }
    });

    await test.step('the registers as tables', async () => {
      for (const [variant, count] of [
        [by.entities, entities.length],
        [by.mentions, mentions.length],
        [by.commitments, commitments.length + positions.length],
      ] as const) {
        await choose(dialog, 'registers', `CSV ${variant}`, lang);
        await expect.poll(() => promised(dialog)).toBe(count);
        const { bytes, text } = await save(dialog, lang);
        expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
        expect(recordsOf(text)).toHaveLength(count + 1);
      }
      await choose(dialog, 'registers', 'XLSX', lang);
      const book = unzipSync((await save(dialog, lang)).bytes);
      const sheets = Object.keys(book).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
      expect(sheets.length).toBeGreaterThanOrEqual(4);
      const rtl = sheets.filter((name) => /rightToLeft="(?:1|true)"/.test(strFromU8(book[name] ?? new Uint8Array())));
      expect(rtl.length).toBe(lang === 'ar' ? sheets.length : 0);
    });

    await test.step('the registers with their evidence', async () => {
      await choose(dialog, 'registers', 'W3C Web Annotation', lang);
      const { first, total } = JSON.parse((await save(dialog, lang)).text) as {
        total: number;
        first: { items: { target: { selector: { type: string }[] } }[] };
      };
      expect(first.items).toHaveLength(total);
      await expect(dialog.locator('.export-counts')).toContainText(String(total));
      expect(first.items[0]?.target.selector.map(({ type }) => type)).toEqual([
        'TextQuoteSelector',
        'TextPositionSelector',
      ]);
    });

    await test.step('words for Anki: all; of one’s own there are none yet, and that is said', async () => {
      await choose(dialog, 'words', `Anki (TXT) ${by.all}`, lang);
      const count = await promised(dialog);
      const { notes, headers } = readAnki((await save(dialog, lang)).text);
      expect(notes).toHaveLength(count);
      expect(Object.fromEntries(headers)).toMatchObject({ separator: 'tab', html: 'true' });
      await choose(dialog, 'words', `Anki (TXT) ${by.mine}`, lang);
      await expect(dialog.getByText(say.states.noSavedWords)).toBeVisible();
      await expect(dialog.getByRole('button', { name: say.save })).toHaveAttribute('aria-disabled', 'true');
    });

    await test.step('the whole article, as a book, a page and Markdown', async () => {
      await choose(dialog, 'article', 'EPUB 3', lang);
      const epub = (await save(dialog, lang)).bytes;
      // The first entry, stored as it is: what a reader knows the book by.
      expect(epub.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip');
      const opf = Object.entries(unzipSync(epub)).find(([name]) => name.endsWith('.opf'));
      expect(strFromU8(opf?.[1] ?? new Uint8Array())).toContain('page-progression-direction="rtl"');
      await choose(dialog, 'article', 'Markdown', lang);
      expect((await save(dialog, lang)).text).toContain('<div dir="rtl" lang="ar">');
      await choose(dialog, 'article', 'HTML', lang);
      const html = await save(dialog, lang);
      const offline = await page.context().browser()?.newContext({ offline: true });
      const alone = await offline?.newPage();
      if (!offline || !alone) throw new Error('no browser');
      const asked: string[] = [];
      alone.on('request', ({ url }) => asked.push(url()));
      await alone.setContent(html.text);
      await expect(alone.locator('.row')).toHaveCount(article.paragraphs.length + 1);
      expect(asked).toEqual([]);
      await offline.close();
    });

    await test.step('its data, byte for byte', async () => {
      await choose(dialog, 'data', 'JSON', lang);
      await expect(dialog.getByText(say.notNarrowed)).toBeVisible();
      const files = unzipSync((await save(dialog, lang)).bytes);
      for (const name of ['article.json', 'entities.json', 'commitments.json', 'words.json', 'phrases.json']) {
        const own = Object.entries(files).find(([path]) => path.endsWith(`/${name}`) || path === name)?.[1];
        expect(Buffer.from(own ?? []).equals(readFileSync(`src/articles/${slug}/${name}`)), name).toBe(true);
      }
    });

    await test.step('records for reference managers', async () => {
      await choose(dialog, 'citation', 'CSL-JSON', lang);
      expect(JSON.parse((await save(dialog, lang)).text)).toMatchObject([
        { type: 'article-newspaper', language: 'ar' },
      ]);
      await choose(dialog, 'citation', 'BibTeX', lang);
      expect((await save(dialog, lang)).text).toMatch(/^@\w+\{2025-04-01-lavrov-wang-moscow,\n/);
      await choose(dialog, 'citation', 'RIS', lang);
      expect((await save(dialog, lang)).text).toMatch(/^TY {2}- NEWS\r\n[^]*ER {2}- \r\n$/);
    });

    await test.step('axe has nothing to say', async () => {
      // The page behind it is out of reach.
      const within = ['[role="dialog"]'];
      expect(await axe(page, 'all', within)).toEqual([]);
      for (const theme of ['sepia', 'dark']) {
        await page.locator('html').evaluate((root, name) => root.setAttribute('data-theme', name), theme);
        expect(await axe(page, 'colours', within), theme).toEqual([]);
      }
    });
  });

  test(`what is in the file is what is shown, and the dialog says so first, in the ${lang} interface`, async ({
    page,
  }) => {
    await open(page, { lang });
    await test.step('a filter of names', async () => {
      await fill((await openTab(page, 'entities', lang)).getByRole('searchbox'), 'Lavrov');
      const dialog = await openDialog(page, lang);
      await choose(dialog, 'registers', `CSV ${say.variants.entities}`, lang);
      await expect(dialog.getByText(filled(say.narrowed.entities, { at: 2, of: entities.length }))).toBeVisible();
      const rows = recordsOf((await save(dialog, lang)).text);
      expect(rows[1]).toContain('Lavrov');
      expect(rows.slice(1).map((row) => row.split(',')[0])).toEqual(['sergei-lavrov', 'wang-lavrov-talks']);
      await dialog.getByRole('radio', { name: say.scopes.all, exact: true }).click();
      await expect.poll(() => promised(dialog)).toBe(entities.length);
      expect(recordsOf((await save(dialog, lang)).text)).toHaveLength(entities.length + 1);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    });

    await test.step('an entity that is selected: its rows', async () => {
      const rows = new Set(entityOf('united-nations').mentions.map((mention) => mention.in.split('.')[0]));
      await page.goto('/?entity=united-nations');
      const dialog = await openDialog(page, lang);
      await choose(dialog, 'text', 'TMX 1.4b', lang);
      await expect(
        dialog.getByText(filled(say.narrowed.rows, { at: rows.size, of: article.paragraphs.length + 1 })),
      ).toBeVisible();
      const units = textsAt(validTmx((await save(dialog, lang)).text), '//tu/@tuid');
      expect(new Set(units.map((id) => id.split('.')[0]))).toEqual(rows);
    });

    await test.step('an entry that is selected: it alone, cited by its paragraph', async () => {
      await page.goto('/?undertaking=p14-enrich-cultural-exchanges');
      const dialog = await openDialog(page, lang);
      await choose(dialog, 'registers', `CSV ${say.variants.commitments}`, lang);
      await expect(dialog.getByText(filled(say.narrowed.undertakings, { at: 1, of: entries.length }))).toBeVisible();
      expect(recordsOf((await save(dialog, lang)).text)[1]).toContain('p14-enrich-cultural-exchanges');
      await choose(dialog, 'citation', 'CSL-JSON', lang);
      await expect(dialog.locator('.export-citation')).toContainText(lang === 'en' ? 'para. 14' : 'الفقرة 14');
      const { name, text } = await save(dialog, lang);
      expect(name).toBe(`${slug}-p14-enrich-cultural-exchanges.csl.json`);
      expect(text).toContain('Cited: para. 14');
    });

    await test.step('a search: the rows in which it finds something', async () => {
      await page.goto('/?find=Taiwan');
      await expect(page.getByRole('listitem').filter({ hasText: 'Taiwan' }).first()).toBeVisible();
      const dialog = await openDialog(page, lang);
      await choose(dialog, 'text', 'XLIFF 2.1', lang);
      const units = textsAt(validXliff((await save(dialog, lang)).text), '//x:unit/@id');
      expect(units).toEqual(['p12.1']);
    });
  });
}

test('a citation is copied in the style that is chosen; keys of the page behind are not heard', async ({ page }) => {
  await allowClipboard(page);
  await open(page, { link: '?sentence=p3.1' });
  const dialog = await openDialog(page);
  await choose(dialog, 'citation', 'RIS');
  await dialog.getByRole('radio', { name: 'APA' }).click();
  await dialog.getByRole('button', { name: words.en.exports.copy, exact: true }).click();
  await expect(dialog.getByRole('status')).toHaveText(words.en.exports.copied);
  const { plain, html } = await clipboard(page);
  expect(plain).toMatch(/^Xinhua\. \(2025, April 2\)\. .*#p3$/);
  expect(html).toContain('dir="rtl"');
  await dialog.getByRole('button', { name: words.en.exports.copyRecord }).click();
  await expect.poll(async () => (await clipboard(page)).plain).toMatch(/^TY {2}- NEWS/);
  await page.keyboard.press('a');
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\?sentence=p3\.1$/);
});

test('by keyboard alone: open, choose, make, put away', async ({ page }) => {
  await open(page);
  const button = page.getByRole('banner').getByRole('button', { name: words.en.app.export });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('radio', { name: /^Aligned text/ })).toBeFocused();
  for (let k = 1; k <= 5; k++) {
    // Held as a finger holds it: a radio is chosen while the key that brought the focus is down.
    await page.keyboard.press('ArrowDown', { delay: 60 });
    await expect(dialog.getByRole('radio').nth(k)).toBeChecked();
  }
  await expect(dialog.getByRole('radio', { name: /^Article data/ })).toBeChecked();
  const make = dialog.getByRole('button', { name: words.en.exports.save });
  await expect(make).toHaveAttribute('aria-disabled', 'false');
  const downloading = page.waitForEvent('download');
  for (let k = 0; k < 6 && !(await make.evaluate((one) => one === document.activeElement)); k++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  expect((await downloading).suggestedFilename()).toMatch(/\.zip$/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
});

for (const lang of spread(langs)) {
  test(`on a phone it is reached from the foot of the article, in the ${lang} interface`, async ({ page }) => {
    const { app, exports: say } = words[lang];
    await open(page, { lang, screen: 'phone' });
    await page.getByRole('button', { name: app.takeAway }).click();
    const dialog = page.getByRole('dialog', { name: say.title });
    await choose(dialog, 'article', 'Markdown', lang);
    const wide = await dialog.evaluate((one) => [one.scrollWidth, one.clientWidth, innerWidth]);
    expect(wide[0]).toBeLessThanOrEqual(wide[1] ?? 0);
    expect(await axe(page, 'all', ['[role="dialog"]'])).toEqual([]);
    expect((await save(dialog, lang)).name).toBe(`${slug}-${lang}.md`);
    await dialog.getByRole('button', { name: say.close }).click();
    await expect(dialog).toBeHidden();
  });
}

test.describe('a part that cannot be fetched', () => {
  test.use({
    expected: /Failed to load resource|dynamically imported module|Loading module from|Importing a module script/,
  });
  test('is said, and fetched when it is asked for again', async ({ page }) => {
    await open(page);
    const dialog = await openDialog(page);
    let broken = true;
    await page.route(/assets\/markdown-[^/]*\.js/, (route) => (broken ? route.abort() : route.continue()));
    await dialog.getByRole('radio', { name: /^The whole article/ }).click();
    await dialog.getByRole('radio', { name: /^Markdown/ }).click();
    await expect(dialog.getByText(words.en.exports.failures.network)).toBeVisible();
    broken = false;
    await dialog.getByRole('button', { name: words.en.exports.save }).click();
    await expect(dialog.locator('.export-counts')).toBeVisible();
    expect((await save(dialog)).name).toBe(`${slug}-en.md`);
  });
});

test('a title of quotes, markup and line ends breaks no file', async ({ page }) => {
  const hostile = ' "q" \'a\' <b>&amp;</b> ]]> </script> \n=1+1\t| {x} \\ end';
  await servePagesBare(page);
  await page.route(/article[^/]*\.json/, async (route) => {
    const response = await route.fetch();
    const data = JSON.parse(await response.text()) as typeof article;
    data.headline.en += hostile;
    await route.fulfill({ response, body: JSON.stringify(data) });
  });
  await open(page);
  const dialog = await openDialog(page);
  await choose(dialog, 'text', 'TMX 1.4b');
  expect(textsAt(validTmx((await save(dialog)).text), '//tu')).toHaveLength(sentences.length);
  await choose(dialog, 'text', 'XLIFF 2.1');
  expect(textsAt(validXliff((await save(dialog)).text), "//x:unit[@id='h']//x:target")[0]).toContain(
    '<b>&amp;</b> ]]>',
  );
  await choose(dialog, 'article', 'HTML');
  const { text } = await save(dialog);
  // In an empty page, which no policy of ours holds.
  const other = await page.context().newPage();
  const foreign = await other.evaluate(
    (html) => new DOMParser().parseFromString(html, 'text/html').querySelectorAll('script, h1 b').length,
    text,
  );
  await other.close();
  expect(foreign).toBe(0);
  await choose(dialog, 'citation', 'RIS');
  const lines = (await save(dialog)).text.split('\r\n').slice(0, -1);
  expect(lines.filter((one) => !/^[A-Z][A-Z0-9] {2}- /.test(one))).toEqual([]);
  await choose(dialog, 'citation', 'CSL-JSON');
  expect(JSON.parse((await save(dialog)).text)).toHaveLength(1);
});
