/** The register of commitments: groups, ladder, filters, evidence, the headline's overclaim. */
import type { Page } from '@playwright/test';
import {
  commitments,
  cues,
  entries,
  entryOf,
  force,
  isCommitment,
  line,
  linesOf,
  overclaims,
  positions,
  rowOf,
  titleOf,
  type Entry,
} from './article';
import {
  addressOf,
  clickWords,
  expect,
  langs,
  lit,
  litLines,
  open,
  openTab,
  settled,
  test,
  topOf,
  words,
  type Screen,
} from './support';
import { every, spreadOver } from './spread';

const spread = spreadOver(import.meta.url);

/** What must be lit for an entry, each stretch with the name of its highlight. */
const lightOf = ({ cue, evidence }: Entry) =>
  [
    ...linesOf(cue.quotes).map((one) => `lit-cue-${isCommitment(cue) ? force[cue.kind] : 'position'} ${one}`),
    ...evidence.flatMap((item) => linesOf([item]).map((one) => `lit-${item.role} ${one}`)),
  ].toSorted();

const expectLit = (page: Page, entry: Entry) =>
  expect
    .poll(
      async () => {
        const all = (await lit(page)).filter((one) => /^(lit|current)-/.test(one.name));
        return all.map((one) => `${one.name} ${line(one.in, one.lang, one.words)}`).toSorted();
      },
      { message: entry.id, intervals: [0, 50, 100, 250] },
    )
    .toEqual(lightOf(entry));

const objects = (some: Entry[]) => linesOf(some.flatMap((one) => one.evidence.filter(({ role }) => role === 'object')));

const list = (page: Page) => page.getByRole('tabpanel', { name: 'Commitments' });
const rowFor = (page: Page, entry: Entry) => list(page).getByRole('button', { name: titleOf(entry), exact: true });
const titles = (page: Page) =>
  list(page)
    .getByRole('listitem')
    .evaluateAll((all) => all.map((item) => item.querySelector('button')?.textContent ?? ''));

test.describe('the list', () => {
  for (const { lang, screen } of spread(every({ lang: langs, screen: ['wide', 'middle', 'phone'] }))) {
    test(`has every entry under its cue, in the order of the text: ${screen}, ${lang}`, async ({ page }) => {
      await open(page, { lang, screen });
      const panel = await openTab(page, 'commitments', lang);
      const heads = await panel.getByRole('heading', { level: 4 }).allTextContents();
      const ordered = [...cues.filter(isCommitment), ...cues.filter((cue) => !isCommitment(cue))];
      const { undertakingKinds } = words[lang].registers;
      expect(heads.map((one) => one.split(' ')[0])).toEqual(
        ordered.map((cue) => undertakingKinds[cue.kind].split(' ')[0]),
      );
      for (const [at, cue] of ordered.entries()) {
        const group = panel
          .getByRole('region')
          .filter({ has: page.getByRole('heading', { level: 4 }) })
          .and(panel.locator(`[aria-labelledby="cue-${cue.id}"]`));
        await expect(group, `group ${at + 1}`).toContainText(cue.label.ar);
        await expect(group.getByRole('listitem')).toHaveCount(cue.undertakings.length);
      }
    });
  }

  test('names each entry in English, and sets positions apart', async ({ page }) => {
    await open(page);
    await openTab(page, 'commitments');
    expect(await titles(page)).toEqual([...commitments, ...positions].map(titleOf));
    const apart = list(page).getByRole('region', { name: `Positions ${positions.length}` });
    await expect(apart.getByRole('listitem')).toHaveCount(positions.length);
    await expect(apart.getByText('Stated, supported or discussed, but nothing undertaken.')).toBeVisible();
    await expect(page.getByRole('tab', { name: 'Commitments' })).toHaveText(`Commitments ${commitments.length}`);
  });

  test('says who is bound to whom, and where', async ({ page }) => {
    await open(page);
    await openTab(page, 'commitments');
    const group = list(page).getByRole('region', { name: 'Readiness China to Russia' }).first();
    await expect(group.getByRole('link', { name: 'Paragraph 4' })).toBeVisible();
    await group.getByRole('link', { name: 'Paragraph 4' }).click();
    await expect.poll(() => topOf(page, 'p4')).toBeLessThan(200);
  });
});

test.describe('the ladder', () => {
  const rungs = [
    { name: 'Concluded', force: 6 },
    { name: 'Agreed, pledged', force: 5 },
    { name: 'Reaffirmed', force: 4 },
    { name: 'Ready', force: 3 },
  ];

  test('counts its rungs, and the empty ones cannot be chosen', async ({ page }) => {
    await open(page);
    await openTab(page, 'commitments');
    const ladder = list(page).getByRole('group', { name: 'How binding' });
    for (const rung of rungs) {
      const count = commitments.filter(({ cue }) => force[cue.kind] === rung.force).length;
      const button = ladder.getByRole('button', { name: rung.name });
      await expect(button).toHaveText(`${rung.name}${count}`);
      await expect(button).toBeEnabled({ enabled: count > 0 });
    }
  });

  test('filters by rung, and gives everything back', async ({ page }) => {
    await open(page);
    await openTab(page, 'commitments');
    for (const name of ['Agreed, pledged', 'Ready']) {
      const rung = list(page).getByRole('button', { name });
      await rung.click();
      await expect(rung).toHaveAttribute('aria-pressed', 'true');
      const wanted = rungs.find((one) => one.name === name)?.force;
      expect(await titles(page)).toEqual(commitments.filter(({ cue }) => force[cue.kind] === wanted).map(titleOf));
      await rung.click();
      expect(await titles(page)).toHaveLength(entries.length);
    }
  });
});

test.describe('the filter by party', () => {
  const partyOf: Record<string, string> = { 'wang-yi': 'china', 'sergei-lavrov': 'russia' };
  const boundBy = ({ cue }: Entry) => {
    const parties = new Set(cue.by.map((id) => partyOf[id] ?? id));
    return parties.size > 1 ? 'both' : [...parties][0];
  };

  test('shows what binds each side, and both together', async ({ page }) => {
    await open(page);
    await openTab(page, 'commitments');
    const filter = list(page).getByRole('group', { name: 'Who is bound, or whose position' });
    for (const [name, party] of [
      ['China', 'china'],
      ['Russia', 'russia'],
      ['both together', 'both'],
    ] as const) {
      await filter.getByRole('button', { name, exact: true }).click();
      const own = [...commitments, ...positions].filter((entry) => boundBy(entry) === party);
      expect(own.length).toBeGreaterThan(0);
      expect(await titles(page)).toEqual(own.map(titleOf));
      await filter.getByRole('button', { name: 'everyone' }).click();
      expect(await titles(page)).toHaveLength(entries.length);
    }
  });

  for (const lang of spread(langs)) {
    test(`together with a rung may leave nothing, and shows the way out, in the ${lang} interface`, async ({
      page,
    }) => {
      await open(page, { lang });
      const { registers } = words[lang];
      const panel = await openTab(page, 'commitments', lang);
      await panel.getByRole('button', { name: registers.rungs.ready }).first().click();
      await panel.getByRole('button', { name: registers.bothParties }).click();
      await expect(panel.getByText(registers.nothingPasses)).toBeVisible();
      await expect(panel.getByRole('listitem')).toHaveCount(0);
      await panel.getByRole('button', { name: registers.clearFilter }).click();
      await expect(panel.getByRole('listitem')).toHaveCount(entries.length);
    });
  }
});

test.describe('selecting', () => {
  for (const screen of spread(['wide', 'middle', 'phone'] satisfies Screen[])) {
    test(`lights the evidence in both languages and goes there: ${screen}`, async ({ page }) => {
      await open(page, { screen });
      await openTab(page, 'commitments');
      const entry = entryOf('p16-build-security-architecture');
      await rowFor(page, entry).click();
      await expect(page).toHaveURL(/undertaking=p16-build-security-architecture/);
      await expectLit(page, entry);
      await expect(page.locator('#p16')).toBeInViewport();
      const own = await page
        .locator('article [data-selected]')
        .evaluateAll((all) =>
          all.every((one) => one.dataset['undertaking']?.includes('p16-build-security-architecture')),
        );
      expect(own).toBe(true);
    });
  }

  test('lights exactly the authored words of every entry, stepping through all', async ({ page }) => {
    test.slow();
    for (const kind of [commitments, positions]) {
      const first = kind[0];
      if (!first) throw new Error('no entries');
      await open(page, { link: `?undertaking=${first.id}` });
      for (const entry of kind) {
        await expectLit(page, entry);
        await expect(page.locator(`#${rowOf(entry.evidence[0]?.in ?? '')}`)).toBeInViewport();
        await page.keyboard.press('n');
      }
      await expect(page).toHaveURL(new RegExp(`undertaking=${first.id}$`));
    }
  });

  for (const lang of spread(langs)) {
    test(`opens the entry: quotes, who is bound, who says so, why, in the ${lang} interface`, async ({ page }) => {
      const entry = entryOf('p17-build-consensus');
      await open(page, { lang, link: `?undertaking=${entry.id}` });
      const { registers } = words[lang];
      const card = page.getByRole('listitem').filter({ has: page.getByRole('button', { expanded: true }) });
      await expect(card).toContainText('على استعداد');
      await expect(card).toContainText('stands ready to');
      await expect(card).toContainText(registers.whoIsBound);
      await expect(card).toContainText(lang === 'en' ? 'China' : 'الصين');
      await expect(card).toContainText(lang === 'en' ? 'Wang' : 'وانغ');
      await expect(card).toContainText(registers.topics.ukraine);
      await expect(card).toContainText(registers.notStated);
      await expect(card).toContainText(entry.rationale?.[lang] ?? '—');
    });
  }

  test('steps by button, round the ends, and is announced', async ({ page }) => {
    await open(page, { link: `?undertaking=${commitments[0]?.id}` });
    const last = commitments.at(-1);
    if (!last) throw new Error('no commitments');
    await page.getByRole('button', { name: 'Previous commitment' }).click();
    await expect(page).toHaveURL(new RegExp(`undertaking=${last.id}$`));
    await expect(
      page.getByRole('status').filter({ hasText: `Commitment ${commitments.length} of ${commitments.length}` }),
    ).toContainText(titleOf(last));
    await page.getByRole('button', { name: 'Next commitment' }).click();
    await expect(page).toHaveURL(new RegExp(`undertaking=${commitments[0]?.id}$`));
  });

  test('is taken back by Escape, and by the row itself', async ({ page }) => {
    const entry = entryOf('p4-implement-consensus');
    await open(page);
    await openTab(page, 'commitments');
    await rowFor(page, entry).click();
    await expectLit(page, entry);
    await page.keyboard.press('Escape');
    await expect.poll(() => litLines(page, /^lit-/)).toEqual([]);
    await rowFor(page, entry).click();
    await expectLit(page, entry);
    await rowFor(page, entry).click();
    await expect.poll(() => litLines(page, /^lit-/)).toEqual([]);
    await expect(page.getByRole('tab', { name: 'Commitments' })).toHaveAttribute('aria-selected', 'true');
  });

  test('by a click on its words in the text', { tag: '@engine' }, async ({ page }) => {
    await open(page);
    await openTab(page, 'commitments');
    for (const [sentence, lang, wanted, id] of [
      ['p14.1', 'ar', 'التبادلات', 'p14-enrich-cultural-exchanges'],
      ['p14.1', 'en', 'enrich', 'p14-enrich-cultural-exchanges'],
      ['p15.1', 'ar', 'اتفقا', 'p15-strengthen-multilateral-coordination'],
      ['p16.1', 'en', 'committed', 'p16-build-security-architecture'],
    ] as const) {
      await test.step(wanted, async () => {
        await clickWords(page, sentence, lang, wanted);
        await expect(page).toHaveURL(new RegExp(`undertaking=${id}$`));
        await expectLit(page, entryOf(id));
        await expect(rowFor(page, entryOf(id))).toHaveAttribute('aria-expanded', 'true');
        await page.keyboard.press('Escape');
        await expect.poll(() => litLines(page, /^lit-/)).toEqual([]);
      });
    }
  });

  test('pointing at a row lights it lightly, and no longer', async ({ page }) => {
    const entry = entryOf('p4-benefit-peoples');
    await open(page);
    await openTab(page, 'commitments');
    await rowFor(page, entry).hover();
    const expected = linesOf([...entry.cue.quotes, ...entry.evidence]);
    await expect.poll(() => litLines(page, /^hover-/)).toEqual(expected);
    await page.getByRole('banner').hover();
    await expect.poll(() => litLines(page, /^hover-/)).toEqual([]);
    expect(await addressOf(page)).not.toContain('undertaking=');
  });
});

test.describe('in the text', { tag: '@engine' }, () => {
  test('every cue and object is underlined, and nothing else; names rest', async ({ page }) => {
    await open(page);
    expect(await litLines(page, /^(cue|object)-/)).toEqual([]);
    await openTab(page, 'commitments');
    for (const weight of [3, 4, 5, 6]) {
      const own = cues.filter((cue) => force[cue.kind] === weight);
      await expect
        .poll(() => litLines(page, new RegExp(`^cue-${weight}$`)))
        .toEqual(linesOf(own.flatMap((cue) => cue.quotes)));
    }
    expect(await litLines(page, /^cue-position$/)).toEqual(
      linesOf(cues.filter((cue) => !isCommitment(cue)).flatMap((cue) => cue.quotes)),
    );
    expect(await litLines(page, /^object-commitment$/)).toEqual(objects(commitments));
    expect(await litLines(page, /^object-position$/)).toEqual(objects(positions));
    expect(await litLines(page, /^name-/)).toEqual([]);
  });

  test('the weight of the line under a cue is its force', async ({ page }) => {
    await open(page);
    await openTab(page, 'commitments');
    const style = (name: string) =>
      page.locator('#p4 > p[lang="ar"]').evaluate((element, highlight) => {
        const { textDecorationLine, textDecorationStyle, textDecorationThickness } = getComputedStyle(
          element,
          `::highlight(${highlight})`,
        );
        return `${textDecorationLine} ${textDecorationStyle} ${textDecorationThickness}`;
      }, name);
    for (const [weight, thickness] of [
      [3, '1px'],
      [4, '2px'],
      [5, '3px'],
      [6, '4px'],
    ] as const) {
      expect(await style(`cue-${weight}`)).toBe(`underline solid ${thickness}`);
      expect(await style(`lit-cue-${weight}`)).toBe(`underline solid ${thickness}`);
    }
    expect(await style('object-commitment')).toBe('underline solid 1px');
    expect(await style('cue-position')).toBe('underline dotted 1px');
    expect(await style('object-position')).toBe('underline dotted 1px');
  });

  test('a clitic stays outside the line: the object of تعهد بـ starts after the ب', async ({ page }) => {
    await open(page, { link: '?undertaking=p4-implement-consensus' });
    const [object] = (await lit(page)).filter((one) => one.name === 'lit-object' && one.lang === 'ar');
    const text = await page.locator('[data-sentence="p4.1"][lang="ar"]').textContent();
    expect(object?.words.startsWith('تنفيذ')).toBe(true);
    expect(text?.charAt((object?.start ?? 0) - 1)).toBe('ل');
  });
});

for (const lang of spread(langs)) {
  test(
    `on a phone the closed sheet names it beside its stepper, however long, in the ${lang} interface`,
    { tag: '@engine' },
    async ({ page }) => {
      await open(page, { lang, screen: 'phone' });
      for (const { id } of commitments) {
        await page.evaluate((link) => history.pushState(null, '', link), `?undertaking=${id}`);
        await settled(page);
        const over = await page.evaluate(() => {
          const [name, stepper] = ['.sheet-name > span', '.sheet-bar .stepper'].map((one) =>
            document.querySelector(one)?.getBoundingClientRect(),
          );
          return name && stepper ? Math.min(name.right, stepper.right) - Math.max(name.left, stepper.left) : null;
        });
        expect(over, id).toBeLessThanOrEqual(0);
      }
    },
  );
}

test.describe('the headline', () => {
  for (const { lang, screen } of spread(every({ lang: langs, screen: ['wide', 'phone'] }))) {
    test(`is said to claim more than the body, with links: ${screen}, ${lang} interface`, async ({ page }) => {
      await open(page, { lang, screen });
      const note = page.getByText(overclaims[0]?.note[lang] ?? '—');
      await expect(note).toBeVisible();
      const before = await topOf(page, 'p1');
      await openTab(page, 'commitments', lang);
      await expect(note).toBeVisible();
      // Nothing is put in above what is being read.
      expect(await topOf(page, 'p1')).toBe(before);
      for (const id of overclaims[0]?.see ?? []) {
        const target = rowOf(id);
        await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
        await settled(page);
        const link = note.getByRole('link', {
          name: words[lang].reader.paragraph.replace('{{number}}', target.slice(1)),
        });
        await link.click();
        await expect.poll(() => topOf(page, target)).toBeLessThan(200);
        await expect.poll(() => topOf(page, target)).toBeGreaterThan(50);
      }
    });
  }
});
