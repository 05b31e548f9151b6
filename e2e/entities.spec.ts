/** The register of entities: the list, the filter, selecting, the card, stepping, overlaps. */
import type { Page } from '@playwright/test';
import { entities, entityOf, line, linesOf, rowOf } from './article';
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
  openTab,
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

test.describe('the list', () => {
  for (const { lang, screen } of spread(every({ lang: langs, screen: ['wide', 'middle', 'phone'] }))) {
    test(`groups by kind, with both names and counts: ${screen}, ${lang} interface`, async ({ page }) => {
      await open(page, { lang, screen });
      const list = await openTab(page, 'entities', lang);
      const named = kinds.filter((kind) => entities.some((one) => one.kind === kind));
      const heads = await list.getByRole('heading', { level: 3 }).allTextContents();
      expect(heads).toEqual(
        named.map((kind) => {
          const count = entities.filter((one) => one.kind === kind).length;
          return `${words[lang].registers.kinds[kind]}${count}`;
        }),
      );
      for (const kind of named) {
        const group = list.getByRole('region', { name: words[lang].registers.kinds[kind] });
        const rows = await group.getByRole('listitem').allInnerTexts();
        const flat = rows.map((one) => one.replaceAll(/\s+/g, ' ').trim());
        const expected = entities
          .filter((one) => one.kind === kind)
          .map(({ name, mentions }) =>
            [name[lang], name[lang === 'en' ? 'ar' : 'en'], mentions.length].join(' ').replaceAll(/\s+/g, ' '),
          );
        expect(flat.toSorted()).toEqual(expected.toSorted());
      }
    });
  }

  test('says the whole number of entities on its tab', async ({ page }) => {
    await open(page);
    await expect(page.getByRole('tab', { name: 'Entities' })).toHaveText(`Entities ${entities.length}`);
  });

  test('sorts by first mention, or by number of mentions', async ({ page }) => {
    await open(page);
    const list = await openTab(page, 'entities');
    const counts = async (kind: 'person' | 'place' | 'organization') => {
      const group = list.getByRole('region', { name: words.en.registers.kinds[kind] });
      const texts = await group.getByRole('listitem').allInnerTexts();
      return texts.map((one) => Number(/(\d+)\s*$/.exec(one)?.[1]));
    };
    const first = await counts('organization');
    await list.getByRole('button', { name: 'by number of mentions' }).click();
    for (const kind of ['person', 'place', 'organization'] as const) {
      const sorted = await counts(kind);
      expect(sorted).toEqual(sorted.toSorted((a, b) => b - a));
    }
    expect(await counts('organization')).not.toEqual(first);
    await list.getByRole('button', { name: 'in order of the text' }).click();
    expect(await counts('organization')).toEqual(first);
  });
});

test.describe('the filter', () => {
  const found: [typed: string, names: string[]][] = [
    ['الامم المتحده', ['United Nations', 'Charter of the United Nations']],
    ['الأُمَم', ['United Nations']],
    ['اوروبا', []],
    ['اوراسيا', ['Eurasia', 'Security architecture for Eurasia']],
    ['أوراسيا', ['Eurasia']],
    ['UNITED nations', ['United Nations']],
    ['النزاهه', ['International fairness and justice']],
    ['سيرجى لافروف', ['Sergei Lavrov']],
    ['الـ٨٠', ['80th anniversary']],
  ];

  test('forgives spelling, marks, case and digits', async ({ page }) => {
    await open(page);
    const list = await openTab(page, 'entities');
    const rows = list.getByRole('listitem');
    for (const [typed, names] of found) {
      await fill(list.getByRole('searchbox'), typed);
      for (const name of names) await expect(rows.filter({ hasText: name }).first(), typed).toBeVisible();
      await expect.poll(() => rows.count(), typed).toBeLessThan(entities.length / 3);
      if (names.length === 0) await expect(rows, typed).toHaveCount(0);
    }
  });

  for (const lang of spread(langs)) {
    test(`says when nothing is found, and shows the way out, in the ${lang} interface`, async ({ page }) => {
      await open(page, { lang });
      const { registers } = words[lang];
      const list = await openTab(page, 'entities', lang);
      await fill(list.getByRole('searchbox'), 'zzz');
      await expect(list.getByText(registers.nothingFound.replace('{{query}}', 'zzz'))).toBeVisible();
      await expect(list.getByRole('listitem')).toHaveCount(0);
      await list.getByRole('button', { name: registers.clearFilter }).click();
      await expect(list.getByRole('listitem')).toHaveCount(entities.length);
      await expect(list.getByRole('searchbox')).toHaveValue('');
    });
  }

  test('is emptied by Escape, and keeps the selection', async ({ page }) => {
    await open(page, { link: '?entity=russia' });
    const box = page.getByRole('searchbox');
    await fill(box, 'zzz');
    await box.press('Escape');
    await expect(box).toHaveValue('');
    await expectSelected(page, 'russia');
  });

  test('says to screen readers how many were found', async ({ page }) => {
    await open(page);
    const status = page.getByRole('tabpanel').getByRole('status');
    await fill(page.getByRole('searchbox'), 'lavrov');
    await expect(status).toHaveText(/^\d+ names? found$/);
    await fill(page.getByRole('searchbox'), 'brics');
    await expect(status).toHaveText('1 name found');
  });
});

test.describe('selecting', () => {
  for (const { lang, screen } of spread(every({ lang: langs, screen: ['wide', 'middle', 'phone'] }))) {
    test(`from the panel lights every mention and no other: ${screen}, ${lang} interface`, async ({ page }) => {
      await open(page, { lang, screen });
      const list = await openTab(page, 'entities', lang);
      const name = entityOf('russia').name[lang];
      await list
        .getByRole('button', { name: beginning(name) })
        .first()
        .click();
      await expectSelected(page, 'russia');
    });
  }

  const clicks: [sentence: string, lang: 'ar' | 'en', words: string, id: string][] = [
    ['p1.1', 'ar', 'روسيا', 'russia'],
    ['p1.1', 'en', 'Russia ', 'russia'],
    ['p1.1', 'ar', 'شينخوا', 'xinhua'],
    ['p2.1', 'en', 'Lavrov', 'sergei-lavrov'],
    ['p16.1', 'ar', 'لأوراسيا', 'eurasia'],
    ['p5.1', 'ar', 'للاتحاد', 'soviet-union'],
    ['p18.1', 'en', 'Asia-Pacific', 'asia-pacific'],
  ];
  test('by a click on its name in the text', async ({ page }) => {
    await open(page);
    for (const [sentence, lang, wanted, id] of clicks) {
      await test.step(`“${wanted.trim()}” in ${sentence}`, async () => {
        await clickWords(page, sentence, lang, wanted);
        // “Russia ” stands in “Russian” too: the words clicked are the whole name.
        await expectSelected(page, id);
        await expect(row(page, entityOf(id).name.en)).toHaveAttribute('aria-expanded', 'true');
        await page.keyboard.press('Escape');
        await expect(page.locator('[data-selected]')).toHaveCount(0);
      });
    }
  });

  test('the mention that was clicked is the current one', async ({ page }) => {
    await open(page);
    await clickWords(page, 'p4.1', 'ar', 'روسيا');
    const at = entityOf('russia').mentions.findIndex((one) => one.in === 'p4.1');
    await expect(page).toHaveURL(new RegExp(`entity=russia&at=${at + 1}$`));
    expect(await litLines(page, /^current-place$/)).toEqual(linesOf(entityOf('russia').mentions.slice(at, at + 1)));
  });

  test('again in the panel takes the selection back', async ({ page }) => {
    await open(page);
    const china = row(page, 'China');
    await china.click();
    await expectSelected(page, 'china');
    await china.click();
    await expect(page.locator('[data-selected]')).toHaveCount(0);
    await expect(page).not.toHaveURL(/entity=/);
  });

  test('is undone by Escape', async ({ page }) => {
    await open(page);
    await row(page, 'China').click();
    await expectSelected(page, 'china');
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-selected]')).toHaveCount(0);
    expect(await litLines(page, /^(lit|current)-/)).toEqual([]);
    await expect(page).not.toHaveURL(/entity=/);
  });

  test('from the panel lights lightly what is pointed at, and no longer', async ({ page }) => {
    await open(page);
    await row(page, 'Sergei Lavrov').hover();
    await expect.poll(() => litLines(page, /^hover-/)).toEqual(paintedLines('sergei-lavrov'));
    await page.getByRole('banner').hover();
    await expect.poll(() => litLines(page, /^hover-/)).toEqual([]);
  });

  test(
    'lights exactly the authored words of every entity, one after the other',
    { tag: '@engine' },
    async ({ page }) => {
      test.slow();
      await open(page);
      const list = await openTab(page, 'entities');
      for (const { id, name, mentions } of entities) {
        await fill(list.getByRole('searchbox'), name.ar);
        await list
          .getByRole('button', { name: beginning(name.en) })
          .first()
          .click();
        await expectSelected(page, id);
        const ranges = (await lit(page)).filter((one) => /^(lit|current)-/.test(one.name));
        const places = ranges.map((one) => `${one.in} ${one.lang} ${one.start}`);
        expect(new Set(places).size, `${id}: each mention stands by itself`).toBe(places.length);
        expect(places).toHaveLength(linesOf(mentions).length);
      }
    },
  );

  test('paints روسيا without its و, and not the شي of شينخوا', { tag: '@engine' }, async ({ page }) => {
    await open(page, { link: '?entity=russia' });
    const inP1 = (await lit(page)).filter((one) => one.in === 'p1.1' && one.lang === 'ar');
    const text = await page.locator('[data-sentence="p1.1"][lang="ar"]').textContent();
    expect(inP1.map((one) => one.words)).toEqual(['روسيا']);
    expect(text?.charAt((inP1[0]?.start ?? 0) - 1)).toBe('و');
    await page.keyboard.press('Escape');
    await fill(page.getByRole('searchbox'), 'شي جين بينغ');
    await row(page, 'Xi Jinping').click();
    await expectSelected(page, 'xi-jinping');
    expect((await lit(page)).filter((one) => one.in === 'p1.1' && /^(lit|current)-/.test(one.name))).toEqual([]);
  });
});

test.describe('names at rest', { tag: '@engine' }, () => {
  test('are marked by kind in both languages, and the switch turns that off', async ({ page }) => {
    await open(page);
    for (const kind of kinds) {
      const byName = entities
        .filter((one) => one.kind === kind)
        .flatMap(({ mentions }) => mentions.filter(({ by }) => by === 'name'));
      const painted = linesOf(byName).map((one) => one.replace('p16.1 ar أوراسيا', 'p16.1 ar لأوراسيا'));
      expect(await litLines(page, new RegExp(`^name-${kind}$`))).toEqual(painted.toSorted());
    }
    await page.getByRole('switch', { name: 'Mark in text' }).click();
    await expect.poll(() => litLines(page, /^name-/)).toEqual([]);
    await page.reload();
    await expect(page.getByRole('switch', { name: 'Mark in text' })).not.toBeChecked();
    expect(await litLines(page, /^name-/)).toEqual([]);
  });

  test('go back to plain ink while something is selected', async ({ page }) => {
    await open(page, { link: '?entity=moscow' });
    expect(await litLines(page, /^name-/)).toEqual([]);
  });
});

test.describe('the card', () => {
  for (const lang of spread(langs)) {
    test(`shows names, variants and description, in the ${lang} interface`, async ({ page }) => {
      await open(page, { lang, link: '?entity=ukraine-crisis' });
      const { name, about, mentions } = entityOf('ukraine-crisis');
      const card = page.getByRole('listitem').filter({ has: page.getByRole('button', { expanded: true }) });
      await expect(card).toContainText(name.ar);
      await expect(card).toContainText(name.en);
      await expect(card).toContainText(about[lang]);
      for (const mention of mentions) {
        if (mention.ar !== null) await expect(card).toContainText(mention.ar);
        if (mention.en !== null) await expect(card).toContainText(mention.en);
      }
      const { of } = words[lang].registers;
      await expect(card).toContainText(`1 ${of} ${mentions.length}`);
    });
  }

  test('says where a language has no words', async ({ page }) => {
    await open(page, { link: '?entity=wang-yi' });
    await expect(page.getByRole('button', { name: /no words for it.*He|He.*no words for it/i }).first()).toBeVisible();
  });

  test('leads from a variant to its first mention', async ({ page }) => {
    await open(page, { link: '?entity=xi-jinping' });
    await page
      .getByRole('button', { name: /رئيسا الدولتين/ })
      .first()
      .click();
    const at = entityOf('xi-jinping').mentions.findIndex((one) => one.ar === 'رئيسا الدولتين');
    await expect(page).toHaveURL(new RegExp(`at=${at + 1}$`));
  });

  test('leads to the paragraphs in which a person speaks', async ({ page }) => {
    await open(page, { link: '?entity=sergei-lavrov' });
    await page.getByRole('link', { name: 'Paragraphs 9 to 12' }).click();
    await expect.poll(() => topOf(page, 'p9')).toBeLessThan(200);
    await expect.poll(() => topOf(page, 'p9')).toBeGreaterThan(54);
  });
});

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

  test('works with the phone’s sheet open over half the text', async ({ page }) => {
    await open(page, { screen: 'phone', link: '?entity=sergei-lavrov' });
    await openPanel(page);
    for (let at = 0; at < entityOf('sergei-lavrov').mentions.length; at++) {
      await expect.poll(() => currentIsClear(page), `mention ${at + 1}`).toBe(true);
      await page.getByRole('button', { name: 'Next mention' }).click();
    }
  });

  for (const lang of spread(langs)) {
    test(`by button goes round the ends and is announced, in the ${lang} interface`, async ({ page }) => {
      await open(page, { lang, link: '?entity=xi-jinping' });
      const { registers, app } = words[lang];
      const of = entityOf('xi-jinping').mentions.length;
      const announced = (at: number, place: string) =>
        app.announce.mention
          .replace('{{name}}', entityOf('xi-jinping').name[lang])
          .replace('{{at}}', String(at))
          .replace('{{of}}', String(of))
          .replace('{{place}}', place === 'h' ? app.inHeadline : app.inParagraph.replace('{{number}}', place.slice(1)));
      const announcer = page.getByRole('status').filter({ hasText: entityOf('xi-jinping').name[lang] });
      const rows = entityOf('xi-jinping').mentions.map((one) => rowOf(one.in));
      await expect(announcer).toHaveText(announced(1, rows[0] ?? ''));
      await page.getByRole('button', { name: registers.previousMention }).click();
      await expect(announcer).toHaveText(announced(of, rows.at(-1) ?? ''));
      await expect(page.getByRole('tabpanel').getByText(`${of} ${registers.of} ${of}`)).toBeVisible();
      await page.getByRole('button', { name: registers.nextMention }).click();
      await expect(announcer).toHaveText(announced(1, rows[0] ?? ''));
      await page.keyboard.press('p');
      await expect(announcer).toHaveText(announced(of, rows.at(-1) ?? ''));
    });
  }

  test('from the phone’s bar works without opening the sheet', async ({ page }) => {
    await open(page, { screen: 'phone', link: '?entity=sergei-lavrov' });
    await expect(page.getByRole('tablist')).toBeHidden();
    for (const at of [2, 3, 4, 5, 6]) {
      await page.getByRole('button', { name: 'Next', exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`at=${at}$`));
      await expect.poll(() => currentIsClear(page)).toBe(true);
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

test.describe('overlaps', () => {
  test('are all reached by clicking the same words again', async ({ page }) => {
    await open(page);
    const reached: string[] = [];
    for (let k = 0; k < 4; k++) {
      await clickWords(page, 'p16.1', 'ar', 'أوراسيا');
      await expect.poll(async () => new URL(await addressOf(page)).search).not.toBe(`?${reached.at(-1) ?? ''}`);
      reached.push(new URL(await addressOf(page)).search.slice(1));
    }
    expect(reached).toEqual([
      'entity=eurasia',
      'entity=eurasian-security-architecture',
      'undertaking=p16-build-security-architecture',
      'entity=eurasia',
    ]);
  });

  test('are all reached by “On the same words”', async ({ page }) => {
    await open(page, { link: '?entity=eurasia' });
    const card = page.getByRole('listitem').filter({ has: page.getByRole('button', { expanded: true }) });
    await expect(card.getByRole('heading', { name: 'On the same words' })).toBeVisible();
    await card.getByRole('button', { name: 'Security architecture for Eurasia', exact: true }).click();
    await expectSelected(page, 'eurasian-security-architecture');
    await card.getByRole('button', { name: /^Pledge: build a sustainable security architecture/ }).click();
    await expect(page).toHaveURL(/undertaking=p16-build-security-architecture/);
    await expect(page.getByRole('tab', { name: 'Commitments' })).toHaveAttribute('aria-selected', 'true');
    await page.getByRole('tabpanel').getByRole('button', { name: 'Eurasia', exact: true }).click();
    await expectSelected(page, 'eurasia');
  });
});
