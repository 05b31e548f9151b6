import { useLayoutEffect, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Draft } from '#workbench/draft/draft';
import { filled } from '#testing/texts';
import { bothLanguages, PHONE, show, type Scene } from '#testing/show';
import en from '#i18n/locales/en/late/workbench.json';
import ar from '#i18n/locales/ar/late/workbench.json';
import { MarkStep } from './MarkStep';
import { progressOf, queueOf } from '#workbench/mark/marks/queue';
import { draftOfPairs, REPORT } from '#workbench/mark/marks/samples';
import { textOf } from '#workbench/mark/marks/sentences';

const said = { en: en.mark, ar: ar.mark };

/** The shell of the step: keeps drafts, and what was said. */
function Shell({ first, onDraft, onSaid }: ShellProps) {
  const [drafts, setDrafts] = useState([first]);
  const draft = drafts.at(-1) ?? first;
  useLayoutEffect(() => onDraft(draft), [draft, onDraft]);
  return (
    <MarkStep
      draft={draft}
      onChange={(next, announce) => {
        if (announce !== undefined) onSaid(announce);
        setDrafts(announce === undefined ? [...drafts.slice(0, -1), next] : [...drafts, next]);
      }}
      onUndo={() => setDrafts(drafts.slice(0, -1))}
      onRedo={() => undefined}
      canUndo={drafts.length > 1}
      canRedo={false}
      onNext={() => onSaid('next')}
    />
  );
}

interface ShellProps {
  first: Draft;
  onDraft: (draft: Draft) => void;
  onSaid: (words: string) => void;
}

interface Log {
  draft: Draft;
  said: string[];
}

async function open(scene: Scene = {}, first: Draft = draftOfPairs(REPORT)) {
  const log: Log = { draft: first, said: [] };
  const onDraft = (draft: Draft) => {
    log.draft = draft;
  };
  const screen = await show(<Shell first={first} onDraft={onDraft} onSaid={(words) => log.said.push(words)} />, scene);
  // Until the proposals are there.
  await expect.poll(() => queueOf(log.draft).length, { timeout: 30_000 }).toBeGreaterThan(0);
  const { container } = screen;
  const panel = container.querySelector('aside');
  if (!panel) throw new Error('no panel');
  return { screen, log, container, panel };
}

const decided = ({ draft }: Log) => progressOf(queueOf(draft)).decided;
const states = ({ draft }: Log, entity: string) =>
  draft.marks.names.find((name) => name.entity === entity)?.mentions.map(({ state }) => state);
const painted = (beginning: string) =>
  [...CSS.highlights].filter(([name]) => name.startsWith(beginning)).flatMap(([, lines]) => [...lines].map(String));

describe.each(bothLanguages)('%s', (lang) => {
  const t = said[lang];

  it('the first mark is in focus, and each decision leads to the next that is open', async () => {
    const { screen, log } = await open({ lang });
    await expect
      .element(screen.getByText(filled(t.decided, { decided: 0, all: queueOf(log.draft).length })))
      .toBeVisible();
    await screen.getByRole('button', { name: t.accept, exact: true }).click();
    expect(states(log, 'china')?.[0]).toBe('accepted');
    await screen.getByRole('button', { name: t.reject, exact: true }).click();
    expect(states(log, 'russia')?.[0]).toBe('rejected');
    expect(log.said).toEqual([
      filled(t.said.accepted, { words: 'الصين' }),
      filled(t.said.rejected, { words: 'روسيا' }),
    ]);
    expect(decided(log)).toBe(2);
  });

  it('while proposals are looked for it does not say that all is decided', async () => {
    const log: Log = { draft: draftOfPairs(REPORT), said: [] };
    const screen = await show(
      <MarkStep
        draft={log.draft}
        onChange={() => undefined}
        onUndo={() => undefined}
        onRedo={() => undefined}
        canUndo={false}
        canRedo={false}
        onNext={() => undefined}
        known={null}
      />,
      { lang },
    );
    await expect.element(screen.getByText(t.looking)).toBeVisible();
    expect(screen.container.textContent).not.toContain(t.nothingLeft);
  });

  it('by keys, known by their place: accept, reject, all of this name, all on the screen', async () => {
    const { log } = await open({ lang });
    await userEvent.keyboard('[KeyA]');
    expect(states(log, 'china')).toEqual(['accepted', 'proposed', 'proposed']);
    await userEvent.keyboard('{Shift>}[KeyA]{/Shift}');
    expect(states(log, 'russia')).toEqual(['accepted', 'accepted', 'accepted']);
    await userEvent.keyboard('[KeyX]');
    expect(log.draft.marks.cues[0]?.state).toBe('rejected');
    await userEvent.keyboard('{Alt>}[KeyA]{/Alt}');
    expect(decided(log)).toBe(queueOf(log.draft).length);
    expect(log.draft.marks.cues[0]?.state).toBe('rejected');
  });

  it('all of this name and all on the screen by buttons', async () => {
    const { screen, log } = await open({ lang });
    await screen.getByRole('button', { name: filled(t.allOfName, { number: 3 }) }).click();
    expect(states(log, 'china')).toEqual(['accepted', 'accepted', 'accepted']);
    const left = queueOf(log.draft).length - 3;
    await screen.getByRole('button', { name: filled(t.allOnScreen, { number: left }) }).click();
    expect(decided(log)).toBe(queueOf(log.draft).length);
    await expect.element(screen.getByText(t.nothingLeft)).toBeVisible();
  });

  it('arrows go through the queue, and say where they are', async () => {
    const { screen } = await open({ lang });
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(screen.getByRole('status')).toHaveTextContent(/روسيا/);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    await expect.element(screen.getByRole('status')).toHaveTextContent(/وتعهدت|الصين/);
  });

  it('a number changes the kind', async () => {
    const { screen, log } = await open({ lang });
    await userEvent.keyboard('[Digit3]');
    expect(log.draft.marks.names.find(({ entity }) => entity === 'china')?.kind).toBe('organization');
    await expect
      .element(screen.getByRole('button', { name: t.kinds.organization, exact: true }))
      .toHaveAttribute('aria-pressed', 'true');
    await screen.getByRole('button', { name: t.kinds.event, exact: true }).click();
    expect(log.draft.marks.names.find(({ entity }) => entity === 'china')?.kind).toBe('event');
  });

  it('a border moves by a word, with the arrows of the Arabic and by buttons', async () => {
    const { screen, log } = await open({ lang });
    const first = () => {
      const place = log.draft.marks.names.find(({ entity }) => entity === 'china')?.mentions[0]?.ar;
      return place && textOf(log.draft).slice(place.start, place.end);
    };
    await userEvent.keyboard('[KeyE]');
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(first()).toBe('الصين وروسيا تتفقان');
    await userEvent.keyboard('{ArrowRight}');
    expect(first()).toBe('الصين وروسيا');
    await screen.getByRole('button', { name: t.span.endIn }).click();
    expect(first()).toBe('الصين');
    await userEvent.keyboard('{Escape}');
    await expect.element(screen.getByRole('button', { name: t.span.endIn })).not.toBeInTheDocument();
  });

  it('words that are selected become a name, or a commitment', async () => {
    const { screen, log, container } = await open({ lang });
    const node = container.querySelector('[data-marked="h"][lang="ar"]')?.firstChild;
    if (!node) throw new Error('no text');
    getSelection()?.setBaseAndExtent(node, 14, node, 17);
    await screen.getByRole('button', { name: t.markCommitment, exact: true }).click();
    expect(log.said).toEqual([filled(t.said.added, { words: 'تتفقان' })]);
    expect(log.draft.marks.cues.find(({ why }) => why === null)).toMatchObject({ state: 'accepted', kind: 'stated' });
  });

  it('words are selected by keys alone', async () => {
    const { screen, log } = await open({ lang });
    await userEvent.keyboard('[KeyW]');
    await userEvent.keyboard('{ArrowLeft}{ArrowRight}{Shift>}{ArrowLeft}{/Shift}{Enter}');
    await expect.element(screen.getByRole('button', { name: t.markName, exact: true })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(log.said).toEqual([filled(t.said.added, { words: 'وروسيا تتفقان' })]);
  });

  it('rejected ones are under a filter, from where they can be accepted', async () => {
    const { screen, log } = await open({ lang });
    await userEvent.keyboard('[KeyX]');
    await screen.getByRole('button', { name: t.filters.rejected, exact: true }).click();
    await screen.getByRole('button', { name: t.accept, exact: true }).click();
    expect(states(log, 'china')?.[0]).toBe('accepted');
  });

  it('undo is asked for by its keys', async () => {
    const { log } = await open({ lang });
    await userEvent.keyboard('[KeyA]');
    await userEvent.keyboard('{Control>}[KeyZ]{/Control}');
    expect(decided(log)).toBe(0);
  });

  it('a name is called otherwise, merged, and given a country', async () => {
    const { screen, log } = await open({ lang });
    await screen.getByText(t.more).click();
    const english = screen.getByRole('textbox', { name: t.english });
    await english.fill('PRC');
    // What is typed is no key of the queue.
    await userEvent.keyboard('a{Enter}');
    expect(log.draft.marks.names.find(({ entity }) => entity === 'china')?.name.en).toBe('PRCa');
    expect(decided(log)).toBe(0);
    await screen.getByRole('combobox', { name: t.mergeWith }).selectOptions('russia');
    await screen.getByRole('button', { name: t.merge, exact: true }).click();
    expect(log.draft.marks.names.map(({ entity }) => entity)).not.toContain('china');
  });

  it('a cue is read otherwise', async () => {
    const { screen, log } = await open({ lang });
    await screen.getByRole('button', { name: t.filters.commitments, exact: true }).click();
    await screen.getByText(t.reading).click();
    await screen.getByRole('combobox', { name: t.force }).selectOptions('decision');
    expect(log.draft.marks.cues[0]).toMatchObject({ kind: 'decision', why: null });
    await screen.getByRole('combobox', { name: t.to }).selectOptions('united-nations');
    expect(log.draft.marks.cues[0]?.to).toEqual(['united-nations']);
  });

  it('lines: what is proposed is told from what is accepted, in both languages', async () => {
    const { log } = await open({ lang });
    await userEvent.keyboard('{Shift>}[KeyA]{/Shift}');
    await expect
      .poll(() => painted('mark-name-accepted-place'))
      .toEqual(['الصين', 'China', 'الصين', 'China', 'الصين', 'China']);
    await expect.poll(() => painted('mark-current-proposed-place')).toEqual(['روسيا', 'Russia']);
    expect(painted('mark-lit-place')).toHaveLength(4);
    expect(decided(log)).toBe(3);
  });

  it('on a phone: the decisions at hand, Accept the widest, and one layer in the text', async () => {
    const { screen } = await open({ lang, window: PHONE });
    const box = (name: string) => screen.getByRole('button', { name, exact: true }).element().getBoundingClientRect();
    const [accept, reject] = [box(t.accept), box(t.reject)];
    expect(accept.height).toBeGreaterThanOrEqual(48);
    expect(accept.width).toBeGreaterThan(reject.width);
    expect(accept.bottom).toBeLessThanOrEqual(PHONE[1]);
    expect(box(t.next).height).toBeGreaterThanOrEqual(44);
    expect(painted('mark-cue')).toEqual([]);
    await screen.getByRole('button', { name: t.filters.commitments, exact: true }).click();
    await expect.poll(() => painted('mark-name')).toEqual([]);
    expect(painted('mark-cue').length).toBeGreaterThan(0);
  });
});

it.each<[string, readonly [number, number], boolean]>([
  ['beside the text', [1440, 900], true],
  ['in a sheet below it', [1024, 900], true],
  ['not on a phone, which has none', PHONE, false],
])('the keys stand on the decisions %s', async (_, window, areShown) => {
  const { screen } = await open({ window });
  const accept = screen.getByRole('button', { name: en.mark.accept, exact: true });
  expect(accept.element().querySelector('kbd')?.checkVisibility()).toBe(areShown);
});

it('keys can be turned off', async () => {
  const first = draftOfPairs(REPORT);
  let changed = 0;
  await show(
    <MarkStep
      draft={first}
      onChange={(_, announce) => (changed += announce === undefined ? 0 : 1)}
      onUndo={() => undefined}
      onRedo={() => undefined}
      canUndo={false}
      canRedo={false}
      onNext={() => undefined}
      shortcuts={false}
    />,
  );
  await userEvent.keyboard('[KeyA][KeyX]');
  expect(changed).toBe(0);
});

it('a click on marked words puts them in focus', async () => {
  const { container, panel } = await open();
  const node = container.querySelector('[data-marked="p2.1"][lang="ar"]')?.firstChild;
  if (!node) throw new Error('no text');
  const range = document.createRange();
  range.setStart(node, 10);
  range.setEnd(node, 11);
  const { x, y, width, height } = range.getBoundingClientRect();
  const body = document.documentElement.getBoundingClientRect();
  await userEvent.click(page.elementLocator(document.documentElement), {
    position: { x: x + width / 2 - body.x, y: y + height / 2 - body.y },
  });
  await expect.poll(() => panel.textContent).toContain(filled(en.mark.paragraph, { number: 2 }));
});

it('a long text has its proposals from a worker', async () => {
  const paragraphs = Array.from({ length: 125 }, () => REPORT.slice(1)).flat();
  const { log } = await open({}, draftOfPairs([...REPORT.slice(0, 1), ...paragraphs]));
  expect(textOf(log.draft).length).toBeGreaterThan(20_000);
  expect(states(log, 'china')).toHaveLength(251);
});
