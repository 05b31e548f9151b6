import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { realFiles } from '#testing/articles';
import { every, showReader } from '#testing/reader';
import { filled, texts } from '#testing/texts';
import { goTo } from '#testing/browser';

const shownStops = () => every('.row-gutter :is(a, button), .overclaim a').filter((one) => one.checkVisibility());
const tabStops = () => every(':is(.row-gutter :is(a, button), .overclaim a)[tabindex="0"]');

it('the controls of the gutter and the links of the note on the headline are one stop, and are gone through up and down', async () => {
  // Its note on the headline has links, which are part of it.
  await showReader({ files: realFiles });
  expect(tabStops()).toHaveLength(1);
  const all = shownStops();
  expect(all.length).toBeGreaterThan(20);
  expect(all.slice(1, 3).map((one) => one.getAttribute('href'))).toEqual(['#p6', '#p12']);
  tabStops()[0]?.focus();
  expect(document.activeElement).toBe(all[0]);
  for (const [key, wanted] of [
    ['{ArrowDown}', all[1]],
    ['{ArrowDown}', all[2]],
    ['{ArrowUp}', all[1]],
    ['{End}', all.at(-1)],
    ['{ArrowUp}', all.at(-2)],
    ['{Home}', all[0]],
    ['{ArrowUp}', all[0]],
  ] as const) {
    await userEvent.keyboard(key);
    expect(document.activeElement).toBe(wanted);
    expect(tabStops()).toEqual([wanted]);
  }
});

it('there is one whatever the view, also while a language is covered', async () => {
  const screen = await showReader({ settings: { covered: 'en' } });
  for (const link of ['?view=ar', '?view=en', '?']) {
    goTo(link);
    await expect.poll(() => tabStops().map((one) => one.checkVisibility())).toEqual([true]);
  }
  const { paragraph, more } = texts.en.reader;
  const number = screen.getByRole('link', { name: filled(paragraph, { number: 5 }), exact: true });
  (number.first().element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowUp}');
  // The button before it is that of the row above.
  const before = screen.getByRole('button', { name: new RegExp(`^${filled(more, { number: 4 })}`) });
  await expect.element(before).toHaveFocus();
});
