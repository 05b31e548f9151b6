import { describe, expect, it } from 'vitest';
import { given, realArticle } from '#article/testing';
import { boundBy, countEntries, countRungs, filterCues, rungs, sideOfParty } from './commitment-list';

const article = realArticle();
const everyone = { rung: null, party: null };

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
    const { commitments, positions } = filterCues(article, { rung: id, party: null });
    expect(positions).toEqual([]);
    expect(commitments.every((cue) => cue.force === force)).toBe(true);
    expect(countEntries(commitments)).toBe(countRungs(article)[id]);
  });

  it.each(['china', 'russia', 'both'])('by the party bound: %s', (party) => {
    const { commitments, positions } = filterCues(article, { rung: null, party });
    const all = [...commitments, ...positions];
    expect(all.length).toBeGreaterThan(0);
    expect(all.every((cue) => boundBy(article, cue) === party)).toBe(true);
  });

  it('by both filters at once', () => {
    const { commitments } = filterCues(article, { rung: 'ready', party: 'russia' });
    expect(commitments.length).toBeGreaterThan(0);
    expect(commitments.every((cue) => cue.force === 3 && cue.by.join() === 'russia')).toBe(true);
  });

  it('passes nothing for what nobody has done', () => {
    expect(filterCues(article, { rung: 'concluded', party: null })).toEqual({ commitments: [], positions: [] });
    expect(filterCues(article, { rung: null, party: 'atlantis' })).toEqual({ commitments: [], positions: [] });
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
