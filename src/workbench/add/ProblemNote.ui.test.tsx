import { expect, it } from 'vitest';
import ar from '#i18n/locales/ar/late/workbench.json';
import en from '#i18n/locales/en/late/workbench.json';
import type { Problem } from '#import/problem';
import { bothLanguages, show } from '#testing/show';
import { apart, filled } from '#testing/texts';
import { ProblemNote } from './ProblemNote';

const texts = { en, ar };

const tooLarge: Problem = {
  code: 'too-large',
  place: { file: 'a.txt', line: 1234 },
  values: { size: 41_000_000, most: 40_000_000 },
};

it.each(bothLanguages)('%s: says what is wrong, where, and what to do, with its figures', async (lang) => {
  const { problems, where } = texts[lang];
  const screen = await show(<ProblemNote problem={tooLarge} />, { lang });
  const alert = screen.getByRole('alert');
  await expect
    .element(alert)
    .toHaveTextContent(filled(problems['too-large'].what, { size: '41,000,000', most: '40,000,000' }));
  await expect.element(alert).toHaveTextContent(filled(where.line, { file: apart('a.txt'), line: 1234 }));
  await expect.element(alert).toHaveTextContent(problems['too-large'].todo);
});

it('without a file only the line is told, and without both neither', async () => {
  const screen = await show(<ProblemNote problem={{ code: 'empty', place: { line: 3 } }} />);
  await expect.element(screen.getByRole('alert')).toHaveTextContent(filled(en.where.lineAlone, { line: 3 }));
  await screen.rerender(<ProblemNote problem={{ code: 'empty', place: {} }} />);
  expect(screen.getByRole('alert').element().textContent).toBe(en.problems.empty.what + en.problems.empty.todo);
});

it('what a file calls itself or holds is text, and turns nothing round', async () => {
  const part = '<img src=x onerror=alert(1)>\u202e';
  const screen = await show(
    <ProblemNote problem={{ code: 'part-missing', place: { file: `\u202e${part}` }, values: { part } }} />,
  );
  const alert = screen.getByRole('alert');
  await expect.element(alert).toHaveTextContent('<img src=x onerror=alert(1)>');
  expect(alert.element().querySelector('img')).toBeNull();
  expect(alert.element().textContent).not.toContain('\u202e');
});
