import { useMemo, useState } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { tinyArticle } from '#testing/articles';
import { chooseInRowMenu, readingTexts } from '#testing/row-menu';
import { filled, texts } from '#testing/texts';
import { sentenceElement as sentence } from '#testing/text-on-page';
import { the } from '#testing/reader';
import { bothLanguages, show } from '#testing/show';
import { TextAlone } from '#testing/text-alone';
import type { Reading } from '#reader/ReadingContext';

const article = tinyArticle({
  headline: { ar: 'لقاء', en: 'A meeting' },
  paragraphs: [
    [
      { ar: 'زار موسكو. ', en: 'He visited Moscow. ' },
      { ar: 'وعاد منها.', en: 'He came back.' },
    ],
    [
      { ar: 'لم تترجم. ', en: null },
      { ar: 'مسودة.', en: 'A draft.', draft: true },
    ],
  ],
});

/** The text, with the language that is covered as the reader chooses it. */
function Text({ covered: first }: { covered: Reading['covered'] }) {
  const [covered, setCovered] = useState(first);
  const reading = useMemo(() => ({ covered }), [covered]);
  return (
    <>
      {(['en', 'ar', null] as const).map((one) => (
        <button key={one} type="button" onClick={() => setCovered(one)}>{`cover ${one}`}</button>
      ))}
      <TextAlone article={article} reading={reading} />
    </>
  );
}

// The faces of the text, before any of it is drawn: what stands in for them has other lines, and stays once it is shown.
beforeAll(async () => {
  await document.fonts.load('21px "Scheherazade New"', 'ي');
  await document.fonts.load('17px "Source Serif 4"', 'a');
});

const ids = ['h', 'p1.1', 'p1.2'] as const;
/** Which of the sentences can be read, in one language. */
const read = (lang: 'ar' | 'en') =>
  ids.filter((id) => sentence(id, lang).checkVisibility({ visibilityProperty: true }));

describe('a language that is covered', () => {
  it.each(bothLanguages.flatMap((lang) => (['en', 'ar'] as const).map((covered) => ({ lang, covered }))))(
    'is shown by sentence, by paragraph and in the headline, and covered again: $covered, $lang interface',
    async ({ lang, covered }) => {
      const screen = await show(<Text covered={covered} />, { lang });
      const signs = [...document.querySelectorAll<HTMLElement>('.cover')].map(({ dataset }) => dataset['sign']);
      expect(new Set(signs)).toEqual(new Set([texts[lang].reader.coverSign]));
      const other = covered === 'en' ? 'ar' : 'en';
      const say = texts[lang].reader;
      const { row } = readingTexts[lang];
      const button = (name: string) => screen.getByRole('button', { name, exact: true });
      expect([read(covered), read(other)]).toEqual([[], [...ids]]);
      await button(filled(say.uncover, { sentence: 2, number: 1 })).click();
      await expect.poll(() => read(covered)).toEqual(['p1.2']);
      await chooseInRowMenu('p1', row.uncover);
      await expect.poll(() => read(covered)).toEqual(['p1.1', 'p1.2']);
      await chooseInRowMenu('p1', row.cover);
      await expect.poll(() => read(covered)).toEqual([]);
      await expect.poll(() => document.activeElement).toBe(the('#p1 .row-menu'));
      // The cover itself, and the menu: neither speaks of a paragraph 0.
      for (const uncover of [() => button(say.uncoverHeadline).click(), () => chooseInRowMenu('h', row.uncover)]) {
        await uncover();
        await expect.poll(() => read(covered)).toEqual(['h']);
        await chooseInRowMenu('h', row.cover);
        await expect.poll(() => read(covered)).toEqual([]);
      }
      await chooseInRowMenu('p1', row.uncover);
      await button('cover null').click();
      await expect.poll(() => read(covered)).toEqual([...ids]);
      await expect.element(button(say.uncoverHeadline)).not.toBeInTheDocument();
      await button(`cover ${other}`).click();
      await expect.poll(() => [read(covered), read(other)]).toEqual([[...ids], []]);
      await button(`cover ${covered}`).click();
      await expect.poll(() => [read(covered), read(other)]).toEqual([[], [...ids]]);
    },
  );

  it.each(['{Enter}', ' '])('is shown by the key “%s”; the next cover is the next stop', async (key) => {
    const screen = await show(<Text covered="en" />);
    const cover = (at: number) =>
      screen.getByRole('button', { name: filled(texts.en.reader.uncover, { sentence: at, number: 1 }), exact: true });
    (cover(1).element() as HTMLElement).focus();
    await userEvent.keyboard(key);
    await expect.poll(() => read('en')).toEqual(['p1.1']);
    await expect.element(cover(1)).not.toBeInTheDocument();
    await expect.element(cover(2)).toBeInTheDocument();
    expect((cover(2).element() as HTMLElement).tabIndex).toBe(0);
  });

  it('is not to be read by assistive technology, nor by selecting; and keeps its room', async () => {
    const screen = await show(<Text covered={null} />);
    const boxes = () => ids.map((id) => JSON.stringify(sentence(id, 'en').getBoundingClientRect()));
    const before = boxes();
    await screen.getByRole('button', { name: 'cover en' }).click();
    await expect.poll(() => read('en')).toEqual([]);
    expect(boxes()).toEqual(before);
    expect(ids.map((id) => sentence(id, 'en').closest('[aria-hidden="true"]') !== null)).toEqual([true, true, true]);
    getSelection()?.selectAllChildren(the('#p1 > p[lang="en"]'));
    expect(getSelection()?.toString().trim()).toBe('');
    getSelection()?.removeAllRanges();
    await chooseInRowMenu('p1', readingTexts.en.row.uncover);
    await expect.poll(() => read('en')).toEqual(['p1.1', 'p1.2']);
    expect(sentence('p1.1', 'en').closest('[aria-hidden="true"]')).toBeNull();
    expect(boxes()).toEqual(before);
  });
});

it.each(bothLanguages)('%s: a sentence without English says so, and so does a draft', async (lang) => {
  await show(<Text covered={null} />, { lang });
  const notes = [...the('#p2 > p[lang="en"]').querySelectorAll<HTMLElement>('.translation-state')];
  const { untranslated, machineDraft } = texts[lang].reader;
  expect(notes.map(({ textContent }) => textContent)).toEqual([untranslated, machineDraft]);
  expect(notes.map((one) => [one.lang, one.dir])).toEqual(Array(2).fill(lang === 'ar' ? ['ar', 'rtl'] : ['en', 'ltr']));
  expect(sentence('p2.2', 'en').textContent).toBe('A draft.');
  expect(document.querySelector('[data-sentence="p2.1"][lang="en"]')).toBeNull();
  expect(sentence('p2.1', 'ar').textContent).toBe('لم تترجم. ');
});

it.each(['en', 'ar'] as const)('a tap between two lines of covered %s is a tap on it', async (lang) => {
  await show(
    <div style={{ inlineSize: '8rem' }}>
      <Text covered={lang} />
    </div>,
  );
  const lines = [...(document.querySelector(`#p1 [lang="${lang}"] .cover`)?.getClientRects() ?? [])];
  expect(lines.length).toBeGreaterThan(1);
  const gaps = lines.slice(1).map((line, at) => line.top - (lines[at]?.bottom ?? 0));
  expect(gaps.filter((gap) => gap > 0)).toEqual([]);
});
