import { useState } from 'react';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PanelTab } from '#article/address/tabs';
import { commitment, entity, paragraph, tinyArticle } from '#testing/articles';
import { texts } from '#testing/texts';
import { bothLanguages, show } from '#testing/show';
import { NamePair } from './NamePair';
import { Panel } from './Panel';
import { StepLabel } from './StepLabel';

const article = tinyArticle({
  paragraphs: [paragraph(['تعهدت الصين بالعمل.', 'China pledged to work.'])],
  entities: [entity('china', [['p1.1', 'الصين', 'China']])],
  cues: [
    commitment('c', ['p1.1', 'تعهدت', 'pledged to'], ['بالعمل', 'work'], { by: ['china'] }),
    // A position is none of the commitments that are counted.
    commitment('s', ['p1.1', 'تعهدت', 'pledged to'], ['بالعمل', 'work'], { by: ['china'], kind: 'stated' }),
  ],
});

function Tabs() {
  const [tab, setTab] = useState<PanelTab>('entities');
  const contents = {
    entities: <p>one</p>,
    commitments: <p>two</p>,
    words: <p>three</p>,
    notes: <p>notes</p>,
    search: <p>four</p>,
  };
  return <Panel article={article} tab={tab} onTab={setTab} map={<h2>map</h2>} contents={contents} />;
}

it.each(bothLanguages)(
  '%s: the panel is tabs under the map, which answer to arrows that follow the eye',
  async (lang) => {
    const screen = await show(<Tabs />, { lang });
    const { entities, commitments, words, notes, search, registers } = texts[lang].registers;
    const list = screen.getByRole('tablist', { name: registers, exact: true });
    const tabs = list.getByRole('tab').elements();
    expect(tabs.map(({ textContent }) => textContent)).toEqual([
      `${entities} 1`,
      `${commitments} 1`,
      words,
      notes,
      search,
    ]);
    const [onwards, back] = lang === 'ar' ? ['{ArrowLeft}', '{ArrowRight}'] : ['{ArrowRight}', '{ArrowLeft}'];
    (tabs[0] as HTMLElement).focus();
    for (const [key, at, shown] of [
      [onwards, 1, 'two'],
      [onwards, 2, 'three'],
      [back, 1, 'two'],
      ['{End}', 4, 'four'],
      ['{Home}', 0, 'one'],
    ] as const) {
      await userEvent.keyboard(key);
      await expect.element(screen.getByRole('tabpanel')).toHaveTextContent(shown);
      expect(document.activeElement).toBe(tabs[at]);
      expect(tabs.map((tab) => tab.getAttribute('aria-selected'))).toEqual(tabs.map((_, one) => String(one === at)));
      await expect.element(screen.getByRole('heading', { name: 'map' })).toBeVisible();
    }
  },
);

it.each(bothLanguages)('%s: a name stands in both languages, that of the interface at the near side', async (lang) => {
  await show(<NamePair first={lang} ar="روسيا" en="Russia" />, { lang });
  const [first, second] = [...document.querySelectorAll<HTMLElement>('.pair > span > span')];
  expect([first?.textContent, second?.textContent]).toEqual(lang === 'ar' ? ['روسيا', 'Russia'] : ['Russia', 'روسيا']);
  expect([first?.dir, second?.dir]).toEqual(lang === 'ar' ? ['rtl', 'ltr'] : ['ltr', 'rtl']);
  const lefts = [first, second].map((one) => one?.getBoundingClientRect().left ?? 0);
  expect(lefts).toEqual(lefts.toSorted((a, b) => (lang === 'ar' ? b - a : a - b)));
});

it.each(bothLanguages)('%s: a step is counted in words', async (lang) => {
  const screen = await show(<StepLabel at={3} of={11} />, { lang });
  expect(screen.container.textContent).toBe(`3 ${texts[lang].registers.of} 11`);
});
