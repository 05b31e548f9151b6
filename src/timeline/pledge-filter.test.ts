import { describe, expect, it } from 'vitest';
import { everyPledge } from '#article/address/timeline';
import { filterPledges, kindOptions, partyOptions, topicOptions, withParty } from './pledge-filter';
import { pledgesOf } from './pledges';
import { series } from './samples';

const pledges = pledgesOf(series);
const key = (name: string) => {
  const found = pledges.flatMap(({ by }) => by).find((party) => party.name.en === name);
  if (!found) throw new Error(`no ${name}`);
  return found.key;
};
const [sahlan, nahira, jazran] = [key('Sahlan'), key('Nahira'), key('Jazran')];
const all = { ...everyPledge, positions: true };

describe('filterPledges', () => {
  it.each([
    ['nothing asked: the commitments', everyPledge, ['ready', 'agreed', 'signed', 'crossing']],
    ['positions too', all, ['ready', 'agreed', 'supports', 'signed', 'crossing']],
    ['one party', { ...all, parties: [jazran] }, ['crossing']],
    ['two: what stands between them', { ...all, parties: [sahlan, nahira] }, ['ready', 'agreed', 'supports', 'signed']],
    ['a kind', { ...all, kind: 'agreement' }, ['agreed']],
    ['a topic', { ...all, topic: 'security' }, []],
    ['from a day on', { ...all, from: '2024-10-10' }, ['supports', 'signed']],
    ['up to a day', { ...all, to: '2024-10-09' }, ['ready', 'agreed']],
  ] as const)('%s', (_, filter, slugs) => {
    expect(filterPledges(pledges, filter).map(({ article }) => article.slug)).toEqual(slugs);
  });
});

describe('what a filter offers', () => {
  it('parties with what the other filters let pass, the most frequent first', () => {
    const counts = (filter: typeof all) =>
      partyOptions(pledges, filter).map(({ party, count }) => [party.name.en, count]);
    expect(counts(all)).toEqual([
      ['Sahlan', 5],
      ['Nahira', 4],
      ['Jazran', 1],
    ]);
    expect(counts({ ...all, parties: [jazran] })).toEqual([
      ['Jazran', 1],
      ['Sahlan', 1],
    ]);
    expect(counts({ ...all, kind: 'agreement', parties: [jazran] })).toEqual([['Jazran', 0]]);
  });

  it('kinds and topics, and the chosen one even where nothing of it is left', () => {
    expect(kindOptions(pledges, { ...all, parties: [jazran] })).toEqual([{ value: 'pledge', count: 1 }]);
    expect(kindOptions(pledges, { ...all, parties: [jazran], kind: 'agreement' })).toContainEqual({
      value: 'agreement',
      count: 0,
    });
    expect(topicOptions(pledges, all)).toEqual([{ value: 'bilateral', count: 5 }]);
  });

  it('puts a party in and takes it out; a third takes the place of the first', () => {
    const two = withParty(withParty(all, sahlan), nahira);
    expect(two.parties).toEqual([sahlan, nahira]);
    expect(withParty(two, jazran).parties).toEqual([nahira, jazran]);
    expect(withParty(two, sahlan).parties).toEqual([nahira]);
  });
});
