import { expect, it } from 'vitest';
import type { Selection } from '#article/selection';
import { entity, paragraph, tinyArticle } from '#testing/articles';
import { bothLanguages, show } from '#testing/show';
import { WordsHere } from './WordsHere';

const article = tinyArticle({
  paragraphs: [paragraph(['زار سيرجي لافروف، موسكو.', 'Sergei Lavrov visited Moscow.'])],
  entities: [entity('lavrov', [['p1.1', 'سيرجي لافروف', 'Sergei Lavrov']])],
});
const [name] = article.entity.get('lavrov')?.mentions ?? [];

it('from a name there is a way to each of its words, without the sign behind it', async () => {
  const chosen: Selection[] = [];
  const screen = await show(<WordsHere place={name} onSelect={(next) => chosen.push(next)} />);
  expect(
    screen
      .getByRole('button')
      .elements()
      .map((one) => one.textContent),
  ).toEqual(['سيرجي', 'لافروف']);
  await screen.getByRole('button', { name: 'لافروف' }).click();
  expect(chosen).toEqual([{ type: 'word', id: 'p1.1', at: 2 }]);
});

it.each(bothLanguages)('%s: they stand in the order in which they are read', async (lang) => {
  const screen = await show(<WordsHere place={name} onSelect={() => undefined} />, { lang });
  const [first = 0, second = 0] = screen
    .getByRole('button')
    .elements()
    .map((one) => one.getBoundingClientRect().left);
  expect(first).toBeGreaterThan(second);
});

it('nothing is said where there are no Arabic words', async () => {
  for (const place of [name && { ...name, ar: null }, undefined]) {
    const screen = await show(<WordsHere place={place} onSelect={() => undefined} />);
    expect(screen.container.textContent).toBe('');
    await screen.unmount();
  }
});
