import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Selection } from '#article/selection';
import { entity, paragraph, realWords, tinyArticle, wordsFor } from '#testing/articles';
import { bothLanguages, show } from '#testing/show';
import { texts } from '#testing/texts';
import type { LineOrder } from './concordance';
import type { Hit, Widener } from './hits';
import SearchPanel from './SearchPanel';

const article = tinyArticle({
  paragraphs: [
    paragraph(['زار الوزير موسكو.', 'The minister visited Moscow.']),
    paragraph(['وتقع موسكو في روسيا.', 'And Moscow is in Russia.'], ['عاد من موسكو.', 'He returned from Moscow.']),
  ],
  entities: [
    entity('moscow', [
      ['p1.1', 'موسكو', 'Moscow'],
      ['p2.1', 'موسكو', 'Moscow'],
    ]),
  ],
});
const words = wordsFor(article);

interface Asked {
  query?: string;
  at?: number | null;
  onOpen?: (at: number) => void;
  onStep?: (by: 1 | -1) => void;
  onSelect?: (selection: Selection) => void;
  of?: { article: typeof article; words: typeof words };
}

const nothing = () => undefined;
const citeOf = (hit: Hit) => <button type="button">{`Cite ${hit.sentence.id}`}</button>;

/** The panel, holding the query and what it is widened by as the app does. */
function Search({ query: first = '', at = null, onOpen = nothing, onStep = nothing, onSelect = nothing, of }: Asked) {
  const [query, setQuery] = useState(first);
  const [included, setIncluded] = useState<readonly Widener[]>([]);
  const [order, setOrder] = useState<LineOrder>('text');
  return (
    <SearchPanel
      {...(of ?? { article, words })}
      query={query}
      onQuery={setQuery}
      included={included}
      onIncluded={setIncluded}
      order={order}
      onOrder={setOrder}
      at={at}
      onOpen={onOpen}
      onStep={onStep}
      onSelect={onSelect}
      cite={citeOf}
    />
  );
}

describe('the search', () => {
  it('offers names of the article before anything is asked, and asks what is clicked', async () => {
    const screen = await show(<Search />);
    await screen.getByRole('button', { name: 'موسكو' }).click();
    await expect.element(screen.getByRole('searchbox')).toHaveValue('موسكو');
    await expect.element(screen.getByRole('list', { name: 'Results' }).getByRole('listitem').first()).toBeVisible();
  });

  it('lists the places in the order of the text, in both languages, each with what renders it', async () => {
    const opened: number[] = [];
    const screen = await show(<Search query="Moscow" onOpen={(at) => opened.push(at)} />);
    const places = screen.getByRole('list', { name: 'Results' }).getByRole('button');
    expect(places.elements().map((one) => one.textContent)).toEqual(['1Paragraph 1', '2Paragraph 2', '2Paragraph 2']);
    await places.nth(1).click();
    expect(opened).toEqual([1]);
  });

  it('numbers the open place by its row in the list, however that is sorted', async () => {
    const screen = await show(<Search query="Moscow" at={0} />);
    await screen.getByRole('button', { name: 'by what follows' }).click();
    const places = screen.getByRole('list', { name: 'Results' }).getByRole('button');
    const row = places.elements().findIndex((one) => one.getAttribute('aria-current') === 'true') + 1;
    await expect.element(screen.getByText(`${row} of 3`)).toBeVisible();
  });

  it('offers other spellings beside those that are asked for, and says where it has no others', async () => {
    const spelt = tinyArticle({
      paragraphs: [paragraph(['قال علي إن.', 'Ali said so.'], ['سار على الجسر.', 'He walked.'])],
    });
    const screen = await show(<Search query="علي" of={{ article: spelt, words: wordsFor(spelt) }} />);
    const places = screen.getByRole('list', { name: 'Results' }).getByRole('listitem');
    expect(places.elements()).toHaveLength(1);
    await screen.getByRole('switch', { name: 'Other spellings' }).click();
    expect(places.elements()).toHaveLength(2);
    await screen.getByRole('searchbox').fill('ان');
    await expect.element(screen.getByText('spelled differently')).toBeVisible();
  });

  it('says how many were found to those who do not see the list', async () => {
    const screen = await show(<Search query="Moscow" />);
    await expect.element(screen.getByRole('status')).toHaveTextContent('3 results');
    await screen.getByRole('searchbox').fill('Paris');
    await expect.element(screen.getByRole('status')).toHaveTextContent(/^(?:No|0) result/);
  });

  it('finds nothing in bad input, says what it is, and breaks nothing; a slip of the pen is understood', async () => {
    const { search } = texts.en;
    const screen = await show(<Search />);
    const places = screen.getByRole('list', { name: search.places, exact: true }).getByRole('listitem');
    const inputs: [string, string | RegExp][] = [
      [' \t ', search.about],
      ['و', search.unsearchable.short],
      ['a', search.unsearchable.short],
      ['\u064f', search.unsearchable.signs],
      ['.*', search.unsearchable.signs],
      ['\\', search.unsearchable.signs],
      ['😀', search.unsearchable.signs],
      ['\u202e\u2067', search.unsearchable.signs],
      ['[a-z]+$^', /^No results for/],
      ['<img src=x onerror=alert(1)>', /^No results for/],
      ['__proto__', /^No results for/],
      [`qq${'\u0651'.repeat(50)}`, /^No results for/],
      ['a'.repeat(10_000), search.cut],
      ['الصين '.repeat(1_667), search.cut],
    ];
    for (const [input, said] of inputs) {
      await screen.getByRole('searchbox').fill(input);
      await expect.element(screen.getByText(said).first()).toBeVisible();
      expect(places.elements()).toEqual([]);
      expect(CSS.highlights.get('search-line')?.size ?? 0).toBe(0);
    }
    await screen.getByRole('searchbox').fill('Moscwo');
    await screen.getByRole('group', { name: search.meant }).getByRole('button').first().click();
    await expect.poll(() => places.elements()).toHaveLength(3);
  });

  it('quotes what was not found without letting it turn the sentence round', async () => {
    const screen = await show(<Search query={'\u202eparis'} />);
    await expect.element(screen.getByText(/\u2068paris\u2069/)).toBeVisible();
  });

  it('marks the open place, and offers to cite it', async () => {
    const screen = await show(<Search query="Moscow" at={1} />);
    await expect.element(screen.getByRole('button', { name: 'Cite p2.1' })).toBeVisible();
    const places = screen.getByRole('list', { name: 'Results' }).getByRole('button');
    expect(places.elements().map((one) => one.getAttribute('aria-current'))).toEqual([null, 'true', null]);
  });

  it('steps by Enter only where there is something to step to', async () => {
    const steps: number[] = [];
    const screen = await show(<Search query="Moscow" onStep={(by) => steps.push(by)} />);
    await screen.getByRole('searchbox').click();
    await userEvent.keyboard('{Enter}{Shift>}{Enter}{/Shift}');
    await screen.getByRole('searchbox').fill('Paris');
    await userEvent.keyboard('{Enter}');
    expect(steps).toEqual([1, -1]);
  });

  it.each(bothLanguages)('%s: sets each line in its own direction, whatever the interface is', async (lang) => {
    const screen = await show(<Search query="موسكو" />, { lang });
    const line = screen.container.querySelector('[data-line]');
    const pair = screen.container.querySelector('[data-pair]');
    expect([line, pair].map((one) => one && getComputedStyle(one).direction)).toEqual(['rtl', 'ltr']);
  });

  it('paints the hit itself, inside its word', async () => {
    const real = realWords();
    await show(<Search query="الصين" of={real} />);
    const painted = [...(CSS.highlights.get('search-line') ?? [])].map(String);
    expect(painted.length).toBeGreaterThan(3);
    expect(new Set(painted)).toEqual(new Set(['الصين']));
  });

  it('paints nothing any more when it is gone', async () => {
    const screen = await show(<Search query="Moscow" />);
    expect(CSS.highlights.get('search-line')?.size).toBe(3);
    await screen.unmount();
    expect(CSS.highlights.has('search-line')).toBe(false);
  });
});
