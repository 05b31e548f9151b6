/** The register of commitments and the text: evidence, lines under the words, the headline's overclaim. (The panel: `CommitmentPanel.ui.test.tsx`.) */
import type { Page } from '@playwright/test';
import {
  commitments,
  cues,
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

/** The line under what is highlighted under this name. */
const lineUnder = (page: Page, name: string) =>
  page.locator('#p4 > p[lang="ar"]').evaluate((element, highlight) => {
    const { textDecorationLine, textDecorationStyle, textDecorationThickness } = getComputedStyle(
      element,
      `::highlight(${highlight})`,
    );
    return `${textDecorationLine} ${textDecorationStyle} ${textDecorationThickness}`;
  }, name);

const list = (page: Page) => page.getByRole('tabpanel', { name: 'Commitments' });
const rowFor = (page: Page, entry: Entry) => list(page).getByRole('button', { name: titleOf(entry), exact: true });
const titles = (page: Page) =>
  list(page)
    .getByRole('listitem')
    .evaluateAll((all) => all.map((item) => item.querySelector('button')?.textContent ?? ''));

for (const screen of spread(['wide', 'middle', 'phone'] satisfies Screen[])) {
  test(`selecting from the panel lights the evidence in both languages and goes there: ${screen}`, async ({ page }) => {
    await open(page, { screen });
    await openTab(page, 'commitments');
    // The list is loaded when its tab is first opened.
    await expect.poll(() => titles(page)).toEqual([...commitments, ...positions].map(titleOf));
    await expect(page.getByRole('tab', { name: 'Commitments' })).toHaveText(`Commitments ${commitments.length}`);
    const entry = entryOf('p16-build-security-architecture');
    await test.step('pointed at, it is lit lightly, and no longer', async () => {
      await rowFor(page, entry).hover();
      await expect.poll(() => litLines(page, /^hover-/)).toEqual(linesOf([...entry.cue.quotes, ...entry.evidence]));
      await list(page).getByRole('group', { name: 'How binding' }).hover();
      await expect.poll(() => litLines(page, /^hover-/)).toEqual([]);
      expect(await addressOf(page)).not.toContain('undertaking=');
    });
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
    await test.step('taken back by Escape, and by the row itself; the tab stays', async () => {
      await page.keyboard.press('Escape');
      await expect.poll(() => litLines(page, /^lit-/)).toEqual([]);
      await rowFor(page, entry).click();
      await expectLit(page, entry);
      await rowFor(page, entry).click();
      await expect.poll(() => litLines(page, /^lit-/)).toEqual([]);
      await expect(page.getByRole('tab', { name: 'Commitments' })).toHaveAttribute('aria-selected', 'true');
    });
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

test(
  'in the text every cue and object is underlined by its force, and nothing else; names rest',
  { tag: '@engine' },
  async ({ page }) => {
    await open(page);
    // Among the entities the cues have their lines too; what is undertaken has its own here only.
    expect(await litLines(page, /^object-/)).toEqual([]);
    expect(await litLines(page, /^cue-position$/)).toEqual(
      linesOf(cues.filter((cue) => !isCommitment(cue)).flatMap((cue) => cue.quotes)),
    );
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
    // Words that two entries have are painted once.
    expect(await litLines(page, /^object-position$/)).toEqual([...new Set(objects(positions))]);
    expect(await litLines(page, /^name-/)).toEqual([]);

    await test.step('the weight of the line under a cue is its force', async () => {
      // Of those that the article has: a rule is there once something is painted by it.
      const weights = new Set(cues.filter(isCommitment).map((cue) => force[cue.kind]));
      expect(weights.size).toBeGreaterThan(1);
      for (const weight of weights) {
        expect(await lineUnder(page, `cue-${weight}`)).toBe(`underline solid ${Number(weight) - 2}px`);
      }
      expect(await lineUnder(page, 'object-commitment')).toBe('underline solid 1px');
      expect(await lineUnder(page, 'cue-position')).toBe('underline dotted 1px');
      expect(await lineUnder(page, 'object-position')).toBe('underline dotted 1px');
    });

    await test.step('a clitic stays outside the line: the object of تعهد بـ starts after the ب', async () => {
      await rowFor(page, entryOf('p4-implement-consensus')).click();
      await expectLit(page, entryOf('p4-implement-consensus'));
      const [cue] = (await lit(page)).filter((one) => one.name.startsWith('lit-cue-'));
      const weight = Number(cue?.name.slice('lit-cue-'.length));
      expect(await lineUnder(page, `lit-cue-${weight}`)).toBe(`underline solid ${weight - 2}px`);
      const [object] = (await lit(page)).filter((one) => one.name === 'lit-object' && one.lang === 'ar');
      const text = await page.locator('[data-sentence="p4.1"][lang="ar"]').textContent();
      expect(object?.words.startsWith('تنفيذ')).toBe(true);
      expect(text?.charAt((object?.start ?? 0) - 1)).toBe('ل');
    });
  },
);

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

for (const { lang, screen } of spread(every({ lang: langs, screen: ['wide', 'phone'] }))) {
  test(`the headline is said to claim more than the body, with links: ${screen}, ${lang} interface`, async ({
    page,
  }) => {
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
