import { expect, it } from 'vitest';
import type { Selection } from '#article/selection';
import { commitment, entity, paragraph, tinyArticle } from '#testing/articles';
import { texts } from '#testing/texts';
import { bothLanguages, show } from '#testing/show';
import { AlsoHere } from './AlsoHere';

const article = tinyArticle({
  paragraphs: [
    paragraph(['تعهدت الصين بمساعدة موسكو.', 'China pledged to help Moscow.'], ['زار طوكيو.', 'He visited Tokyo.']),
  ],
  entities: [
    entity('moscow', [['p1.1', 'موسكو', 'Moscow']]),
    entity('china', [['p1.1', 'الصين', 'China']]),
    entity('tokyo', [['p1.2', 'طوكيو', 'Tokyo']]),
  ],
  cues: [
    commitment('c', ['p1.1', 'تعهدت', 'pledged to'], ['بمساعدة موسكو', 'help Moscow'], {
      by: ['china'],
      action: 'help',
      object: 'Moscow',
    }),
  ],
});
const markOf = (id: string) => article.entity.get(id)?.mentions[0];

it.each(bothLanguages)('%s: from an entity there is a way to what is undertaken with it, and back', async (lang) => {
  const chosen: Selection[] = [];
  const onSelect = (next: Selection) => chosen.push(next);
  const entry = article.undertaking.get('c-u');
  const screen = await show(
    <AlsoHere
      article={article}
      mark={markOf('moscow')}
      selection={{ type: 'entity', id: 'moscow', at: 0 }}
      onSelect={onSelect}
    />,
    { lang },
  );
  const { alsoHere, undertakingKinds } = texts[lang].registers;
  await expect.element(screen.getByRole('heading', { name: alsoHere })).toBeVisible();
  const button = screen.getByRole('button');
  expect(button.elements()).toHaveLength(1);
  await expect.element(button).toHaveTextContent(`${undertakingKinds.pledge}: help Moscow`);
  await button.click();
  expect(chosen).toEqual([{ type: 'undertaking', id: 'c-u' }]);
  const evidence = entry?.evidence[0];
  await screen.rerender(
    <AlsoHere article={article} mark={evidence} selection={{ type: 'undertaking', id: 'c-u' }} onSelect={onSelect} />,
  );
  await screen.getByRole('button', { name: lang === 'ar' ? 'موسكو' : 'Moscow', exact: true }).click();
  expect(chosen.at(-1)).toEqual({ type: 'entity', id: 'moscow', at: 0 });
  expect(screen.getByRole('button').elements()).toHaveLength(1);
});

it('where nothing else lies on the words, or there are none, nothing is said', async () => {
  for (const mark of [markOf('tokyo'), undefined]) {
    const selection = { type: 'entity', id: 'tokyo', at: 0 } as const;
    const screen = await show(
      <AlsoHere article={article} mark={mark} selection={selection} onSelect={() => undefined} />,
    );
    expect(screen.container.textContent).toBe('');
    await screen.unmount();
  }
});
