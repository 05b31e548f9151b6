import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import ar from '#i18n/locales/ar/late/workbench.json';
import en from '#i18n/locales/en/late/workbench.json';
import { bothLanguages, PHONE, show, type Scene } from '#testing/show';
import { filled } from '#testing/texts';
import type { Draft, LostMark } from '#workbench/draft/draft';
import type { Acts, Mode } from './marks/acts';
import { lostMarks } from './marks/follow';
import { setState } from './marks/marks';
import { filtered, queueOf, type QueueFilter, type QueueItem } from './marks/queue';
import { draftOfPairs, REPORT } from './marks/samples';
import { textOf } from './marks/sentences';
import { MarkPanel } from './MarkPanel';
import { proposeMarks } from './propose/propose';

const said = { en: en.mark, ar: ar.mark };
const plain = draftOfPairs(REPORT);
/** The report with what is proposed for it. */
const proposed: Draft = { ...plain, marks: proposeMarks(plain) };

/** The draft once the reader has decided on these marks. */
const decided = (states: readonly ('accepted' | 'rejected')[], draft = proposed): Draft =>
  states.reduce<Draft>((now, state, at) => {
    const item = queueOf(now)[at];
    return (item && setState(now, item.key, state)) ?? now;
  }, draft);

interface Given {
  draft?: Draft;
  /** Place of the mark in focus in what the filter leaves; `null`: none is. */
  at?: number | null;
  filter?: QueueFilter;
  state?: 'looking' | 'ready' | 'failed';
  mode?: Mode;
  picked?: boolean;
  openOnScreen?: number;
  isKnownWhole?: boolean;
  shortcuts?: boolean;
}

async function open(given: Given = {}, scene: Scene = {}) {
  const { draft = proposed, at = 0, filter = 'all', openOnScreen = 3, ...rest } = given;
  const done: string[] = [];
  /** Notes what is asked for; a click passes its event, which says nothing. */
  const act =
    (name: string) =>
    (...more: unknown[]) =>
      void done.push([name, ...more.filter((one) => typeof one !== 'object')].join(' '));
  const names = ['accept', 'reject', 'acceptName', 'acceptScreen', 'step', 'border', 'pickWords', 'cancelPick', 'addName', 'addCue', 'addObject'] as const; // prettier-ignore
  const acts = Object.fromEntries(names.map((name) => [name, act(name)])) as unknown as Acts;
  const items = queueOf(draft);
  const shown = filtered(items, filter);
  const item = at === null ? null : (shown[at] ?? null);
  const onChange = vi.fn<(next: Draft | null, announce: string) => void>();
  function Panel() {
    const [mode, setMode] = useState<Mode>(rest.mode ?? null);
    return (
      <MarkPanel
        draft={draft}
        text={textOf(draft)}
        items={items}
        shown={shown}
        item={item}
        filter={filter}
        onFilter={act('filter')}
        state={rest.state ?? 'ready'}
        mode={mode}
        onMode={setMode}
        picked={rest.picked ? { start: 0, end: 5 } : null}
        openOnScreen={openOnScreen}
        acts={acts}
        onShow={({ key }: QueueItem) => done.push(`show ${items.findIndex((one) => one.key === key)}`)}
        onChange={onChange}
        onNext={act('next')}
        share={<p>share it</p>}
        isKnownWhole={rest.isKnownWhole ?? true}
        shortcuts={rest.shortcuts ?? true}
      />
    );
  }
  const screen = await show(<Panel />, scene);
  const panel = screen.getByRole('complementary');
  const button = (name: string) => panel.getByRole('button', { name, exact: true });
  return { panel, button, done, items, onChange };
}

/** A name that begins as a text does before its first value. */
const beginningOf = (text: string) => new RegExp(`^${text.replace(/[({].*/, '')}`);
const has = (panel: { element: () => Element }, text: string) => panel.element().textContent?.includes(text);
const names = queueOf(proposed).filter(({ what }) => what === 'name').length;
const cue = queueOf(proposed).findIndex(({ what }) => what === 'cue');

describe.each(bothLanguages)('%s: the panel', (lang) => {
  const t = said[lang];

  it('says how far the reader is, what is left, and that it stays a proposal', async () => {
    const { panel, items } = await open({ draft: decided(['accepted', 'rejected']) }, { lang });
    expect(has(panel, filled(t.decided, { decided: 2, all: items.length }))).toBe(true);
    expect(has(panel, filled(t.left, { number: items.length - 2 }))).toBe(true);
  });

  it('says that all is decided only when it is', async () => {
    const all = decided(queueOf(proposed).map(() => 'accepted' as const));
    const { panel } = await open({ draft: all }, { lang });
    expect(has(panel, t.nothingLeft)).toBe(true);
  });

  it.each([
    ['looking', 'looking', false],
    ['failed', 'failed', true],
  ] as const)('while proposals are %s nothing is said to be decided', async (state, text, saysNone) => {
    const { panel } = await open({ draft: plain, at: null, state }, { lang });
    expect(has(panel, t[text])).toBe(true);
    expect(has(panel, t.nothingLeft)).toBe(false);
    expect(has(panel, t.none)).toBe(saysNone);
  });

  it('a filter that leaves nothing is told from a text in which nothing was found', async () => {
    const nothing = await open({ filter: 'rejected' }, { lang });
    expect([has(nothing.panel, t.empty), has(nothing.panel, t.none)]).toEqual([true, false]);
  });

  it('the mark in focus: its words in both languages, the interface’s own first, where it stands, and that it is proposed', async () => {
    const { panel } = await open({}, { lang });
    const text = panel.element().textContent ?? '';
    expect(text).toContain(`${t.headline} · ${t.states.proposed}`);
    const [own, other] = lang === 'ar' ? ['الصين', 'China'] : ['China', 'الصين'];
    expect(text.indexOf(own)).toBeGreaterThan(-1);
    expect(text.indexOf(own)).toBeLessThan(text.indexOf(other));
  });
});

const t = said.en;

it('the decisions on the mark in focus do what they say', async () => {
  const { button, done } = await open();
  for (const name of [t.accept, t.reject, t.later, t.previous, t.next, t.selectWords, t.read])
    await button(name).click();
  await button(filled(t.allOnScreen, { number: 3 })).click();
  expect(done).toEqual(['accept', 'reject', 'step 1', 'step -1', 'step 1', 'pickWords', 'next', 'acceptScreen']);
});

it('all of a name are offered where more than one place of it is open, and of a commitment never', async () => {
  const several = queueOf(proposed).findIndex((one) => one.what === 'name' && one.name.mentions.length > 1);
  const first = await open({ at: several });
  const item = first.items[several];
  const number = item?.what === 'name' ? item.name.mentions.length : 0;
  expect(number).toBeGreaterThan(1);
  await first.button(filled(t.allOfName, { number })).click();
  expect(first.done).toEqual(['acceptName']);
});

it.each([
  [
    'a name with one place',
    queueOf(proposed).findIndex((one) => one.what === 'name' && one.name.mentions.length === 1),
  ],
  ['a commitment', cue],
])('%s has no more than itself to accept', async (_, at) => {
  expect(at).toBeGreaterThan(-1);
  const { panel } = await open({ at });
  expect(panel.getByRole('button', { name: beginningOf(t.allOfName) }).query()).toBeNull();
});

it('all on the screen cannot be asked for where nothing there is open', async () => {
  const { button } = await open({ openOnScreen: 0 });
  await expect.element(button(filled(t.allOnScreen, { number: 0 }))).toBeDisabled();
});

it('what follows is listed: six at most, what is accepted not among them, and one of them is gone to', async () => {
  const { panel, items, done } = await open({ at: 0, draft: decided(['accepted', 'accepted']) });
  const following = panel.getByRole('listitem').getByRole('button');
  // The mark in focus and the second are accepted.
  const expected = items.slice(2, 8);
  expect(expected).toHaveLength(6);
  await expect.poll(() => following.elements().length).toBe(6);
  await following.nth(0).click();
  await following.nth(5).click();
  expect(done).toEqual(['show 2', 'show 7']);
});

it('what was rejected is listed under its filter alone', async () => {
  const draft = decided(['rejected', 'rejected', 'rejected']);
  const { panel, done } = await open({ draft, filter: 'rejected' });
  const following = panel.getByRole('listitem').getByRole('button');
  await expect.poll(() => following.elements().length).toBe(2);
  await following.nth(1).click();
  expect(done).toEqual(['show 2']);
});

it('filters: the one that is on is told, another is asked for', async () => {
  const { button, done } = await open({ filter: 'names' });
  await expect.element(button(t.filters.names)).toHaveAttribute('aria-pressed', 'true');
  await expect.element(button(t.filters.all)).toHaveAttribute('aria-pressed', 'false');
  await button(t.filters.commitments).click();
  expect(done).toEqual(['filter commitments']);
  expect(names).toBeGreaterThan(0);
});

it('the span is edited only once that is asked for, at either end, and is done with a button', async () => {
  const { panel, button, done } = await open();
  const group = panel.getByRole('group', { name: t.span.title });
  expect(group.query()).toBeNull();
  const opener = button(t.editSpan);
  await expect.element(opener).toHaveAttribute('aria-expanded', 'false');
  await opener.click();
  await expect.element(opener).toHaveAttribute('aria-expanded', 'true');
  for (const name of ['startOut', 'startIn', 'endIn', 'endOut'] as const) await button(t.span[name]).click();
  expect(done).toEqual(['border start -1', 'border start 1', 'border end -1', 'border end 1']);
  // They stand in the order of the Arabic, from the right.
  const [from, to] = [t.span.startOut, t.span.endOut].map(
    (name) => button(name).element().getBoundingClientRect().left,
  );
  expect(from).toBeGreaterThan(to ?? Infinity);
  await button(t.span.done).click();
  expect(group.query()).toBeNull();
});

describe('words that were selected', () => {
  it('may be a name or a commitment, and what is undertaken where a commitment is in focus', async () => {
    const { panel, button, done } = await open({ picked: true, at: cue });
    await expect.element(panel.getByRole('region', { name: t.selected })).toHaveTextContent(/^الصين/);
    for (const name of [t.markName, t.markCommitment, t.markObject, t.cancel]) await button(name).click();
    expect(done).toEqual(['addName', 'addCue', 'addObject', 'cancelPick']);
  });

  it('are not what is undertaken where a name is in focus', async () => {
    const { button } = await open({ picked: true, at: 0 });
    await expect.element(button(t.markCommitment)).toBeVisible();
    expect(button(t.markObject).query()).toBeNull();
  });
});

it('marks whose words were edited away are told, each with a way to take it off the list', async () => {
  const [name] = proposed.marks.names;
  if (!name) throw new Error('no name is proposed');
  const lost: LostMark[] = ['الأولى', 'الثانية'].map((words) => ({ what: 'name', words, name }));
  const { panel, button, onChange } = await open({ draft: { ...proposed, marks: { ...proposed.marks, lost } } });
  await expect.element(panel.getByRole('heading', { name: t.lost })).toBeVisible();
  await button(filled(t.forget, { words: 'الثانية' })).click();
  expect(onChange).toHaveBeenCalledTimes(1);
  const [next, announced] = onChange.mock.calls[0] ?? [null, ''];
  expect(next && lostMarks(next).map(({ words }) => words)).toEqual(['الأولى']);
  expect(announced).toBe(filled(t.said.forgotten, { words: 'الثانية' }));
});

it('names of other articles that could not be read are told', async () => {
  expect(has((await open({ isKnownWhole: false })).panel, t.knownFailed)).toBe(true);
});

it.each([
  [true, 1],
  [false, 0],
])('where single keys act: %s, the key stands beside its act', async (shortcuts, count) => {
  const { button } = await open({ shortcuts });
  expect(button(t.accept).element().querySelectorAll('kbd')).toHaveLength(count);
});

it('on a phone the decisions stand below what scrolls, Accept the widest, and the way on is inside it', async () => {
  const { panel, button } = await open({}, { window: PHONE });
  const boxOf = (name: string) => button(name).element().getBoundingClientRect();
  const { bottom, height } = panel.element().getBoundingClientRect();
  expect([bottom, height]).toEqual([PHONE[1], PHONE[1] / 2]);
  expect(boxOf(t.accept).bottom).toBeLessThanOrEqual(PHONE[1]);
  for (const name of [t.reject, t.editSpan]) expect(boxOf(t.accept).width).toBeGreaterThan(boxOf(name).width);
  expect(button(t.read).element().closest('.overflow-y-auto')).not.toBeNull();
  expect(button(t.accept).element().closest('.overflow-y-auto')).toBeNull();
});
