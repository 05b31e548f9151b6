import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { knownFrom, type Selection } from '#article/selection';
import { bothLanguages, PHONE, show, type Scene } from '#testing/show';
import { realArticle } from '#testing/articles';
import { filled, texts } from '#testing/texts';
import { SidePanel } from './SidePanel';

const article = realArticle();
const known = knownFrom(article);
const china: Selection = { type: 'entity', id: 'china', at: 0 };
const MIDDLE = [1024, 768] as const;

interface Given {
  selection?: Selection | null;
  open?: boolean;
}

async function panel(
  { selection = null, open = false }: Given,
  scene: Scene,
  contents: ReactNode = <div className="panel-scroll">contents</div>,
) {
  const told = { onOpenChange: vi.fn<(open: boolean) => void>(), onStep: vi.fn<(by: 1 | -1) => void>() };
  await show(
    <SidePanel known={known} selection={selection} open={open} {...told}>
      {contents}
    </SidePanel>,
    scene,
  );
  return told;
}

function part(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

/** Draws a finger or a mouse over an element, px down the window. */
function drag(element: HTMLElement, down: number) {
  const { left, top, width, height } = element.getBoundingClientRect();
  const from = { clientX: left + width / 3, clientY: top + height / 2, pointerId: 1, bubbles: true };
  const to = { ...from, clientY: from.clientY + down };
  // A pointer that was made up can be held by nobody.
  const handle = part('.sheet-handle');
  handle.setPointerCapture = () => undefined;
  element.dispatchEvent(new PointerEvent('pointerdown', from));
  handle.dispatchEvent(new PointerEvent('pointerup', to));
  handle.dispatchEvent(new MouseEvent('click', to));
}

describe('the closed sheet of a phone', () => {
  it.each(bothLanguages)('opens by a tap anywhere on its bar, %s', async (lang) => {
    const { onOpenChange } = await panel({ selection: china }, { lang, window: PHONE });
    for (const selector of ['.sheet-grip', '.sheet-bar', '.sheet-name > span']) {
      onOpenChange.mockClear();
      await userEvent.click(part(selector), { position: { x: 12, y: 8 } });
      expect(onOpenChange.mock.calls).toEqual([[true]]);
    }
  });

  it('opens by a tap on the name of the panel, with nothing selected', async () => {
    const { onOpenChange } = await panel({}, { window: PHONE });
    await userEvent.click(part('.sheet-bar'));
    expect(onOpenChange.mock.calls).toEqual([[true]]);
  });

  it('opens by a swipe up and closes by one down, once', async () => {
    const closed = await panel({}, { window: PHONE });
    drag(part('.sheet-bar'), -60);
    expect(closed.onOpenChange.mock.calls).toEqual([[true]]);
  });

  it('an open one closes by a swipe down', async () => {
    const { onOpenChange } = await panel({ open: true }, { window: PHONE });
    drag(part('.sheet-grip'), 60);
    expect(onOpenChange.mock.calls).toEqual([[false]]);
  });

  it('has three heights: a swipe up goes to the next, a swipe down to the one before', async () => {
    const { onOpenChange } = await panel({ open: true }, { window: PHONE });
    const height = () => part('.panel').getBoundingClientRect().height;
    expect(height()).toBe(PHONE[1] / 2);
    drag(part('.sheet-grip'), -60);
    await expect.poll(height).toBe(PHONE[1] - 54);
    // It is as high as it can be.
    drag(part('.sheet-grip'), -60);
    expect(onOpenChange).not.toHaveBeenCalled();
    drag(part('.sheet-grip'), 60);
    await expect.poll(height).toBe(PHONE[1] / 2);
    drag(part('.sheet-grip'), 60);
    expect(onOpenChange.mock.calls).toEqual([[false]]);
  });

  it.each(bothLanguages)('%s: a button changes its height as well, and opens or closes nothing', async (lang) => {
    const { onOpenChange } = await panel({ open: true }, { lang, window: PHONE });
    const button = page.getByRole('button', { name: texts[lang].app.wholeHeight });
    await expect.element(button).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(button);
    await expect.element(button).toHaveAttribute('aria-pressed', 'true');
    expect(part('.panel').getBoundingClientRect().top).toBe(54);
    const { width, height } = part('.sheet-size').getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    expect(onOpenChange).not.toHaveBeenCalled();
  });

  it('at its whole height it makes room for the text that a link in it leads to, and for nothing else', async () => {
    const { onOpenChange } = await panel(
      { open: true },
      { window: PHONE },
      <div className="panel-scroll">
        <button type="button">other</button>
        <a href="#p14" onClick={(event) => event.preventDefault()}>
          14
        </a>
        <button type="button" data-column={3}>
          of the map
        </button>
      </div>,
    );
    const whole = page.getByRole('button', { name: texts.en.app.wholeHeight });
    for (const [place, stays] of [
      [page.getByRole('button', { name: 'other' }), true],
      [page.getByRole('link', { name: '14' }), false],
      [page.getByRole('button', { name: 'of the map' }), false],
    ] as const) {
      if (whole.element().getAttribute('aria-pressed') === 'false') await userEvent.click(whole);
      await userEvent.click(place);
      await expect.element(whole).toHaveAttribute('aria-pressed', String(stays));
    }
    expect(onOpenChange).not.toHaveBeenCalled();
  });

  it('of the whole height, it gives the text back its half when something is chosen in it', async () => {
    const given = { known, open: true, onOpenChange: () => undefined, onStep: () => undefined };
    const contents = <div className="panel-scroll">contents</div>;
    const screen = await show(
      <SidePanel {...given} selection={null}>
        {contents}
      </SidePanel>,
      { window: PHONE },
    );
    const size = screen.getByRole('button', { name: texts.en.app.wholeHeight });
    await size.click();
    // What is typed into the search is chosen in no text.
    const typed: Selection = { type: 'search', id: 'a', at: 0 };
    await screen.rerender(
      <SidePanel {...given} selection={typed}>
        {contents}
      </SidePanel>,
    );
    await expect.element(size).toHaveAttribute('aria-pressed', 'true');
    await screen.rerender(
      <SidePanel {...given} selection={china}>
        {contents}
      </SidePanel>,
    );
    await expect.element(size).toHaveAttribute('aria-pressed', 'false');
  });

  it('a finger that trembles has tapped', async () => {
    const { onOpenChange } = await panel({}, { window: PHONE });
    drag(part('.sheet-bar'), -6);
    expect(onOpenChange.mock.calls).toEqual([[true]]);
  });

  it('steps without opening, and opens by keyboard', async () => {
    const { onOpenChange, onStep } = await panel({ selection: china }, { window: PHONE });
    await userEvent.click(page.getByRole('button', { name: 'Next' }));
    expect(onStep).toHaveBeenCalledWith(1);
    expect(onOpenChange).not.toHaveBeenCalled();
    part('.sheet-grip').focus();
    await userEvent.keyboard('{Enter}');
    expect(onOpenChange.mock.calls).toEqual([[true]]);
  });
});

describe('the closed drawer of a middle width', () => {
  it.each(bothLanguages)('keeps the name and the steps of what is selected in sight, %s', async (lang) => {
    const { onOpenChange, onStep } = await panel({ selection: china }, { lang, window: MIDDLE });
    await expect.element(page.getByText(lang === 'ar' ? 'الصين' : 'China')).toBeVisible();
    const { bottom, left, right } = part('.panel').getBoundingClientRect();
    expect(bottom).toBe(MIDDLE[1]);
    expect([left >= 0, right <= MIDDLE[0]]).toEqual([true, true]);
    await userEvent.click(part('.stepper button:last-child'));
    expect(onStep).toHaveBeenCalledTimes(1);
    await userEvent.click(part('.sheet-name'));
    expect(onOpenChange.mock.calls).toEqual([[true]]);
  });

  it.each<[string, Selection | null]>([
    ['nothing', null],
    ['a word, which has its card', { type: 'word', id: 'p1.1', at: 0 }],
  ])('is out of the way with %s selected', async (_, selection) => {
    await panel({ selection }, { window: MIDDLE });
    expect(getComputedStyle(part('.panel')).visibility).toBe('hidden');
  });
});

function drawn(selection: Selection | null, open = false) {
  const given = { onOpenChange: vi.fn<(open: boolean) => void>(), onStep: vi.fn<(by: 1 | -1) => void>() };
  const ui = (
    <SidePanel known={known} selection={selection} open={open} {...given}>
      <p>the lists</p>
    </SidePanel>
  );
  return { given, ui };
}

describe('what the closed sheet of a phone says', () => {
  it.each(bothLanguages)('%s: names what is selected, and steps through it', async (lang) => {
    const { given, ui } = drawn({ type: 'entity', id: 'russia', at: 2 });
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
    ['nothing, and what the lists hold', null, `Entities ${article.entities.length} · Commitments 20 · Words`],
    ['a word, which has its card', { type: 'word', id: 'p1.1', at: 0 }, texts.en.app.panel],
    ['a sentence', { type: 'sentence', id: 'p4.1' }, 'Sentence, paragraph 4'],
  ])('of %s there is no stepper', async (_what, selection, said) => {
    const screen = await show(drawn(selection).ui, { window: PHONE, settings: { hintSeen: true } });
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
