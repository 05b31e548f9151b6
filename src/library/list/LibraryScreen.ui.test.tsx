import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { NO_FILTERS, type LibraryView } from '#article/address/library';
import { catalogueOf, makeCatalogue } from '#article/catalogue';
import { factsOf, namesOf } from '#article/facts';
import ar from '#i18n/locales/ar/late/library.json';
import en from '#i18n/locales/en/late/library.json';
import type { ShelfItem } from '#storage/articles/shelf';
import { realArticle } from '#testing/articles';
import { bothLanguages, PHONE, show, type Scene } from '#testing/show';
import { filled, texts } from '#testing/texts';
import type { Acts } from './acts';
import { LibraryScreen } from './LibraryScreen';
import { rowsOf, type Row } from './rows';

const late = { en, ar };
const real = realArticle();
const entry = catalogueOf(real);

const item = (id: string, over: Partial<ShelfItem> = {}): ShelfItem => ({
  id,
  title: { ar: `خبر ${id}`, en: `Report ${id}` },
  changed: '2025-05-01T10:00:00.000Z',
  state: 'article',
  hasDraft: true,
  waiting: 0,
  ...over,
});

/** The bundled article, own ones of these ids dated one day after the other, and what the shelf has else. */
function rowsWith(ids: readonly string[], others: readonly ShelfItem[] = []): Row[] {
  const facts = new Map(
    ids.map((id, at) => [
      id,
      { ...factsOf(entry), date: `2024-01-${String(at + 1).padStart(2, '0')}`, topics: [], words: at + 1 },
    ]),
  );
  return rowsOf({
    catalogue: makeCatalogue([real]),
    shelf: [...ids.map((id) => item(id)), ...others],
    facts,
    names: new Map(ids.map((id) => [id, namesOf(entry)])),
    labels: ids.slice(0, 1).map((id) => ({
      version: 1 as const,
      id,
      name: 'My river',
      tags: ['water'],
      changed: '2025-05-02T08:00:00.000Z',
    })),
    stopped: new Map([[real.slug, { row: 9, of: 18 }]]),
    due: new Map([[real.slug, 2]]),
  });
}

const acts = {
  onLabel: vi.fn<Acts['onLabel']>(() => Promise.resolve(true)),
  onEdit: vi.fn<Acts['onEdit']>(),
  onDuplicate: vi.fn<Acts['onDuplicate']>(() => Promise.resolve(true)),
  onSave: vi.fn<Acts['onSave']>(),
  onRemove: vi.fn<Acts['onRemove']>(),
};
const onNames = vi.fn<() => void>();
const onSearch = vi.fn<() => void>();
afterEach(() => vi.clearAllMocks());

function Screen({
  rows,
  gone = [],
  shortcuts = true,
}: {
  rows: readonly Row[] | null;
  shortcuts?: boolean;
  gone?: Parameters<typeof LibraryScreen>[0]['gone'];
}) {
  const [view, setView] = useState<LibraryView>({ find: '', sort: 'date', entity: null, ...NO_FILTERS });
  return (
    <LibraryScreen
      rows={rows}
      view={view}
      onView={(change) => setView((before) => ({ ...before, ...change }))}
      hrefOf={({ id }) => `#${id}`}
      addHref="#add"
      acts={acts}
      gone={gone}
      notes={null}
      renderPlaces={(among, find) => <p data-testid="places">{`${among.length} ${find}`}</p>}
      beside={null}
      onNames={onNames}
      onSearch={onSearch}
      shortcuts={shortcuts}
    />
  );
}

const open = (rows: readonly Row[] | null, scene: Scene = {}) => show(<Screen rows={rows} />, scene);
/** The addresses of the articles that are listed, in their order. */
const listed = () => [...document.querySelectorAll('main li a[href^="#"]')].map((one) => one.getAttribute('href'));

it.each(bothLanguages)(
  '%s: tells of each article its headline in both languages, where reading stopped, and what is due',
  async (lang) => {
    const said = late[lang];
    const screen = await open(rowsWith(['one']), { lang });
    expect(listed()).toEqual([`#${real.slug}`, '#one']);
    const first = screen.getByRole('listitem').nth(0);
    const second = screen.getByRole('listitem').nth(1);
    for (const language of ['ar', 'en'] as const) {
      await expect.element(first).toHaveTextContent(entry.title[language] ?? '?');
    }
    const row = first.element().textContent ?? '';
    expect(row).toContain(said.states.done);
    expect(row).toContain(filled(said.stopped, { row: 9, of: 18 }));
    expect(row).toContain({ en: filled(en.due_other, { count: 2 }), ar: ar.due_two }[lang]);
    expect(row).toContain(entry.publisher?.[lang] ?? '?');
    // What the reader calls it leads; the headline stands beside it.
    await expect.element(screen.getByRole('link', { name: 'My river' })).toBeVisible();
    expect(second.element().textContent).toContain('#water');
    expect(second.element().textContent).toContain('خبر one');
  },
);

it('reads, then invites to add the first article of one’s own', async () => {
  const screen = await open(null);
  await expect.element(screen.getByText(en.loading)).toBeVisible();
  expect(screen.getByRole('heading', { name: en.empty.title }).elements()).toEqual([]);
  await screen.rerender(<Screen rows={rowsWith([])} />);
  await expect.element(screen.getByRole('heading', { name: en.empty.title })).toBeVisible();
  expect(screen.getByRole('link', { name: en.add }).elements()).toHaveLength(2);
});

it.each(bothLanguages)('%s: is narrowed by a name, by its topic and its day, each taken off again', async (lang) => {
  const said = late[lang];
  const screen = await open(rowsWith(['one', 'two']), { lang });
  const side = screen.getByRole('complementary', { name: said.filters.title });
  await side.getByText(said.filters.place, { exact: true }).click();
  expect(onNames).toHaveBeenCalled();
  await side.getByRole('searchbox', { name: said.filters.findName }).fill('صين');
  const china = lang === 'ar' ? 'الصين' : 'China';
  await side.getByRole('button', { name: new RegExp(`^${china}`) }).click();
  expect(listed()).toHaveLength(3);
  await expect.element(side.getByText(china, { exact: true })).toBeVisible();

  await side.getByRole('combobox', { name: said.filters.topic }).selectOptions('culture');
  expect(listed()).toEqual([`#${real.slug}`]);
  await screen
    .getByRole('button', { name: filled(said.filters.remove, { name: texts[lang].registers.topics.culture }) })
    .click();
  expect(listed()).toHaveLength(3);
  await side.getByLabelText(said.filters.to, { exact: true }).fill('2024-01-01');
  expect(listed()).toEqual(['#one']);
  await screen.getByRole('button', { name: said.filters.clear }).click();
  expect(listed()).toHaveLength(3);
  expect(screen.getByRole('button', { name: said.filters.clear }).elements()).toEqual([]);
});

it('says that nothing is left, and lists in the order that is chosen', async () => {
  const screen = await open(rowsWith(['one', 'two']));
  await screen.getByRole('combobox', { name: en.sort.label }).selectOptions('length');
  expect(listed()).toEqual([`#${real.slug}`, '#two', '#one']);
  await screen.getByRole('combobox', { name: en.filters.state }).selectOptions('done');
  await expect.element(screen.getByText(filled(en.left_other, { count: 3, all: 3 }))).toBeVisible();
  await screen.getByRole('combobox', { name: en.filters.state }).selectOptions('draft');
  await expect.element(screen.getByText(en.nothing)).toBeVisible();
});

it('finds headlines and names as one types, and asks for the places in the texts of what is left', async () => {
  const screen = await open(rowsWith(['one', 'two']));
  const field = screen.getByRole('searchbox', { name: en.find.label });
  await field.click();
  expect(onSearch).toHaveBeenCalled();
  await field.fill('river');
  await expect.element(screen.getByText(filled(en.headed_one, { count: 1 }), { exact: true })).toBeVisible();
  expect(listed()).toEqual(['#one']);
  await expect.element(screen.getByTestId('places')).toHaveTextContent('3 river');
  await field.fill('خبر');
  await expect.poll(listed).toEqual(['#two', '#one']);
  await field.fill('nothing of the sort');
  await expect.element(screen.getByText(en.none)).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(field).toHaveValue('');
  await expect.poll(listed).toHaveLength(3);
});

it('draws a long list part by part', async () => {
  const ids = Array.from({ length: 70 }, (_, n) => `a-${n}`);
  const screen = await open(
    rowsWith(
      ids.slice(0, 28),
      ids.slice(28).map((id) => item(id, { state: 'draft' })),
    ),
  );
  expect(listed()).toHaveLength(30);
  await screen.getByRole('button', { name: filled(en.more_other, { count: 41 }) }).click();
  expect(listed()).toHaveLength(71);
});

it.each(bothLanguages)('%s: a name and tags are given by the keyboard; Escape leaves all as it was', async (lang) => {
  const said = late[lang];
  const screen = await open(rowsWith(['one']), { lang, window: PHONE });
  const more = screen.getByRole('button', { name: filled(said.tools.openOf, { name: 'My river' }) });
  more.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(more).toHaveAttribute('aria-expanded', 'true');
  const name = screen.getByRole('textbox', { name: said.tools.name });
  await expect.element(name).toHaveFocus();
  await expect.element(name).toHaveValue('My river');
  await name.fill('  Water  ');
  await userEvent.tab();
  await userEvent.keyboard('water، oil, water');
  await userEvent.keyboard('{Enter}');
  expect(acts.onLabel).toHaveBeenCalledWith('one', { name: 'Water', tags: ['water', 'oil'] });
  await expect.element(more).toHaveAttribute('aria-expanded', 'false');
  await expect.element(more).toHaveFocus();

  await userEvent.keyboard('{Enter}');
  await screen.getByRole('textbox', { name: said.tools.name }).fill('');
  await userEvent.keyboard('{Escape}');
  await expect.element(more).toHaveFocus();
  expect(acts.onLabel).toHaveBeenCalledOnce();
});

it('offers for an own article what can be done with it, and for a bundled one only a name and tags', async () => {
  const screen = await open(rowsWith(['one'], [item('draft', { state: 'draft' })]));
  const openTools = async (name: string) =>
    screen.getByRole('button', { name: filled(en.tools.openOf, { name }) }).click();
  await openTools('Report draft');
  await screen.getByRole('button', { name: en.tools.continue }).click();
  expect(acts.onEdit).toHaveBeenCalledWith(expect.objectContaining({ id: 'draft' }));
  await screen.getByRole('button', { name: en.tools.save }).click();
  expect(acts.onSave).toHaveBeenCalledWith(expect.objectContaining({ id: 'draft' }));
  await screen.getByRole('button', { name: en.tools.remove }).click();
  expect(acts.onRemove).toHaveBeenCalledWith(expect.objectContaining({ id: 'draft' }));
  await openTools('Report draft');
  await openTools(entry.title.en ?? '');
  await expect.element(screen.getByRole('textbox', { name: en.tools.tags })).toBeVisible();
  expect(screen.getByRole('button', { name: en.tools.remove }).elements()).toEqual([]);
});

it.each(bothLanguages)(
  '%s: duplicates an own article by the keyboard, and goes back to its row; where it could not, its tools stay',
  async (lang) => {
    const said = late[lang];
    const screen = await open(rowsWith(['one']), { lang });
    const more = screen.getByRole('button', { name: filled(said.tools.openOf, { name: 'My river' }) });
    const copy = screen.getByRole('button', { name: said.tools.duplicate });
    await more.click();
    acts.onDuplicate.mockResolvedValueOnce(false);
    copy.element().focus();
    await userEvent.keyboard('{Enter}');
    expect(acts.onDuplicate).toHaveBeenCalledWith(expect.objectContaining({ id: 'one' }));
    await expect.element(copy).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(more).toHaveFocus();
    expect(copy.elements()).toEqual([]);
  },
);

it('keeps what was typed where it could not be kept', async () => {
  acts.onLabel.mockResolvedValueOnce(false);
  const screen = await open(rowsWith(['one']));
  await screen.getByRole('button', { name: filled(en.tools.openOf, { name: 'My river' }) }).click();
  await screen.getByRole('textbox', { name: en.tools.name }).fill('New name');
  await screen.getByRole('button', { name: en.tools.keep }).click();
  await expect.element(screen.getByRole('textbox', { name: en.tools.name })).toHaveValue('New name');
});

it('offers to undo a deletion, and puts the focus there', async () => {
  const onUndo = vi.fn<() => void>();
  const screen = await open(rowsWith(['one']));
  await screen.rerender(<Screen rows={rowsWith([])} gone={[{ item: item('one'), onUndo }]} />);
  await expect.element(screen.getByText(filled(en.removed, { name: 'Report one' }))).toBeVisible();
  await expect.element(screen.getByRole('button', { name: en.undo })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(onUndo).toHaveBeenCalledOnce();
});

it('has its filters closed above the list where there is no room beside it', async () => {
  const screen = await open(rowsWith(['one']), { window: PHONE });
  const side = screen.getByRole('complementary', { name: en.filters.title });
  expect(side.getByRole('combobox', { name: en.filters.state }).elements()).toEqual([]);
  await side.getByText(en.filters.title).first().click();
  await side.getByRole('combobox', { name: en.filters.state }).selectOptions('done');
  await expect
    .element(screen.getByRole('button', { name: filled(en.filters.remove, { name: en.states.done }) }))
    .toBeVisible();
});

it('goes to the field at /, also on an Arabic keyboard, unless single keys are off or something is typed', async () => {
  const screen = await open(rowsWith(['one']));
  const field = screen.getByRole('searchbox', { name: en.find.label });
  await userEvent.keyboard('/');
  await expect.element(field).toHaveFocus();
  await userEvent.keyboard('/');
  await expect.element(field).toHaveValue('/');
  await field.fill('');
  (document.activeElement as HTMLElement | null)?.blur();
  document.body.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'ظ', code: 'Slash', bubbles: true, cancelable: true }),
  );
  await expect.element(field).toHaveFocus();
  (document.activeElement as HTMLElement | null)?.blur();
  await screen.rerender(<Screen rows={rowsWith(['one'])} shortcuts={false} />);
  await userEvent.keyboard('/');
  await expect.element(field).not.toHaveFocus();
});

const TABLET = [1024, 900] as const;

it.each([PHONE, TABLET])('a name without a space is broken, and widens no window of %d by %d', async (...window) => {
  const [first, ...rest] = rowsWith(['one']);
  if (!first) throw new Error('no row');
  const long = 'س'.repeat(400);
  await open([{ ...first, name: 'x'.repeat(400), title: { ar: long, en: 'y'.repeat(400) }, tags: [long] }, ...rest], {
    window,
  });
  expect(document.documentElement.scrollWidth).toBe(window[0]);
});

it('where the filters stand above the list, they are as high as what they hold, however few articles are left', async () => {
  const screen = await open(rowsWith([]), { window: TABLET });
  const side = screen.getByRole('complementary', { name: en.filters.title });
  expect(side.element().getBoundingClientRect().height).toBeLessThan(70);
  // Opened, they leave the list its place in the window.
  await side.getByText(en.filters.title).first().click();
  const { bottom } = side.element().getBoundingClientRect();
  expect(bottom).toBeLessThan(0.75 * TABLET[1]);
  expect(screen.getByRole('heading', { level: 1 }).element().getBoundingClientRect().top).toBeLessThan(TABLET[1]);
});

it('a day stands on one line', async () => {
  await open(rowsWith(['one']), { window: TABLET });
  const days = [...document.querySelectorAll('[data-headlines] > p')];
  expect(days.length).toBeGreaterThan(0);
  for (const day of days) {
    const lines = document.createRange();
    lines.selectNodeContents(day);
    expect(lines.getClientRects()).toHaveLength(1);
    expect(day.scrollWidth).toBeLessThanOrEqual(day.clientWidth);
  }
});
