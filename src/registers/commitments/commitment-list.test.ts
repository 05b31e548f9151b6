import { describe, expect, it } from 'vitest';
import { given, realArticle } from '#article/testing';
import {
  addressedTo,
  boundBy,
  countEntries,
  countRungs,
  everything,
  filterCues,
  filterFrom,
  filtersFrom,
  isShared,
  MUTUAL,
  ONE_SIDE,
  optionsOf,
  rungs,
  sideOfParty,
  type CommitmentFilter,
} from './commitment-list';

const article = realArticle();
const everyone = everything;

/** A cue that binds these. */
const cueBy = (by: string[]) => ({ ...given(article.cues[0]), by });

describe('boundBy', () => {
  it.each([
    [['china'], 'china', 'a state'],
    [['wang-yi'], 'china', 'who speaks for it counts with it'],
    [['china', 'wang-yi'], 'china', 'both are one party'],
    [['china', 'russia'], 'both', 'two parties'],
    [['russia', 'china'], 'both', 'in any order'],
    [['wang-yi', 'sergei-lavrov'], 'both', 'two people of two parties'],
    [['united-nations'], 'united-nations', 'who belongs to no party is itself'],
    [['xi-jinping', 'vladimir-putin'], 'both', 'two who belong to no party'],
  ])('%j: %s (%s)', (by, expected) => {
    expect(boundBy(article, cueBy(by))).toBe(expected);
  });
});

describe('filterCues', () => {
  it('keeps commitments apart from positions', () => {
    const { commitments, positions } = filterCues(article, everyone);
    expect(commitments.every((cue) => cue.commitment)).toBe(true);
    expect(positions.some((cue) => cue.commitment)).toBe(false);
    expect(commitments.length + positions.length).toBe(article.cues.length);
    expect(countEntries([...commitments, ...positions])).toBe(article.undertakings.length);
  });

  it('keeps the order of the text', () => {
    const order = filterCues(article, everyone).commitments.map((cue) => article.cues.indexOf(cue));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it.each(rungs)('by the rung $id: commitments of force $force, no positions', ({ id, force }) => {
    const { commitments, positions } = filterCues(article, { ...everything, rung: id });
    expect(positions).toEqual([]);
    expect(commitments.every((cue) => cue.force === force)).toBe(true);
    expect(countEntries(commitments)).toBe(countRungs(article)[id]);
  });

  it.each([
    ['china', ['china', 'both']],
    ['russia', ['russia', 'both']],
    ['both', ['both']],
  ])('by the party bound: %s, with what it promises together with others', (party, bound) => {
    const { commitments, positions } = filterCues(article, { ...everything, party });
    const all = [...commitments, ...positions];
    expect(new Set(all.map((cue) => boundBy(article, cue)))).toEqual(new Set(bound));
    expect(all).toHaveLength(article.cues.filter((cue) => bound.includes(boundBy(article, cue))).length);
  });

  it.each([
    [['china', 'russia'], 'china', true],
    [['wang-yi', 'sergei-lavrov'], 'russia', true],
    [['china', 'russia'], 'united-nations', false],
    [['china', 'wang-yi'], 'china', false],
    [['china', 'russia'], 'both', false],
    [['china', 'russia'], null, false],
  ])('bound %j, asked for %s: shared with others: %s', (by, party, shared) => {
    expect(isShared(article, cueBy(by), { ...everything, party })).toBe(shared);
  });

  it('by both filters at once', () => {
    const { commitments } = filterCues(article, { ...everything, rung: 'ready', party: 'russia' });
    expect(commitments.length).toBeGreaterThan(0);
    expect(commitments.every((cue) => cue.force === 3 && cue.by.join() === 'russia')).toBe(true);
  });

  it('passes nothing for what nobody has done', () => {
    expect(filterCues(article, { ...everything, rung: 'concluded' })).toEqual({ commitments: [], positions: [] });
    expect(filterCues(article, { ...everything, party: 'atlantis' })).toEqual({ commitments: [], positions: [] });
  });
});

/** Ids of the cues that pass a filter. */
const idsBy = (filter: Partial<CommitmentFilter>) => {
  const { commitments, positions } = filterCues(article, { ...everything, ...filter });
  return [...commitments, ...positions].map(({ id }) => id).toSorted();
};

describe('towards whom, and who says so', () => {
  it.each([
    [['russia'], ['china'], ['russia']],
    [['sergei-lavrov', 'russia'], ['china'], ['russia']],
    [['united-nations'], ['china'], ['united-nations']],
    [[], ['china', 'russia'], [MUTUAL]],
    [[], ['wang-yi', 'sergei-lavrov'], [MUTUAL]],
    [[], ['china', 'wang-yi'], []],
    [[], ['china'], []],
  ])('to %j, by %j: %j', (to, by, expected) => {
    expect(addressedTo(article, { ...cueBy(by), to })).toEqual(expected);
  });

  it('narrows by addressee, with what those who are bound owe each other', () => {
    const mutual = ['c1', 'c15', 'c16', 'c17', 'c18', 'c24'];
    expect(idsBy({ to: MUTUAL })).toEqual(mutual);
    expect(idsBy({ to: 'russia' })).toEqual(['c3', 'c5', 'c6', ...mutual].toSorted());
    expect(idsBy({ to: 'china' })).toEqual(['c10', 'c12', 'c13', 'c14', ...mutual].toSorted());
    expect(idsBy({ party: 'china', to: 'russia' })).toEqual(['c3', 'c5', 'c6', ...mutual].toSorted());
    // Nobody is bound towards himself.
    expect(idsBy({ party: 'china', to: 'china' })).toEqual([]);
    expect(idsBy({ to: 'atlantis' })).toEqual([]);
  });

  it('narrows by who says so, people with their party', () => {
    expect(idsBy({ speaker: 'russia' })).toEqual(['c10', 'c11', 'c12', 'c13', 'c14', 'c19', 'c20', 'c8', 'c9']);
    expect(idsBy({ speaker: 'both' })).toEqual(['c1', 'c15', 'c16', 'c17']);
    expect(idsBy({ speaker: 'reporter' })).toEqual(['c18', 'c24']);
  });

  it('narrows to what only one side said: not both, not the reporter', () => {
    const one = idsBy({ speaker: ONE_SIDE });
    expect(one).toEqual([...idsBy({ speaker: 'china' }), ...idsBy({ speaker: 'russia' })].toSorted());
    expect(one).toHaveLength(18);
  });

  it('the filters together pass what each passes', () => {
    expect(idsBy({ to: 'china', rung: 'ready', speaker: 'russia' })).toEqual(['c10', 'c14']);
    expect(idsBy({ to: 'china', speaker: 'china' })).toEqual([]);
  });

  it('counts follow the other filters, and not their own', () => {
    const filter = { ...everything, to: 'russia', rung: 'ready' } as const;
    expect(countRungs(article, filter)).toEqual({ concluded: 0, agreed: 9, reaffirmed: 0, ready: 5 });
    const to = optionsOf(article, filter, 'to');
    expect(to.map(({ value }) => value)).toEqual(['china', 'russia', MUTUAL]);
    expect(to.map(({ count }) => count)).toEqual([3, 5, 0]);
    const speaker = optionsOf(article, { ...everything, to: 'russia' }, 'speaker');
    expect(speaker.map(({ value, count }) => `${value} ${count}`)).toEqual([
      'one 5',
      'china 5',
      'russia 0',
      'both 9',
      'reporter 2',
    ]);
  });

  it('each option leaves as many entries as it says', () => {
    for (const name of ['party', 'to', 'speaker'] as const) {
      for (const { value, count } of optionsOf(article, everything, name)) {
        const { commitments, positions } = filterCues(article, { ...everything, [name]: value });
        expect(countEntries([...commitments, ...positions])).toBe(count);
      }
    }
  });

  it('stands in an address, and comes back from it', () => {
    const filter: CommitmentFilter = { rung: 'agreed', party: 'both', to: MUTUAL, speaker: ONE_SIDE };
    expect(filterFrom(filtersFrom(filter))).toEqual(filter);
    expect(filterFrom({ ...filtersFrom(everything), force: 'constructor' })).toEqual(everything);
  });
});

describe('counts and sides', () => {
  it('the rungs together are all commitments', () => {
    const counts = countRungs(article);
    const sum = Object.values(counts).reduce((all, one) => all + one, 0);
    expect(sum).toBe(article.undertakings.filter((entry) => entry.cue.commitment).length);
    expect(Object.keys(counts)).toEqual(rungs.map((rung) => rung.id));
  });

  it('no cues have no entries', () => {
    expect(countEntries([])).toBe(0);
  });

  it.each([
    ['china', 'a'],
    ['russia', 'b'],
    ['both', 'both'],
    ['atlantis', 'both'],
  ])('%s stands on side %s', (party, side) => {
    expect(sideOfParty(article, party)).toBe(side);
  });
});
