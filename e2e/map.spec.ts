/** The map of the article: what it tells, where it leads, and that arrow keys follow the eye. */
import { article, commitments, entityOf, positions, rowOf, type Entry } from './article';
import { expect, langs, litLines, open, openPanel, openTab, test, topOf, words, type Screen } from './support';
import { spreadOver } from './spread';

const spread = spreadOver(import.meta.url);

const columnName = (lang: 'en' | 'ar', column: number) => {
  const { map } = words[lang];
  const place = column === 0 ? map.headline : map.paragraph.replace('{{number}}', String(column));
  return new RegExp(`^${place}\\.`);
};

/** The row in which the words of an entry's object begin. */
const placeOf = (entry: Entry) => rowOf((entry.evidence.find(({ role }) => role === 'object') ?? { in: '' }).in);

for (const lang of spread(langs)) {
  for (const screen of spread(['wide', 'middle', 'phone'] satisfies Screen[])) {
    test(`has a column for the headline and every paragraph, and each leads there: ${screen}, ${lang}`, async ({
      page,
    }) => {
      await open(page, { lang, screen });
      await openPanel(page, lang);
      const map = page.getByRole('toolbar', { name: words[lang].map.title });
      await expect(map.getByRole('listitem')).toHaveCount(article.paragraphs.length + 1);
      for (const column of [12, 1, 18, 7]) {
        await map.getByRole('button', { name: columnName(lang, column) }).click();
        await expect.poll(() => topOf(page, `p${column}`)).toBeGreaterThan(50);
        await expect.poll(() => topOf(page, `p${column}`)).toBeLessThan(200);
      }
      await map.getByRole('button', { name: columnName(lang, 0) }).click();
      await expect(page.locator('#h h1:visible').first()).toBeInViewport();
    });
  }

  test(`arrow keys follow the eye in the ${lang} interface`, { tag: '@engine' }, async ({ page }) => {
    await open(page, { lang });
    const map = page.getByRole('toolbar', { name: words[lang].map.title });
    const column = (at: number) => map.getByRole('button', { name: columnName(lang, at) });
    const onwards = lang === 'ar' ? 'ArrowLeft' : 'ArrowRight';
    const back = lang === 'ar' ? 'ArrowRight' : 'ArrowLeft';
    await column(0).focus();
    await page.keyboard.press(onwards);
    await expect(column(1)).toBeFocused();
    await page.keyboard.press(onwards);
    await expect(column(2)).toBeFocused();
    const [first, second] = [await column(1).boundingBox(), await column(2).boundingBox()];
    const step = (second?.x ?? 0) - (first?.x ?? 0);
    expect(Math.sign(step)).toBe(lang === 'ar' ? -1 : 1);
    await page.keyboard.press(back);
    await expect(column(1)).toBeFocused();
    await page.keyboard.press('End');
    await expect(column(18)).toBeFocused();
    await page.keyboard.press(onwards);
    await expect(column(18)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(() => topOf(page, 'p18')).toBeLessThan(200);
    await page.keyboard.press('Home');
    await expect(column(0)).toBeFocused();
    await expect(map.locator('[tabindex="0"]')).toHaveCount(1);
  });

  test(`opens to a lane for every entity named twice or more, and selects from it, in the ${lang} interface`, async ({
    page,
  }) => {
    await open(page, { lang });
    const { map: texts } = words[lang];
    const toggle = page.getByRole('button', { name: new RegExp(`${texts.open}.*${texts.title}`) });
    await toggle.click();
    const { name } = entityOf('russia');
    const inP10 = entityOf('russia').mentions.filter((one) => one.in === 'p10.1').length;
    const cell = page.getByRole('button', {
      name: new RegExp(`^${name[lang]}[,،] ${texts.paragraph.replace('{{number}}', '10')}: .*`),
    });
    await expect(cell).toHaveAccessibleName(new RegExp(String(inP10)));
    await cell.click();
    const at = entityOf('russia').mentions.findIndex((one) => one.in === 'p10.1');
    await expect(page).toHaveURL(new RegExp(`entity=russia&at=${at + 1}$`));
    await expect.poll(async () => (await litLines(page, /^current-place$/)).length).toBeGreaterThan(0);
    await expect(page.locator('#p10')).toBeInViewport();
    await expect(cell).toHaveAttribute('aria-current', 'true');
  });
}

test('its columns say who speaks and how much is undertaken: the text equivalent', async ({ page }) => {
  await open(page);
  const map = page.getByRole('toolbar', { name: 'Map of the article' });
  const names = await map
    .getByRole('listitem')
    .getByRole('button')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')?.replaceAll('\u00a0', ' ') ?? ''));
  expect(names).toHaveLength(19);
  for (const [at, name] of names.entries()) {
    const row = at === 0 ? 'h' : `p${at}`;
    const told = (kind: 'commitment' | 'position') => Number(new RegExp(`(\\d+) ${kind}s?\\b`).exec(name)?.[1] ?? 0);
    expect(told('commitment'), name).toBe(commitments.filter((entry) => placeOf(entry) === row).length);
    expect(told('position'), name).toBe(positions.filter((entry) => placeOf(entry) === row).length);
  }
  expect(names[3]).toContain('Wang speaks.');
  expect(names[9]).toContain('Lavrov speaks.');
  expect(names[13]).toContain('Both sides speak.');
  expect(names[2]).toContain('The reporter speaks.');
});

test('shows the selected entity’s own lane while closed, and steps with it', async ({ page }) => {
  await open(page, { link: '?entity=ukraine-crisis' });
  const map = page.getByRole('toolbar', { name: 'Map of the article' });
  const cells = map.getByRole('button', { name: /^Ukraine crisis, Paragraph/ });
  const rows = new Set(entityOf('ukraine-crisis').mentions.map((one) => rowOf(one.in)));
  await expect(cells).toHaveCount(rows.size);
  await expect(map.getByRole('button', { name: /^Ukraine crisis, Paragraph 16/ })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await page.keyboard.press('p');
  await expect(cells.last()).toHaveAttribute('aria-current', 'true');
});

test('up and down lead from a column to the lanes and back', async ({ page }) => {
  await open(page, { settings: { mapOpen: true } });
  const map = page.getByRole('toolbar', { name: 'Map of the article' });
  await map.getByRole('button', { name: /^Paragraph 4\./ }).focus();
  await page.keyboard.press('ArrowDown');
  const focused = page.locator(':focus');
  await expect(focused).toHaveAccessibleName(/^\S.*, Paragraph 4: \d+ mentions?$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/entity=/);
  await page.keyboard.press('ArrowUp');
  await expect(focused).toHaveAccessibleName(/^Paragraph 4\./);
});

test('stays open for the next visit', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: /Open.*Map of the article/ }).click();
  await expect(page.getByRole('button', { name: /^China, Paragraph 10/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: /^China, Paragraph 10/ })).toBeVisible();
  await page.getByRole('button', { name: /Close.*Map of the article/ }).click();
  await expect(page.getByRole('button', { name: /^China, Paragraph 10/ })).toHaveCount(0);
});

test('stands above the tabs whichever is open', async ({ page }) => {
  await open(page);
  await openTab(page, 'commitments');
  await expect(page.getByRole('toolbar', { name: 'Map of the article' })).toBeVisible();
});
