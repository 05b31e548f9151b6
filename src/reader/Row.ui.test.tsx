import { describe, expect, it } from 'vitest';
import { entity, paragraph, tinyArticle } from '#testing/articles';
import { realFile, realRows } from '#testing/real-text';
import { every, rowText, showReader, the } from '#testing/reader';
import { filled, texts } from '#testing/texts';
import { bothLanguages, PHONE, show, WIDE } from '#testing/show';
import { Row } from './Row';

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
    },
  );
});

describe('translator’s notes', () => {
  it.each(bothLanguages.flatMap((lang) => [WIDE, PHONE].map((window) => ({ lang, window, wide: window[0] }))))(
    'are shown on request: $wide px, $lang',
    async ({ lang, window }) => {
      const screen = await showReader({ lang, window });
      const { notesLabel } = texts[lang].reader;
      await expect.element(screen.getByRole('complementary', { name: notesLabel })).not.toBeInTheDocument();
      const button = the('[aria-controls="p6-notes"]');
      expect(button.getAttribute('aria-expanded')).toBe('false');
      button.click();
      const notes = screen.getByRole('complementary', { name: notesLabel });
      const expected = realFile.paragraphs[5]?.sentences[0]?.notes ?? [];
      expect(expected.length).toBeGreaterThan(0);
      await expect.element(notes).toBeVisible();
      for (const words of expected.flatMap(({ text, on }) => [text[lang], on.ar ?? '', on.en ?? ''])) {
        await expect.element(notes).toHaveTextContent(words);
      }
      expect(button.getAttribute('aria-expanded')).toBe('true');
      button.click();
      await expect.element(notes).not.toBeInTheDocument();
    },
  );

  it('can be asked for in every row that has some, and in no other', async () => {
    const screen = await showReader();
    const withButton = every('article [aria-controls$="-notes"]').map((one) => one.closest('article > [id]')?.id);
    const withNotes = realRows.filter(({ sentences }) => sentences.some(({ notes }) => (notes ?? []).length > 0));
    expect(withButton).toEqual(withNotes.map(({ id }) => id));
    const [first] = withNotes.filter(({ id }) => id !== 'h');
    const count = first?.sentences.flatMap(({ notes }) => notes ?? []).length ?? 0;
    const { notesOf_one: one, notesOf_other: other } = texts.en.reader;
    const name = filled(count === 1 ? one : other, { count, number: first?.id.slice(1) ?? '' });
    await expect.element(screen.getByRole('button', { name, exact: true })).toBeVisible();
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
  const rowOf = (index: number, named: boolean) => {
    const unit = article.units[index];
    if (!unit) throw new Error(`no row ${index}`);
    return (
      <Row
        article={article}
        unit={unit}
        selection={null}
        current={null}
        named={named}
        cite={(one) => <i>cite {one.id}</i>}
      />
    );
  };

  it.each(bothLanguages)('%s: has its number, which leads to it, and what it can be cited by', async (lang) => {
    const screen = await show(rowOf(2, false), { lang });
    const name = filled(texts[lang].reader.paragraph, { number: 2 });
    await expect.element(screen.getByRole('link', { name, exact: true })).toHaveAttribute('href', '#p2');
    await expect.element(screen.getByRole('region', { name, exact: true })).toHaveTextContent('cite p2');
  });

  it.each([
    { row: 1, named: false, shown: true, heard: true, side: 'a' },
    { row: 2, named: false, shown: false, heard: false, side: 'a' },
    // The first in view shows the name again; it is heard where the run begins only.
    { row: 2, named: true, shown: true, heard: false, side: 'a' },
    { row: 3, named: false, shown: true, heard: true, side: 'b' },
    { row: 4, named: false, shown: true, heard: true, side: 'none' },
  ])('row $row names its speaker where the run begins, or where it is the first in view: $named', async (one) => {
    await show(rowOf(one.row, one.named));
    const run = the('.rail-run');
    expect(run.dataset['named'] !== undefined).toBe(one.shown);
    expect(run.dataset['side']).toBe(one.side);
    const name = the('.rail-name');
    expect(name.getAttribute('aria-hidden')).toBe(one.heard ? null : 'true');
    expect(name.textContent).toContain(['', 'Wang', 'Wang', 'Lavrov', texts.en.app.speaker.reporter][one.row]);
    expect(name.textContent.startsWith(texts.en.reader.speaker)).toBe(one.heard);
  });
});
