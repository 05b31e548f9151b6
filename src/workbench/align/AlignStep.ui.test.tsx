import { useLayoutEffect, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import ar from '#i18n/locales/ar/late/workbench.json';
import en from '#i18n/locales/en/late/workbench.json';
import { filled } from '#testing/texts';
import { bothLanguages, PHONE, show, type Scene } from '#testing/show';
import type { Draft } from '#workbench/draft/draft';
import { AlignStep } from './AlignStep';
import { draftOfPairs } from './samples';

const texts = { en: en.align, ar: ar.align };

interface Log {
  draft: Draft;
  said: string[];
}

interface ShellProps {
  first: Draft;
  onDraft: (draft: Draft) => void;
  onSaid: (words: string) => void;
}

/** The shell of the step: keeps drafts, and what was said. */
function Shell({ first, onDraft, onSaid }: ShellProps) {
  const [drafts, setDrafts] = useState([first]);
  const draft = drafts.at(-1) ?? first;
  useLayoutEffect(() => onDraft(draft), [draft, onDraft]);
  return (
    <AlignStep
      draft={draft}
      onChange={(next, announce) => {
        onSaid(announce ?? '');
        setDrafts([...drafts, next]);
      }}
      onUndo={() => setDrafts(drafts.slice(0, -1))}
      onRedo={() => undefined}
      canUndo={drafts.length > 1}
      canRedo={false}
      onNext={() => onSaid('next')}
    />
  );
}

async function open(scene: Scene = {}, first = draftOfPairs()) {
  const log: Log = { draft: first, said: [] };
  const onDraft = (draft: Draft) => {
    log.draft = draft;
  };
  const screen = await show(<Shell first={first} onDraft={onDraft} onSaid={(words) => log.said.push(words)} />, scene);
  const row = (at: number) => screen.container.querySelector<HTMLElement>(`[data-pair="${at}"]`) ?? document.body;
  return { screen, log, row };
}

const shape = ({ draft }: Log) =>
  draft.alignment?.pairs.map((pair) => `${pair.ar.join('')}-${pair.en.join('')}${pair.pinned ? '!' : ''}`).join(' ');

const isDrawn = (row: HTMLElement) => row.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }) === true;

afterEach(() => {
  vi.unstubAllGlobals();
});

it('rows below one that is merged stay as they are, but for their number', async () => {
  const { log, row } = await open();
  const below = row(4);
  const text = below.querySelector('[lang="ar"]');
  row(1).focus();
  await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
  await expect.poll(() => log.draft.alignment?.pairs.length).toBe(4);
  expect(row(3)).toBe(below);
  expect(below.querySelector('[lang="ar"]')).toBe(text);
});

describe.each(bothLanguages)('%s', (lang) => {
  const t = texts[lang];

  it('begins at the first doubtful pair, says why, and one button does the likeliest', async () => {
    const { screen, log, row } = await open({ lang });
    expect(row(2).getAttribute('aria-current')).toBe('true');
    await expect.element(screen.getByText(t.hint['merge-down'])).toBeVisible();
    await screen.getByRole('complementary').getByRole('button', { name: t.acts['merge-down'] }).click();
    expect(shape(log)).toBe('0-0 1-1 2-23 3-');
    expect(log.said).toHaveLength(1);
    await screen.getByRole('button', { name: t.next, exact: true }).click();
    expect(log.said.at(-1)).toBe('next');
  });

  it('English stands left and Arabic right', async () => {
    const { row } = await open({ lang });
    const left = (of: string) => row(1).querySelector(`p[lang=${of}]`)?.getBoundingClientRect().left ?? 0;
    expect(left('en')).toBeLessThan(left('ar'));
  });

  it('every act by key, and undo', async () => {
    const { log, row } = await open({ lang });
    row(2).focus();
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(shape(log)).toBe('0-0 1-1 2-23 3-');
    await userEvent.keyboard('{Control>}[KeyZ]{/Control}');
    expect(shape(log)).toBe('0-0 1-1 2-2 -3 3-');
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(shape(log)).toBe('0-0 1-1 2- -2 3-3');
    await userEvent.keyboard('{Control>}[KeyZ]{/Control}[KeyP]');
    expect(shape(log)).toBe('0-0 1-1 2-2! -3 3-');
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(row(1));
    await userEvent.keyboard('[Digit0]');
    expect(shape(log)).toBe('0-0 1- -1 2-2! -3 3-');
    await userEvent.keyboard('{Control>}[KeyZ]{/Control}{Enter}');
    expect(log.draft.alignment?.ar).toHaveLength(5);
    expect(log.draft.alignment?.pairs).toHaveLength(6);
  });

  it('what cannot be done is said', async () => {
    const { screen, row } = await open({ lang });
    row(0).focus();
    await userEvent.keyboard('{Shift>}{ArrowUp}{/Shift}');
    await expect.element(screen.getByText(filled(t.said.nothing, { act: t.acts['merge-up'] }))).toBeInTheDocument();
  });

  it('a click sets the caret, and the caret goes by words', async () => {
    const { screen, row } = await open({ lang });
    await screen.getByText(/two countries/).click();
    expect(row(1).querySelector('p[lang=en] [data-caret]')).not.toBeNull();
    row(1).focus();
    const before = row(1).querySelector('[data-caret]')?.getBoundingClientRect().left ?? 0;
    await userEvent.keyboard('{ArrowLeft}');
    expect(row(1).querySelector('[data-caret]')?.getBoundingClientRect().left).not.toBe(before);
  });

  it('English is typed', async () => {
    const { screen, log, row } = await open({ lang });
    row(4).focus();
    await userEvent.keyboard('[KeyE]');
    await screen.getByRole('textbox').fill('They pledged.');
    await userEvent.keyboard('{Enter}');
    expect(log.draft.alignment?.en[4]?.text).toBe('They pledged.');
    expect(document.activeElement).toBe(row(4));
  });

  it('the tools lie in the gap: the rows stay where they are', async () => {
    const { row } = await open({ lang });
    const tops = () =>
      [1, 2, 3, 4].map((at) => row(at).getBoundingClientRect().top - row(0).getBoundingClientRect().top);
    // A row is as high as its text once a frame has found it in the window: until then a height stands in for it.
    await expect.poll(() => [0, 1, 2, 3, 4].every((at) => isDrawn(row(at)))).toBe(true);
    const before = tops();
    row(1).focus();
    await expect.poll(() => row(1).getAttribute('aria-current')).toBe('true');
    expect(tops()).toEqual(before);
  });

  it('on a phone nothing is wider than the window, and the tools stand in the foot', async () => {
    const { screen } = await open({ lang, window: PHONE });
    expect(document.documentElement.scrollWidth).toBe(PHONE[0]);
    // What leads on lies below what can be done, both in sight wherever the text is.
    const { bottom } = screen.getByRole('toolbar').element().getBoundingClientRect();
    const foot = screen.getByRole('button', { name: t.next, exact: true }).element().parentElement;
    expect(foot?.getBoundingClientRect().bottom).toBe(PHONE[1]);
    expect(bottom).toBe(foot?.getBoundingClientRect().top);
  });
});

it('the rows are one tab stop', async () => {
  const { screen } = await open();
  expect(screen.container.querySelectorAll('[data-pair][tabindex="0"]')).toHaveLength(1);
});

it('English is drafted by the browser, marked until it is edited', async () => {
  // A class that nobody may construct, as the browsers have it.
  class Translator {
    static availability = () => Promise.resolve('available');
    static create = () =>
      Promise.resolve({ translate: () => Promise.resolve('They pledged.'), destroy: () => undefined });
    constructor() {
      throw new TypeError('Illegal constructor');
    }
  }
  vi.stubGlobal('Translator', Translator);
  const { screen, log } = await open();
  await screen.getByRole('button', { name: en.align.machine.draft }).click();
  await expect.element(screen.getByText(filled(en.align.machine.done, { count: 1 }))).toBeVisible();
  expect(log.draft.alignment?.en[4]).toEqual({ text: 'They pledged.', paragraph: 1, draft: true });
  await expect.element(screen.getByText(en.align.state.draft, { exact: true })).toBeVisible();
});

it.each<[string, [number, number]]>([
  ['where the panel follows the text', [1024, 900]],
  ['where it stands beside it', [1440, 900]],
])('the way to the next step is whole in sight %s', async (_, window) => {
  const { screen, log } = await open({ window });
  const next = screen.getByRole('button', { name: en.align.next, exact: true });
  const { top, bottom } = next.element().getBoundingClientRect();
  expect(top).toBeGreaterThan(0);
  expect(bottom).toBeLessThanOrEqual(window[1]);
  await next.click();
  expect(log.said.at(-1)).toBe('next');
});
