import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { RenderResult } from 'vitest-browser-react';
import type { CueData } from '#article/format/schema';
import { knownFrom, stepped, type Selection } from '#article/selection';
import { realArticle, realFiles } from '#testing/articles';
import { bothLanguages, show } from '#testing/show';
import { beginning, texts } from '#testing/texts';
import { everything } from './commitment-list';
import { CommitmentPanel } from './CommitmentPanel';

const article = realArticle();
const { cues } = realFiles['commitments.json'];

/** The ladder of the design; `null` is off the ladder. */
const force: Record<CueData['kind'], number | null> = {
  concluded: 6,
  agreement: 5,
  pledge: 5,
  decision: 5,
  reaffirmation: 4,
  readiness: 3,
  support: 2,
  confidence: 1,
  discussed: 0,
  stated: 0,
  directive: null,
  refusal: null,
};
const isCommitment = (cue: CueData) => (force[cue.kind] ?? 0) >= 3;

type Entry = CueData['undertakings'][number] & { cue: CueData };
const entries: Entry[] = cues.flatMap((cue) => cue.undertakings.map((one) => ({ ...one, cue })));
const commitments = entries.filter(({ cue }) => isCommitment(cue));
const positions = entries.filter(({ cue }) => !isCommitment(cue));
const ofForce = (rung: number) => commitments.filter(({ cue }) => force[cue.kind] === rung);
const titleOf = (entry: Entry) => `${entry.action} ${entry.object}`;
const entryOf = (id: string) => {
  const found = entries.find((one) => one.id === id);
  if (!found) throw new Error(`no undertaking ${id}`);
  return found;
};

interface Asked {
  at?: string;
  onSelect?: (selection: Selection | null) => void;
  onPreview?: (selection: Selection | null) => void;
}

const nothing = () => undefined;

const citeOf = (place: Selection) => <button type="button">{`Cite ${place.id}`}</button>;

/** The panel, holding what is selected and what it is narrowed to as the app does. */
function Commitments({ at, onSelect = nothing, onPreview = nothing }: Asked) {
  const [selection, setSelection] = useState<Selection | null>(
    at === undefined ? null : { type: 'undertaking', id: at },
  );
  const [filter, setFilter] = useState(everything);
  return (
    <CommitmentPanel
      article={article}
      selection={selection}
      onSelect={(next) => {
        setSelection(next);
        onSelect(next);
      }}
      onPreview={onPreview}
      onStep={(by) => setSelection((before) => before && stepped(knownFrom(article), before, by))}
      cite={citeOf}
      filter={filter}
      onFilter={setFilter}
      markHref={null}
    />
  );
}

const titles = (screen: RenderResult) =>
  screen
    .getByRole('listitem')
    .elements()
    .flatMap((one) => one.querySelector(':scope > button')?.textContent ?? []);
const rowFor = (screen: RenderResult, entry: Entry) =>
  screen.getByRole('button', { name: titleOf(entry), exact: true });
/** What is open now. */
const openCard = (screen: RenderResult) =>
  page.elementLocator(screen.getByRole('button', { expanded: true }).element().closest('li') ?? document.body);
const undertaking = (id: string): Selection => ({ type: 'undertaking', id });

describe('the list', () => {
  it.each(bothLanguages)('%s: has every entry under its cue, in the order of the text', async (lang) => {
    const screen = await show(<Commitments />, { lang });
    const ordered = [...cues.filter(isCommitment), ...cues.filter((cue) => !isCommitment(cue))];
    const { undertakingKinds } = texts[lang].registers;
    const heads = screen.getByRole('heading', { level: 4 }).elements();
    expect(heads.map((one) => one.firstElementChild?.textContent)).toEqual(
      ordered.map((cue) => undertakingKinds[cue.kind]),
    );
    for (const { id, label, undertakings } of ordered) {
      const group = screen.container.querySelector(`[aria-labelledby="cue-${id}"]`);
      expect(group?.textContent).toContain(label.ar);
      expect(group?.textContent.includes(label.en)).toBe(lang === 'en');
      expect(group?.querySelectorAll('li')).toHaveLength(undertakings.length);
    }
  });

  it('names each entry, and sets positions apart', async () => {
    const screen = await show(<Commitments />);
    expect(titles(screen)).toEqual([...commitments, ...positions].map(titleOf));
    const apart = screen.getByRole('region', { name: new RegExp(`^Positions ?${positions.length}$`) });
    expect(apart.getByRole('listitem').elements()).toHaveLength(positions.length);
    await expect.element(apart.getByText('Stated, supported or discussed, but nothing undertaken.')).toBeVisible();
  });

  it('says who is bound to whom, and where', async () => {
    const screen = await show(<Commitments />);
    const group = screen.getByRole('region', { name: 'Readiness China to Russia' }).first();
    await expect.element(group.getByRole('link', { name: 'Paragraph 4' })).toHaveAttribute('href', '#p4');
  });
});

describe('the ladder', () => {
  const rungs = [
    { name: 'Concluded', force: 6 },
    { name: 'Agreed, pledged', force: 5 },
    { name: 'Reaffirmed', force: 4 },
    { name: 'Ready', force: 3 },
  ];

  it('counts its rungs, and the empty ones cannot be chosen', async () => {
    const screen = await show(<Commitments />);
    const ladder = screen.getByRole('group', { name: 'How binding' });
    for (const rung of rungs) {
      const button = ladder.getByRole('button', { name: rung.name });
      await expect.element(button).toHaveTextContent(`${rung.name}${ofForce(rung.force).length}`);
      expect((button.element() as HTMLButtonElement).disabled).toBe(ofForce(rung.force).length === 0);
    }
    expect(rungs.some((rung) => ofForce(rung.force).length === 0)).toBe(true);
  });

  it('filters by rung, says which, and gives everything back', async () => {
    const screen = await show(<Commitments />);
    for (const rung of rungs.filter((one) => ofForce(one.force).length > 0)) {
      const button = screen.getByRole('button', { name: rung.name });
      await expect.element(button).toHaveAttribute('aria-pressed', 'false');
      await button.click();
      await expect.element(button).toHaveAttribute('aria-pressed', 'true');
      expect(titles(screen)).toEqual(ofForce(rung.force).map(titleOf));
      await button.click();
      expect(titles(screen)).toHaveLength(entries.length);
    }
  });
});

describe('the filter by party', () => {
  const partyOf: Record<string, string> = { 'wang-yi': 'china', 'sergei-lavrov': 'russia' };
  const boundBy = ({ cue }: Entry) => {
    const parties = new Set(cue.by.map((id) => partyOf[id] ?? id));
    return parties.size > 1 ? 'both' : [...parties][0];
  };

  it.each(bothLanguages)('%s: shows what binds each side, alone or with the other, and says which', async (lang) => {
    const screen = await show(<Commitments />, { lang });
    const { registers } = texts[lang];
    const filter = screen.getByRole('combobox', { name: registers.party });
    const shown = () => screen.getByRole('listitem').elements().length;
    for (const party of ['china', 'russia', 'both']) {
      await filter.selectOptions(party);
      await expect.element(filter).toHaveValue(party);
      const own = entries.filter((entry) => [party, 'both'].includes(boundBy(entry) ?? ''));
      const shared = new Set(own.filter((entry) => boundBy(entry) === 'both').map(({ cue }) => cue.id));
      expect(own.length).toBeGreaterThan(shared.size);
      expect(shown()).toBe(own.length);
      const chosen = filter.element().querySelector('option:checked')?.textContent;
      expect(chosen).toContain(`(${own.length})`);
      const marked = screen
        .getByRole('heading', { level: 4 })
        .elements()
        .filter((head) => head.textContent.includes(registers.bothParties));
      expect(marked).toHaveLength(party === 'both' ? 0 : shared.size);
      await filter.selectOptions('');
      expect(shown()).toBe(entries.length);
    }
  });

  it.each(bothLanguages)('%s: together with a rung may leave nothing, and shows the way out', async (lang) => {
    const screen = await show(<Commitments />, { lang });
    const { registers } = texts[lang];
    await screen
      .getByRole('button', { name: beginning(registers.rungs.ready) })
      .first()
      .click();
    await screen.getByRole('combobox', { name: registers.party }).selectOptions('both');
    await expect.element(screen.getByText(registers.nothingPasses)).toBeVisible();
    expect(screen.getByRole('listitem').elements()).toHaveLength(0);
    await screen.getByRole('button', { name: registers.clearFilter }).click();
    expect(screen.getByRole('listitem').elements()).toHaveLength(entries.length);
  });
});

describe('an entry', () => {
  it.each(bothLanguages)('%s: opened, holds its quotes, who is bound, who says so, why', async (lang) => {
    const entry = entryOf('p17-build-consensus');
    const screen = await show(<Commitments at={entry.id} />, { lang });
    const { registers } = texts[lang];
    const card = openCard(screen);
    for (const part of [
      'على استعداد',
      'stands ready to',
      registers.whoIsBound,
      lang === 'en' ? 'China' : 'الصين',
      lang === 'en' ? 'Wang' : 'وانغ',
      registers.topics.ukraine,
      registers.notStated,
      entry.rationale?.[lang] ?? '—',
    ]) {
      await expect.element(card).toHaveTextContent(part);
    }
    for (const [one, dir] of [
      ['ar', 'rtl'],
      ['en', 'ltr'],
    ] as const) {
      expect(card.element().querySelector(`blockquote[lang="${one}"]`)).toHaveAttribute('dir', dir);
    }
    await expect.element(card.getByRole('button', { name: `Cite ${entry.id}` })).toBeVisible();
  });

  it('of a position asks whose it is, and steps among positions', async () => {
    const [first] = positions;
    if (!first) throw new Error('no positions');
    const screen = await show(<Commitments at={first.id} />);
    const { registers } = texts.en;
    await expect.element(openCard(screen)).toHaveTextContent(registers.whosePosition);
    await expect.element(screen.getByRole('button', { name: registers.nextPosition })).toBeVisible();
    await expect.element(openCard(screen)).toHaveTextContent(`1 of ${positions.length}`);
  });

  it('steps by button, round the ends', async () => {
    const screen = await show(<Commitments at={commitments[0]?.id ?? ''} />);
    const last = commitments.at(-1);
    if (!last) throw new Error('no commitments');
    await screen.getByRole('button', { name: 'Previous commitment' }).click();
    await expect.element(rowFor(screen, last)).toHaveAttribute('aria-expanded', 'true');
    await screen.getByRole('button', { name: 'Next commitment' }).click();
    await expect.element(rowFor(screen, last)).toHaveAttribute('aria-expanded', 'false');
    await expect.element(openCard(screen)).toHaveTextContent(`1 of ${commitments.length}`);
  });

  it('is selected and taken back by its row, and shown while the row is pointed at', async () => {
    const told: (Selection | null)[] = [];
    const pointed: (Selection | null)[] = [];
    const entry = entryOf('p4-implement-consensus');
    const screen = await show(
      <Commitments onSelect={(next) => told.push(next)} onPreview={(next) => pointed.push(next)} />,
    );
    await rowFor(screen, entry).click();
    await expect.element(rowFor(screen, entry)).toHaveAttribute('aria-expanded', 'true');
    await rowFor(screen, entry).click();
    expect(told).toEqual([undertaking(entry.id), null]);
    expect(pointed).toContainEqual(undertaking(entry.id));
    await screen.getByRole('group', { name: 'How binding' }).hover();
    expect(pointed.at(-1)).toBeNull();
  });

  it('leads to the names that lie on its words', async () => {
    const told: (Selection | null)[] = [];
    const screen = await show(
      <Commitments at="p16-build-security-architecture" onSelect={(next) => told.push(next)} />,
    );
    await openCard(screen).getByRole('button', { name: 'Eurasia', exact: true }).click();
    expect(told).toEqual([{ type: 'entity', id: 'eurasia', at: 0 }]);
  });
});
