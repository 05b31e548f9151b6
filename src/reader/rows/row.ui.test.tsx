import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Unit } from '#article/model';
import { entity, paragraph, tinyArticle } from '#testing/articles';
import { realFiles } from '#testing/articles';
import { real } from '#testing/real-text';
import { every, rowText, showReader, the } from '#testing/reader';
import { chooseInRowMenu, readingTexts } from '#testing/row-menu';
import { filled, texts } from '#testing/texts';
import { bothLanguages, PHONE, show, WIDE } from '#testing/show';
import { TextAlone } from '#testing/text-alone';

const { file, rows } = real;
const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });

describe('with Arabic alone', () => {
  it.each(bothLanguages.flatMap((lang) => [WIDE, PHONE].map((window) => ({ lang, window, wide: window[0] }))))(
    'a paragraph reveals its English in place, and no other: $wide px, $lang',
    async ({ lang, window }) => {
      const screen = await showReader({ lang, window, search: '?view=ar' });
      const { showEnglishOf, hideEnglishOf } = texts[lang].reader;
      await screen.getByRole('button', { name: filled(showEnglishOf, { number: 3 }), exact: true }).click();
      await expect
        .poll(() => ['p2', 'p3', 'p4'].map((row) => isShown(rowText(row, 'en'))))
        .toEqual([false, true, false]);
      const [ar, en] = [rowText('p3', 'ar').getBoundingClientRect(), rowText('p3', 'en').getBoundingClientRect()];
      expect(en.top).toBeGreaterThanOrEqual(ar.bottom);
      const hide = screen.getByRole('button', { name: filled(hideEnglishOf, { number: 3 }), exact: true });
      await expect.element(hide).toHaveAttribute('aria-expanded', 'true');
      expect(document.getElementById(hide.element().getAttribute('aria-controls') ?? '')).toBe(rowText('p3', 'en'));
      await hide.click();
      await expect.poll(() => isShown(rowText('p3', 'en'))).toBe(false);
      await chooseInRowMenu('p3', readingTexts[lang].row.showEnglish);
      await expect.poll(() => isShown(rowText('p3', 'en'))).toBe(true);
    },
  );
});

describe('translator’s notes', () => {
  it.each(bothLanguages.flatMap((lang) => [WIDE, PHONE].map((window) => ({ lang, window, wide: window[0] }))))(
    'are shown on request: $wide px, $lang',
    async ({ lang, window }) => {
      const screen = await showReader({ lang, window, files: realFiles });
      const { notesLabel } = texts[lang].reader;
      await expect.element(screen.getByRole('complementary', { name: notesLabel })).not.toBeInTheDocument();
      const { row } = readingTexts[lang];
      const count = file.paragraphs[5]?.sentences[0]?.notes?.length ?? 0;
      await chooseInRowMenu('p6', filled(row.showNotes_other, { count }));
      const notes = screen.getByRole('complementary', { name: notesLabel });
      const expected = file.paragraphs[5]?.sentences[0]?.notes ?? [];
      expect(expected.length).toBeGreaterThan(0);
      await expect.element(notes).toBeVisible();
      for (const words of expected.flatMap(({ text, on }) => [text[lang], on.ar ?? '', on.en ?? ''])) {
        await expect.element(notes).toHaveTextContent(words);
      }
      // Where they were asked for: on a phone below the head of the row, else below its words.
      const below = window === PHONE ? the('#p6 .row-gutter') : rowText('p6', 'ar');
      expect(notes.element().getBoundingClientRect().top).toBeGreaterThanOrEqual(
        below.getBoundingClientRect().bottom - 12,
      );
      expect(rowText('p6', 'ar').getBoundingClientRect().top > notes.element().getBoundingClientRect().top).toBe(
        window === PHONE,
      );
      await expect.element(notes).toBeInViewport();
      await chooseInRowMenu('p6', filled(row.hideNotes_other, { count }));
      await expect.element(notes).not.toBeInTheDocument();
    },
  );

  it('are counted beside the number of every row that has some, and of no other', async () => {
    await showReader({ files: realFiles });
    const counts = every('article > [id] .row-menu').map((one) => [one.closest('article > [id]')?.id, one.textContent]);
    const notes = rows.map(({ id, sentences }) => [id, sentences.flatMap((one) => one.notes ?? []).length || '']);
    expect(counts).toEqual(notes.map(([id, count]) => [id, String(count)]));
    const { more, noteCount_one: one } = texts.en.reader;
    const label = `${filled(more, { number: 7 })} (${filled(one, { count: 1 })})`;
    expect(the('#p7 .row-menu').getAttribute('aria-label')).toBe(label);
  });
});

describe('a row', () => {
  const article = tinyArticle({
    parties: [
      { side: 'a', entity: 'a', speakers: ['wang'] },
      { side: 'b', entity: 'b', speakers: ['lavrov'] },
    ],
    paragraphs: [
      [{ ar: 'قال وانغ.', en: 'Wang spoke.', speaker: 'wang' }],
      [{ ar: 'وأضاف وانغ.', en: 'Wang went on.', speaker: 'wang' }],
      [{ ar: 'رد لافروف.', en: 'Lavrov answered.', speaker: 'lavrov' }],
      paragraph(['انتهى اللقاء.', 'The meeting ended.']),
    ],
    entities: [
      entity('wang', [['p1.1', 'وانغ', 'Wang']], { kind: 'person' }),
      entity('lavrov', [['p3.1', 'لافروف', 'Lavrov']], { kind: 'person' }),
      entity('a', [['p1.1', 'قال', 'spoke']]),
      entity('b', [['p3.1', 'رد', 'answered']]),
    ],
  });
  const onCite = vi.fn<(unit: Unit, beside: HTMLElement) => void>();
  it.each(bothLanguages)(
    '%s: has its number, which leads to it, and a menu of what can be done with it',
    async (lang) => {
      const screen = await show(<TextAlone article={article} onCite={onCite} />, { lang });
      const name = filled(texts[lang].reader.paragraph, { number: 2 });
      await expect.element(screen.getByRole('link', { name, exact: true })).toHaveAttribute('href', '#p2');
      const button = screen.getByRole('button', { name: filled(texts[lang].reader.more, { number: 2 }), exact: true });
      await expect.element(button).toHaveAttribute('aria-haspopup', 'menu');
      await chooseInRowMenu('p2', readingTexts[lang].row.cite);
      const [unit, beside] = onCite.mock.lastCall ?? [];
      expect([unit?.id, beside]).toEqual(['p2', button.element()]);
    },
  );

  it('its menu holds what there is to do, and is gone through by keys, which lead back to it', async () => {
    const screen = await show(<TextAlone article={article} />);
    const button = screen.getByRole('button', { name: 'More on paragraph 1' });
    (button.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    const items = page.getByRole('menuitem');
    await expect.element(items.first()).toBeVisible();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(items.first()).toHaveFocus();
    // No notes, nothing covered, both languages shown: there is but one thing to do.
    expect(items.elements().map((one) => one.textContent)).toEqual([readingTexts.en.row.cite]);
    await userEvent.keyboard('{Escape}');
    await expect.element(items.first()).not.toBeInTheDocument();
    await expect.element(screen.getByRole('button', { name: 'More on paragraph 1' })).toHaveFocus();
  });
});
