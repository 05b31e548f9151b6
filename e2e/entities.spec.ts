/** The register of entities and the text: what is selected in one is lit in the other. (The panel itself: `EntityPanel.ui.test.tsx`.) */
import type { Page } from '@playwright/test';
import { entities, entityOf, line, linesOf } from './article';
import {
  addressOf,
  beginning,
  clearing,
  clickWords,
  expect,
  fill,
  langs,
  lit,
  litLines,
  open,
  openPanel,
  openSettings,
  openTab,
  ready,
  test,
  topOf,
  words,
} from './support';
import { every, spreadOver } from './spread';

const spread = spreadOver(import.meta.url);

const kinds = ['person', 'place', 'organization', 'event', 'document', 'concept'] as const;

/** Wrappers that carry an entity, and those that are lit, by place: they must be the same. */
const wrappers = (page: Page, id: string) =>
  page.locator('article').evaluate((root, own) => {
    const all = [...root.querySelectorAll('[data-entity]')];
    return {
      own: all
        .filter((element) => element.getAttribute('data-entity')?.split(' ').includes(own))
        .map(
          (element) => `${element.closest('[data-sentence]')?.getAttribute('data-sentence')} ${element.textContent}`,
        ),
      selected: [...root.querySelectorAll('[data-selected]')].map(
        (element) => `${element.closest('[data-sentence]')?.getAttribute('data-sentence')} ${element.textContent}`,
      ),
    };
  }, id);

async function expectSelected(page: Page, id: string) {
  await expect(page).toHaveURL(new RegExp(`[?&]entity=${id}(&|#|$)`));
  const { own, selected } = await wrappers(page, id);
  expect(selected).toEqual(own);
  expect(selected.length).toBeGreaterThan(0);
  expect(await litLines(page, /^(lit|current)-/)).toEqual(paintedLines(id));
}

/**
 * What must be painted: the authored words, and nothing else. The one exception is made for Chromium, which drops the
 * alef of a lam-alef that a highlight cuts: there the ل is painted with it.
 */
const paintedLines = (id: string) =>
  linesOf(entityOf(id).mentions)
    .map((one) => (one === line('p16.1', 'ar', 'أوراسيا') ? line('p16.1', 'ar', 'لأوراسيا') : one))
    .toSorted();

const row = (page: Page, english: string) =>
  page
    .getByRole('tabpanel', { name: 'Entities' })
    .getByRole('button', { name: beginning(english) })
    .first();

for (const { lang, screen } of spread(every({ lang: langs, screen: ['wide', 'middle', 'phone'] }))) {
  test(`selecting from the panel lights every mention and no other: ${screen}, ${lang} interface`, async ({ page }) => {
    await open(page, { lang, screen });
    const list = await openTab(page, 'entities', lang);
    await expect(list.getByRole('listitem')).toHaveCount(entities.length);
    await expect(page.getByRole('tab', { name: words[lang].registers.entities })).toContainText(
      String(entities.length),
    );
    const russia = list.getByRole('button', { name: beginning(entityOf('russia').name[lang]) }).first();
    await russia.click();
    await expectSelected(page, 'russia');
    await russia.click();
    await expect(page.locator('[data-selected]')).toHaveCount(0);
    await expect(page).not.toHaveURL(/entity=/);
  });
}

test('by clicks on names in the text, the same words again for what else lies there', async ({ page }) => {
  await open(page);
  await test.step('pointed at in the panel, a name is lit lightly, and no longer', async () => {
    await row(page, 'Sergei Lavrov').hover();
    await expect.poll(() => litLines(page, /^hover-/)).toEqual(paintedLines('sergei-lavrov'));
    await page.getByRole('banner').hover();
    await expect.poll(() => litLines(page, /^hover-/)).toEqual([]);
  });
  const clicks: [sentence: string, lang: 'ar' | 'en', words: string, id: string][] = [
    ['p1.1', 'ar', 'روسيا', 'russia'],
    ['p1.1', 'en', 'Russia ', 'russia'],
    ['p1.1', 'ar', 'شينخوا', 'xinhua'],
    ['p2.1', 'en', 'Lavrov', 'sergei-lavrov'],
    ['p16.1', 'ar', 'لأوراسيا', 'eurasia'],
    ['p5.1', 'ar', 'للاتحاد', 'soviet-union'],
    ['p18.1', 'en', 'Asia-Pacific', 'asia-pacific'],
  ];
  for (const [sentence, lang, wanted, id] of clicks) {
    await test.step(`“${wanted.trim()}” in ${sentence}`, async () => {
      await clickWords(page, sentence, lang, wanted);
      // “Russia ” stands in “Russian” too: the words clicked are the whole name.
      await expectSelected(page, id);
      await expect(row(page, entityOf(id).name.en)).toHaveAttribute('aria-expanded', 'true');
      await page.keyboard.press('Escape');
      await expect(page.locator('[data-selected]')).toHaveCount(0);
      expect(await litLines(page, /^(lit|current)-/)).toEqual([]);
    });
  }
  await test.step('the mention that was clicked is the current one', async () => {
    await clickWords(page, 'p4.1', 'ar', 'روسيا');
    const at = entityOf('russia').mentions.findIndex((one) => one.in === 'p4.1');
    await expect(page).toHaveURL(new RegExp(`entity=russia&at=${at + 1}$`));
    expect(await litLines(page, /^current-place$/)).toEqual(linesOf(entityOf('russia').mentions.slice(at, at + 1)));
  });
  // Formerly the clicks went on from thing to thing, and the word was out of reach.
  await test.step('the same words again open the word, whose card leads to all that lies there', async () => {
    const card = page.locator('.word-card');
    const query = async () => new URL(await addressOf(page)).search.slice(1);
    for (const [link, reached] of [
      [/^Security architecture for Eurasia$/, 'entity=eurasian-security-architecture'],
      [/build/, 'undertaking=p16-build-security-architecture'],
    ] as const) {
      await clickWords(page, 'p16.1', 'ar', 'أوراسيا');
      await expect.poll(query).toBe('entity=eurasia');
      await clickWords(page, 'p16.1', 'ar', 'أوراسيا');
      await expect.poll(query).toContain('word=p16.1-26');
      await card.getByRole('button', { name: link }).click();
      await expect.poll(query).toContain(reached);
      await open(page);
    }
  });
  await test.step('a paragraph in which a person speaks is gone to', async () => {
    await page.keyboard.press('Escape');
    await row(page, 'Sergei Lavrov').click();
    await page.getByRole('link', { name: 'Paragraphs 9 to 12' }).click();
    await expect.poll(() => topOf(page, 'p9')).toBeLessThan(200);
    await expect.poll(() => topOf(page, 'p9')).toBeGreaterThan(54);
  });
});

test('lights exactly the authored words of every entity, one after the other', { tag: '@engine' }, async ({ page }) => {
  test.slow();
  await open(page);
  const list = await openTab(page, 'entities');
  for (const { id, name, mentions } of entities) {
    await fill(list.getByRole('searchbox'), name.ar);
    // By both names: “Taiwan question” begins like “Taiwan”, and may still stand there when “Taiwan” has been typed.
    await list.getByRole('button', { name: beginning(`${name.en} ${name.ar}`) }).click();
    await expectSelected(page, id);
    const ranges = (await lit(page)).filter((one) => /^(lit|current)-/.test(one.name));
    const places = ranges.map((one) => `${one.in} ${one.lang} ${one.start}`);
    expect(new Set(places).size, `${id}: each mention stands by itself`).toBe(places.length);
    expect(places).toHaveLength(linesOf(mentions).length);
  }
});

test(
  'names at rest are marked by kind; selected, روسيا is painted without its و, and not the شي of شينخوا',
  { tag: '@engine' },
  async ({ page }) => {
    await open(page);
    await test.step('by kind, in both languages, and the switch turns that off', async () => {
      for (const kind of kinds) {
        const byName = entities
          .filter((one) => one.kind === kind)
          .flatMap(({ mentions }) => mentions.filter(({ by }) => by === 'name'));
        const painted = linesOf(byName).map((one) => one.replace('p16.1 ar أوراسيا', 'p16.1 ar لأوراسيا'));
        expect(await litLines(page, new RegExp(`^name-${kind}$`))).toEqual(painted.toSorted());
      }
      const toggle = page.getByRole('switch', { name: words.en.settings.mark });
      await openSettings(page);
      await toggle.click();
      await expect.poll(() => litLines(page, /^name-/)).toEqual([]);
      await page.reload();
      await ready(page);
      expect(await litLines(page, /^name-/)).toEqual([]);
      await openSettings(page);
      await expect(toggle).not.toBeChecked();
      await toggle.click();
      await expect.poll(() => litLines(page, /^name-/)).not.toEqual([]);
      await page.keyboard.press('Escape');
    });
    await test.step('a quiet line while something is selected, which is painted to the letter', async () => {
      await row(page, 'Russia').click();
      await expectSelected(page, 'russia');
      expect(await litLines(page, /^(name|said|cue)-/)).toEqual([]);
      expect(await litLines(page, /^quiet$/)).toContain('p1.1 ar الصين');
      const inP1 = (await lit(page)).filter(
        (one) => one.in === 'p1.1' && one.lang === 'ar' && /^(lit|current)-/.test(one.name),
      );
      const text = await page.locator('[data-sentence="p1.1"][lang="ar"]').textContent();
      expect(inP1.map((one) => one.words)).toEqual(['روسيا']);
      expect(text?.charAt((inP1[0]?.start ?? 0) - 1)).toBe('و');
      await page.keyboard.press('Escape');
      await fill(page.getByRole('searchbox'), 'شي جين بينغ');
      await row(page, 'Xi Jinping').click();
      await expectSelected(page, 'xi-jinping');
      expect((await lit(page)).filter((one) => one.in === 'p1.1' && /^(lit|current)-/.test(one.name))).toEqual([]);
    });
  },
);

/** Whether the current mention is seen: some of its words between the bar and what covers the foot of the page. */
async function currentIsClear(page: Page): Promise<boolean> {
  return page.evaluate(
    ({ top, bottom }) =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('current-'))
        .flatMap(([, ranges]) => [...ranges] as Range[])
        .map((range) => range.getBoundingClientRect())
        .some((box) => box.height > 0 && box.top >= top && box.bottom <= bottom),
    await clearing(page),
  );
}

test.describe('stepping', { tag: '@engine' }, () => {
  for (const [id, screen, lang] of spread([
    ['russia', 'wide', 'en'],
    ['sergei-lavrov', 'wide', 'ar'],
    ['vladimir-putin', 'middle', 'en'],
    ['ukraine-crisis', 'middle', 'ar'],
    ['sergei-lavrov', 'phone', 'en'],
    ['wang-yi', 'phone', 'ar'],
  ] as const)) {
    test(`by key shows every mention of ${id} clear of bar and sheet: ${screen}, ${lang} interface`, async ({
      page,
    }) => {
      test.slow();
      const { mentions } = entityOf(id);
      await open(page, { lang, screen, link: `?entity=${id}` });
      for (let at = 0; at < mentions.length; at++) {
        await expect(page).toHaveURL(at === 0 ? new RegExp(`entity=${id}$`) : new RegExp(`entity=${id}&at=${at + 1}$`));
        await expect.poll(() => currentIsClear(page), `mention ${at + 1}`).toBe(true);
        await page.keyboard.press('n');
      }
      await expect(page).toHaveURL(new RegExp(`entity=${id}$`));
    });
  }

  test('works from the phone’s bar without opening the sheet, and with it open over half the text', async ({
    page,
  }) => {
    await open(page, { screen: 'phone', link: '?entity=sergei-lavrov' });
    await expect(page.getByRole('tablist')).toBeHidden();
    for (const at of [2, 3, 4, 5, 6]) {
      await page.getByRole('button', { name: 'Next', exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`at=${at}$`));
      await expect.poll(() => currentIsClear(page)).toBe(true);
    }
    await openPanel(page);
    for (let at = 0; at < entityOf('sergei-lavrov').mentions.length; at++) {
      await expect.poll(() => currentIsClear(page), `mention ${at + 1}`).toBe(true);
      await page.getByRole('button', { name: 'Next mention' }).click();
    }
  });

  test('with Arabic alone goes to the paragraph even where the mention has English words only', async ({ page }) => {
    const at = entityOf('wang-yi').mentions.findIndex((one) => one.in === 'p17.2');
    await open(page, { link: `?view=ar&entity=wang-yi&at=${at}` });
    await expect(page.locator('#p17')).toBeInViewport();
    await page.keyboard.press('n');
    await expect(page).toHaveURL(new RegExp(`at=${at + 1}$`));
    await expect(page.locator('#p17')).toBeInViewport();
    // The same from far away, by the round of the ends.
    await page.keyboard.press('n');
    await expect(page.locator('#h')).toBeInViewport();
    await page.keyboard.press('p');
    await expect(page.locator('#p17')).toBeInViewport();
  });
});
