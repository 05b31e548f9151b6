import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { phraseOf } from '#article/words/words';
import { paragraph, realWords, tinyArticle, wordsFor } from '#testing/articles';
import { bothLanguages, show } from '#testing/show';
import { texts } from '#testing/texts';
import { deviceDatabase } from '#storage/database';
import { savedWords } from '#study/store';
import { SaveWord } from './SaveWord';

const article = tinyArticle({
  paragraphs: [paragraph(['قال الوزير: بناء سلام بناء.', 'The minister said: building a constructive peace.'])],
});
const words = wordsFor(
  article,
  { بناء: { sense: 'constructive', lexeme: { lemma: 'بَنَّاء', root: 'بني' } } },
  { roots: { بني: 'build' } },
);
const list = words.bySentence.get('p1.1') ?? [];
const [building, constructive] = list.filter(
  ({ span }) => article.sentences.get('p1.1')?.ar.slice(span.start, span.end) === 'بناء',
);

const stored = () => savedWords.getSnapshot().records;

beforeEach(async () => {
  await savedWords.merge([]);
});
afterEach(() => void vi.restoreAllMocks());

it.each(bothLanguages)('%s: a word is saved, with all that a review will need, and taken out again', async (lang) => {
  if (!constructive) throw new Error('no such word');
  const { save, saved } = texts[lang].words;
  const screen = await show(<SaveWord article={article} words={words} word={constructive} />, { lang });
  await screen.getByRole('button', { name: save, exact: true }).click();
  await expect.element(screen.getByRole('button', { name: saved, exact: true })).toBeVisible();
  expect(stored()).toMatchObject([
    {
      id: `${article.slug}/p1.1/${constructive.index}`,
      plain: 'بناء',
      vowelled: constructive.vowelled,
      lemma: 'بَنَّاء',
      root: 'بني',
      sense: 'constructive',
      text: { ar: article.sentences.get('p1.1')?.ar, en: article.sentences.get('p1.1')?.en },
      span: { start: constructive.span.start, end: constructive.span.end },
    },
  ]);
  await screen.getByRole('button', { name: saved, exact: true }).click();
  await expect.element(screen.getByRole('button', { name: save, exact: true })).toBeVisible();
  expect(stored()).toEqual([]);
});

it('a word that is only proposed is saved as one', async () => {
  if (!building) throw new Error('no such word');
  const screen = await show(<SaveWord article={article} words={words} word={building} proposed />);
  await screen.getByRole('button').click();
  await expect.poll(stored).toMatchObject([{ plain: 'بناء', proposed: true }]);
});

it('the English words that render it are kept with it', async () => {
  const { article: real, words: all } = realWords();
  const word = all.bySentence.get('p14.1')?.find((one) => one.sentence.ar.slice(one.span.start).startsWith('بإنجاح'));
  if (!word) throw new Error('no such word');
  const screen = await show(<SaveWord article={real} words={all} word={word} />);
  await screen.getByRole('button').click();
  await expect
    .poll(() =>
      stored().flatMap(({ text, rendered = [] }) => rendered.map(({ start, end }) => text.en.slice(start, end))),
    )
    .toEqual(phraseOf(all, word)?.en.map(({ start, end }) => word.sentence.en.slice(start, end)));
  expect(stored()[0]?.rendered?.length).toBeGreaterThan(0);
});

it('the same letters elsewhere in the sentence are another word', async () => {
  if (!building || !constructive) throw new Error('no such words');
  const screen = await show(<SaveWord article={article} words={words} word={building} />);
  await screen.getByRole('button').click();
  await expect.element(screen.getByRole('button', { name: texts.en.words.saved, exact: true })).toBeVisible();
  await screen.rerender(<SaveWord article={article} words={words} word={constructive} />);
  await expect.element(screen.getByRole('button', { name: texts.en.words.save, exact: true })).toBeVisible();
});

it('where there is no room that is said, and what is here stays; once there is, the complaint goes', async () => {
  if (!building || !constructive) throw new Error('no such words');
  const screen = await show(<SaveWord article={article} words={words} word={building} />);
  await screen.getByRole('button').click();
  await expect.poll(stored).toHaveLength(1);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await screen.rerender(<SaveWord key="other" article={article} words={words} word={constructive} />);
  await screen.getByRole('button').click();
  await expect.element(screen.getByRole('alert')).toHaveTextContent(texts.en.study.failures.full);
  await expect.element(screen.getByRole('button', { name: texts.en.words.save, exact: true })).toBeVisible();
  expect(stored()).toHaveLength(1);
  vi.restoreAllMocks();
  await screen.getByRole('button').click();
  await expect.element(screen.getByRole('button', { name: texts.en.words.saved, exact: true })).toBeVisible();
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
  expect(stored()).toHaveLength(2);
});

it.each([
  ['denied', new DOMException('denied', 'SecurityError')],
  ['unavailable', new TypeError('no database here')],
] as const)(
  'where the browser keeps nothing (%s) that is said, and the word is not taken for saved',
  async (why, error) => {
    if (!building) throw new Error('no such word');
    deviceDatabase.close();
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw error;
    });
    const screen = await show(<SaveWord article={article} words={words} word={building} />);
    const { words: said, study } = texts.en;
    await screen.getByRole('button').click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent(study.failures[why]);
    await expect.element(screen.getByRole('button', { name: said.save, exact: true })).toBeVisible();
  },
);
