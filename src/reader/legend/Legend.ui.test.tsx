import { useState } from 'react';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { commitment, entity, paragraph, tinyArticle } from '#testing/articles';
import { texts } from '#testing/texts';
import { bothLanguages, show } from '#testing/show';
import { every, showReader, the } from '#testing/reader';
import type { Layer } from '#reader/marks/visible';
import { Legend } from './Legend';
import { markedOf, turned, type MarkSettings } from './marked';

const article = tinyArticle({
  paragraphs: [paragraph(['تعهدت الصين بمساعدة موسكو.', 'China pledged to help Moscow.'])],
  entities: [entity('moscow', [['p1.1', 'موسكو', 'Moscow']])],
  cues: [
    commitment('c', ['p1.1', 'تعهدت', 'pledged to'], ['بمساعدة موسكو', 'help Moscow'], {
      by: ['moscow'],
      action: 'help',
      object: 'Moscow',
    }),
  ],
});

/** The entries, each with whether it is on. */
const names = () => every('.legend button').map((one) => `${one.textContent} ${one.getAttribute('aria-pressed')}`);
/** Marks of the text that take a click. */
const marked = () => every('.text [data-entity][data-marked][role="button"]').length;

function OfLayer({ layer }: { layer: Layer }) {
  const [settings, setSettings] = useState<MarkSettings>({ markNames: true, unmarked: [] });
  return (
    <Legend
      article={article}
      layer={layer}
      marked={markedOf(layer, settings)}
      onTurn={(name) => setSettings(turned(layer, settings, name))}
    />
  );
}

it.each(bothLanguages)('%s: lists what the article has, and each entry turns its own marks', async (lang) => {
  const screen = await show(<OfLayer layer="entities" />, { lang });
  const { kinds, commitments } = texts[lang].registers;
  const [kind] = article.entities.map((one) => kinds[one.kind]);
  expect(names()).toEqual([`${kind} true`, `${commitments} true`]);
  await screen.getByRole('button', { name: commitments }).click();
  expect(names()).toEqual([`${kind} true`, `${commitments} false`]);
  await screen.getByRole('button', { name: commitments }).click();
  expect(names()).toEqual([`${kind} true`, `${commitments} true`]);
});

it('is one stop of the Tab key, and moves no text from tab to tab', async () => {
  const screen = await show(<OfLayer layer="entities" />);
  await userEvent.tab();
  const first = document.activeElement;
  expect(first?.closest('.legend')).not.toBeNull();
  await userEvent.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(first?.nextElementSibling);
  await userEvent.tab();
  expect(document.activeElement?.closest('.legend')).toBeNull();
  const heights: number[] = [];
  for (const layer of ['entities', 'commitments', 'words', 'search'] as const) {
    await screen.rerender(<OfLayer layer={layer} />);
    heights.push(the('.legend').offsetHeight);
  }
  expect(new Set(heights).size).toBe(1);
});

it('takes marks out of the text, and with them their clicks', async () => {
  const screen = await showReader();
  const before = marked();
  const { kinds } = texts.en.registers;
  await screen
    .getByRole('toolbar', { name: texts.en.reader.legend })
    .getByRole('button', { name: kinds.place })
    .click();
  await expect.poll(marked).toBeLessThan(before);
  expect([...CSS.highlights.keys()].filter((name) => name.endsWith('-place'))).toEqual([]);
  await screen
    .getByRole('toolbar', { name: texts.en.reader.legend })
    .getByRole('button', { name: kinds.place })
    .click();
  await expect.poll(marked).toBe(before);
});
