import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Catalogue } from '#article/catalogue';
import { articleQuery, draftQuery } from '#article/address/address';
import ar from '#i18n/locales/ar/late/workbench.json';
import en from '#i18n/locales/en/late/workbench.json';
import { createDatabase } from '#storage/database';
import { findDraft, removeDraft, saveDraft, type SaveDraftOptions } from '#storage/articles/drafts';
import { findOwnArticle } from '#storage/articles/own-articles';
import { bothLanguages, PHONE, show, type Scene } from '#testing/show';
import { apart, filled } from '#testing/texts';
import { alignInWorker } from './aligner';
import { strike } from './draft/changes';
import type { Draft } from './draft/draft';
import { titleOf } from './draft/flows';
import { readDraft } from './draft/read-draft';
import { draftOfText, lineAt } from './draft/testing';
import { keepDraft, keptDraft } from './kept-draft';
import Workbench, { type ReadHere } from './Workbench';

const texts = { en, ar };

// The worker that aligns is started here, and reads the lexicon, and the code of the steps comes, once: how long that takes on a slow
// day is no matter of the tests.
beforeAll(async () => {
  await Promise.all([
    alignInWorker(new AbortController().signal)([['نص.']], [['Text.']]),
    import('./align/AlignStep'),
    import('./mark/MarkStep'),
    import('./share/ShareLink'),
  ]);
}, 60_000);
const PLEDGE = 'وتعهد الوزيران';

const put = (draft: Draft, options: SaveDraftOptions = {}) =>
  saveDraft({ id: draft.id, title: titleOf(draft), data: draft }, options);

/** The catalogue of the site, which names one place. */
const site: Catalogue = {
  version: 1,
  articles: [
    {
      slug: 'bundled',
      title: { ar: 'محادثات في جنيف', en: 'Talks in Geneva' },
      date: null,
      published: null,
      publisher: null,
      added: null,
      paragraphs: 1,
      words: 4,
      english: 'all',
      entities: [{ id: 'x', kind: 'place', name: { ar: 'جنيف', en: 'Geneva' }, wikidata: 'Q71', mentions: 1 }],
      undertakings: [],
    },
  ],
};

/** What another tab has: the same database by a connection and a channel of its own. */
const otherTab = createDatabase();
afterEach(() => otherTab.close());

async function stored(id: string) {
  const found = await findDraft(id, readDraft);
  return found.ok ? found.value : null;
}

const struckIn = (draft: Draft | undefined, beginning: string) =>
  draft && draft.lines[lineAt(draft, beginning)]?.struck;

const catalogue = () => Promise.resolve(site);

async function openPage(scene: Scene = {}) {
  // What is read lies behind a hash: to go there leaves no page.
  const readHere = vi.fn<ReadHere>(() => Promise.resolve(null));
  const page = (
    <Workbench
      name="Bayan"
      home="#home"
      ownHref="#own"
      catalogue={catalogue}
      shortcuts
      tools={null}
      onReadHere={readHere}
    />
  );
  const screen = await show(page, scene);
  return { screen, t: texts[scene.lang ?? 'en'], readHere };
}

async function openDraft(scene: Scene = {}, draft = draftOfText()) {
  await put(draft);
  const opened = await openPage({ ...scene, search: draftQuery(draft.id) });
  const { screen, t } = opened;
  await expect.element(screen.getByRole('heading', { level: 1, name: t.steps.text })).toBeInTheDocument();
  const line = (beginning: string) =>
    screen.container.querySelector<HTMLElement>(`[data-line="${lineAt(draft, beginning)}"]`) ?? document.body;
  const isStruck = (beginning: string) => line(beginning).querySelector('del') !== null;
  /** Leaves a line out by its key. */
  const leaveOut = async (beginning: string) => {
    line(beginning).focus();
    await userEvent.keyboard('[KeyX]');
    await expect.poll(() => isStruck(beginning)).toBe(true);
  };
  return { ...opened, draft, line, isStruck, leaveOut };
}

describe.each(bothLanguages)('%s: a draft', (lang) => {
  it('is opened by its address, and names the window', async () => {
    const { screen, t, draft } = await openDraft({ lang });
    await expect.element(screen.getByText(t.saved)).toBeVisible();
    await expect.element(screen.getByRole('region', { name: t.flow.ar })).toHaveTextContent(PLEDGE);
    await expect.element(screen.getByRole('region', { name: t.flow.en })).toHaveTextContent('The ministers pledged');
    expect(document.title).toBe(`${titleOf(draft).ar} · Bayan`);
  });

  it('is undone and redone by key and by button', async () => {
    const { screen, t, leaveOut, isStruck } = await openDraft({ lang });
    const undo = screen.getByRole('button', { name: t.undo, exact: true });
    const redo = screen.getByRole('button', { name: t.redo, exact: true });
    await expect.element(undo).toBeDisabled();
    await expect.element(redo).toBeDisabled();
    await leaveOut(PLEDGE);
    await expect.element(screen.getByText(t.said.struck)).toBeInTheDocument();
    await userEvent.keyboard('{Control>}[KeyZ]{/Control}');
    await expect.poll(() => isStruck(PLEDGE)).toBe(false);
    await expect.element(undo).toBeDisabled();
    await userEvent.keyboard('{Control>}{Shift>}[KeyZ]{/Shift}{/Control}');
    await expect.poll(() => isStruck(PLEDGE)).toBe(true);
    await undo.click();
    await expect.poll(() => isStruck(PLEDGE)).toBe(false);
    await redo.click();
    await expect.poll(() => isStruck(PLEDGE)).toBe(true);
    await userEvent.keyboard('{Control>}[KeyZ]{/Control}');
    await userEvent.keyboard('{Control>}[KeyY]{/Control}');
    await expect.poll(() => isStruck(PLEDGE)).toBe(true);
  });

  it('is saved a moment after a change, and says so', async () => {
    const { screen, t, draft, leaveOut } = await openDraft({ lang });
    await leaveOut(PLEDGE);
    await expect.element(screen.getByText(t.saving)).toBeVisible();
    await expect.element(screen.getByText(t.saved)).toBeVisible();
    const after = await stored(draft.id);
    expect(after?.revision).toBe(2);
    expect(struckIn(after?.draft, PLEDGE)).toBe('left-out');
  });

  it('changed in another tab: nothing is written until one of the two is chosen, here theirs', async () => {
    const { screen, t, draft, leaveOut, isStruck } = await openDraft({ lang });
    const theirs = strike(draft, lineAt(draft, 'The ministers pledged'));
    await put(theirs ?? draft, { basedOn: 1, database: otherTab });
    await expect.element(screen.getByRole('alert')).toHaveTextContent(t.failures.changed);
    await expect.element(screen.getByText(t.unsaved, { exact: true })).toBeVisible();
    await leaveOut(PLEDGE);
    await screen.getByRole('button', { name: t.takeTheirs }).click();
    await expect.poll(() => isStruck('The ministers pledged')).toBe(true);
    expect(isStruck(PLEDGE)).toBe(false);
    await expect.element(screen.getByText(t.saved)).toBeVisible();
    expect(screen.getByRole('alert').query()).toBeNull();
    expect((await stored(draft.id))?.revision).toBe(2);
    // What stood here is not lost.
    await screen.getByRole('button', { name: t.undo, exact: true }).click();
    await expect.poll(() => isStruck(PLEDGE)).toBe(true);
  });

  it('changed in another tab: here this one is kept, and written over the other', async () => {
    const { screen, t, draft, leaveOut, isStruck } = await openDraft({ lang });
    const theirs = strike(draft, lineAt(draft, 'The ministers pledged'));
    await put(theirs ?? draft, { basedOn: 1, database: otherTab });
    await expect.element(screen.getByRole('alert')).toBeVisible();
    await leaveOut(PLEDGE);
    await screen.getByRole('button', { name: t.keepMine }).click();
    await expect.element(screen.getByText(t.saved)).toBeVisible();
    expect(screen.getByRole('alert').query()).toBeNull();
    expect(isStruck('The ministers pledged')).toBe(false);
    const after = await stored(draft.id);
    expect(after?.revision).toBe(3);
    expect(struckIn(after?.draft, PLEDGE)).toBe('left-out');
    expect(struckIn(after?.draft, 'The ministers pledged')).toBeNull();
  });

  it('of which step is said, and none is locked', async () => {
    const { screen, t, draft } = await openDraft({ lang });
    const steps = screen.getByRole('navigation', { name: t.steps.title });
    const step = (name: 'text' | 'align' | 'mark') => steps.getByRole('button', { name: t.steps[name], exact: true });
    await expect.element(step('text')).toHaveAttribute('aria-current', 'step');
    await step('mark').click();
    await expect.element(screen.getByRole('heading', { level: 1, name: t.steps.mark })).toBeInTheDocument();
    await expect.element(step('mark')).toHaveAttribute('aria-current', 'step');
    await expect.element(step('text')).not.toHaveAttribute('aria-current');
    await step('align').click();
    await expect.element(screen.getByRole('region', { name: t.align.rows })).toBeVisible();
    await step('text').click();
    await expect.element(screen.getByRole('region', { name: t.flow.ar })).toBeVisible();
    // What came of itself is no step to undo, but it is kept.
    await expect.element(screen.getByRole('button', { name: t.undo, exact: true })).toBeDisabled();
    await expect.poll(async () => (await stored(draft.id))?.draft.alignment?.pairs.length ?? 0).toBeGreaterThan(0);
  });

  it('is opened again at the step at which it was', async () => {
    const { screen, t } = await openDraft({ lang });
    const steps = screen.getByRole('navigation', { name: t.steps.title });
    await steps.getByRole('button', { name: t.steps.mark, exact: true }).click();
    await expect.element(screen.getByRole('heading', { level: 1, name: t.steps.mark })).toBeInTheDocument();
    expect(new URLSearchParams(window.location.search).get('step')).toBe('mark');
    // Once its pairs are kept, the page is loaded anew.
    const id = new URLSearchParams(window.location.search).get('draft') ?? '';
    await expect.poll(async () => (await stored(id))?.draft.alignment?.pairs.length).toBeGreaterThan(0);
    await screen.unmount();
    const again = await openPage({ lang });
    await expect.element(again.screen.getByRole('heading', { level: 1, name: t.steps.mark })).toBeInTheDocument();
  });

  it('on a phone has its steps under the bar', async () => {
    const { screen, t } = await openDraft({ lang, window: PHONE });
    const bar = screen.getByRole('banner').element().getBoundingClientRect();
    // The one in the bar is not there for anyone.
    const steps = screen.getByRole('navigation', { name: t.steps.title }).element().getBoundingClientRect();
    expect(steps.top).toBeGreaterThanOrEqual(bar.bottom);
    expect(document.documentElement.scrollWidth).toBe(PHONE[0]);
  });

  it('is read: its article is on this device', async () => {
    const { screen, t, draft } = await openDraft({ lang });
    await screen.getByRole('button', { name: t.read, exact: true }).click();
    await expect.poll(() => window.location.hash).toBe(`#own${articleQuery(draft.id)}`);
    const article = await findOwnArticle(draft.id);
    expect(article.ok && article.value.title).toEqual(titleOf(draft));
    expect((await stored(draft.id))?.draft.alignment).not.toBeNull();
  });

  it('without Arabic is not aligned and not read, and says what it needs', async () => {
    const { screen, t } = await openDraft({ lang }, draftOfText('Only English stands here. There is no more.'));
    const steps = screen.getByRole('navigation', { name: t.steps.title });
    await steps.getByRole('button', { name: t.steps.align }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent(t.decide['no-arabic'].about);
    await screen.getByRole('button', { name: t.read, exact: true }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent(t.decide['no-arabic'].about);
    expect(window.location.hash).toBe('');
  });

  it('that is not here is said, and leads to the page to add one', async () => {
    const { screen, t } = await openPage({ lang, search: draftQuery('not-here') });
    await expect.element(screen.getByRole('heading', { level: 1, name: t.notHere.title })).toBeVisible();
    await screen.getByRole('button', { name: t.add.title }).click();
    await expect.element(screen.getByRole('heading', { level: 1, name: t.add.title })).toBeVisible();
    expect(window.location.search).toBe('');
    expect(document.title).toBe(`${t.add.title} · Bayan`);
  });
});

it.each(bothLanguages)('%s: names of other articles are proposed, with where they stand', async (lang) => {
  const { screen, t } = await openDraft({ lang });
  const steps = screen.getByRole('navigation', { name: t.steps.title });
  await steps.getByRole('button', { name: t.steps.mark }).click();
  const queue = screen.getByRole('complementary', { name: t.mark.queue });
  await queue.getByRole('button', { name: /جنيف/ }).click();
  const [headline, name] = lang === 'ar' ? ['محادثات في جنيف', 'جنيف'] : ['Talks in Geneva', 'جنيف'];
  const why = filled(t.mark.whys.knownIn, { headline: apart(headline), name: apart(name) });
  await expect.element(screen.getByText(why)).toBeVisible();
});

it('a field has an undo of its own: the draft stays as it is', async () => {
  const { screen, leaveOut, isStruck } = await openDraft();
  await leaveOut(PLEDGE);
  await screen.getByRole('textbox', { name: en.known.placeIn.en }).click();
  await userEvent.keyboard('{Control>}[KeyZ]{/Control}');
  expect(isStruck(PLEDGE)).toBe(true);
});

it('a draft of a version to come is left as it is, and that is said', async () => {
  const draft = draftOfText();
  await saveDraft({ id: draft.id, title: titleOf(draft), data: { ...draft, version: 2 } });
  const { screen } = await openPage({ search: draftQuery(draft.id) });
  await expect.element(screen.getByText(en.failures.unreadable)).toBeVisible();
});

/** As the browser asks before it leaves a page; gives whether the reader is asked. */
const asksToLeave = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

it('what is being typed is saved as it is typed; Escape takes it back, and done it is one step to undo', async () => {
  const { screen, draft, line } = await openDraft();
  const at = lineAt(draft, PLEDGE);
  const storedText = async () => (await stored(draft.id))?.draft.lines[at]?.text;
  const type = async (text: string) => {
    line(PLEDGE).focus();
    await userEvent.keyboard('{Enter}');
    await screen.getByRole('textbox', { name: en.editLine }).fill(text);
    await expect.poll(storedText).toBe(text);
  };
  await type('وتعهدا بغير ذلك.');
  await userEvent.keyboard('{Escape}');
  await expect.poll(storedText).toBe(draft.lines[at]?.text);
  await expect.element(screen.getByRole('button', { name: en.undo, exact: true })).toBeDisabled();
  await type('وتعهدا بنشره.');
  await userEvent.keyboard('{Enter}');
  await screen.getByRole('button', { name: en.undo, exact: true }).click();
  await expect.poll(storedText).toBe(draft.lines[at]?.text);
  await expect.element(screen.getByRole('button', { name: en.undo, exact: true })).toBeDisabled();
});

it('where nothing can be stored that is said once, and what is read is handed over to be read in this tab', async () => {
  const { screen, draft, leaveOut, readHere } = await openDraft();
  const noRoom = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  try {
    await leaveOut(PLEDGE);
    await expect.element(screen.getByRole('alert')).toHaveTextContent(`${en.failures.full} ${en.unstored.can}`);
    await screen.getByRole('button', { name: en.read, exact: true }).click();
    await expect.poll(() => readHere.mock.calls.length).toBe(1);
    const [coming, from] = readHere.mock.calls[0] ?? [];
    expect(coming?.files?.['article.json']).toContain(titleOf(draft).ar);
    expect(coming?.files?.['article.json']).not.toContain(PLEDGE);
    // Upon the revision that lies on the device, should there be room again.
    expect(from).toMatchObject({ draft: coming?.draft, revision: 1, unsaved: coming?.draft, clash: null });
    await expect.poll(() => screen.getByRole('alert').elements().length).toBe(1);
    expect(window.location.hash).toBe('');
  } finally {
    noRoom.mockRestore();
  }
});

it('a text that is no article is not read in this tab either, and why is said', async () => {
  const { screen, readHere, leaveOut } = await openDraft();
  readHere.mockResolvedValueOnce([{ file: 'article.json', entry: 'p1', problem: 'wrong' }]);
  const noRoom = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  try {
    await leaveOut(PLEDGE);
    await screen.getByRole('button', { name: en.read, exact: true }).click();
    await expect.element(screen.getByText(en.invalid)).toBeVisible();
    await expect.element(screen.getByText('p1: wrong')).toBeVisible();
  } finally {
    noRoom.mockRestore();
  }
});

it('a page that is left a moment after a change loses nothing, and does not ask', async () => {
  const draft = draftOfText();
  const { leaveOut } = await openDraft({}, draft);
  expect(asksToLeave()).toBe(false);
  await leaveOut(PLEDGE);
  // Whether or not it is written by now.
  expect(asksToLeave()).toBe(false);
  const kept = keptDraft(draft.id)?.draft ?? (await stored(draft.id))?.draft;
  expect(struckIn(kept, PLEDGE)).toBe('left-out');
  // Once it is written, nothing lies aside.
  await expect.poll(async () => struckIn((await stored(draft.id))?.draft, PLEDGE)).toBe('left-out');
  await expect.poll(() => keptDraft(draft.id)).toBeNull();
});

it('what was not saved when the page was left is there again, saved, and can be undone', async () => {
  const draft = draftOfText();
  keepDraft({ draft: strike(draft, lineAt(draft, PLEDGE)) ?? draft, basedOn: 1 });
  const { screen, isStruck } = await openDraft({}, draft);
  expect(isStruck(PLEDGE)).toBe(true);
  await expect.poll(async () => struckIn((await stored(draft.id))?.draft, PLEDGE)).toBe('left-out');
  await expect.poll(() => keptDraft(draft.id)).toBeNull();
  await screen.getByRole('button', { name: en.undo, exact: true }).click();
  await expect.poll(() => isStruck(PLEDGE)).toBe(false);
});

it('with edits that another tab stands against, leaving asks; and they can still be chosen afterwards', async () => {
  const { screen, draft, leaveOut } = await openDraft();
  const theirs = strike(draft, lineAt(draft, 'The ministers pledged'));
  await put(theirs ?? draft, { basedOn: 1, database: otherTab });
  await expect.element(screen.getByRole('alert')).toHaveTextContent(en.failures.changed);
  // Nothing was changed here yet.
  expect(asksToLeave()).toBe(false);
  await leaveOut(PLEDGE);
  expect(asksToLeave()).toBe(true);
  await screen.unmount();
  const again = await openPage({ search: draftQuery(draft.id) });
  await expect.element(again.screen.getByRole('alert')).toHaveTextContent(en.failures.changed);
  await again.screen.getByRole('button', { name: en.keepMine }).click();
  await expect.element(again.screen.getByText(en.saved)).toBeVisible();
  expect(struckIn((await stored(draft.id))?.draft, PLEDGE)).toBe('left-out');
});

it.each(bothLanguages)(
  '%s: a draft that another tab has deleted: that is said at once, and it is saved anew',
  async (lang) => {
    const { screen, t, draft, leaveOut, isStruck } = await openDraft({ lang });
    await removeDraft(draft.id, otherTab);
    await expect.element(screen.getByRole('alert')).toHaveTextContent(t.deletedElsewhere);
    await expect.element(screen.getByRole('button', { name: t.add.title })).toBeVisible();
    expect(screen.getByRole('button', { name: t.takeTheirs }).query()).toBeNull();
    // What is changed now is not lost either.
    await leaveOut(PLEDGE);
    await screen.getByRole('button', { name: t.saveAnew }).click();
    await expect.element(screen.getByText(t.saved)).toBeVisible();
    expect(screen.getByRole('alert').query()).toBeNull();
    expect(isStruck(PLEDGE)).toBe(true);
    expect(struckIn((await stored(draft.id))?.draft, PLEDGE)).toBe('left-out');
  },
);

it('a draft that was deleted while its unsaved end lay aside can be saved anew', async () => {
  const draft = draftOfText();
  keepDraft({ draft: strike(draft, lineAt(draft, PLEDGE)) ?? draft, basedOn: 1 });
  const { screen } = await openPage({ search: draftQuery(draft.id) });
  await expect.element(screen.getByRole('alert')).toHaveTextContent(en.deletedElsewhere);
  await screen.getByRole('button', { name: en.saveAnew }).click();
  await expect.poll(async () => struckIn((await stored(draft.id))?.draft, PLEDGE)).toBe('left-out');
});

it('a new draft has an address, is saved at once, and Back leads to the page to add one', async () => {
  const { screen } = await openPage();
  await screen
    .getByRole('textbox', { name: en.add.field })
    .fill('وصل الوزير إلى جنيف.\n\nThe minister came to Geneva.');
  await screen.getByRole('button', { name: en.add.use }).click();
  await expect.element(screen.getByText(en.saved)).toBeVisible();
  const id = new URLSearchParams(window.location.search).get('draft') ?? '';
  expect((await stored(id))?.revision).toBe(1);
  window.history.back();
  await expect.element(screen.getByRole('heading', { level: 1, name: en.add.title })).toBeVisible();
  await expect.element(screen.getByRole('heading', { level: 2, name: en.shelf.title })).toBeVisible();
});

it('more text is added to a draft, as one step to undo; or it is not', async () => {
  const { screen, draft } = await openDraft();
  const english = screen.getByRole('region', { name: en.flow.en });
  await screen.getByRole('button', { name: en.pasteMore }).click();
  await expect.element(screen.getByRole('heading', { level: 1, name: en.add.more })).toBeVisible();
  await screen.getByRole('button', { name: en.cancel }).click();
  await expect.element(english).toBeVisible();
  await screen.getByRole('button', { name: en.pasteMore }).click();
  await screen.getByRole('textbox', { name: en.add.field }).fill('A last sentence was added.');
  await screen.getByRole('button', { name: en.add.use }).click();
  await expect.element(english).toHaveTextContent('A last sentence was added.');
  await expect.element(screen.getByText(en.said.added)).toBeInTheDocument();
  await userEvent.keyboard('{Control>}[KeyZ]{/Control}');
  await expect.element(english).not.toHaveTextContent('A last sentence was added.');
  expect(window.location.search).toBe(draftQuery(draft.id));
});
