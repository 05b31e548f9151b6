import { describe, expect, it } from 'vitest';
import { parseFilters, withFilters, type Filters } from './filters';

const none: Filters = { force: null, bound: null, towards: null, said: null };
const query = (text: string) => new URLSearchParams(text);

describe('filters in a query', () => {
  it.each<[string, Filters]>([
    ['', none],
    ['force=ready', { ...none, force: 'ready' }],
    ['bound=both&towards=mutual&said=one', { ...none, bound: 'both', towards: 'mutual', said: 'one' }],
    ['entity=china&view=ar&said=reporter', { ...none, said: 'reporter' }],
    ['force=&bound=', none],
    ['Force=ready', none],
  ])('%s', (text, filters) => {
    expect(parseFilters(query(text))).toEqual(filters);
  });

  it('are written beside what stands there, each once', () => {
    const all: Filters = { force: 'agreed', bound: 'china', towards: 'russia', said: 'china' };
    const written = withFilters(query('entity=china&at=2'), all);
    expect(written.toString()).toBe('entity=china&at=2&force=agreed&bound=china&towards=russia&said=china');
    expect(parseFilters(written)).toEqual(all);
    expect(withFilters(written, { ...none, said: 'one' }).toString()).toBe('entity=china&at=2&said=one');
    expect(withFilters(written, none).toString()).toBe('entity=china&at=2');
  });
});
