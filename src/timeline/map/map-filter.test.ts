import { describe, expect, it } from 'vitest';
import { wholeMap, type MapFilter } from '#article/address/map';
import { identitiesOf } from '#article/entity-links';
import { series } from '#timeline/samples';
import { mapOptions, narrowedMap } from './map-filter';

const left = (over: Partial<MapFilter>) => narrowedMap(series, { ...wholeMap, ...over }).map(({ entry }) => entry.slug);

describe('the map narrowed', () => {
  it.each<[Partial<MapFilter>, string[]]>([
    [{}, ['signed', 'ready', 'agreed', 'supports', 'crossing']],
    [{ kind: 'readiness' }, ['ready']],
    [{ kind: 'refusal' }, []],
    [{ party: 'جزران' }, ['crossing']],
    [{ party: 'ناهره', kind: 'agreement' }, ['agreed']],
    [{ from: '2024-10-10' }, ['signed', 'supports']],
    [{ to: '2024-10-09' }, ['ready', 'agreed']],
    [{ from: '2024-10-09', to: '2024-10-10', party: 'سهلان' }, ['agreed', 'supports']],
    [{ person: 'سهلان' }, []],
    [{ party: 'nobody' }, []],
  ])('by %j leaves %j', (filter, slugs) => {
    expect(left(filter)).toEqual(slugs);
  });

  it('keeps of an article the entries that pass, and leaves the article as it was', () => {
    const [one, other] = series;
    if (!one || !other) throw new Error('no articles');
    const undertakings = [...one.entry.undertakings, ...other.entry.undertakings.map((u) => ({ ...u, id: 'c2' }))];
    const entry = { ...one.entry, undertakings };
    const [both] = narrowedMap([{ ...one, entry }], { ...wholeMap, kind: 'readiness' });
    expect(both?.entry.undertakings.map(({ kind }) => kind)).toEqual(['readiness']);
    expect(entry.undertakings).toHaveLength(2);
  });

  it('goes by the reader’s word on names', () => {
    const identities = identitiesOf([{ a: 'جزران', b: 'ناهره', same: true }]);
    const key = identities.ofReference('جزران');
    expect(narrowedMap(series, { ...wholeMap, party: key }, identities)).toHaveLength(5);
  });
});

describe('the options of the map', () => {
  it('say how many articles each would leave; a filter does not count for its own', () => {
    const { names, kinds } = mapOptions(series, { ...wholeMap, kind: 'readiness' });
    expect(names.party.map(({ en, count }) => [en, count])).toEqual([
      ['Sahlan', 1],
      ['Nahira', 1],
    ]);
    expect(kinds).toContainEqual({ value: 'agreement', count: 1 });
    expect(names.person).toEqual([]);
  });
});
