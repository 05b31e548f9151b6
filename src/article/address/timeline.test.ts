import { describe, expect, it } from 'vitest';
import { everyPledge, parsePledgeFilter, writePledgeFilter, type PledgeFilter } from './timeline';

const read = (query: string) => parsePledgeFilter(new URLSearchParams(query));
const written = (filter: PledgeFilter) => {
  const query = new URLSearchParams();
  writePledgeFilter(filter, query);
  return query.toString();
};

describe('the address of the timeline', () => {
  it('is empty where all is shown, and comes back as it was written', () => {
    expect(written(everyPledge)).toBe('');
    expect(read('')).toEqual(everyPledge);
    const filter: PledgeFilter = {
      parties: ['Q148', 'سهلان'],
      topic: 'culture',
      kind: 'agreement',
      positions: true,
      from: '2024-01-01',
      to: '2025-12-31',
    };
    expect(read(written(filter))).toEqual(filter);
  });

  it.each([
    'topic=weather&kind=promise',
    'from=2025-02-30&to=tomorrow',
    'party=&party=',
    'from=%00&kind=__proto__&topic=constructor',
  ])('takes %s for nothing', (query) => {
    expect(read(query)).toEqual(everyPledge);
  });

  it('takes two parties, each once', () => {
    expect(read('party=a&party=a&party=b&party=c').parties).toEqual(['a', 'b']);
  });
});
