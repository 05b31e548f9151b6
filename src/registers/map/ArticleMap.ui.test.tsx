import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RenderResult } from 'vitest-browser-react';
import type { Selection } from '#article/selection';
import { commitment, entity, paragraph, realFiles, tinyArticle } from '#testing/articles';
import { every, showReader, the } from '#testing/reader';
import { filled, texts } from '#testing/texts';
import { bothLanguages, PHONE, show, WIDE } from '#testing/show';
import { ArticleMap } from './ArticleMap';

const article = tinyArticle({
  headline: { ar: 'لقاء', en: 'A meeting' },
  parties: [{ side: 'a', entity: 'china', speakers: ['wang'] }],
  paragraphs: [
    paragraph(['زارت الصين موسكو.', 'China visited Moscow.']),
    [{ ar: 'تعهدت الصين بالعمل في موسكو.', en: 'China pledged to work in Moscow.', speaker: 'wang' }],
    [{ ar: 'قالت الصين شيئًا.', en: 'China spoke.', speaker: 'both' }],
    paragraph(['انتهى.', 'It ended.']),
  ],
  entities: [
    entity(
      'china',
      [
        ['p1.1', 'الصين', 'China'],
        ['p2.1', 'الصين', 'China'],
        ['p3.1', 'الصين', 'China'],
      ],
      { kind: 'place', name: { ar: 'الصين', en: 'China' } },
    ),
    entity(
      'moscow',
      [
        ['p1.1', 'موسكو', 'Moscow'],
        ['p2.1', 'موسكو', 'Moscow'],
      ],
      { kind: 'place', name: { ar: 'موسكو', en: 'Moscow' } },
    ),
    entity('wang', [['p1.1', 'زارت', 'visited']], { kind: 'person', name: { ar: 'وانغ', en: 'Wang' } }),
  ],
  cues: [commitment('c', ['p2.1', 'تعهدت', 'pledged to'], ['بالعمل', 'work'], { by: ['china'], speaker: 'wang' })],
});

let jumps: number[] = [];
let selected: Selection[] = [];

function Map({ first = null, opened = false }: { first?: Selection | null; opened?: boolean }) {
  const [selection, setSelection] = useState(first);
  const [open, setOpen] = useState(opened);
  return (
    <ArticleMap
      article={article}
      selection={selection}
      inView={{ first: 0, last: 2 }}
      open={open}
      onOpenChange={setOpen}
      onJump={(unit) => jumps.push(unit)}
      onSelect={(next) => {
        selected.push(next);
        setSelection(next);
      }}
    />
  );
}

async function showMap(lang: 'en' | 'ar' = 'en', props: Parameters<typeof Map>[0] = {}): Promise<RenderResult> {
  jumps = [];
  selected = [];
  return show(<Map {...props} />, { lang });
}

const CELL = '[data-lane]:not([data-lane=""])';
const columns = () => every('[data-lane=""]');
const focused = () => document.activeElement?.getAttribute('aria-label')?.replace(/\..*/, '');
/** Of each shape of a lane, whether it is the place that the stepper is on. */
const cells = () => every(CELL).map((one) => one.getAttribute('aria-current') === 'true');
const names = () => columns().map((one) => one.getAttribute('aria-label')?.replaceAll('\u00a0', ' '));

describe('the map', () => {
  it('says of each column who speaks, what is undertaken and how much is named: its text equivalent', async () => {
    await showMap();
    expect(names()).toEqual([
      'Headline. The reporter speaks. 0 names.',
      'Paragraph 1. The reporter speaks. 3 names.',
      'Paragraph 2. Wang speaks. 1 commitment (pledge), 2 names.',
      'Paragraph 3. Both sides speak. 1 name.',
      'Paragraph 4. The reporter speaks. 0 names.',
    ]);
  });

  it.each(bothLanguages)('%s: leads to the unit of a column; those in view are marked', async (lang) => {
    const screen = await showMap(lang);
    expect(screen.getByRole('toolbar', { name: texts[lang].map.title }).getByRole('listitem').elements()).toHaveLength(
      5,
    );
    for (const at of [3, 0, 4]) await userEvent.click(columns()[at] ?? document.body);
    expect(jumps).toEqual([3, 0, 4]);
    expect(every('[role="toolbar"] ol > li').map((one) => one.dataset['inView'])).toEqual([
      '',
      '',
      '',
      undefined,
      undefined,
    ]);
  });

  it.each(bothLanguages)('%s: is one stop, and its arrow keys follow the eye', async (lang) => {
    await showMap(lang);
    expect(every('[role="toolbar"] [tabindex="0"]')).toEqual([columns()[0]]);
    const [onwards, back] = lang === 'ar' ? ['{ArrowLeft}', '{ArrowRight}'] : ['{ArrowRight}', '{ArrowLeft}'];
    const lefts = columns().map((one) => one.getBoundingClientRect().left);
    expect(lefts).toEqual(lefts.toSorted((a, b) => (lang === 'ar' ? b - a : a - b)));
    columns()[0]?.focus();
    for (const [key, at] of [
      [onwards, 1],
      [onwards, 2],
      [back, 1],
      ['{End}', 4],
      [onwards, 4],
      ['{Home}', 0],
      [back, 0],
    ] as const) {
      await userEvent.keyboard(key);
      expect(document.activeElement).toBe(columns()[at]);
      expect(every('[role="toolbar"] [tabindex="0"]')).toEqual([columns()[at]]);
    }
    await userEvent.keyboard('{End}{Enter}');
    expect(jumps).toEqual([4]);
  });

  it.each(bothLanguages)(
    '%s: opens to a lane for each entity that is named twice or more, and selects from it',
    async (lang) => {
      const screen = await showMap(lang);
      const { map } = texts[lang];
      const toggle = screen.getByRole('button', { name: new RegExp(map.title) });
      await expect.element(toggle).toHaveAttribute('aria-expanded', 'false');
      await toggle.click();
      await expect.element(toggle).toHaveAttribute('aria-expanded', 'true');
      expect(every('[role="toolbar"] ul > li > span:first-child').map(({ textContent }) => textContent)).toEqual(
        lang === 'ar' ? ['الصين', 'موسكو'] : ['China', 'Moscow'],
      );
      const name = lang === 'ar' ? 'الصين' : 'China';
      const cell = screen.getByRole('button', {
        name: new RegExp(`^${name}[,،] ${filled(map.paragraph, { number: 3 })}: `),
      });
      await cell.click();
      expect(selected).toEqual([{ type: 'entity', id: 'china', at: 2 }]);
      await expect.element(cell).toHaveAttribute('aria-current', 'true');
      expect(every(`${CELL}[aria-current]`)).toHaveLength(1);
    },
  );

  it('leads up and down from a column to the lanes and back', async () => {
    await showMap('en', { opened: true });
    columns()[2]?.focus();
    for (const [key, wanted] of [
      ['{ArrowDown}', 'China, Paragraph 2: 1 mention'],
      ['{ArrowDown}', 'Moscow, Paragraph 2: 1 mention'],
      ['{ArrowDown}', 'Moscow, Paragraph 2: 1 mention'],
      ['{ArrowLeft}', 'Moscow, Paragraph 1: 1 mention'],
      ['{ArrowUp}', 'China, Paragraph 1: 1 mention'],
    ] as const) {
      await userEvent.keyboard(key);
      expect(focused()).toBe(wanted);
    }
    await userEvent.keyboard('{Enter}');
    expect(selected).toEqual([{ type: 'entity', id: 'china', at: 0 }]);
    await userEvent.keyboard('{ArrowUp}');
    expect(focused()).toBe('Paragraph 1');
  });

  it('shows the lane of the selected entity while it is closed', async () => {
    await showMap('en', { first: { type: 'entity', id: 'moscow', at: 1 } });
    expect(every(CELL).map((one) => one.getAttribute('aria-label'))).toEqual([
      'Moscow, Paragraph 1: 1 mention',
      'Moscow, Paragraph 2: 1 mention',
    ]);
    expect(every(CELL).map((one) => one.getAttribute('aria-current'))).toEqual([null, 'true']);
  });
});

describe('the map of the bundled article', () => {
  it.each(bothLanguages.flatMap((lang) => [WIDE, PHONE].map((window) => ({ lang, window, wide: window[0] }))))(
    'stands above the tabs, and leads to each paragraph, under the bar: $wide px, $lang',
    async ({ lang, window }) => {
      const screen = await showReader({ lang, window, search: '?tab=commitments', files: realFiles });
      for (const open of screen.getByRole('button', { name: texts[lang].app.openPanel, exact: true }).elements()) {
        (open as HTMLElement).click();
      }
      await expect.element(screen.getByRole('toolbar', { name: texts[lang].map.title })).toBeVisible();
      expect(columns()).toHaveLength(19);
      for (const at of [12, 1, 16, 7]) {
        columns()[at]?.click();
        const top = () => the(`#p${at}`).getBoundingClientRect().top;
        const bar = the('header.bar').getBoundingClientRect().bottom;
        await expect.poll(() => top() > bar - 1 && top() < 200).toBe(true);
      }
      columns()[0]?.click();
      await expect.poll(() => the('#h').getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
    },
  );

  it('steps with the selection, and stays open for the next visit', async () => {
    const screen = await showReader({ search: '?entity=ukraine-crisis', files: realFiles });
    await expect.poll(() => cells().indexOf(true)).toBe(0);
    await userEvent.keyboard('p');
    await expect.poll(() => cells().indexOf(true)).toBe(cells().length - 1);
    await screen.getByRole('button', { name: /^Open.*Map of the article/ }).click();
    await expect.element(screen.getByRole('button', { name: /^China, Paragraph 10/ })).toBeVisible();
    await screen.unmount();
    const again = await showReader({ search: '?', files: realFiles });
    await expect.element(again.getByRole('button', { name: /^China, Paragraph 10/ })).toBeVisible();
    await again.getByRole('button', { name: /^Close.*Map of the article/ }).click();
    await expect.element(again.getByRole('button', { name: /^China, Paragraph 10/ })).not.toBeInTheDocument();
  });
});
