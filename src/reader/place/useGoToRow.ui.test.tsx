import { describe, expect, it } from 'vitest';
import { entity, paragraph, tinyArticle } from '#testing/articles';
import { every, litLines, settled, the } from '#testing/reader';
import { show } from '#testing/show';
import type { Selection } from '#article/selection';
import { showStored } from '#reader/displayed-text';
import { ReaderText } from '#reader/ReaderText';
import type { Reading } from '#reader/ReadingContext';
import { goToRow } from './useGoToRow';

const ROWS = 400;
const article = tinyArticle({
  paragraphs: Array.from({ length: ROWS }, (_, at) =>
    paragraph([
      `الفقرة رقم ${at + 1} تذكر موسكو في جملة طويلة بما يكفي.`,
      `Paragraph number ${at + 1} names Moscow in a sentence that is long enough to fill a line.`,
    ]),
  ),
  entities: [
    entity(
      'moscow',
      Array.from({ length: ROWS }, (_, at) => [`p${at + 1}.1`, 'موسكو', 'Moscow'] as const),
    ),
  ],
});
const reading: Reading = {
  layer: 'entities',
  show: showStored,
  words: null,
  wordwise: false,
  romanized: false,
  senses: false,
  covered: null,
};
const nothing = () => undefined;

const Long = ({ selection = null }: { selection?: Selection | null }) => (
  <ReaderText
    article={article}
    view="facing"
    reading={reading}
    markNames
    selection={selection}
    preview={null}
    spoken={null}
    hits={[]}
    onSelect={nothing}
    onPreview={nothing}
    onWord={nothing}
    onPoint={nothing}
    onInView={nothing}
    onTextSelection={nothing}
    cite={() => null}
    sheetOpen={false}
  />
);
const unit = (at: number) => {
  const found = article.units[at];
  if (!found) throw new Error(`no row ${at}`);
  return found;
};
const rows = () => every('article section').map(({ id }) => id);

describe('a long text', () => {
  it('is drawn block by block, and leads to a row before its turn and after', async () => {
    await show(<Long />);
    expect(rows().length).toBeLessThan(ROWS);
    for (const at of [390, 200, 3]) {
      goToRow(unit(at));
      await expect.poll(() => Math.round(the(`#p${at}`).getBoundingClientRect().top)).toBeLessThan(100);
      expect(the(`#p${at}`).getBoundingClientRect().bottom).toBeGreaterThan(0);
    }
    await expect.poll(() => rows().length, { timeout: 30_000 }).toBe(ROWS);
    expect(rows()).toEqual(article.units.slice(1).map(({ id }) => id));
  });

  it('is lit where it is in view, and where it comes into view; the place that is selected is brought there', async () => {
    const screen = await show(<Long />);
    await screen.rerender(<Long selection={{ type: 'entity', id: 'moscow', at: 349 }} />);
    await expect.poll(() => litLines(/^current-/)).toEqual(['p350.1 ar موسكو', 'p350.1 en Moscow']);
    await expect.poll(() => Math.round(the('#p350').getBoundingClientRect().top)).toBeLessThan(window.innerHeight);
    expect(the('#p350').getBoundingClientRect().bottom).toBeGreaterThan(0);
    expect(litLines(/^lit-/).length).toBeLessThan(ROWS);
  });

  it('is drawn whole to be printed', async () => {
    await show(<Long />);
    expect(rows().length).toBeLessThan(ROWS);
    window.dispatchEvent(new Event('beforeprint'));
    expect(rows()).toHaveLength(ROWS);
    window.dispatchEvent(new Event('afterprint'));
    await settled();
  });
});
