import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import ar from '#i18n/locales/ar/late/notes.json';
import en from '#i18n/locales/en/late/notes.json';
import type { Selection } from '#article/selection';
import { haveNotes, noteOn } from '#notes/testing';
import { paragraph, tinyArticle } from '#testing/articles';
import { bothLanguages, show, WIDE } from '#testing/show';
import { NotesBeside } from './NotesBeside';

const late = { en, ar };
const article = tinyArticle({
  paragraphs: [
    paragraph(['زار الوزير موسكو.', 'The minister visited Moscow.']),
    paragraph(['وأكد دعمه.', 'He confirmed.']),
  ],
});
const visit = noteOn(article, 'p1.1', 'en', 'visited', { remark: 'When?' });
const plain = noteOn(article, 'p1.1', 'ar', 'موسكو');
const last = noteOn(article, 'p2.1', 'ar', 'دعمه', { remark: 'لم يحدده' });
const onSelect = vi.fn<(selection: Selection) => void>();

beforeEach(() => haveNotes([visit, plain, last]));
afterEach(() => haveNotes([]));

/** The text as wide as the test says, in a main part of that width, with the notes beside it. */
const Beside = ({ width, main }: { width: number; main: number }) => (
  <main style={{ inlineSize: main }}>
    <NotesBeside article={article} onSelect={onSelect} />
    <article className="text" style={{ inlineSize: width, marginInline: 'auto' }}>
      {article.units.map(({ id }) => (
        <div key={id} id={id} style={{ blockSize: 200 }}>
          <p className="row-text text-en">English</p>
          <p className="row-text text-ar">عربي</p>
        </div>
      ))}
    </article>
  </main>
);

const rowTop = (id: string) => document.querySelector(`#${id} .row-text`)?.getBoundingClientRect().top ?? 0;

it.each(bothLanguages)(
  '%s: remarks stand beside their rows where there is room, and lead to their words',
  async (lang) => {
    const screen = await show(<Beside width={700} main={1300} />, { lang, window: WIDE });
    const margin = screen.getByRole('list', { name: late[lang].margin });
    await expect.element(margin.getByRole('button', { name: 'When?' })).toBeVisible();
    // A highlight alone says nothing there.
    expect(margin.getByRole('listitem').elements()).toHaveLength(2);
    const topOf = (name: string) => margin.getByRole('button', { name }).element().getBoundingClientRect().top;
    await expect.poll(() => Math.abs(topOf('When?') - rowTop('p1'))).toBeLessThan(2);
    expect(topOf('لم يحدده')).toBeGreaterThan(rowTop('p2'));
    const text = document.querySelector('article.text')?.getBoundingClientRect();
    const box = margin.getByRole('button', { name: 'When?' }).element().getBoundingClientRect();
    expect(lang === 'en' ? box.left >= (text?.right ?? 0) : box.right <= (text?.left ?? 0)).toBe(true);
    await margin.getByRole('button', { name: 'When?' }).click();
    expect(onSelect.mock.lastCall?.[0]).toMatchObject({ type: 'range', lang: 'en', id: 'p1.1' });
  },
);

it('where there is no room nothing shows, and nothing can be reached', async () => {
  await show(<Beside width={1200} main={1300} />, { window: WIDE });
  await expect.poll(() => document.querySelectorAll('ul[inert] li').length).toBe(2);
  expect(page.getByRole('button').elements()).toEqual([]);
});

it('on paper they stand with their words only if that is asked for', async () => {
  const screen = await show(<Beside width={700} main={1300} />, { settings: { printNotes: true }, window: WIDE });
  await expect.poll(() => document.querySelectorAll('section q').length).toBe(3);
  const printed = document.querySelector('section:has(q)');
  expect(printed?.textContent).toContain('Paragraph 1:');
  expect(printed?.textContent).toContain('When?');
  expect(getComputedStyle(printed as Element).display).toBe('none');
  await screen.unmount();
  await show(<Beside width={700} main={1300} />, { settings: { printNotes: false }, window: WIDE });
  await expect.poll(() => document.querySelectorAll('[aria-label="Notes in the margin"] li').length).toBe(2);
  expect(document.querySelectorAll('section q').length).toBe(0);
});

/** The line of a highlight in an element, and whether it has a ground. */
function lookOf(selector: string, color: string) {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`${selector} is not there`);
  const style = getComputedStyle(element, `::highlight(note-${color})`);
  return [style.textDecorationLine, style.textDecorationStyle, style.backgroundColor !== 'rgba(0, 0, 0, 0)'];
}

it('highlights have their ground and line in the text, and nowhere else', async () => {
  await show(<Beside width={700} main={1300} />, { window: WIDE });
  await expect.poll(() => lookOf('.text-ar', 'amber')).toEqual(['underline', 'solid', true]);
  expect(lookOf('.text-en', 'green')).toEqual(['underline', 'dashed', true]);
  expect(lookOf('.text-ar', 'blue')).toEqual(['underline', 'dotted', true]);
  expect(lookOf('.text-en', 'rose')).toEqual(['underline', 'double', true]);
  expect(lookOf('main', 'amber')).toEqual(['none', 'solid', false]);
});
