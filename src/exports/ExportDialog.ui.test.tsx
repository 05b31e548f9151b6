import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CitationStyle } from '#article/citation-styles';
import type { Note } from '#storage/notes';
import { realArticle, realFiles, realWords } from '#testing/articles';
import { catchCopies } from '#testing/clipboard';
import { catchFile } from '#testing/downloads';
import { bothLanguages, PHONE, show, type Scene } from '#testing/show';
import { filled, texts } from '#testing/texts';
import ExportDialog, { type ExportDialogProps } from './ExportDialog';
import type { FoundLine, SavedWord, TakenNote } from './types';

type Input = ExportDialogProps['input'];

const article = realArticle();
const { words } = realWords();
const china = article.entities.filter(({ id }) => id === 'china');

const whole: Input = {
  article,
  words,
  savedWords: [],
  notes: [],
  entities: article.entities,
  undertakings: article.undertakings,
  unitSelection: article.units,
  narrowedBy: [],
  cited: null,
  uiLanguage: 'en',
  url: `https://bayan.example/?article=${article.slug}`,
  data: {
    files: Object.keys(realFiles),
    read: (name) =>
      Promise.resolve({ ok: true, text: JSON.stringify(realFiles[name as keyof typeof realFiles] ?? null) }),
  },
};

/** What is shown is less than all: one name, and the rows in which it stands. */
const narrowed: Input = {
  ...whole,
  entities: china,
  unitSelection: article.units.slice(0, 3),
  narrowedBy: [{ by: 'thing', name: { ar: 'الصين', en: 'China' }, key: 'china', parts: ['rows', 'entities'] }],
};

const note: TakenNote = {
  note: {
    version: 1,
    id: '0'.repeat(32),
    article: article.slug,
    lang: 'en',
    quote: { exact: 'Moscow', prefix: '', suffix: '' },
    hint: null,
    color: 'amber',
    tags: [],
    remark: 'Where it was.',
    created: '2025-05-01T10:00:00.000Z',
    changed: '2025-05-01T10:00:00.000Z',
  } satisfies Note,
  place: null,
};

const savedWord: SavedWord = {
  id: 'a',
  vowelled: 'وَزِير',
  lemma: 'وَزِير',
  root: 'وزر',
  sense: 'minister',
  text: { ar: 'وزير', en: 'a minister' },
  span: { start: 0, end: 4 },
};

interface Given extends Pick<Partial<ExportDialogProps>, 'first'> {
  input?: Input;
}

/** A button that opens the dialog, and the dialog, which takes the interface’s language as its own. */
function Opener({ input = whole, first = 'text' }: Given) {
  const [isOpen, setOpen] = useState(false);
  const [style, setStyle] = useState<CitationStyle>('chicago');
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        opener
      </button>
      {isOpen && (
        <ExportDialog input={input} first={first} style={style} onStyle={setStyle} onClose={() => setOpen(false)} />
      )}
    </>
  );
}

async function open({ input = whole, ...given }: Given = {}, scene: Scene = {}) {
  const lang = scene.lang === 'ar' ? 'ar' : 'en';
  const t = texts[lang].exports;
  await show(<Opener input={{ ...input, uiLanguage: lang }} {...given} />, scene);
  await page.getByRole('button', { name: 'opener' }).click();
  const dialog = page.getByRole('dialog', { name: t.title });
  await expect.element(dialog).toBeVisible();
  /** A choice by what its name begins with. */
  const radio = (name: string) =>
    dialog.getByRole('radio', { name: new RegExp(`^\\s*${name.replaceAll(/[()+.]/g, String.raw`\$&`)}`) }).first();
  const button = (name: string) => dialog.getByRole('button', { name, exact: true });
  const exactly = (name: string) => dialog.getByRole('radio', { name, exact: true });
  return { dialog, radio, exactly, button, t };
}

const csvOfNames = 'CSV names';

/** What the dialog says will be in the file; empty where it says something else. */
const counts = () => document.querySelector('.export-counts')?.textContent ?? '';
/** What it says it has done; empty where it has not. */
const told = () => document.querySelector('[role="dialog"] [role="status"]')?.textContent;
const cited = () => document.querySelector('.export-citation')?.textContent ?? '';

/** The article, one of whose files cannot be had. */
const failing = (error: Error): Input => ({
  ...whole,
  data: { ...whole.data, read: vi.fn<Input['data']['read']>().mockRejectedValue(error) },
});

afterEach(() => void vi.restoreAllMocks());

describe.each(bothLanguages)('%s', (lang) => {
  it('says what will be in the file before it is made, then what was saved', async () => {
    const { dialog, radio, button, t } = await open({}, { lang });
    await expect.poll(counts).toContain(String(article.sentences.size));
    await radio(t.whats.article).click();
    await radio('Markdown').click();
    await expect.poll(counts).not.toBe('');
    const file = catchFile();
    await button(t.save).click();
    const { name, bytes } = await file;
    expect(name).toBe(`${article.slug}-${lang}.md`);
    expect(bytes.length).toBeGreaterThan(1000);
    await expect.element(dialog.getByRole('status')).toHaveTextContent(name);
  });

  it('says how far what is shown is less than all, and takes all where that is wanted', async () => {
    const { dialog, radio, exactly, t } = await open({ input: narrowed, first: 'registers' }, { lang });
    await radio(`CSV ${t.variants.entities}`).click();
    const share = filled(t.narrowed.entities, { at: 1, of: article.entities.length });
    await expect.element(dialog.getByText(share)).toBeVisible();
    await expect.element(dialog.getByText(lang === 'ar' ? 'الصين' : 'China')).toBeVisible();
    await exactly(t.scopes.all).click();
    await expect.poll(counts).toContain(String(article.entities.length));
    await expect.element(dialog.getByText(share)).not.toBeInTheDocument();
  });
});

describe('what cannot be made', () => {
  const { exports: t } = texts.en;
  it.each<[string, Input, NonNullable<Given['first']>, string, string]>([
    ['words that are still loading', { ...whole, words: null }, 'text', 'TMX 1.4b by phrase', t.states.waitingForWords],
    ['words where none was saved', whole, 'words', 'Anki (TXT) my words', t.states.noSavedWords],
    ['notes where there are none', whole, 'notes', 'Markdown', t.states.noNotes],
    ['results where nothing is searched for', whole, 'registers', 'CSV search results', t.states.notSearched],
    ['a list that filters have emptied', { ...narrowed, entities: [] }, 'registers', csvOfNames, t.states.nothing],
  ])('%s: that is said in place of what would be in the file', async (_, input, first, format, text) => {
    const { dialog, radio, button } = await open({ input, first });
    await radio(format).click();
    await expect.element(dialog.getByText(text)).toBeVisible();
    await expect.element(button(t.save)).toHaveAttribute('aria-disabled', 'true');
    // It can be reached, to hear why; pressed it does nothing.
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await button(t.save).click({ force: true });
    expect(click).not.toHaveBeenCalled();
    await expect.element(dialog.getByRole('alert')).not.toBeInTheDocument();
  });

  it('what needs none of it can be made all the same', async () => {
    const { radio, button } = await open({ input: { ...whole, words: null } });
    await radio('TMX 1.4b by sentence').click();
    await expect.poll(counts).toContain(String(article.sentences.size));
    await expect.element(button(t.save)).toHaveAttribute('aria-disabled', 'false');
  });

  it('with a saved word, a note and a result each has its file', async () => {
    const [sentence] = article.sentences.values();
    if (!sentence) throw new Error('no sentence');
    const found: FoundLine = {
      sentence, lang: 'en', before: 'in ', words: 'Moscow', after: '.', rendering: null, link: 'https://bayan.example/',
    }; // prettier-ignore
    const input = { ...whole, savedWords: [savedWord], notes: [note], found: [found] };
    const { radio } = await open({ input });
    for (const [what, format] of [
      [t.whats.words, 'Anki (TXT) my words'],
      [t.whats.notes, 'Markdown'],
      [t.whats.registers, 'CSV search results'],
    ] as const) {
      await radio(what).click();
      await radio(format).click();
      await expect.poll(counts, { message: format }).toMatch(/^1 /);
    }
  });
});

describe('choices that are offered only where they decide something', () => {
  const { exports: t } = texts.en;

  it('how much is taken: not where all is shown, nor for what is always whole', async () => {
    const all = await open({ first: 'registers' });
    await expect.poll(counts).not.toBe('');
    expect(all.exactly(t.scopes.all).query()).toBeNull();
  });

  it('the files of the article are always whole, and that is said', async () => {
    const { dialog, radio, exactly } = await open({ input: narrowed });
    await expect.element(exactly(t.scopes.all)).toBeVisible();
    await radio(t.whats.data).click();
    await expect.element(dialog.getByText(t.notNarrowed)).toBeVisible();
    expect(exactly(t.scopes.all).query()).toBeNull();
  });

  it('one’s own notes in the article: where there are some; they are left out until they are wanted', async () => {
    const without = await open({ first: 'article' });
    await expect.poll(counts).not.toBe('');
    expect(without.exactly(t.ownNotes.with).query()).toBeNull();
  });

  it('… and once they are wanted they are counted', async () => {
    const { radio, exactly } = await open({ input: { ...whole, notes: [note] }, first: 'article' });
    await radio('Markdown').click();
    await expect.element(exactly(t.ownNotes.without)).toBeChecked();
    await expect.poll(counts).not.toBe('');
    expect(counts()).not.toContain('of yours');
    await exactly(t.ownNotes.with).click();
    await expect.poll(counts).toContain('1 note of yours');
  });
});

it('keeps the format of each sort of file, and forgets what was said of the last file', async () => {
  const { dialog, radio, button, t } = await open();
  await radio('XLIFF 2.1 by sentence').click();
  await expect.poll(counts).not.toBe('');
  const file = catchFile();
  await button(t.save).click();
  await file;
  await expect.element(dialog.getByRole('status')).toHaveTextContent('.xlf');
  await radio(t.whats.registers).click();
  await expect.poll(told).toBe('');
  await radio(t.whats.text).click();
  await expect.element(radio('XLIFF 2.1 by sentence')).toBeChecked();
});

describe('a file that fails', () => {
  const { exports: t } = texts.en;
  it.each([
    ['for the network', new TypeError('Failed to fetch'), t.failures.network],
    ['for another reason', new Error('it is spoilt'), 'it is spoilt'],
  ])('%s: that is said, and no file was saved', async (_, error, text) => {
    const { dialog, button } = await open({ input: failing(error), first: 'data' });
    await expect.poll(counts).not.toBe('');
    await button(t.save).click();
    await expect.element(dialog.getByRole('alert')).toHaveTextContent(text);
    await expect.poll(told).toBe('');
    await expect.element(button(t.save)).toBeVisible();
  });
});

describe('a citation', () => {
  const { exports: t } = texts.en;

  it('is copied in the style that is chosen, and its record by itself', async () => {
    const copies = catchCopies();
    const { dialog, radio, button } = await open({ first: 'citation' });
    await radio('RIS').click();
    await radio(t.styles.apa).click();
    await button(t.copy).click();
    await expect.element(dialog.getByRole('status')).toHaveTextContent(t.copied);
    const { plain, html } = await copies.last();
    expect(plain).toMatch(/^Xinhua\. \(2025, April 2\)\. /);
    expect(html).toMatch(/^<p lang="en" dir="ltr">/);
    await button(t.copyRecord).click();
    await expect.poll(async () => (await copies.last()).plain).toMatch(/^TY {2}- NEWS/);
  });

  it('that the browser does not copy is there to be copied by hand', async () => {
    catchCopies(true);
    const { dialog, button } = await open({ first: 'citation' });
    await button(t.copy).click();
    await expect.element(dialog.getByRole('alert')).toHaveTextContent(t.failures.copy);
    const field = dialog.getByRole('textbox', { name: t.failures.copy });
    const copy = field.element() as HTMLTextAreaElement;
    expect(copy.value).toMatch(/^Xinhua/);
    // All of it is selected as soon as the cursor is in it.
    await field.click();
    expect([copy.selectionStart, copy.selectionEnd]).toEqual([0, copy.value.length]);
  });

  it('of an entry that is selected: the whole article where that is wanted', async () => {
    const [entry] = article.undertakings;
    const { exactly } = await open({ input: { ...whole, cited: entry ?? null }, first: 'citation' });
    expect(cited()).toContain('para. ');
    await exactly(t.scopes.all).click();
    await expect.poll(cited).not.toContain('para. ');
    expect(cited()).toContain('Xinhua');
  });
});

it('begins at what is to be taken, goes on by arrows, and gives the focus back', async () => {
  const { dialog, radio, t } = await open();
  await expect.element(radio(t.whats.text)).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(radio(t.whats.registers)).toBeChecked();
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'opener' })).toHaveFocus();
});

it('on a phone nothing of it is wider than the window', async () => {
  const { dialog } = await open({ input: narrowed }, { window: PHONE });
  await expect.poll(counts).not.toBe('');
  const box = dialog.element();
  expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
  expect(box.getBoundingClientRect().width).toBeLessThanOrEqual(PHONE[0]);
});
