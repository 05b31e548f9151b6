/** What the timeline shows: by party, pair of parties, topic, force and period. */
import type { PledgeFilter } from '#article/address/timeline';
import { isCommitment, partiesOf, type Party, type Pledge } from './pledges';

const tests: Record<keyof PledgeFilter, (pledge: Pledge, filter: PledgeFilter) => boolean> = {
  parties(pledge, { parties }) {
    if (parties.length === 0) return true;
    const keys = partiesOf(pledge).map(({ key }) => key);
    return parties.every((key) => keys.includes(key));
  },
  topic: (pledge, { topic }) => topic === null || pledge.topic === topic,
  kind: (pledge, { kind }) => kind === null || pledge.kind === kind,
  positions: (pledge, { positions }) => positions || isCommitment(pledge),
  from: ({ date }, { from }) => from === null || (date !== null && date >= from),
  to: ({ date }, { to }) => to === null || (date !== null && date <= to),
};
const names = Object.keys(tests) as (keyof PledgeFilter)[];

/** The entries that pass, in their order. @param besides a filter that is left out */
export function filterPledges(
  pledges: readonly Pledge[],
  filter: PledgeFilter,
  besides?: keyof PledgeFilter,
): Pledge[] {
  const asked = names.filter((name) => name !== besides).map((name) => tests[name]);
  return pledges.filter((pledge) => asked.every((test) => test(pledge, filter)));
}

/** A value that a filter can have, and how many entries it would leave. */
export interface Option<Value> {
  value: Value;
  count: number;
}

/** The parties of what the other filters let pass, the most frequent first; those that are chosen stay in the list. */
export function partyOptions(pledges: readonly Pledge[], filter: PledgeFilter): (Option<string> & { party: Party })[] {
  const known = new Map(pledges.flatMap(partiesOf).map((party) => [party.key, party]));
  const counts = countBy(
    // With one party chosen, the others are those that stand with it.
    filterPledges(pledges, { ...filter, parties: filter.parties.length < 2 ? filter.parties : [] }),
    (pledge) => partiesOf(pledge).map(({ key }) => key),
  );
  for (const key of filter.parties) if (known.has(key) && !counts.has(key)) counts.set(key, 0);
  return [...counts]
    .flatMap(([value, count]) => {
      const party = known.get(value);
      return party ? [{ value, count, party }] : [];
    })
    .toSorted((a, b) => b.count - a.count);
}

export function topicOptions(pledges: readonly Pledge[], filter: PledgeFilter): Option<NonNullable<Pledge['topic']>>[] {
  return options(pledges, filter, 'topic', ({ topic }) => (topic === null ? [] : [topic]), filter.topic);
}

export function kindOptions(pledges: readonly Pledge[], filter: PledgeFilter): Option<Pledge['kind']>[] {
  return options(pledges, filter, 'kind', ({ kind }) => [kind], filter.kind);
}

function options<Value extends string>(
  pledges: readonly Pledge[],
  filter: PledgeFilter,
  name: keyof PledgeFilter,
  valuesOf: (pledge: Pledge) => Value[],
  chosen: string | null,
): Option<Value>[] {
  const counts = countBy(filterPledges(pledges, filter, name), valuesOf);
  const known = pledges.flatMap(valuesOf).find((value) => value === chosen);
  if (known !== undefined && !counts.has(known)) counts.set(known, 0);
  return [...counts].map(([value, count]) => ({ value, count })).toSorted((a, b) => b.count - a.count);
}

function countBy<Value>(
  pledges: readonly Pledge[],
  valuesOf: (pledge: Pledge) => readonly Value[],
): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const pledge of pledges) for (const value of valuesOf(pledge)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The filter with a party put in or taken out; a third takes the place of the first. */
export function withParty(filter: PledgeFilter, key: string): PledgeFilter {
  const { parties } = filter;
  if (parties.includes(key)) return { ...filter, parties: parties.filter((one) => one !== key) };
  return { ...filter, parties: [...parties, key].slice(-2) };
}
