/** The rows of the timeline: what stands between the same parties, over time. */
import { isWithin, type Period } from './periods';
import { partiesKeyOf, partiesOf, type Party, type Pledge } from './pledges';

export interface Lane {
  /** The same for the same parties, whoever of them undertakes. */
  key: string;
  parties: readonly Party[];
  pledges: Pledge[];
}

/** Entries by their parties: those with the most first. */
export function lanesOf(pledges: readonly Pledge[]): Lane[] {
  const lanes = new Map<string, Lane>();
  for (const pledge of pledges) {
    const key = partiesKeyOf(pledge);
    const lane = lanes.get(key);
    if (lane) lane.pledges.push(pledge);
    else lanes.set(key, { key, parties: partiesOf(pledge), pledges: [pledge] });
  }
  return [...lanes.values()].toSorted((a, b) => b.pledges.length - a.pledges.length);
}

/** Entries of one kind that stand in one cell of the timeline. */
export interface CellGroup {
  kind: Pledge['kind'];
  pledges: [Pledge, ...Pledge[]];
}

/** What a lane has in a period, or without a date (`null`), by kind: the most binding first. */
export function cellOf(lane: Lane, period: Period | null): CellGroup[] {
  const groups = new Map<Pledge['kind'], CellGroup>();
  for (const pledge of lane.pledges) {
    if (period === null ? pledge.date !== null : !isWithin(pledge.date, period)) continue;
    const group = groups.get(pledge.kind);
    if (group) group.pledges.push(pledge);
    else groups.set(pledge.kind, { kind: pledge.kind, pledges: [pledge] });
  }
  return [...groups.values()].toSorted((a, b) => (b.pledges[0].force ?? -1) - (a.pledges[0].force ?? -1));
}
