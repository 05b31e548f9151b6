/**
 * What the query of the library's page holds: what is looked for, by what the list is narrowed, and its order. Apart from
 * `address.ts`, which is written into every page.
 */

/** The parts of the library's page: the list of articles, what was undertaken in all of them, and the map of them all. */
export const librarySections = ['articles', 'commitments', 'map'] as const;
export type LibrarySection = (typeof librarySections)[number];

/** The part that a query asks for. */
export function parseSection(query: URLSearchParams): LibrarySection {
  return librarySections.find((one) => one === query.get('show')) ?? 'articles';
}

/** The query that asks for a part: empty for the list. */
export function sectionQuery(section: LibrarySection): URLSearchParams {
  return new URLSearchParams(section === 'articles' ? {} : { show: section });
}

/** How the list is sorted: the latest published first, the latest added first, by headline, the longest first. */
export const librarySorts = ['date', 'added', 'headline', 'length'] as const;
export type LibrarySort = (typeof librarySorts)[number];

/**
 * How far an article is: its text is still being made; it has no English; it has English; proposals wait for the reader; its names or
 * commitments are marked.
 */
export const libraryStates = ['draft', 'text', 'aligned', 'waiting', 'done'] as const;
export type LibraryState = (typeof libraryStates)[number];

/** What narrows the list to articles that name something: keys as `namesOf` gives them. */
export const nameFilters = ['person', 'place', 'party'] as const;
export type NameFilter = (typeof nameFilters)[number];

/** `null`: this one lets everything pass. */
export interface LibraryView extends Record<NameFilter | 'topic' | 'tag', string | null> {
  /** What is looked for in headlines and texts; empty for nothing. */
  find: string;
  sort: LibrarySort;
  state: LibraryState | null;
  /** Key of an entity: what all articles say of it is shown in place of the list. */
  entity: string | null;
  /** First and last day, `YYYY-MM-DD`. */
  from: string | null;
  to: string | null;
}

const words = ['entity', ...nameFilters, 'topic', 'tag'] as const;
const filters = [...nameFilters, 'topic', 'tag'] as const;
const days = ['from', 'to'] as const;

/** Reads a query. Values that mean nothing take their defaults. */
export function parseLibrary(query: URLSearchParams): LibraryView {
  const word = (name: (typeof words)[number]) => query.get(name) || null;
  const day = (name: (typeof days)[number]) => {
    const value = query.get(name) ?? '';
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
  };
  return {
    find: query.get('find') ?? '',
    sort: librarySorts.find((one) => one === query.get('sort')) ?? 'date',
    state: libraryStates.find((one) => one === query.get('state')) ?? null,
    entity: word('entity'),
    person: word('person'),
    place: word('place'),
    party: word('party'),
    topic: word('topic'),
    tag: word('tag'),
    from: day('from'),
    to: day('to'),
  };
}

/** Writes a query, with its `?`, without what is the default; empty where all is. */
export function libraryQuery(view: Partial<LibraryView>): string {
  const query = new URLSearchParams();
  if (view.find) query.set('find', view.find);
  if (view.sort && view.sort !== 'date') query.set('sort', view.sort);
  if (view.state) query.set('state', view.state);
  for (const name of [...words, ...days]) {
    const value = view[name];
    if (value) query.set(name, value);
  }
  return query.size === 0 ? '' : `?${query.toString()}`;
}

/** What narrows the list, without what is looked for and the order. */
export const NO_FILTERS = {
  state: null,
  person: null,
  place: null,
  party: null,
  topic: null,
  tag: null,
  from: null,
  to: null,
} as const satisfies Partial<LibraryView>;

/** True where something narrows the list. */
export function isNarrowed(view: LibraryView): boolean {
  return view.state !== null || [...filters, ...days].some((name) => view[name] !== null);
}
