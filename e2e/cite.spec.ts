/** Proof: links that open what they say, lit, and words that are taken along with their source. (Styles, keys, no clipboard: `CiteMenu.ui.test.tsx`.) */
import { article, cues, entityOf, line, slug } from './article';
import {
  axe,
  clickWords,
  expect,
  langs,
  litLines,
  open,
  openTab,
  ready,
  screens,
  sentence,
  SETTINGS_KEY,
  test,
  words,
} from './support';
import { allowClipboard, citing, copyBy, filled, markByMouse, markSentence, paragraphsOf } from './taking';
import { spreadOver } from './spread';

const spread = spreadOver(import.meta.url);

const sentences = new Map(article.paragraphs.flatMap((one) => one.sentences).map((one) => [one.id, one]));
const textOf = (id: string) => sentences.get(id) ?? { ar: '', en: '' };
/** Without the signs that keep the parts of a line in their direction. */
const bare = (text: string) => text.replaceAll(/[\u200e\u200f\u2066-\u2069]/g, '');

test.beforeEach(({ page }) => allowClipboard(page));

for (const lang of spread(langs)) {
  const { app } = words[lang];
  const { cite } = app;

  test(`a row is cited from its gutter, in the style that is chosen, in the ${lang} interface`, async ({ page }) => {
    await open(page, { lang });
    const name = filled(cite.paragraph, { number: 17 });
    await page.locator('#p17 .row-menu').click();
    await page.getByRole('menuitem', { name: words[lang].reading.row.cite, exact: true }).click();
    const popup = citing(page, name);

    const link = await test.step('a link to one of its sentences', async () => {
      const { plain } = await copyBy(popup, filled(cite.linkOfSentence, { number: 2 }), lang);
      const url = new URL(plain);
      const { made, ...rest } = Object.fromEntries(url.searchParams);
      expect(rest).toEqual({ article: slug, sentence: 'p17.2' });
      expect(made).toMatch(/^[0-9a-z]{7}$/);
      return plain;
    });

    await test.step('with its source, in the style that is chosen', async () => {
      await popup.getByRole('radio', { name: cite.styles.mla }).click();
      const { plain, html } = await copyBy(popup, cite.withSource, lang);
      const [quote = '', source = '', ...more] = bare(plain).split('\n');
      expect(quote.startsWith(`${textOf('p17.1')[lang]}${textOf('p17.2')[lang]}`)).toBe(true);
      expect(source).toContain('sentence=p17.1&made=');
      expect(more).toEqual([]);
      expect((await paragraphsOf(page, html)).map((one) => one.slice(0, 6))).toEqual(
        lang === 'en' ? ['en ltr', 'en ltr'] : ['ar rtl', 'ar rtl'],
      );
    });

    await test.step('in both languages', async () => {
      const { plain, html } = await copyBy(popup, cite.both, lang);
      const [arabic = '', english = '', ...source] = plain.split('\n');
      expect(arabic).toBe(`${textOf('p17.1').ar}${textOf('p17.2').ar}`);
      expect(english.startsWith(`${textOf('p17.1').en}${textOf('p17.2').en}`)).toBe(true);
      expect(source).toHaveLength(1);
      expect((await paragraphsOf(page, html)).slice(0, 2).map((one) => one.slice(0, 6))).toEqual(['ar rtl', 'en ltr']);
      expect(html).toContain(`href="http`);
    });

    await test.step('axe has nothing to say; Escape puts it away and gives the focus back', async () => {
      expect(await axe(page, 'all')).toEqual([]);
      for (const theme of lang === 'ar' ? ['sepia', 'dark'] : []) {
        await page.locator('html').evaluate((root, to) => root.setAttribute('data-theme', to), theme);
        expect(await axe(page, 'colours'), theme).toEqual([]);
      }
      await page.keyboard.press('Escape');
      await expect(popup).toBeHidden();
      await expect(page.locator('#p17 .row-menu')).toBeFocused();
    });

    await test.step('the style is kept for the next visit', async () => {
      const kept = await page.evaluate((key) => localStorage.getItem(key), SETTINGS_KEY);
      expect(JSON.parse(kept ?? '{}')).toMatchObject({ citation: 'mla' });
    });

    await test.step('the link opens the sentence, lit, and says which', async () => {
      await page.goto(link);
      await ready(page);
      await expect(sentence(page, 'p17.2', 'ar')).toBeInViewport();
      const lit = [line('p17.2', 'ar', textOf('p17.2').ar), line('p17.2', 'en', textOf('p17.2').en)].toSorted();
      expect(await litLines(page, /^lit-sentence$/)).toEqual(lit);
      await expect(page.locator('[data-announcer]')).toHaveText(
        filled(app.announce.sentence, { place: filled(app.inParagraph, { number: 17 }) }),
      );
      await expect(page.getByText(app.changed)).toHaveCount(0);
    });
  });

  test(`marked words are cited where they are marked, in the ${lang} interface`, async ({ page }) => {
    await open(page, { lang });
    const popup = citing(page, cite.open);
    await markByMouse(page, 'p14.1', 'en', ['enrich', 'exchanges']);
    await popup.getByRole('button', { name: cite.open }).click();

    await test.step('the words stay marked, and are what is quoted', async () => {
      const { plain, html } = await copyBy(popup, cite.withSource, lang);
      expect(plain.split('\n')[0]).toBe('“enrich cultural exchanges”');
      expect(await paragraphsOf(page, html)).toContain('en ltr “enrich cultural exchanges”');
      expect(await page.evaluate(() => getSelection()?.toString())).toBe('enrich cultural exchanges');
    });
    await test.step('both languages have the sentence of the other', async () => {
      const { plain } = await copyBy(popup, cite.both, lang);
      expect(plain.split('\n').slice(0, 2)).toEqual([`«${textOf('p14.1').ar}»`, '“enrich cultural exchanges”']);
    });
    await test.step('the link to the words opens just these, lit', async () => {
      const { plain } = await copyBy(popup, cite.link.range, lang);
      expect(plain).toContain('range=en-p14.1-');
      const other = await page.context().newPage();
      await other.goto(plain);
      await ready(other);
      await expect
        .poll(() => litLines(other, /^lit-range$/))
        .toEqual([line('p14.1', 'en', 'enrich cultural exchanges')]);
      await other.close();
      await page.bringToFront();
    });
    await test.step('the link to the phrase opens it lit in both languages', async () => {
      const { plain } = await copyBy(popup, cite.link.phrase, lang);
      await page.goto(plain);
      await ready(page);
      await expect.poll(() => litLines(page, /^lit-phrase$/)).toHaveLength(2);
      const lit = await litLines(page, /^lit-phrase$/);
      expect(lit.join('\n')).toContain('cultural exchanges');
      expect(lit.join('\n')).toContain('التبادلات الثقافية');
    });
  });
}

test(
  'Arabic that is marked is quoted as it is stored, and the button goes with the marking',
  { tag: '@engine' },
  async ({ page }) => {
    await open(page, { settings: { vowels: 'all' } });
    const popup = citing(page, words.en.app.cite.open);
    await expect(sentence(page, 'p2.1', 'ar')).not.toHaveText(textOf('p2.1').ar);
    await markSentence(page, 'p2.1', 'ar');
    await popup.getByRole('button', { name: words.en.app.cite.open, exact: true }).click();
    const { plain, html } = await copyBy(popup, words.en.app.cite.withSource);
    expect(plain.split('\n')[0]).toBe(`«${textOf('p2.1').ar}»`);
    expect(await paragraphsOf(page, html)).toContain(`ar rtl «${textOf('p2.1').ar}»`);
    await page.keyboard.press('Escape');
    await expect(popup).toBeHidden();
    await markSentence(page, 'p2.1', 'en');
    await expect(popup).toBeVisible();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await expect(popup).toBeHidden();
  },
);

test('links of every other kind open what they were made from', { tag: '@engine' }, async ({ page }) => {
  const { cite } = words.en.app;
  const panel = page.locator('#panel');
  const china = entityOf('moscow').mentions[0];
  const pledge = cues.find(({ undertakings }) => undertakings.some(({ id }) => id === 'p14-enrich-cultural-exchanges'));
  const kinds: [string, () => Promise<string>, RegExp, string][] = [
    [
      'a mention',
      async () => {
        await open(page);
        await (await openTab(page, 'entities')).getByRole('button', { name: /^Moscow/ }).click();
        await panel.getByRole('button', { name: cite.open, exact: true }).click();
        return cite.link.entity;
      },
      /^current-place$/,
      line('p1.1', 'ar', china?.ar ?? ''),
    ],
    [
      'an entry',
      async () => {
        await open(page, { link: '?undertaking=p14-enrich-cultural-exchanges' });
        await panel.getByRole('button', { name: cite.open, exact: true }).click();
        return cite.link.undertaking;
      },
      /^lit-cue-5$/,
      line('p14.1', 'ar', pledge?.quotes[0]?.ar ?? ''),
    ],
    [
      'a word',
      async () => {
        await open(page, { link: '?tab=words' });
        await expect(page.locator('[data-word]').first()).toBeVisible();
        await clickWords(page, 'p2.1', 'ar', 'محادثات');
        const card = page.getByRole('dialog');
        await card.getByRole('button', { name: words.en.words.more, exact: true }).click();
        await card.getByRole('button', { name: cite.open, exact: true }).click();
        return cite.link.word;
      },
      /^lit-word$/,
      line('p2.1', 'ar', 'محادثات'),
    ],
    [
      'a hit',
      async () => {
        await open(page, { link: '?find=war&at=2' });
        await panel.getByRole('button', { name: cite.open, exact: true }).click();
        return cite.link.search;
      },
      /^current-hit$/,
      line('p5.1', 'en', 'War'),
    ],
  ];
  for (const [what, cited, name, lit] of kinds) {
    await test.step(what, async () => {
      const button = await cited();
      const { plain } = await copyBy(citing(page, cite.open).last(), button);
      await page.goto(plain);
      await ready(page);
      await expect.poll(() => litLines(page, name)).toContain(lit);
      await expect(page.getByText(words.en.app.changed)).toHaveCount(0);
    });
  }
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true });
  for (const lang of spread(langs)) {
    test(`the signs stand there, and marked words have their button, in the ${lang} interface`, async ({ page }) => {
      const { cite } = words[lang].app;
      await open(page, { lang, screen: 'phone' });
      const name = filled(cite.paragraph, { number: 1 });
      await page.locator('#p1 .row-menu').tap();
      await page.getByRole('menuitem', { name: words[lang].reading.row.cite, exact: true }).tap();
      const popup = citing(page, name);
      const box = await popup.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= screens.phone.width).toBe(true);
      expect((await copyBy(popup, cite.link.sentence, lang)).plain).toContain('sentence=p1.1');
      expect(await axe(page, 'all')).toEqual([]);
      await page.keyboard.press('Escape');
      await markSentence(page, 'p2.1', 'ar');
      const marked = citing(page, cite.open);
      await marked.getByRole('button', { name: cite.open }).tap();
      expect((await copyBy(marked, cite.withSource, lang)).plain.split('\n')[0]).toBe(`«${textOf('p2.1').ar}»`);
    });
  }
});
