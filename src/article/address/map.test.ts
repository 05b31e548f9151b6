import { describe, expect, it } from 'vitest';
import { isMapNarrowed, parseMapFilter, wholeMap, writeMapFilter, type MapFilter } from './map';

const read = (query: string) => parseMapFilter(new URLSearchParams(query));
const written = (filter: MapFilter) => {
  const query = new URLSearchParams();
  writeMapFilter(filter, query);
  return query.toString();
};

describe('the address of the map', () => {
  it('is empty where all is shown', () => {
    expect(written(wholeMap)).toBe('');
    expect(read('')).toEqual(wholeMap);
    expect(isMapNarrowed(wholeMap)).toBe(false);
  });

  it.each<Partial<MapFilter>>([
    { person: 'Q58217' },
    { place: 'سهلان', party: 'Q148' },
    { topic: 'culture', kind: 'agreement' },
    { from: '2024-01-01', to: '2025-12-31', party: 'Q148' },
  ])('comes back as it was written: %j', (over) => {
    const filter = { ...wholeMap, ...over };
    expect(read(written(filter))).toEqual(filter);
    expect(isMapNarrowed(filter)).toBe(true);
  });

  it.each(['topic=weather&kind=promise', 'from=2025-02-30&to=tomorrow', 'party=&person=&place=', 'kind=__proto__'])(
    'takes %s for nothing',
    (query) => {
      expect(read(query)).toEqual(wholeMap);
    },
  );
});
