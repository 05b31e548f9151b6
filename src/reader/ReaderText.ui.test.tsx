import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { real } from '#testing/real-text';
import { every, rowText, showReader, the } from '#testing/reader';
import { goTo } from '#testing/browser';
import { sentenceElement as sentence } from '#testing/text-on-page';
import { texts } from '#testing/texts';
import { bothLanguages, PHONE, show, WIDE } from '#testing/show';
import { realArticle, realFiles } from '#testing/articles';
import { PlainText } from './PlainText';

const { rows, sentences } = real;
const MIDDLE = [1024, 768] as const;
const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
const arabicBox = (row: string) => rowText(row, 'ar').getBoundingClientRect();
const englishBox = (row: string) => rowText(row, 'en').getBoundingClientRect();
/** How the English of a row stands to its Arabic. */
const layoutOf = (row: string) => {
  if (arabicBox(row).left > englishBox(row).right) return 'at the left of the Arabic';
  return englishBox(row).top >= arabicBox(row).bottom ? 'below the Arabic' : 'over the Arabic';
};
/** A key of an Arabic keyboard: it types Arabic, and is known by its place. */
const arabicKey = (key: string, code: string) =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }));
const panesOf = (row: string) => ({ ar: isShown(rowText(row, 'ar')), en: isShown(rowText(row, 'en')) });

describe('the text', () => {
  it.each(bothLanguages)(
    '%s: is all of the article, verbatim, in order, under the source of each language',
    async (lang) => {
      const screen = await showReader({ lang, files: realFiles });
      expect(every('article > [id]').map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
      for (const { id, sentences: own } of rows) {
        for (const of of ['ar', 'en'] as const) {
          expect(rowText(id, of).textContent).toBe(own.map((one) => one[of]).join(''));
        }
      }
      await expect.element(screen.getByText('1 April 2025', { exact: true }).first()).toBeVisible();
      await expect.element(screen.getByText('1 أبريل 2025', { exact: true }).first()).toBeVisible();
      const lines = every('#h .source-line').map(({ textContent }) => textContent);
      expect(lines[0]).toMatch(/شينخوا.*موسكو/);
      expect(lines[1]).toMatch(/Xinhua.*Moscow/);
    },
  );

  it.each(bothLanguages)('%s: says language and direction of every piece', async (lang) => {
    await showReader({ lang, files: realFiles });
    for (const { id } of rows) {
      expect([rowText(id, 'ar').dir, rowText(id, 'en').dir]).toEqual(['rtl', 'ltr']);
    }
    const spoken = every('[data-sentence]').map((one) => `${one.lang} ${one.dir}`);
    expect(spoken.filter((one) => one === 'ar rtl')).toHaveLength(sentences.size);
    expect(spoken.filter((one) => one === 'en ltr')).toHaveLength(sentences.size);
    expect(spoken).toHaveLength(2 * sentences.size);
  });

  it('stands bare, whole and marked by language where nothing else of the page can be shown', async () => {
    await show(<PlainText article={realArticle()} />);
    for (const { id, sentences: own } of rows) {
      for (const { id: one, ar, en } of own) {
        expect([sentence(one, 'ar').textContent, sentence(one, 'en').textContent]).toEqual([ar, en]);
        expect([sentence(one, 'ar').dir, sentence(one, 'en').dir]).toEqual(['rtl', 'ltr']);
      }
      expect(every(`#${id} [lang="ar"][data-sentence]`)).toHaveLength(own.length);
    }
  });
});

describe('the four views', () => {
  it.each(
    bothLanguages.flatMap((lang) =>
      ([WIDE, MIDDLE, PHONE] as const).map((window) => ({ lang, window, wide: window[0] })),
    ),
  )('show one language or both, one beside the other or below it: $wide px, $lang', async ({ lang, window }) => {
    await showReader({ lang, window, search: '?view=ar' });
    for (const row of ['h', 'p3']) expect(panesOf(row)).toEqual({ ar: true, en: false });
    goTo('?view=en');
    for (const row of ['h', 'p3']) await expect.poll(() => panesOf(row)).toEqual({ ar: false, en: true });
    goTo('?view=stacked');
    await expect.poll(() => panesOf('p3')).toEqual({ ar: true, en: true });
    expect(layoutOf('p3')).toBe('below the Arabic');
    goTo('?');
    await expect.poll(() => the('article').dataset['view']).toBe('facing');
    for (const row of ['h', 'p3']) expect(panesOf(row)).toEqual({ ar: true, en: true });
    expect(layoutOf('p3')).toBe(window[0] >= 800 ? 'at the left of the Arabic' : 'below the Arabic');
  });

  it.each(bothLanguages)('%s: are chosen by words, or by arrow keys that follow the eye', async (lang) => {
    const screen = await showReader({ lang });
    const { view, views } = texts[lang].app;
    const group = screen.getByRole('banner').getByRole('radiogroup', { name: view });
    const radio = (name: keyof typeof views) => group.getByRole('radio', { name: views[name], exact: true });
    expect(group.getByRole('radio').elements()).toHaveLength(4);
    await radio('en').click();
    await expect.poll(() => panesOf('p1')).toEqual({ ar: false, en: true });
    await radio('facing').click();
    await expect.poll(() => panesOf('p1')).toEqual({ ar: true, en: true });
    await userEvent.keyboard(lang === 'ar' ? '{ArrowLeft}' : '{ArrowRight}');
    await expect.element(radio('stacked')).toBeChecked();
    await expect.element(radio('stacked')).toHaveFocus();
    await userEvent.keyboard(lang === 'ar' ? '{ArrowRight}' : '{ArrowLeft}');
    await expect.element(radio('facing')).toBeChecked();
  });

  it('answer to the keys a and e, and never both panes go', async () => {
    await showReader();
    for (const [key, ar, en] of [
      ['a', false, true],
      ['a', true, true],
      ['e', true, false],
      ['e', true, true],
      ['a', false, true],
      ['e', true, false],
      ['a', false, true],
    ] as const) {
      await userEvent.keyboard(key);
      await expect.poll(() => panesOf('p1'), { message: `after ${key}` }).toEqual({ ar, en });
    }
  });

  it('answer to the same keys where they type Arabic', async () => {
    await showReader();
    arabicKey('ش', 'KeyA');
    await expect.poll(() => panesOf('p1')).toEqual({ ar: false, en: true });
    arabicKey('ش', 'KeyA');
    await expect.poll(() => panesOf('p1')).toEqual({ ar: true, en: true });
    arabicKey('ث', 'KeyE');
    await expect.poll(() => panesOf('p1')).toEqual({ ar: true, en: false });
  });

  it('do not answer to keys while the reader types, nor with Ctrl, nor when single keys are off', async () => {
    const screen = await showReader();
    const field = screen.getByRole('searchbox');
    await field.fill('');
    await field.click();
    await userEvent.keyboard('ae');
    await expect.element(field).toHaveValue('ae');
    the('input[type="search"]').blur();
    await userEvent.keyboard('{Control>}a{/Control}');
    expect(the('article').dataset['view']).toBe('facing');
    await screen.unmount();
    await showReader({ settings: { shortcuts: false } });
    await userEvent.keyboard('an');
    expect(panesOf('p1')).toEqual({ ar: true, en: true });
  });
});

describe('what stands beside and below the words', () => {
  it.each(
    (['facing', 'stacked', 'ar', 'en'] as const).flatMap((view) =>
      ([WIDE, [820, 1180]] as const).map((window) => ({ view, window, wide: window[0] })),
    ),
  )('$view, $wide px: the count of notes keeps clear of the text', async ({ view, window }) => {
    await showReader({ window, search: `?view=${view}`, files: realFiles });
    const counts = every('.row-menu > span').filter(isShown);
    expect(counts.length).toBeGreaterThan(5);
    for (const count of counts) {
      const { left, right } = count.getBoundingClientRect();
      const row = count.closest('.row')?.id ?? '';
      for (const text of [rowText(row, 'ar'), rowText(row, 'en')].filter(isShown)) {
        const box = text.getBoundingClientRect();
        expect(Math.max(box.left - right, left - box.right)).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('romanization stays below the dots of a final yaa, in the headline and in the text', async () => {
    await showReader({ settings: { romanized: true }, files: realFiles });
    await expect.poll(() => every('.word[data-romanized]').length).toBeGreaterThan(0);
    await document.fonts.load('21px "Scheherazade New"', 'ي');
    await document.fonts.load('italic 13px "Source Serif 4"', 'a');
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) throw new Error('no canvas');
    const inkOf = (words: string, style: CSSStyleDeclaration) => {
      pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      return pen.measureText(words);
    };
    const ending = every('.word[data-romanized]').filter((word) => /ي[،.]?$/.test(word.textContent.trim()));
    const inHeadline = ending.filter((word) => word.closest('h1'));
    expect([inHeadline.length > 0, ending.length > inHeadline.length]).toEqual([true, true]);
    for (const word of ending) {
      const written = document.createRange();
      written.selectNodeContents(word);
      const arabic = inkOf(word.textContent, getComputedStyle(word));
      const baseline = written.getBoundingClientRect().top + arabic.fontBoundingBoxAscent;
      const under = getComputedStyle(word, '::before');
      const latin = inkOf(word.dataset['romanized'] ?? '', under);
      const line = parseFloat(under.lineHeight);
      // Half of what the line has beyond its letters lies above them.
      const half = (line - latin.fontBoundingBoxAscent - latin.fontBoundingBoxDescent) / 2;
      const top = word.getBoundingClientRect().bottom - line + half + latin.fontBoundingBoxAscent;
      const lowest = baseline + arabic.actualBoundingBoxDescent;
      expect(top - latin.actualBoundingBoxAscent - lowest).toBeGreaterThanOrEqual(0);
    }
  });
});
