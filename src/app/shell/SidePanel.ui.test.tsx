import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { knownFrom, type Selection } from '#article/selection';
import { realArticle } from '#testing/articles';
import { bothLanguages, PHONE, show } from '#testing/show';
import { filled, texts } from '#testing/texts';
import { SidePanel } from './SidePanel';

const article = realArticle();
const known = knownFrom(article);

function panel(selection: Selection | null, open = false) {
  const given = { onOpenChange: vi.fn<(open: boolean) => void>(), onStep: vi.fn<(by: 1 | -1) => void>() };
  const ui = (
    <SidePanel known={known} selection={selection} open={open} {...given}>
      <p>the lists</p>
    </SidePanel>
  );
  return { given, ui };
}

describe('on a phone, closed', () => {
  it.each(bothLanguages)('%s: names what is selected, and steps through it', async (lang) => {
    const { given, ui } = panel({ type: 'entity', id: 'russia', at: 2 });
    const { app, registers } = texts[lang];
    const screen = await show(ui, { lang, window: PHONE });
    const aside = screen.getByRole('complementary', { name: app.panel });
    await expect.element(aside).toHaveTextContent(article.entity.get('russia')?.name[lang] ?? '?');
    const of = article.entity.get('russia')?.mentions.length;
    await expect.element(aside).toHaveTextContent(`3 ${registers.of} ${of}`);
    await screen.getByRole('button', { name: app.next, exact: true }).click();
    await screen.getByRole('button', { name: app.previous, exact: true }).click();
    expect(given.onStep.mock.calls).toEqual([[1], [-1]]);
  });

  it.each<[string, Selection | null, string]>([
    ['nothing', null, texts.en.app.panel],
    ['a word, which has its card', { type: 'word', id: 'p1.1', at: 0 }, texts.en.app.panel],
    ['a sentence', { type: 'sentence', id: 'p4.1' }, 'Sentence, paragraph 4'],
  ])('of %s there is no stepper', async (_what, selection, said) => {
    const screen = await show(panel(selection).ui, { window: PHONE });
    await expect.element(screen.getByText(said, { exact: true })).toBeVisible();
    expect(screen.getByRole('button', { name: texts.en.app.next, exact: true }).elements()).toEqual([]);
  });

  it('holds what is searched for as it was typed, and turns nothing round', async () => {
    const hits = [{ sentence: [...article.sentences.values()][0], ar: null, en: null }].flatMap(
      ({ sentence, ...rest }) => (sentence ? [{ sentence, ...rest }] : []),
    );
    const found = { ...known, hits, listed: [0] };
    const screen = await show(
      <SidePanel
        known={found}
        selection={{ type: 'search', id: 'روسيا', at: 0 }}
        open={false}
        onOpenChange={() => undefined}
        onStep={() => undefined}
      >
        <p />
      </SidePanel>,
      { window: PHONE },
    );
    const typed = screen.getByText('روسيا');
    expect(typed.element().tagName).toBe('BDI');
    await expect.element(screen.getByText(filled('{{at}}', { at: 1 }), { exact: true }).first()).toBeVisible();
  });
});

it.each(bothLanguages)('%s: the grip says what it does, and does it by click and by keyboard', async (lang) => {
  const { openPanel, closePanel } = texts[lang].app;
  const { given, ui } = panel(null);
  const screen = await show(ui, { lang, window: PHONE });
  const grip = screen.getByRole('button', { name: openPanel });
  await expect.element(grip).toHaveAttribute('aria-expanded', 'false');
  await userEvent.tab();
  await expect.element(grip).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(given.onOpenChange.mock.calls).toEqual([[true]]);
  const opened = panel(null, true);
  await screen.rerender(opened.ui);
  const close = screen.getByRole('button', { name: closePanel });
  await expect.element(close).toHaveAttribute('aria-expanded', 'true');
  await close.click();
  expect(opened.given.onOpenChange.mock.calls).toEqual([[false]]);
});

it('a drag on the grip opens or closes by its way, and a short one does nothing of its own', async () => {
  const { given, ui } = panel(null);
  const screen = await show(ui, { window: PHONE });
  const grip = screen.getByRole('button', { name: texts.en.app.openPanel }).element();
  Object.assign(grip, { setPointerCapture: () => undefined });
  for (const [from, to] of [
    [600, 300],
    [300, 600],
    [300, 310],
  ] as const) {
    grip.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, clientY: from, pointerId: 1 }));
    grip.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, clientY: to, pointerId: 1 }));
  }
  expect(given.onOpenChange.mock.calls).toEqual([[true], [false]]);
});
