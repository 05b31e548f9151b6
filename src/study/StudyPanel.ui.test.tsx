import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent, type Locator } from 'vitest/browser';
import type { RenderResult } from 'vitest-browser-react';
import enBackup from '#i18n/locales/en/late/backup.json';
import arBackup from '#i18n/locales/ar/late/backup.json';
import { deviceDatabase } from '#storage/database';
import { allCorrections, corrections } from '#storage/corrections';
import { allDrafts, mergeDrafts } from '#storage/articles/drafts';
import { allLabels } from '#storage/labels';
import { allLinks, links } from '#storage/links';
import { allNotes, deviceNotes } from '#storage/notes';
import { allOwnArticles, mergeOwnArticles } from '#storage/articles/own-articles';
import { bothLanguages, show, type Scene } from '#testing/show';
import { filled, texts } from '#testing/texts';
import { MAX_BACKUP } from '#storage/backup';
import { makeBackup } from './backup';
import { newCard, newSavedWord, type SavedWord } from './saved-word';
import { savedWords } from './store';
import StudyPanel from './StudyPanel';
import {
  articleLabel,
  backedUp,
  foundWord,
  ownArticle,
  readNote,
  reviewed,
  storedCorrection,
  storedDraft,
  storedLink,
  storedNote,
  withCard,
} from './testing';

const START = new Date('2025-04-03T09:00:00Z');
/** Later than corrections are by themselves. */
const LATER = '2025-05-09T08:00:00.000Z';
/** In ms. */
const MINUTE = 60_000;
const DAY = 86_400_000;

const { study } = texts.en;
/** A text of the interface in the form for that number. */
const counted = (key: string, count: number, of: object = study) =>
  filled((of as Record<string, string>)[`${key}_${count === 1 ? 'one' : 'other'}`] ?? '', { count });

const at = (minutes: number) => new Date(START.getTime() + minutes * MINUTE);
const success = newSavedWord(
  foundWord({
    sentence: 'p14.1',
    index: 2,
    plain: 'بإنجاح',
    vowelled: 'بِإِنْجَاحِ',
    lemma: 'إِنْجَاح',
    root: 'نجح',
    sense: 'to make a success of',
    text: { ar: 'تعهد بإنجاح العام', en: 'He pledged to make a success of the year' },
    span: { start: 5, end: 11 },
    rendered: [{ start: 14, end: 31 }],
  }),
  at(-2),
);
const builder = newSavedWord(
  foundWord({
    sentence: 'p17.2',
    index: 8,
    plain: 'بناء',
    vowelled: 'بَنَّاءٍ',
    lemma: 'بَنَّاء',
    root: 'بني',
    sense: 'constructive',
    text: { ar: 'دور بناء', en: 'a constructive role' },
    span: { start: 4, end: 8 },
  }),
  at(-1),
);
const founding = newSavedWord(
  foundWord({
    sentence: 'h',
    index: 0,
    plain: 'تأسيس',
    vowelled: 'تَأْسِيس',
    lemma: 'تَأْسِيس',
    root: 'ءسس',
    sense: 'founding',
  }),
  at(0),
);

let clock = START;
const now = () => clock;

const loadReadDraft = () => Promise.resolve(readNote);

/** The panel over these saved words. */
async function open(
  words: readonly SavedWord[],
  scene: Scene = {},
  linkOf: (word: SavedWord) => string | null = () => null,
) {
  await savedWords.merge(words);
  const opened: SavedWord[] = [];
  const screen = await show(
    <StudyPanel onOpen={(word) => opened.push(word)} linkOf={linkOf} loadReadDraft={loadReadDraft} now={now} />,
    scene,
  );
  return { screen, opened };
}

const stored = () => savedWords.getSnapshot().records;
const rows = (screen: RenderResult) => screen.getByRole('list', { name: study.words }).getByRole('listitem');
const startReview = (screen: RenderResult) => screen.getByRole('button', { name: study.review, exact: true });
const review = () => page.getByRole('dialog', { name: study.session.title, exact: true });
const ratings = () => review().getByRole('group', { name: study.session.rate });
const progress = (place: number, of: number) => filled(study.session.progress, { at: place, of });
async function has(place: Locator, text: string | RegExp) {
  await expect.element(place).toHaveTextContent(text);
}

/** Reveals and rates the card that is asked, by keyboard. */
async function answer(key: '1' | '2' | '3' | '4') {
  await expect.element(review().getByRole('button', { name: study.session.reveal })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(ratings()).toBeVisible();
  await userEvent.keyboard(key);
  await expect.element(ratings()).not.toBeInTheDocument();
}

/** What leads to a word in its paragraph. */
const showName = (word: SavedWord, number: number) => filled(study.show.paragraph, { word: word.plain, number });

/** Clears the browser of all words, as its settings would. */
const deleted = () =>
  new Promise<void>((done, fail) => {
    const request = indexedDB.deleteDatabase('bayan');
    request.addEventListener('success', () => done());
    request.addEventListener('error', () => fail(request.error ?? new Error('not deleted')));
  });

/** A disk that is full from now on, until `vi.restoreAllMocks`. */
const fillDisk = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });

beforeEach(async () => {
  clock = START;
  // What the store has in mind is of the test before.
  await savedWords.merge([]);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the list', () => {
  it.each(bothLanguages)('%s: has each word with its sense, lemma, root and place; the latest first', async (lang) => {
    const { screen, opened } = await open([success, founding], { lang });
    const list = screen.getByRole('list', { name: texts[lang].study.words });
    const [first, second] = list.getByRole('listitem').elements();
    for (const part of ['founding', 'تَأْسِيس', 'أ س س']) expect(first?.textContent).toContain(part);
    for (const part of ['to make a success of', 'بِإِنْجَاحِ', 'إِنْجَاح', 'ن ج ح'])
      expect(second?.textContent).toContain(part);
    expect(second?.querySelector('[lang="ar"]')).toHaveAttribute('dir', 'rtl');
    await list
      .getByRole('button', {
        name: filled(texts[lang].study.show.paragraph, { word: 'بإنجاح', number: 14 }),
        exact: true,
      })
      .click();
    expect(opened).toEqual([success]);
    await expect
      .element(
        list.getByRole('button', { name: filled(texts[lang].study.show.headline, { word: 'تأسيس' }), exact: true }),
      )
      .toBeVisible();
  });

  it('says that there is nothing yet, and what would be there; then how many there are', async () => {
    const { screen } = await open([]);
    await expect.element(screen.getByText(study.empty)).toBeVisible();
    expect(startReview(screen).elements()).toEqual([]);
    await savedWords.merge([success, builder, founding]);
    await expect.element(screen.getByLabelText(counted('word', 3))).toHaveTextContent('3');
  });

  it('leads to another article by a link', async () => {
    const { screen } = await open([success, builder], {}, (word) => (word.id === success.id ? '?article=other' : null));
    await expect
      .element(screen.getByRole('link', { name: showName(success, 14) }))
      .toHaveAttribute('href', '?article=other');
    await expect.element(screen.getByRole('button', { name: showName(builder, 17) })).toBeVisible();
  });

  it('keeps the row of a word that is removed, to be put back, and the focus in it', async () => {
    const { screen } = await open([success, builder]);
    const remove = screen.getByRole('button', { name: filled(study.removeWord, { word: success.plain }) });
    const undo = screen.getByRole('button', { name: filled(study.undoWord, { word: success.plain }) });
    await remove.click();
    await expect.element(undo).toHaveFocus();
    expect(stored()).toEqual([builder]);
    await undo.click();
    await expect.element(remove).toHaveFocus();
    expect(stored()).toHaveLength(2);
  });
});

describe('a review', () => {
  it('asks first Arabic, then English, shows the answer, and when each rating brings the card back', async () => {
    const { screen } = await open([success, builder]);
    await expect.element(screen.getByText(counted('due', 4))).toBeVisible();
    await startReview(screen).click();
    const dialog = review();
    await has(dialog, progress(1, 4));
    await has(dialog, study.session.ask.recognise);
    await expect.element(dialog.getByText(success.vowelled, { exact: true })).toHaveAttribute('dir', 'rtl');
    expect(dialog.element().querySelector('mark')?.textContent).toBe(success.plain);
    // The answer is not there before it is asked for.
    for (const hidden of [success.sense, success.text.en]) {
      await expect.element(dialog).not.toHaveTextContent(hidden);
    }
    await expect.element(dialog.getByRole('button', { name: study.session.reveal })).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect.element(dialog.getByText(success.sense, { exact: true })).toHaveAttribute('dir', 'ltr');
    await has(dialog, success.text.en);
    await has(dialog, 'ن ج ح');
    const shown = ratings()
      .getByRole('button')
      .elements()
      .map((one) => one.textContent);
    for (const [k, said] of [/^Again 1 minute/, /^Hard 6 minutes/, /^Good 10 minutes/, /^Easy \d+ days/].entries()) {
      expect(shown[k]).toMatch(said);
    }
    await userEvent.keyboard('3');
    await has(dialog, progress(2, 4));
    await expect.element(dialog.getByText(builder.vowelled, { exact: true })).toBeVisible();
    await answer('3');
    await has(dialog, progress(3, 4));
    await has(dialog, study.session.ask.recall);
    await expect.element(dialog.getByText(success.sense, { exact: true })).toBeVisible();
    // What is asked is marked in the English; of a word that was saved without that, nothing is.
    const marked = () => [...dialog.element().querySelectorAll('mark')].map((one) => one.textContent);
    expect(marked()).toEqual(['make a success of']);
    for (const hidden of [success.vowelled, success.text.ar]) {
      await expect.element(dialog).not.toHaveTextContent(hidden);
    }
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog.getByText(success.vowelled, { exact: true })).toBeVisible();
    expect(marked()).toEqual(['make a success of', success.plain]);
    await userEvent.keyboard('3');
    await expect.element(dialog.getByText(builder.sense, { exact: true })).toBeVisible();
    expect(marked()).toEqual([]);
  });

  it('ends, says what was answered and when to come back, and gives the focus back', async () => {
    const { screen } = await open([success, builder]);
    await startReview(screen).click();
    for (const key of ['3', '3', '2', '4'] as const) await answer(key);
    const dialog = review();
    await expect.element(dialog.getByRole('heading', { name: study.session.end })).toBeVisible();
    await has(dialog, '4 cards answered.');
    expect(
      dialog
        .getByRole('definition')
        .elements()
        .map((one) => one.textContent),
    ).toEqual(['1', '2', '1']);
    await has(dialog, /Next review in [56] minutes/);
    await dialog.getByRole('button', { name: study.session.back }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(startReview(screen)).toHaveFocus();
    await expect.element(startReview(screen)).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Enter}');
    expect(dialog.elements()).toEqual([]);
  });

  it('ends with its words, when each comes back, and the way to where it stands', async () => {
    const { screen, opened } = await open([success, builder], {}, ({ id }) => (id === builder.id ? '../other/' : null));
    await startReview(screen).click();
    for (const key of ['3', '3', '4', '4'] as const) await answer(key);
    const dialog = review();
    const list = dialog.getByRole('list', { name: study.words });
    const lines = () =>
      list
        .getByRole('listitem')
        .elements()
        .map((one) => one.textContent);
    // Oldest saved first, as they were asked.
    await expect.poll(lines).toHaveLength(2);
    for (const [line, word] of [
      [lines()[0], success],
      [lines()[1], builder],
    ] as const) {
      expect(line).toContain(word.vowelled);
      expect(line).toContain(word.sense);
      expect(line).toMatch(/in (?:\d+ (?:minute|day))/);
    }
    await expect.element(list.getByRole('link')).toHaveAttribute('href', '../other/');
    await list.getByRole('button').click();
    await expect.element(dialog).not.toBeInTheDocument();
    expect(opened.map(({ id }) => id)).toEqual([success.id]);
  });

  it('names the day of the next review where that is days away', async () => {
    const card = reviewed(1, START.toISOString());
    const { screen } = await open([withCard(withCard(success, 'recognise', newCard(START)), 'recall', card)]);
    await startReview(screen).click();
    await answer('4');
    const said = /Next review in \d+ days \(\d+ (?:April|May) 2025\)/;
    await expect.element(review()).toHaveTextContent(said);
  });

  it.each(bothLanguages)(
    '%s: the answer has how the word is said, in Latin letters and by the device’s voice',
    async (lang) => {
      const voice = { voiceURI: 'a', name: 'A', lang: 'ar-SA', localService: true, default: false };
      vi.spyOn(window.speechSynthesis, 'getVoices').mockReturnValue([voice]);
      const { screen } = await open([{ ...success, romanized: 'bi-injāḥi' }], { lang });
      const { session, review: start } = texts[lang].study;
      await screen.getByRole('button', { name: start, exact: true }).click();
      await expect.element(page.getByText('bi-injāḥi')).not.toBeInTheDocument();
      await page.getByRole('button', { name: session.reveal }).click();
      const shown = page.getByRole('group', { name: session.answer });
      await expect.element(shown.getByText('bi-injāḥi')).toHaveAttribute('lang', 'ar-Latn');
      await expect.element(shown.getByRole('button', { name: texts[lang].words.say })).toBeVisible();
      vi.restoreAllMocks();
      // The lemma too, which words of earlier versions have as well.
      await expect.element(shown.getByText('injāḥ', { exact: true })).toBeVisible();
    },
  );

  it('comes due while the panel is open: it wakes up by itself', async () => {
    const later = new Date(START.getTime() + 5 * MINUTE).toISOString();
    const card = reviewed(1, START.toISOString(), { state: 'learning', due: later });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { screen } = await open([withCard(withCard(success, 'recognise', card), 'recall', card)]);
    const said = () => screen.container.textContent;
    expect(said()).toContain('Next review in 5 minutes');
    clock = at(1);
    await vi.advanceTimersByTimeAsync(MINUTE);
    await expect.poll(said).toContain('Next review in 4 minutes');
    clock = at(6);
    await vi.advanceTimersByTimeAsync(MINUTE);
    await expect.poll(said).toContain(counted('due', 2));
  });

  it('asks what was forgotten once more before it ends', async () => {
    const { screen } = await open([success]);
    await startReview(screen).click();
    await answer('1');
    await has(review(), progress(2, 3));
    await answer('3');
    await expect.element(review().getByText(success.vowelled, { exact: true })).toBeVisible();
    await answer('3');
    await has(review(), '3 cards answered.');
  });

  it('makes a word known in time, with figures that follow', async () => {
    const { screen } = await open([success]);
    const rated = async (key: '1' | '4', times: number) => {
      await startReview(screen).click();
      for (let k = 0; k < times; k++) await answer(key);
      await userEvent.keyboard('{Escape}');
    };
    await expect.element(screen.getByText('1 new', { exact: true })).toBeVisible();
    await rated('4', 2);
    await expect.element(screen.getByText('1 being learned', { exact: true })).toBeVisible();
    const pass = async (days: number) => {
      clock = new Date(clock.getTime() + days * DAY);
      // What another tab would tell: the panel looks at its words again.
      await savedWords.update(success.id, (word) => ({ ...word }));
      await expect.element(screen.getByText(counted('due', 2))).toBeVisible();
    };
    await pass(10);
    await rated('4', 2);
    await expect.element(screen.getByText('1 known', { exact: true })).toBeVisible();
    await pass(400);
    // What was forgotten is known no longer.
    await rated('1', 1);
    await expect.element(screen.getByText('1 being learned', { exact: true })).toBeVisible();
  });

  it('hears digits of the Arabic keyboard, and lets nothing through to the page behind', async () => {
    const heard: string[] = [];
    const listen = (event: KeyboardEvent) => heard.push(event.key);
    document.addEventListener('keydown', listen);
    const { screen } = await open([success, builder]);
    await startReview(screen).click();
    await expect.element(review().getByRole('button', { name: study.session.reveal })).toHaveFocus();
    await userEvent.keyboard('an3');
    expect(heard).toEqual([]);
    document.removeEventListener('keydown', listen);
    await has(review(), progress(1, 4));
    await userEvent.keyboard('{Enter}');
    await expect.element(ratings()).toBeVisible();
    review()
      .element()
      .dispatchEvent(new KeyboardEvent('keydown', { key: '٣', code: 'Digit3', bubbles: true }));
    await has(review(), progress(2, 4));
  });

  it('holds the focus; broken off, it has kept what was rated, and the rest is still due', async () => {
    const { screen } = await open([success, builder]);
    await startReview(screen).click();
    for (let k = 0; k < 6; k++) {
      await userEvent.tab();
      expect(review().element().contains(document.activeElement)).toBe(true);
    }
    review().getByRole('button', { name: study.session.reveal }).element().focus();
    await answer('3');
    await userEvent.keyboard('{Escape}');
    await expect.element(review()).not.toBeInTheDocument();
    await expect.element(startReview(screen)).toHaveFocus();
    await expect.element(screen.getByText(counted('due', 3))).toBeVisible();
    await startReview(screen).click();
    await has(review(), progress(1, 3));
  });

  it('goes on without a word that another tab removes while it is asked', async () => {
    const { screen } = await open([success, builder]);
    await startReview(screen).click();
    await savedWords.remove(success.id);
    await has(review(), progress(1, 2));
    await expect.element(review().getByText(builder.vowelled, { exact: true })).toBeVisible();
  });

  it('speaks the language of the interface', async () => {
    const { screen } = await open([success], { lang: 'ar' });
    const { session, review: start } = texts.ar.study;
    await screen.getByRole('button', { name: start, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: session.title, exact: true });
    await has(dialog, session.ask.recognise);
    // Each text is in its own direction, whatever that of the interface is.
    await expect.element(dialog.getByText(success.vowelled, { exact: true })).toHaveAttribute('dir', 'rtl');
    await dialog.getByRole('button', { name: session.reveal }).click();
    await expect.element(dialog.getByText(success.sense, { exact: true })).toHaveAttribute('dir', 'ltr');
    for (const grade of Object.values(session.grades)) {
      await expect.element(dialog.getByRole('button', { name: new RegExp(`^${grade}`) })).toBeVisible();
    }
  });

  it('loses no rating silently: where it cannot be kept, the card stays asked', async () => {
    const { screen } = await open([success]);
    await startReview(screen).click();
    await userEvent.keyboard('{Enter}');
    await expect.element(ratings()).toBeVisible();
    fillDisk();
    await userEvent.keyboard('3');
    await has(review().getByRole('alert'), study.failures.full);
    await has(review(), progress(1, 2));
    vi.restoreAllMocks();
    await userEvent.keyboard('3');
    await has(review(), progress(2, 2));
    expect(review().getByRole('alert').elements()).toEqual([]);
  });
});

/** The browser can hold no text that is as long as a backup. */
function refuseLongText() {
  const { stringify } = JSON;
  vi.spyOn(JSON, 'stringify').mockImplementation(((...given: Parameters<typeof stringify>) => {
    if (given[0]?.format === 'bayan-backup') throw new RangeError('Invalid string length');
    return stringify(...given);
  }) as typeof stringify);
}

describe('a backup', () => {
  const choose = (screen: RenderResult, text: string, size?: number, label = study.backup.restore) => {
    const file = new File([text], 'backup.json', { type: 'application/json' });
    if (size !== undefined) Object.defineProperty(file, 'size', { value: size });
    const field = screen.getByLabelText(label).element() as HTMLInputElement;
    const files = new DataTransfer();
    files.items.add(file);
    // A size can be told only of what is handed over itself.
    if (size === undefined) field.files = files.files;
    else Object.defineProperty(field, 'files', { value: [file], configurable: true, writable: true });
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const confirm = (screen: RenderResult) => screen.getByRole('button', { name: study.backup.confirm, exact: true });
  const backup = (key: string, count: number) => counted(key, count, study.backup);

  it('is one file that holds every word, and its day is in its name', async () => {
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob);
      return 'blob:none';
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function saved(this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const { screen } = await open([success, builder]);
    await screen.getByRole('button', { name: study.backup.save }).click();
    await expect.element(screen.getByText(backup('saved', 2))).toBeVisible();
    expect(names).toEqual(['bayan-backup-2025-04-03.json']);
    expect(JSON.parse((await files[0]?.text()) ?? '')).toMatchObject({
      format: 'bayan-backup',
      version: 1,
      sections: { words: { version: 1, records: [{ plain: 'بناء' }, { plain: 'بإنجاح' }] } },
    });
  });

  it.each([
    [
      'that would be too large to be read again',
      () => vi.spyOn(Blob.prototype, 'size', 'get').mockReturnValue(MAX_BACKUP + 1),
    ],
    ['that is longer than a text can be', () => refuseLongText()],
  ])('%s is not made: it says what to do', async (_what, make) => {
    const link = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    const { screen } = await open([success]);
    make();
    await screen.getByRole('button', { name: study.backup.save }).click();
    await has(screen.getByRole('alert'), enBackup.tooLarge);
    expect(link).not.toHaveBeenCalled();
  });

  it('is shown before it is restored, and restored when that is confirmed', async () => {
    const { screen } = await open([]);
    choose(screen, makeBackup(backedUp({ words: [success, builder] }), START));
    await expect
      .element(screen.getByRole('heading', { name: filled(study.backup.of, { date: '3 April 2025' }) }))
      .toHaveFocus();
    await expect.element(screen.getByText(backup('added', 2))).toBeVisible();
    expect(stored()).toEqual([]);
    await userEvent.tab();
    await expect.element(confirm(screen)).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByText(backup('restored', 2))).toBeVisible();
    expect(rows(screen).elements()).toHaveLength(2);
    expect(stored()).toEqual([builder, success]);
    await expect.element(screen.getByLabelText(study.backup.restore)).toHaveFocus();
  });

  it('not confirmed, changes nothing', async () => {
    const { screen } = await open([]);
    choose(screen, makeBackup(backedUp({ words: [success] }), START));
    await screen.getByRole('button', { name: study.backup.cancel, exact: true }).click();
    await expect.element(screen.getByText(backup('added', 1))).not.toBeInTheDocument();
    expect(stored()).toEqual([]);
  });

  it('merges without loss: what is further on either side stays', async () => {
    const further = (word: SavedWord) => withCard(word, 'recognise', reviewed(1, START.toISOString()));
    const { screen } = await open([success, further(builder), founding]);
    const text = makeBackup(backedUp({ words: [further(success), builder] }), START);
    choose(screen, text);
    await expect.element(screen.getByText(backup('updated', 1))).toBeVisible();
    await expect.element(screen.getByText(backup('kept', 1))).toBeVisible();
    await confirm(screen).click();
    await expect.element(screen.getByText(backup('restored', 1))).toBeVisible();
    const reps = stored().map((word) => [word.plain, word.cards.recognise.reps]);
    expect(Object.fromEntries(reps)).toEqual({ بإنجاح: 1, بناء: 1, تأسيس: 0 });
    // Once more: there is nothing left to do.
    choose(screen, text);
    await expect.element(screen.getByText(study.backup.nothing)).toBeVisible();
    expect(confirm(screen).elements()).toEqual([]);
    await screen.getByRole('button', { name: study.backup.close, exact: true }).click();
    expect(stored()).toHaveLength(3);
  });

  const { problems } = study.backup;
  it.each([
    ['damaged', '{"format": "bayan-words", "version": 1, "words": [{', problems['not-json']],
    ['empty', '', problems['not-json']],
    ['a picture', '\u0089PNG\r\n', problems['not-json']],
    ['other JSON', '{"format": "anki", "version": 1, "words": []}', problems['not-backup']],
    ['a list', '[1, 2]', problems['not-backup']],
    ['without words', '{"format": "bayan-words", "version": 1}', problems['not-backup']],
    ['of a newer version', '{"format": "bayan-words", "version": 2, "words": {"new": "shape"}}', problems.newer],
    [
      'in sections, of which that of the words is newer',
      '{"format": "bayan-backup", "version": 1, "sections": {"words": {"version": 2, "records": []}}}',
      problems.newer,
    ],
    ['too large', ' ', problems['too-large'], MAX_BACKUP + 1],
  ] as const)('that cannot be read says why, and nothing here is lost: %s', async (_what, text, why, size?: number) => {
    const { screen } = await open([success]);
    choose(screen, text, size);
    await has(screen.getByRole('alert'), why);
    expect(confirm(screen).elements()).toEqual([]);
    expect(stored()).toEqual([success]);
    expect(rows(screen).elements()).toHaveLength(1);
    // A file that can be read takes the complaint away.
    choose(screen, makeBackup(backedUp(), START));
    await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
  });

  it('with damaged entries names them, and restores the others', async () => {
    const { screen } = await open([]);
    const whole = JSON.parse(makeBackup(backedUp({ words: [success, builder] }), START)) as {
      sections: { words: { records: Record<string, unknown>[] } };
    };
    const { words } = whole.sections;
    const broken = words.records.map((word) => (word['plain'] === 'بناء' ? { ...word, sense: 7 } : word));
    const sections = { words: { ...words, records: [...broken, 'nonsense'] }, poems: { version: 1, records: [] } };
    choose(screen, JSON.stringify({ ...whole, sections }));
    for (const said of [study.backup.others, backup('added', 1), backup('damaged', 2)]) {
      await expect.element(screen.getByText(said)).toBeVisible();
    }
    await has(screen.getByRole('listitem').filter({ hasText: 'بناء' }), 'sense');
    await expect.element(screen.getByRole('listitem').filter({ hasText: study.backup.wrongEntry })).toBeVisible();
    await confirm(screen).click();
    await expect.poll(stored).toEqual([success]);
  });

  it('is restored whole or not at all, and that can be tried again', async () => {
    const { screen } = await open([]);
    choose(screen, makeBackup(backedUp({ words: [success, builder] }), START));
    await expect.element(confirm(screen)).toBeVisible();
    fillDisk();
    await confirm(screen).click();
    await has(screen.getByRole('alert'), study.failures.full);
    expect(stored()).toEqual([]);
    vi.restoreAllMocks();
    await confirm(screen).click();
    await expect.element(screen.getByText(backup('restored', 2))).toBeVisible();
    expect(stored()).toHaveLength(2);
  });

  it.each(bothLanguages)(
    '%s: says what comes of corrections, articles, drafts, notes and links, restores them, and the second time adds nothing',
    async (lang) => {
      const late = { en: enBackup, ar: arBackup }[lang];
      const said = texts[lang].study.backup;
      await mergeOwnArticles([ownArticle('هنا', 'one'), ownArticle('مثله', 'two')]);
      await mergeDrafts([storedDraft('here')]);
      await corrections.merge([storedCorrection('علم', 'flag'), storedCorrection('قال', 'say', LATER)]);
      await deviceNotes.merge([storedNote(1), storedNote(2)]);
      await links.merge([storedLink('a', 'b'), { ...storedLink('c', 'd'), same: false }]);
      const { screen } = await open([], { lang });
      const held = {
        words: [success],
        corrections: [
          storedCorrection('علم', 'science', LATER),
          storedCorrection('قال', 'tell'),
          storedCorrection('الدول', 'states'),
        ],
        articles: [ownArticle('هناك', 'one'), ownArticle('مثله', 'two'), ownArticle('جديد', 'three')],
        drafts: [storedDraft('there'), storedDraft('new', 'b'), { ...storedDraft('x', 'c'), data: 1 }],
        labels: [articleLabel('three')],
        notes: [storedNote(1), storedNote(2, { remark: 'B', changed: '2025-05-03T08:00:00.000Z' }), storedNote(3)],
        links: [storedLink('a', 'b'), storedLink('c', 'd', LATER), storedLink('e', 'f')],
      };
      const text = makeBackup(held, START);
      choose(screen, text, undefined, said.restore);
      for (const one of ['articles', 'drafts'] as const) {
        await expect
          .element(screen.getByText(filled(late[one].added_one, { count: 1 }), { exact: true }))
          .toBeVisible();
        await expect.element(screen.getByText(filled(late[one].besides_one, { count: 1 }))).toBeVisible();
      }
      await expect.element(screen.getByText(filled(late.labels.added_one, { count: 1 }))).toBeVisible();
      await expect.element(screen.getByText(filled(late.articles.here_one, { count: 1 }))).toBeVisible();
      for (const one of ['added_one', 'updated_one', 'here_one'] as const)
        await expect.element(screen.getByText(filled(late.corrections[one], { count: 1 }))).toBeVisible();
      for (const one of ['added', 'updated', 'here'] as const) {
        await expect.element(screen.getByText(filled(late.notes[`${one}_one`], { count: 1 }))).toBeVisible();
        await expect.element(screen.getByText(filled(late.links[`${one}_one`], { count: 1 }))).toBeVisible();
      }
      await expect.element(screen.getByText(late.damagedIn.drafts)).toBeVisible();
      await screen.getByRole('button', { name: said.confirm, exact: true }).click();
      const restored = (late.articles as Record<string, string>)[lang === 'en' ? 'restored_other' : 'restored_two'];
      await expect.element(screen.getByText(filled(restored ?? '', { count: 2 }))).toBeVisible();
      const [articles, drafts] = await Promise.all([allOwnArticles(), allDrafts()]);
      expect(articles.ok && articles.value.map(({ title }) => title.ar).toSorted()).toEqual(
        ['هنا', 'هناك', 'مثله', 'جديد'].toSorted(),
      );
      expect(drafts.ok && drafts.value).toHaveLength(3);
      const corrected = await allCorrections();
      expect(corrected.ok && corrected.value.map(({ form, sense }) => `${form} ${sense}`).toSorted()).toEqual(
        ['الدول states', 'علم science', 'قال say'].toSorted(),
      );
      const notes = await allNotes();
      expect(notes.ok && notes.value.map(({ remark }) => remark)).toEqual(['', 'B', '']);
      expect(await allLabels()).toEqual({ ok: true, value: [articleLabel('three')] });
      const linked = await allLinks();
      expect(linked.ok && linked.value.map(({ a, same }) => `${a} ${same}`)).toEqual(['a true', 'c true', 'e true']);

      choose(screen, text, undefined, said.restore);
      await expect.element(screen.getByText(said.nothing)).toBeVisible();
      expect(screen.getByRole('button', { name: said.confirm, exact: true }).elements()).toEqual([]);
    },
  );

  it('keeps the other stores where one is full, and says which', async () => {
    const { screen } = await open([]);
    choose(screen, makeBackup(backedUp({ words: [success], articles: [ownArticle('جديد')] }), START));
    await expect.element(confirm(screen)).toBeVisible();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function some(this: IDBObjectStore, ...given) {
      if (this.name === 'articles') throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, given);
    });
    await confirm(screen).click();
    await has(screen.getByRole('alert'), filled(enBackup.articles.failed, { why: enBackup.why.full }));
    await expect.element(screen.getByText(backup('restored', 1))).toBeVisible();
    expect(stored()).toEqual([success]);
    vi.restoreAllMocks();
    await confirm(screen).click();
    await expect.element(screen.getByText(filled(enBackup.articles.restored_one, { count: 1 }))).toBeVisible();
  });
});

describe('what the browser does to the words', () => {
  it('cleared while they are open, they can be saved again', async () => {
    const { screen } = await open([success, builder]);
    await deleted();
    await savedWords.merge([founding]);
    await has(screen.getByRole('alert'), counted('evicted', 2));
    await screen.getByRole('button', { name: study.saveAgain, exact: true }).click();
    await expect.poll(() => rows(screen).elements()).toHaveLength(3);
    await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
    expect(stored()).toHaveLength(3);
  });

  it('one that cannot be read stays where it is, and is said', async () => {
    await deviceDatabase.write(['words'], async (change) => {
      await change.objectStore('words').put({ id: 'x/p1.1/0', version: 9 });
    });
    const { screen } = await open([success]);
    await expect.element(screen.getByText(counted('unreadable', 1))).toBeVisible();
    expect(rows(screen).elements()).toHaveLength(1);
  });

  it.each([
    [
      'denied',
      () => {
        throw new DOMException('denied', 'SecurityError');
      },
    ],
    [
      'unavailable',
      () => {
        throw new TypeError('no database here');
      },
    ],
    [
      'newer',
      () => {
        throw new DOMException('made by a later version', 'VersionError');
      },
    ],
  ] as const)('kept from them (%s), it says so, and offers no backup', async (reason, fail) => {
    deviceDatabase.close();
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(fail);
    const { screen } = await open([success]);
    await has(screen.getByRole('status'), study.states[reason]);
    expect(screen.getByRole('button', { name: study.backup.save }).elements()).toEqual([]);
    vi.restoreAllMocks();
    await savedWords.merge([]);
    await expect.element(screen.getByText(study.empty)).toBeVisible();
  });
});
