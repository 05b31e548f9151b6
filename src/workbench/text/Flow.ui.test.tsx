import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import ar from '#i18n/locales/ar/late/workbench.json';
import en from '#i18n/locales/en/late/workbench.json';
import { bothLanguages, show, type Scene } from '#testing/show';
import { filled } from '#testing/texts';
import type { Draft } from '#workbench/draft/draft';
import { flowOf } from '#workbench/draft/flows';
import { draftOfText, lineAt } from '#workbench/draft/testing';
import { Flow } from './Flow';

const texts = { en, ar };
const PLEDGE = 'وتعهد الوزيران';
const READ_ALSO = 'اقرأ أيضا';

interface Log {
  draft: Draft;
  said: string[];
  /** What was last told of the typing. */
  typing: Draft | null;
}

interface ShellProps {
  first: Draft;
  shortcuts: boolean;
  onChanged: (next: Draft, announce: string) => void;
  onTyping: (next: Draft | null) => void;
}

function Shell({ first, shortcuts, onChanged, onTyping }: ShellProps) {
  const [draft, setDraft] = useState(first);
  const lines = flowOf(draft, 'ar');
  return (
    <Flow
      draft={draft}
      lang="ar"
      lines={lines}
      all={lines}
      shortcuts={shortcuts}
      onTyping={onTyping}
      onChange={(next, announce) => {
        if (!next) return;
        onChanged(next, announce ?? '');
        setDraft(next);
      }}
    />
  );
}

async function open({ shortcuts = true, ...scene }: Scene & { shortcuts?: boolean } = {}) {
  const first = draftOfText();
  const log: Log = { draft: first, said: [], typing: null };
  const onTyping = (next: Draft | null) => {
    log.typing = next;
  };
  const onChanged = (next: Draft, announce: string) => {
    log.said.push(announce);
    log.draft = next;
  };
  const screen = await show(
    <Shell first={first} shortcuts={shortcuts} onChanged={onChanged} onTyping={onTyping} />,
    scene,
  );
  const at = (beginning: string) => lineAt(first, beginning);
  const line = (beginning: string) => {
    const found = screen.container.querySelector<HTMLElement>(`[data-line="${at(beginning)}"]`);
    if (!found) throw new Error(`no line ${beginning}`);
    return found;
  };
  const struck = (beginning: string) => log.draft.lines[at(beginning)]?.struck;
  return { screen, log, line, struck, t: texts[scene.lang ?? 'en'] };
}

it('one line is a tab stop, with its tools; arrows lead to the others, and the stop goes with them', async () => {
  const { screen, line } = await open();
  const stops = () => [...screen.container.querySelectorAll('[tabindex="0"]')].map((one) => one.getAttribute('data-line') ?? one.textContent); // prettier-ignore
  const tools = [en.edit, en.leaveOut, en.noHeadline, en.toEnglish];
  const headline = line('وزيرا النقل');
  expect(stops()).toEqual([headline.dataset['line'], ...tools]);
  headline.focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  const pledge = line(PLEDGE);
  expect(document.activeElement).toBe(pledge);
  await expect.poll(stops).toEqual([pledge.dataset['line'], ...tools.with(2, en.headline)]);
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe(en.edit);
});

describe.each(bothLanguages)('%s', (lang) => {
  it('what counts is named with its number, what does not with its reason; one click brings it back', async () => {
    const { screen, line, struck, t, log } = await open({ lang });
    expect(line(PLEDGE).ariaLabel).toMatch(new RegExp(`^${filled(t.paragraphLine, { number: 2, text: PLEDGE })}`));
    expect(line('وزيرا النقل').ariaLabel).toMatch(new RegExp(`^${filled(t.headlineLine, { text: 'وزيرا النقل' })}`));
    expect(line(READ_ALSO).ariaLabel).toBe(filled(t.struckLine, { reason: t.reasons['read-also'] }));
    await screen.getByRole('button', { name: new RegExp(`^${t.keep} .*${READ_ALSO}`) }).click();
    expect(struck(READ_ALSO)).toBeNull();
    expect(log.said).toEqual([t.said.kept]);
    // What was struck has the focus when it is back.
    await expect.poll(() => document.activeElement).toBe(line(READ_ALSO));
  });

  it('by key: left out, kept, made the headline; arrows go from line to line', async () => {
    const { line, struck, log, t } = await open({ lang });
    line(PLEDGE).focus();
    await userEvent.keyboard('[KeyX]');
    await expect.poll(() => struck(PLEDGE)).toBe('left-out');
    line(PLEDGE).focus();
    await userEvent.keyboard('[KeyK]');
    await expect.poll(() => struck(PLEDGE)).toBeNull();
    line(PLEDGE).focus();
    await userEvent.keyboard('[KeyH]');
    await expect.poll(() => log.draft.about.headline.ar).toBe(lineAt(log.draft, PLEDGE));
    expect(log.said).toEqual([t.said.struck, t.said.kept, t.said.headline]);
    line(PLEDGE).focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(line(READ_ALSO));
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(line(PLEDGE));
  });

  it('a line is written anew: Enter takes it, Escape leaves it', async () => {
    const { screen, line, log, t } = await open({ lang });
    line(PLEDGE).focus();
    await userEvent.keyboard('{Enter}');
    const field = screen.getByRole('textbox', { name: t.editLine });
    await expect.element(field).toHaveFocus();
    await field.fill('وتعهدا بغير ذلك.');
    await userEvent.keyboard('{Escape}');
    expect(log.said).toEqual([]);
    await expect.poll(() => document.activeElement).toBe(line(PLEDGE));
    await userEvent.keyboard('{Enter}');
    await screen.getByRole('textbox', { name: t.editLine }).fill('وتعهدا بغير ذلك.');
    await userEvent.keyboard('{Enter}');
    expect(log.draft.lines.map(({ text }) => text)).toContain('وتعهدا بغير ذلك.');
  });

  it('its tools leave it out, and move it to the other language', async () => {
    const { screen, line, struck, log, t } = await open({ lang });
    const row = () => line(PLEDGE).closest('li') ?? document.body;
    const tool = (name: string) => [...row().querySelectorAll('button')].find((one) => one.textContent === name);
    await userEvent.hover(row());
    await userEvent.click(tool(t.leaveOut) ?? row());
    expect(struck(PLEDGE)).toBe('left-out');
    await screen.getByRole('button', { name: new RegExp(`^${t.keep} .*${PLEDGE}`) }).click();
    await userEvent.click(tool(t.toEnglish) ?? row());
    expect(log.draft.lines[lineAt(log.draft, PLEDGE)]?.lang).toBe('en');
    expect(log.said.at(-1)).toBe(t.said.moved);
  });
});

it('what is typed is told as it is typed, and Escape takes it back', async () => {
  const { screen, line, log } = await open();
  line(PLEDGE).focus();
  await userEvent.keyboard('{Enter}');
  await screen.getByRole('textbox', { name: en.editLine }).fill('وتعهدا بغير ذلك.');
  expect(log.typing?.lines[lineAt(log.draft, PLEDGE)]?.text).toBe('وتعهدا بغير ذلك.');
  expect(log.said).toEqual([]);
  await userEvent.keyboard('{Escape}');
  expect(log.typing).toBeNull();
});

it('Shift and Enter divide a line in two', async () => {
  const { screen, line, log } = await open();
  line(PLEDGE).focus();
  await userEvent.keyboard('{Enter}');
  await screen.getByRole('textbox', { name: en.editLine }).fill('قال الأول.');
  await userEvent.keyboard('{Shift>}{Enter}{/Shift}وقال الثاني.{Enter}');
  const all = log.draft.lines.map(({ text }) => text);
  expect(all.slice(all.indexOf('قال الأول.')).slice(0, 2)).toEqual(['قال الأول.', 'وقال الثاني.']);
});

it('where single keys are off they do nothing', async () => {
  const { line, log } = await open({ shortcuts: false });
  line(PLEDGE).focus();
  await userEvent.keyboard('[KeyX][KeyH]');
  expect(log.said).toEqual([]);
});
