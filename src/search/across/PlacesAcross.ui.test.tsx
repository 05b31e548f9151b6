import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import ar from '#i18n/locales/ar/late/library.json';
import en from '#i18n/locales/en/late/library.json';
import { bothLanguages, PHONE, show, WIDE } from '#testing/show';
import { filled, texts } from '#testing/texts';
import type { AcrossState } from './client';
import type { FoundPlace } from './places';
import { PlacesAcross } from './PlacesAcross';

const late = { en, ar };

const place = (sentence: string, over: Partial<FoundPlace> = {}): FoundPlace => ({
  sentence,
  paragraph: sentence === 'h' ? 0 : Number(/\d+/.exec(sentence)?.[0]),
  lang: 'ar',
  span: { start: 5, end: 10 },
  before: 'زار',
  focus: { text: 'وروسيا،', lit: [{ start: 1, end: 6 }] },
  after: 'وزير الخارجية',
  ...over,
});
const state: AcrossState = {
  query: 'روسيا',
  articles: [
    { id: 'one', places: [place('h'), place('p2.1')], count: 7, respelt: false },
    {
      id: 'two',
      places: [
        place('p1.1', {
          lang: 'en',
          before: 'to',
          focus: { text: 'Russia', lit: [{ start: 0, end: 6 }] },
          after: 'now',
        }),
      ],
      count: 1,
      respelt: true,
    },
  ],
  left: 0,
  busy: false,
  beginning: false,
  failed: false,
};
const onMore = vi.fn<() => void>();

const places = (over: Partial<Parameters<typeof PlacesAcross>[0]> = {}) => (
  <PlacesAcross
    query="روسيا"
    state={state}
    unread={0}
    broken={false}
    onMore={onMore}
    headingOf={(id) => (id === 'one' ? { text: 'عنوان', lang: 'ar' } : { text: 'My own name', lang: null })}
    hrefOf={(id, at) => `#${id}${at ? `-${at.sentence}` : ''}`}
    {...over}
  />
);

it.each(bothLanguages)(
  '%s: lists the places by article, each a link to its place, heard with its paragraph',
  async (lang) => {
    const said = late[lang];
    const screen = await show(places(), { lang, window: lang === 'en' ? WIDE : PHONE });
    await expect.element(screen.getByRole('link', { name: 'عنوان', exact: true })).toHaveAttribute('href', '#one');
    await expect.element(screen.getByRole('link', { name: 'My own name' })).toHaveAttribute('href', '#two');
    const first = screen.getByRole('link', { name: new RegExp(`${texts[lang].search.headline}.*زار وروسيا، وزير`) });
    await expect.element(first).toHaveAttribute('href', '#one-h');
    const second = screen.getByRole('link', { name: new RegExp(filled(texts[lang].search.paragraph, { number: 2 })) });
    await expect.element(second).toHaveAttribute('href', '#one-p2.1');
    await expect.element(screen.getByRole('link', { name: /to Russia now/ })).toHaveAttribute('href', '#two-p1.1');
    await expect.element(screen.getByText(said.places.respelt)).toBeVisible();
    const all = { en: filled(en.places.all_other, { count: 7 }), ar: filled(ar.places.all_few, { count: 7 }) }[lang];
    await expect.element(screen.getByRole('link', { name: all })).toHaveAttribute('href', '#one');
    const count = { en: filled(en.places.count_other, { count: 8 }), ar: filled(ar.places.count_few, { count: 8 }) }[
      lang
    ];
    await expect.element(screen.getByRole('status')).toHaveTextContent(count);
  },
);

it('lights the letters that are found, and no more of the word', async () => {
  await show(places());
  const lit = [...(CSS.highlights.get('search-line') ?? [])].map(String);
  expect(lit).toEqual(['روسيا', 'روسيا', 'Russia']);
});

it('looks into more articles when it is asked to', async () => {
  const screen = await show(places({ state: { ...state, left: 30 } }));
  await screen.getByRole('button', { name: filled(en.places.more_other, { count: 30 }) }).click();
  expect(onMore).toHaveBeenCalledOnce();
  await screen.rerender(places({ state: { ...state, left: 30, busy: true } }));
  expect(screen.getByRole('button').elements()).toEqual([]);
});

it.each<[string, Partial<Parameters<typeof PlacesAcross>[0]>, string]>([
  ['waits for the first answer', { state: null }, en.places.busy],
  ['waits for the answer to what is asked now', { state: { ...state, query: 'other', articles: [] } }, en.places.busy],
  ['finds nothing', { state: { ...state, articles: [] } }, en.places.none],
  ['has words that begin so', { state: { ...state, beginning: true } }, en.places.beginning],
  ['lacks the bundled articles', { state: { ...state, failed: true } }, en.places.failed],
  ['could not be started', { state: null, broken: true }, en.places.broken],
  ['is not whole yet', { unread: 3 }, filled(en.places.unread_other, { count: 3 })],
  ['looks for one letter', { query: 'ر' }, en.places.short],
  ['looks for signs', { query: '(((' }, texts.en.search.unsearchable.signs],
  ['looks for a root', { query: 'ق و ل' }, en.places.root],
])('says so where it %s', async (_, over, said) => {
  const screen = await show(places(over));
  await expect.element(screen.getByText(said)).toBeVisible();
});

it('is walked through by the keyboard', async () => {
  const screen = await show(places());
  await userEvent.tab();
  await expect.element(screen.getByRole('link', { name: 'عنوان', exact: true })).toHaveFocus();
  await userEvent.tab();
  await expect.element(screen.getByRole('link', { name: new RegExp(texts.en.search.headline) })).toHaveFocus();
});
