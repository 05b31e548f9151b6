import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { RenderResult } from 'vitest-browser-react';
import { corrections, newCorrection } from '#storage/corrections';
import * as ar from '#i18n/locales/ar/late/proposed.json';
import * as en from '#i18n/locales/en/late/proposed.json';
import { bothLanguages, show } from '#testing/show';
import { apart, filled, texts } from '#testing/texts';
import { storedCorrection } from '#study/testing';
import CorrectionTools from './CorrectionTools';

const NOW = new Date('2025-06-03T09:00:00Z');
const said = { en, ar };
const place = { article: 'one', sentence: 'p1.1', index: 1 };
const tools = <CorrectionTools now={() => NOW} />;
const stored = () =>
  corrections
    .getSnapshot()
    .records.map(({ id, sense }) => `${id} ${sense}`)
    .toSorted();

function choose(screen: RenderResult, text: string, label: string) {
  const field = screen.getByLabelText(label).element() as HTMLInputElement;
  const files = new DataTransfer();
  files.items.add(new File([text], 'lexicon.txt', { type: 'text/plain' }));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

beforeEach(async () => {
  await corrections.merge([]);
});
afterEach(() => void vi.restoreAllMocks());

it('saves what holds in every text as a file that people can read; what is for one place is said to be left out', async () => {
  const files: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file as Blob);
    return 'blob:none';
  });
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function saved(this: HTMLAnchorElement) {
    names.push(this.download);
  });
  const { lemma, root, pos, sense, stem } = storedCorrection('قال', 'say');
  await corrections.merge([
    storedCorrection('علم'),
    newCorrection('قال', place, { lemma, root, pos, sense, stem }, NOW),
  ]);
  const screen = await show(tools);
  await screen.getByRole('button', { name: en.list.save }).click();
  await expect.element(screen.getByRole('status')).toHaveTextContent(filled(en.list.saved_one, { count: 1 }));
  await expect.element(screen.getByRole('status')).toHaveTextContent(filled(en.list.left_one, { count: 1 }));
  expect(names).toEqual(['bayan-my-lexicon-2025-06-03.txt']);
  expect(await files[0]?.text()).toContain('\nعلم | عَلَم | علم | noun | flag | عَلَم\n');
});

it('says that there is nothing to save', async () => {
  const screen = await show(tools);
  await screen.getByRole('button', { name: en.list.save }).click();
  await expect.element(screen.getByRole('alert')).toHaveTextContent(en.list.refused.empty);
});

it.each(bothLanguages)(
  '%s: adds what a file holds, leaves what is here, and names each line that is wrong',
  async (lang) => {
    const t = said[lang];
    await corrections.merge([storedCorrection('علم'), storedCorrection('قال', 'say')]);
    const screen = await show(tools, { lang });
    const text = [
      'علم | عَلَم | علم | noun | flag | عَلَم',
      'قال | قَوْل | قول | noun | saying | -',
      'التمكين | تَمْكِين | مكن | noun | empowerment | -',
      'التمكين | تمكين | مكن | noun | empowerment | -',
    ].join('\n');
    choose(screen, text, t.list.add);
    for (const one of ['added_one', 'same_one', 'other_one'] as const)
      await expect.element(screen.getByText(filled(t.list.counts[one], { count: 1 }))).toBeVisible();
    await expect.element(screen.getByRole('alert')).toHaveTextContent(filled(t.list.line, { line: 4 }));
    await expect.element(screen.getByRole('alert')).toHaveTextContent(t.problems.noVowels);
    await expect.poll(stored).toEqual(['التمكين empowerment', 'علم flag', 'قال say']);
    // A second time nothing is new.
    choose(screen, text.split('\n').slice(0, 3).join('\n'), t.list.add);
    await expect.element(screen.getByText(t.list.counts.added_zero)).toBeVisible();
    await expect.poll(stored).toHaveLength(3);
  },
);

it.each([
  ['', en.list.refused.nothing],
  ['# Bayan, words of my own, version 9\n', en.list.refused.newer],
])('refuses a file, and says why: %j', async (text, why) => {
  const screen = await show(tools);
  choose(screen, text, en.list.add);
  await expect.element(screen.getByRole('alert')).toHaveTextContent(why);
});

it('lists what was decided; what is removed can be put back', async () => {
  await corrections.merge([storedCorrection('علم')]);
  const screen = await show(tools);
  await screen.getByText(filled(en.list.words_one, { count: 1 })).click();
  await screen.getByRole('button', { name: filled(en.list.removeWord, { word: 'علم' }) }).click();
  await expect.element(screen.getByText(filled(en.list.removed, { word: apart('علم') }))).toBeVisible();
  await expect.poll(stored).toEqual([]);
  await expect.element(screen.getByRole('button', { name: en.undo })).toHaveFocus();
  await screen.getByRole('button', { name: en.undo }).click();
  await expect.poll(stored).toEqual(['علم flag']);
});

it('says where there is no room, and adds nothing', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  const screen = await show(tools);
  choose(screen, 'التمكين | تَمْكِين | مكن | noun | empowerment | -', en.list.add);
  await expect.element(screen.getByRole('alert')).toHaveTextContent(texts.en.study.failures.full);
  await expect.poll(stored).toEqual([]);
});
