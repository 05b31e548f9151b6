import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import ar from '#i18n/locales/ar/late/notes.json';
import en from '#i18n/locales/en/late/notes.json';
import type { RangeSelection } from '#article/selection/range';
import { deviceNotes, type Note } from '#storage/notes';
import { paragraph, tinyArticle } from '#testing/articles';
import { bothLanguages, PHONE, show, WIDE } from '#testing/show';
import { filled } from '#testing/texts';
import { FoundNotes } from './FoundNotes';
import { NotesPanel } from './NotesPanel';
import { haveNotes, noteOn } from './testing';

const said = { en, ar };
const article = tinyArticle({
  paragraphs: [
    paragraph(['زار الوزير موسكو.', 'The minister visited Moscow.']),
    paragraph(['وأكد دعمه للحوار.', 'He confirmed his support for dialogue.']),
  ],
});
const moscow = noteOn(article, 'p1.1', 'ar', 'موسكو', { tags: ['places'] });
const support = noteOn(article, 'p2.1', 'en', 'his support', { color: 'rose', remark: 'Weaker than a pledge.' });
const gone = {
  ...noteOn(article, 'p1.1', 'en', 'visited'),
  quote: { exact: 'toured the city', prefix: '', suffix: '' },
};
const isolated = (words: string) => `\u2068${words}\u2069`;

const onPrinted = vi.fn<(on: boolean) => void>();
const panel = (onGo: (place: RangeSelection) => void = () => undefined, current: Note | null = null) => (
  <NotesPanel
    article={article}
    isCurrent={({ id }) => id === current?.hint?.id}
    onGo={onGo}
    onExport={() => undefined}
    printed={false}
    onPrinted={onPrinted}
  />
);
const rows = () => [...document.querySelectorAll('li')].map((one) => one.textContent);
const stored = () => deviceNotes.getSnapshot().records;

beforeEach(() => haveNotes([]));
afterEach(async () => {
  vi.restoreAllMocks();
  await haveNotes([]);
});

describe.each(bothLanguages)('%s: the notes', (lang) => {
  const t = said[lang];

  it('stand in the order of the text, with colour, words, remark and tags; those not in the text apart', async () => {
    await haveNotes([support, gone, moscow]);
    const screen = await show(panel(), { lang, window: WIDE });
    await expect.element(screen.getByText(t.lostAbout)).toBeVisible();
    expect(
      rows().map((text) => [text?.includes('موسكو'), text?.includes('his support'), text?.includes('toured')]),
    ).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ]);
    expect(rows()[0]).toContain('places');
    expect(rows()[0]).toContain('¶1');
    expect(rows()[1]).toContain('Weaker than a pledge.');
    expect(rows()[1]).toContain(t.colors.rose);
    const quoted = screen.getByText('موسكو', { exact: true }).element();
    expect([quoted.getAttribute('lang'), quoted.getAttribute('dir')]).toEqual(['ar', 'rtl']);
  });

  it('lead to their words, and say which is shown', async () => {
    await haveNotes([moscow, support]);
    const went: RangeSelection[] = [];
    const screen = await show(
      panel((place) => went.push(place), support),
      { lang },
    );
    await screen.getByRole('button', { name: filled(t.go, { words: isolated('موسكو') }) }).click();
    expect(went).toMatchObject([{ type: 'range', lang: 'ar', id: 'p1.1' }]);
    expect(document.querySelector('[aria-current="location"]')?.textContent).toContain('his support');
  });

  it('what is typed into one is there again after the page was left, until it is cancelled', async () => {
    await haveNotes([support]);
    const before = await show(panel(), { lang });
    const edit = filled(t.editNote, { words: isolated('his support') });
    await before.getByRole('button', { name: edit }).click();
    await before.getByRole('textbox', { name: t.remark }).fill('Half a thought');
    await before.unmount();
    const screen = await show(panel(), { lang });
    await screen.getByRole('button', { name: edit }).click();
    await expect.element(screen.getByRole('textbox', { name: t.remark })).toHaveValue('Half a thought');
    await expect.element(screen.getByText(t.typedBefore)).toBeVisible();
    await screen.getByRole('button', { name: t.cancel, exact: true }).click();
    await screen.getByRole('button', { name: edit }).click();
    await expect.element(screen.getByRole('textbox', { name: t.remark })).toHaveValue(support.remark);
    expect(screen.getByText(t.typedBefore).query()).toBeNull();
  });

  it('are edited in their row, by keyboard', async () => {
    await haveNotes([support]);
    const screen = await show(panel(), { lang });
    const edit = screen.getByRole('button', { name: filled(t.editNote, { words: isolated('his support') }) });
    await edit.click();
    await expect.element(screen.getByLabelText(t.remark)).toHaveFocus();
    await userEvent.keyboard(' Indeed.');
    await screen.getByRole('radio', { name: t.colors.blue }).click();
    await screen.getByLabelText(t.tags).fill('قوة، force');
    await userEvent.tab({ shift: true });
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect
      .poll(stored)
      .toMatchObject([{ color: 'blue', tags: ['قوة', 'force'], remark: 'Weaker than a pledge. Indeed.' }]);
    await expect.element(edit).toHaveFocus();
  });

  it('are deleted, and brought back to their place', async () => {
    await haveNotes([moscow, support]);
    const screen = await show(panel(), { lang, window: PHONE });
    await screen.getByRole('button', { name: filled(t.deleteNote, { words: isolated('موسكو') }) }).click();
    const undo = screen.getByRole('button', { name: filled(t.undoNote, { words: isolated('موسكو') }) });
    await expect.element(undo).toHaveFocus();
    await expect.poll(stored).toEqual([support]);
    await userEvent.keyboard('{Enter}');
    await expect
      .element(screen.getByRole('button', { name: filled(t.editNote, { words: isolated('موسكو') }) }))
      .toHaveFocus();
    await expect.poll(stored).toEqual([moscow, support]);
    expect(rows()[0]).toContain('موسكو');
  });
});

it('are narrowed by words, colour and tag, and all shown again', async () => {
  await haveNotes([moscow, support, gone]);
  const screen = await show(panel());
  const field = screen.getByRole('searchbox', { name: en.filterLabel });
  await field.fill('PLEDGE');
  await expect.poll(() => rows().length).toBe(1);
  await field.fill('nowhere');
  await screen.getByRole('button', { name: en.showAll }).click();
  await expect.poll(() => rows().length).toBe(3);
  await screen.getByRole('button', { name: en.colors.rose }).click();
  await expect.poll(() => rows().map((text) => text?.includes('his support'))).toEqual([true]);
  await screen.getByRole('button', { name: en.anyColor }).click();
  await screen.getByRole('button', { name: 'places' }).click();
  await expect.poll(() => rows().map((text) => text?.includes('موسكو'))).toEqual([true]);
});

it('whose words were edited show what stands there now, and what it was', async () => {
  const words = 'The minister visited Moscow. He met his colleague there.';
  const longer = tinyArticle({ paragraphs: [paragraph(['x', words])] });
  const edited = tinyArticle({ paragraphs: [paragraph(['x', words.replace('met', 'talked with')])] });
  await haveNotes([noteOn(longer, 'p1.1', 'en', 'met')]);
  const screen = await show(
    <NotesPanel
      article={edited}
      isCurrent={() => false}
      onGo={() => undefined}
      onExport={() => undefined}
      printed={false}
      onPrinted={onPrinted}
    />,
  );
  await expect.element(screen.getByText('talked with', { exact: true })).toBeVisible();
  await expect.element(screen.getByText(en.changed)).toBeVisible();
  await expect.element(screen.getByText('met', { exact: true })).toBeVisible();
});

it('without any, says how one is made; of other articles none is shown', async () => {
  await haveNotes([{ ...moscow, article: 'another' }]);
  const screen = await show(panel());
  await expect.element(screen.getByText(en.empty)).toBeVisible();
  expect(rows()).toEqual([]);
});

it('a change that cannot be kept is said, and what was typed stays', async () => {
  await haveNotes([support]);
  const screen = await show(panel());
  await screen.getByRole('button', { name: /^Edit/ }).click();
  await screen.getByLabelText(en.remark).fill('Other words.');
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await screen.getByRole('button', { name: en.save, exact: true }).click();
  await expect.element(screen.getByRole('alert')).toHaveTextContent(en.failures.full);
  await expect.element(screen.getByLabelText(en.remark)).toHaveValue('Other words.');
  vi.restoreAllMocks();
  await screen.getByRole('button', { name: en.save, exact: true }).click();
  await expect.poll(() => stored()[0]?.remark).toBe('Other words.');
});

it('a search finds what remarks and tags say, and leads there', async () => {
  await haveNotes([moscow, support]);
  const went: string[] = [];
  const found = (query: string) => <FoundNotes article={article} query={query} onGo={({ id }) => went.push(id)} />;
  const screen = await show(found('pledge'));
  await expect.element(screen.getByRole('heading', { name: filled(en.found_one, { count: 1 }) })).toBeVisible();
  await screen.getByRole('button', { name: /his support/ }).click();
  expect(went).toEqual(['p2.1']);
  await screen.rerender(found('minister'));
  await expect.poll(() => screen.container.textContent).toBe('');
});

const annotation = (id: string, exact: string) => ({
  id,
  target: { source: 'https://news.example/', selector: { type: 'TextQuoteSelector', exact } },
  text: 'From elsewhere.',
});
const file = (content: unknown) => new File([JSON.stringify(content)], 'notes.json', { type: 'application/json' });

describe.each(bothLanguages)('%s: annotations of a file', (lang) => {
  const t = said[lang];
  it('are previewed, added when that is confirmed, and the second time add nothing', async () => {
    const screen = await show(panel(), { lang });
    const input = screen.getByLabelText(t.import);
    const annotations = [annotation('a', 'The minister visited'), annotation('b', 'nothing that stands here')];
    await input.upload(file({ annotations }));
    await expect.element(screen.getByText(filled(t.willAdd_one, { count: 1 }))).toBeVisible();
    await expect.element(screen.getByText(new RegExp(t.refusals.elsewhere))).toBeVisible();
    await expect.poll(stored).toEqual([]);
    await screen.getByRole('button', { name: t.add, exact: true }).click();
    await expect.element(screen.getByText(filled(t.imported_one, { count: 1 }))).toBeVisible();
    await expect.poll(stored).toMatchObject([{ quote: { exact: 'The minister visited' }, remark: 'From elsewhere.' }]);
    await input.upload(file({ annotations }));
    await expect.element(screen.getByText(filled(t.willStay_one, { count: 1 }))).toBeVisible();
    expect(screen.getByRole('button', { name: t.add, exact: true }).elements()).toEqual([]);
  });

  it('that are none are refused with the reason', async () => {
    const screen = await show(panel(), { lang });
    await screen.getByLabelText(t.import).upload(file({ words: [] }));
    await expect.element(screen.getByRole('alert')).toHaveTextContent(t.fileProblems['not-annotations'].slice(0, 20));
  });
});

it('are printed with the article if that is asked for', async () => {
  await haveNotes([moscow]);
  const screen = await show(panel());
  await screen.getByRole('switch', { name: en.printed }).click();
  expect(onPrinted).toHaveBeenCalledWith(true);
});
