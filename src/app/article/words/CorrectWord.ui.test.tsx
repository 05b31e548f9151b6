import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Words } from '#article/words/words';
import * as en from '#i18n/locales/en/late/proposed.json';
import { proposedWords } from '#library/words/proposed-words';
import { corrections } from '#storage/corrections';
import { paragraph, tinyArticle, wordsFor } from '#testing/articles';
import { show } from '#testing/show';
import { texts } from '#testing/texts';
import { CorrectWord } from './CorrectWord';

const article = tinyArticle({
  paragraphs: [paragraph(['رفع علم الدولة.', 'He raised the flag of the state.'])],
  entities: [],
  cues: [],
  parties: [],
});
const stored = () => corrections.getSnapshot().records.map(({ id, lemma, sense }) => [id, lemma, sense]);

/** What is shown of the second word by the corrections as they are now. */
async function word() {
  const words: Words = await proposedWords(article);
  const second = words.bySentence.get('p1.1')?.[1];
  if (!second) throw new Error('no word');
  return <CorrectWord article={article} words={words} word={second} />;
}

beforeEach(async () => {
  await corrections.merge([]);
});
afterEach(() => void vi.restoreAllMocks());

it('what is chosen is kept by the form of the word; then for this place alone; then taken back', async () => {
  const screen = await show(await word());
  await screen.getByRole('button', { name: /^science/ }).click();
  await expect.poll(stored).toEqual([['علم', 'عِلْم', 'science']]);
  await screen.rerender(await word());
  await screen.getByRole('button', { name: en.onlyHere }).click();
  await expect.poll(stored).toEqual([[`${article.slug}/p1.1/1/علم`, 'عِلْم', 'science']]);
  await screen.rerender(await word());
  await screen.getByRole('button', { name: en.undo }).click();
  await expect.poll(stored).toEqual([]);
  await screen.rerender(await word());
  await expect.element(screen.getByRole('status')).toHaveTextContent(en.state.proposed);
});

it('where there is no room that is said, and what is here stays', async () => {
  const screen = await show(await word());
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await screen.getByRole('button', { name: en.right }).click();
  await expect.element(screen.getByRole('alert')).toHaveTextContent(texts.en.study.failures.full);
  await expect.poll(stored).toEqual([]);
});

it('a word that was annotated says nothing', async () => {
  const words = wordsFor(article);
  const first = words.bySentence.get('p1.1')?.[0];
  if (!first) throw new Error('no word');
  const screen = await show(<CorrectWord article={article} words={words} word={first} />);
  expect(screen.container.textContent).toBe('');
});
