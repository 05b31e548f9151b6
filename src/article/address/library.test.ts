import { describe, expect, it } from 'vitest';
import {
  librarySections,
  parseSection,
  sectionQuery,
  isNarrowed,
  libraryQuery,
  NO_FILTERS,
  parseLibrary,
  type LibraryView,
} from './library';

const plain: LibraryView = { find: '', sort: 'date', entity: null, ...NO_FILTERS };
const parse = (query: string) => parseLibrary(new URLSearchParams(query));

describe('the address of the library', () => {
  it.each<[string, Partial<LibraryView>]>([
    ['', {}],
    ['?find=%D8%A7%D9%84%D8%B5%D9%8A%D9%86', { find: 'الصين' }],
    ['?sort=length&state=waiting', { sort: 'length', state: 'waiting' }],
    [
      '?person=Q15031&place=Q148&party=Q159&topic=culture&tag=energy',
      { person: 'Q15031', place: 'Q148', party: 'Q159', topic: 'culture', tag: 'energy' },
    ],
    ['?entity=Q148', { entity: 'Q148' }],
    ['?from=2025-01-01&to=2025-04-01', { from: '2025-01-01', to: '2025-04-01' }],
  ])('“%s” is read and written', (query, over) => {
    expect(parse(query)).toEqual({ ...plain, ...over });
    expect(libraryQuery({ ...plain, ...over })).toBe(query);
  });

  it.each(['?sort=colour', '?state=lost', '?from=yesterday', '?to=2025', '?person=', '?find='])(
    '“%s” means nothing',
    (query) => {
      expect(parse(query)).toEqual(plain);
    },
  );

  it.each([
    ['', false],
    ['?find=x&sort=length', false],
    ['?entity=Q148', false],
    ['?state=done', true],
    ['?tag=x', true],
    ['?to=2025-04-01', true],
  ])('“%s” narrows the list: %s', (query, narrowed) => {
    expect(isNarrowed(parse(query))).toBe(narrowed);
  });
});

const part = (query: string) => parseSection(new URLSearchParams(query));

describe('the part of the page', () => {
  it('is the list, unless the query asks for another that there is', () => {
    expect(['', 'show=commitments', 'show=articles', 'show=x'].map(part)).toEqual([
      'articles',
      'commitments',
      'articles',
      'articles',
    ]);
    expect(librarySections.map((one) => parseSection(sectionQuery(one)))).toEqual(librarySections);
    expect(sectionQuery('articles').toString()).toBe('');
  });
});
