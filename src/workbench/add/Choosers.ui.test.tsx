import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import ar from '#i18n/locales/ar/late/workbench.json';
import en from '#i18n/locales/en/late/workbench.json';
import type { PairFile } from '#import/formats/pairs';
import type { RawLine } from '#import/lines';
import { Refusal, type Problem } from '#import/problem';
import { bothLanguages, show, type Scene } from '#testing/show';
import { filled } from '#testing/texts';
import { BookChooser, TableChooser } from './Choosers';

const texts = { en, ar };

const chapters = [
  { path: 'one.xhtml', title: 'الفصل الأول', size: 2_400 },
  { path: 'two.xhtml', title: null, size: 90 },
  { path: 'broken.xhtml', title: 'Broken', size: 10 },
];
const book = {
  title: 'كتاب',
  languages: ['ar'],
  chapters,
  lines: (path: string): RawLine[] => {
    if (path === 'broken.xhtml') throw new Refusal('xml-broken', { file: path }, { found: '<p' });
    return [{ text: `نص ${path}` }];
  },
};

describe.each(bothLanguages)('%s: of a book', (lang) => {
  it('a chapter is chosen, by its title or its file, with its size', async () => {
    const taken: RawLine[][] = [];
    const t = texts[lang];
    const screen = await show(
      <BookChooser
        book={book}
        onLines={(lines) => taken.push(lines)}
        onProblem={() => undefined}
        onCancel={() => undefined}
      />,
      { lang },
    );
    await expect
      .element(screen.getByRole('heading', { name: filled(t.choose.chapterOf, { title: 'كتاب' }) }))
      .toBeVisible();
    const rows = screen.getByRole('listitem').elements();
    expect(rows.map((row) => row.textContent)).toEqual([
      `1الفصل الأول${filled(t.choose.size, { size: 2 })}`,
      `2two.xhtml${filled(t.choose.size, { size: 1 })}`,
      `3Broken${filled(t.choose.size, { size: 1 })}`,
    ]);
    await screen.getByRole('button', { name: 'two.xhtml' }).click();
    expect(taken).toEqual([[{ text: 'نص two.xhtml' }]]);
  });
});

it('a chapter that cannot be read is told, and the choice can be left', async () => {
  const problems: Problem[] = [];
  const done: string[] = [];
  const screen = await show(
    <BookChooser
      book={{ ...book, title: null }}
      onLines={() => undefined}
      onProblem={(one) => problems.push(one)}
      onCancel={() => done.push('cancel')}
    />,
  );
  await expect.element(screen.getByRole('heading', { name: en.choose.chapter })).toBeVisible();
  await screen.getByRole('button', { name: 'Broken' }).click();
  expect(problems).toMatchObject([{ code: 'xml-broken', place: { file: 'broken.xhtml' } }]);
  await screen.getByRole('button', { name: en.cancel }).click();
  expect(done).toEqual(['cancel']);
});

const sheets = [
  { name: 'Notes', table: [['a note']], columns: null },
  {
    name: 'Pairs',
    table: [
      ['No', 'English', 'عربي', 'Français'],
      ['1', 'A visit', 'زيارة إلى المدينة', 'Une visite'],
      ['2', 'He left.', 'وغادر اليوم.', 'Il est parti.'],
    ],
    columns: { ar: 2, en: 1, hasHeader: true },
  },
];

async function table(scene: Scene = {}) {
  const taken: PairFile[] = [];
  const problems: Problem[] = [];
  const screen = await show(
    <TableChooser
      name="a.xlsx"
      sheets={sheets}
      onPairs={(file) => taken.push(file)}
      onProblem={(one) => problems.push(one)}
      onCancel={() => undefined}
    />,
    scene,
  );
  const t = texts[scene.lang ?? 'en'];
  const preview = () =>
    [...screen.container.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
  return { screen, taken, problems, t, preview };
}

describe.each(bothLanguages)('%s: of a table', (lang) => {
  it('the sheet and the columns are guessed; the first pairs show what comes of them', async () => {
    const { screen, taken, t, preview } = await table({ lang });
    await expect.element(screen.getByRole('combobox', { name: t.choose.sheet })).toHaveDisplayValue('Pairs');
    expect(preview()).toEqual([
      ['A visit', 'زيارة إلى المدينة'],
      ['He left.', 'وغادر اليوم.'],
    ]);
    await screen.getByRole('button', { name: t.choose.take }).click();
    expect(taken[0]?.pairs.map((pair) => [pair.en, pair.ar])).toEqual(preview());
  });

  it('other columns are chosen, or none for English', async () => {
    const { screen, taken, t, preview } = await table({ lang });
    const english = screen.getByRole('combobox', { name: t.choose.en, exact: true });
    await english.selectOptions('4: Français');
    expect(preview()[0]).toEqual(['Une visite', 'زيارة إلى المدينة']);
    await english.selectOptions(t.choose.none);
    expect(preview()[0]?.[0]).toBe('');
    await screen.getByRole('button', { name: t.choose.take }).click();
    expect(taken[0]?.pairs.map((pair) => [pair.en, pair.ar])).toEqual([
      ['', 'زيارة إلى المدينة'],
      ['', 'وغادر اليوم.'],
    ]);
  });
});

it('the first row is a pair too, if the reader says that it names no columns', async () => {
  const { screen, preview } = await table();
  await screen.getByRole('checkbox', { name: en.choose.header }).click();
  expect(preview()[0]).toEqual(['English', 'عربي']);
});

it('a sheet without Arabic is refused when it is taken', async () => {
  const { screen, problems, taken } = await table();
  await screen.getByRole('combobox', { name: en.choose.sheet }).selectOptions('Notes');
  await userEvent.click(screen.getByRole('button', { name: en.choose.take }));
  expect(taken).toEqual([]);
  expect(problems).toEqual([{ code: 'no-columns', place: { file: 'a.xlsx' } }]);
});
