import { afterEach, describe, expect, it } from 'vitest';
import { newSavedWord, type SavedWord } from '#study/saved-word';
import { savedWords } from '#study/store';
import { foundWord, reviewed, withCard } from '#study/testing';
import { keepSettings } from '#testing/browser';
import { short } from '#testing/real-text';
import { readingTexts } from '#testing/row-menu';
import { bothLanguages, PHONE, WIDE } from '#testing/show';
import { showReader } from '#testing/reader';
import { sentenceElement } from '#testing/text-on-page';
import { filled, texts } from '#testing/texts';

const { sentences, file } = short;
const YEAR = 365 * 86_400_000;

/** A word of the article as it was saved, by its letters. */
function saved(sentence: string, plain: string, index: number): SavedWord {
  const text = sentences.get(sentence) ?? { ar: '', en: '' };
  const start = text.ar.indexOf(plain);
  if (start < 0) throw new Error(`${plain} is not in ${sentence}`);
  const span = { start, end: start + plain.length };
  return newSavedWord(
    foundWord({
      article: file.slug,
      sentence,
      index,
      plain,
      vowelled: plain,
      text: { ar: text.ar, en: text.en },
      span,
    }),
    new Date(),
  );
}

const later = new Date(Date.now() + YEAR).toISOString();
const both = (word: SavedWord, scheduledDays: number) => {
  const card = reviewed(3, new Date().toISOString(), { due: later, scheduledDays });
  return withCard(withCard(word, 'recognise', card), 'recall', card);
};
const fresh = saved('p4.1', 'بإنجاح', 2);
const learning = both(saved('p4.1', 'الثقافة', 4), 5);
const known = both(saved('p5.2', 'بناء', 8), 40);

/** What is marked as the reader's own, by how far it is. */
const marked = () =>
  Object.fromEntries(
    ['fresh', 'learning', 'known'].map((standing) => [
      standing,
      [...(CSS.highlights.get(`own-${standing}`) ?? [])].map((range) => (range as Range).toString()),
    ]),
  );

/** The line of such a mark, and whether it has a ground. */
function lookOf(standing: string) {
  const style = getComputedStyle(sentenceElement('p4.1', 'ar'), `::highlight(own-${standing})`);
  return [style.textDecorationLine, style.textDecorationStyle, style.backgroundColor !== 'rgba(0, 0, 0, 0)'];
}

afterEach(() => CSS.highlights.clear());

describe('the reader’s own words', () => {
  it('are marked in the text by how far they are, when that is asked for, and as they change', async () => {
    await savedWords.merge([fresh, learning, known]);
    await showReader({ settings: { markOwn: true } });
    await expect.poll(marked).toEqual({ fresh: ['بإنجاح'], learning: ['الثقافة'], known: ['بناء'] });
    expect(lookOf('fresh')).toEqual(['underline', 'dashed', true]);
    // The line under it is for the colours of the system, in which there is no ground.
    expect(lookOf('learning')).toEqual(['none', 'double', true]);
    expect(lookOf('known')).toEqual(['underline', 'dotted', false]);
    // What is drawn anew, with other letters, is marked anew.
    keepSettings({ markOwn: true, vowels: 'all', senses: true });
    await expect.poll(() => marked()['fresh']?.[0]?.startsWith('بِإِنْ')).toBe(true);
    await savedWords.remove(fresh.id);
    await expect.poll(() => marked()['fresh']).toEqual([]);
    keepSettings({ markOwn: false });
    await expect.poll(marked).toEqual({ fresh: [], learning: [], known: [] });
  });

  it('are not marked where the sentence says something else by now', async () => {
    await savedWords.merge([{ ...fresh, span: { start: 0, end: 4 } }, learning]);
    await showReader({ settings: { markOwn: true } });
    await expect.poll(() => marked()['learning']).toEqual(['الثقافة']);
    expect(marked()['fresh']).toEqual([]);
  });

  it.each(bothLanguages.flatMap((lang) => [WIDE, PHONE].map((window) => ({ lang, window, wide: window[0] }))))(
    '$lang, $wide px: those that are due are counted in the bar, which leads to them',
    async ({ lang, window }) => {
      await savedWords.merge([fresh, learning]);
      const screen = await showReader({ lang, window });
      const button = screen.getByRole('button', { name: filled(readingTexts[lang].due.label_one, { count: 1 }) });
      await expect.element(button).toHaveTextContent(filled(readingTexts[lang].due.sign, { count: 1 }));
      expect(marked()).toEqual({ fresh: [], learning: [], known: [] });
      await button.click();
      await expect.element(screen.getByRole('heading', { name: texts[lang].study.title })).toBeVisible();
      await expect
        .element(screen.getByRole('tab', { name: texts[lang].words.section.saved }))
        .toHaveAttribute('aria-selected', 'true');
    },
  );

  it('where none is due the bar says nothing', async () => {
    await savedWords.merge([learning]);
    const screen = await showReader({ settings: { markOwn: true } });
    await expect.poll(() => marked()['learning']).toEqual(['الثقافة']);
    expect(screen.container.querySelector('.bar-due')).toBeNull();
  });
});
