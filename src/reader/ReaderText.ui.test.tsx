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
