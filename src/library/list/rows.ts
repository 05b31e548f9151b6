/** The rows of the library: what is known of every article, bundled or own, without opening one; narrowed, looked through, sorted. */
import { foldingsOf, includesFolded, type Foldings } from '#arabic/fold';
import type { LibrarySort, LibraryState, LibraryView, NameFilter } from '#article/address/library';
import type { Catalogue, CatalogueEntry } from '#article/catalogue';
import { EACH_ITS_OWN, referenceIn, type Identities } from '#article/entity-links';
import { dayOfEntry, factsOf, namesOf, type Facts, type Named } from '#article/facts';
import type { Lang } from '#article/format/schema';
import type { Label } from '#storage/labels';
import type { ShelfItem } from '#storage/articles/shelf';

/** Where reading stopped in an article. */
export interface Stopped {
  /** The paragraph, from 1, and how many there were. */
  row: number;
  of: number;
}

/** Something that the article of a row names: `key` is that of all that is one with it. */
export interface RowName extends Named {
  /** What the key stands for here, where that is another (`article/entity-links.ts`). */
  reference?: string;
}

export interface Row {
  /** Slug of the article. */
  id: string;
  /** The reader's own: what can be done with it; `null` for a bundled article. */
  own: ShelfItem | null;
  /** The headline; empty in a language in which there is none. */
  title: Record<Lang, string>;
  /** What the reader calls it; `null` where it goes by its headline. */
  name: string | null;
  tags: readonly string[];
  /** `null` of a draft, and of an own article until they have been made. */
  facts: Facts | null;
  /** What it names; `null` until that is read. */
  names: readonly RowName[] | null;
  /** `YYYY-MM-DD`, or `null` where it is not known. */
  day: string | null;
  /** How far it is; `null` where that is not known yet. */
  state: LibraryState | null;
  stopped: Stopped | null;
  /** Saved words that are due. */
  due: number;
}

/** What the rows are made of. */
export interface Known {
  /** `null` while it is not read. */
  catalogue: Catalogue | null;
  shelf: readonly ShelfItem[];
  /** Of own articles, by id. */
  facts: ReadonlyMap<string, Facts>;
  /** What own articles name, by id; `null` until that is read. */
  names: ReadonlyMap<string, readonly Named[]> | null;
  labels: readonly Label[];
  stopped: ReadonlyMap<string, Stopped>;
  /** How many saved words are due, by article. */
  due: ReadonlyMap<string, number>;
  /** Which names are one by the reader's word; each its own without it. */
  identities?: Identities;
}

/** A row for each article and each draft that is not one yet, in no order. */
export function rowsOf({ catalogue, shelf, facts, names, labels, stopped, due, identities }: Known): Row[] {
  const labelOf = new Map(labels.map((label) => [label.id, label]));
  const common = (id: string) => ({
    id,
    name: labelOf.get(id)?.name ?? null,
    tags: labelOf.get(id)?.tags ?? NO_TAGS,
    stopped: stopped.get(id) ?? null,
    due: due.get(id) ?? 0,
  });
  const published = (catalogue?.articles ?? []).map((entry): Row => {
    const { facts: own, names: named } = knownOf(entry);
    const title = { ar: entry.title.ar, en: entry.title.en ?? '' };
    const day = dayOfEntry(own);
    return {
      ...common(entry.slug),
      own: null,
      title,
      facts: own,
      names: joined(named, entry.slug, identities),
      day,
      state: stateOf(null, own),
    };
  });
  const mine = shelf.map((item): Row => {
    const own = facts.get(item.id) ?? null;
    const day = own && dayOfEntry(own);
    const named = names && (names.get(item.id) ?? NO_NAMES);
    return {
      ...common(item.id),
      own: item,
      title: item.title,
      facts: own,
      names: named && joined(named, item.id, identities),
      day,
      state: stateOf(item, own),
    };
  });
  return [...published, ...mine];
}

/** The names of an article, each under the key of all that is one with it. */
function joined(names: readonly Named[], article: string, identities: Identities = EACH_ITS_OWN): readonly RowName[] {
  if (identities === EACH_ITS_OWN) return names;
  return names.map((named) => {
    const key = identities.of(named.key, article);
    if (key === named.key) return named;
    // What was taken out of this article, or the key that something else stands for.
    const own = referenceIn(named.key, article);
    const isTakenOut = identities.ofReference(named.key) !== key;
    return { ...named, key, reference: isTakenOut ? own : named.key };
  });
}

const NO_TAGS: readonly string[] = [];

const NO_NAMES: readonly Named[] = [];

const bundled = new WeakMap<CatalogueEntry, { facts: Facts; names: readonly Named[] }>();

/** What is known of an entry: made once. */
function knownOf(entry: CatalogueEntry): { facts: Facts; names: readonly Named[] } {
  const known = bundled.get(entry) ?? { facts: factsOf(entry), names: namesOf(entry) };
  bundled.set(entry, known);
  return known;
}

function stateOf(item: ShelfItem | null, facts: Facts | null): LibraryState | null {
  if (item?.state === 'draft') return 'draft';
  if (item && item.waiting > 0) return 'waiting';
  if (!facts) return null;
  if (facts.named + facts.commitments + facts.positions > 0) return 'done';
  return facts.english === 'none' ? 'text' : 'aligned';
}

/** True for what a name filter is of. */
const isOf: Record<NameFilter, (named: Named) => boolean> = {
  person: ({ kind }) => kind === 'person',
  place: ({ kind }) => kind === 'place',
  party: ({ party }) => party,
};

/** The rows that the filters of a view let pass; what is looked for is no matter of theirs. */
export function narrowed(rows: readonly Row[], view: LibraryView): Row[] {
  const { state, topic, tag, from, to } = view;
  const asked = (['person', 'place', 'party'] as const).filter((one) => view[one] !== null);
  return rows.filter(
    (row) =>
      (state === null || row.state === state) &&
      (tag === null || row.tags.includes(tag)) &&
      (topic === null || row.facts?.topics.some((one) => one === topic) === true) &&
      (from === null || (row.day !== null && row.day >= from)) &&
      (to === null || (row.day !== null && row.day <= to)) &&
      asked.every((one) => row.names?.some((named) => named.key === view[one] && isOf[one](named)) === true),
  );
}

const foldings = new WeakMap<Row, Foldings>();

function foldingsOfRow(row: Row): Foldings {
  const known = foldings.get(row);
  if (known) return known;
  const { title, name, tags, facts } = row;
  const folded = foldingsOf(
    title.ar,
    title.en,
    name ?? '',
    ...tags,
    facts?.publisher?.ar ?? '',
    facts?.publisher?.en ?? '',
  );
  foldings.set(row, folded);
  return folded;
}

/** The rows whose headline, name, tags or publisher hold what is looked for, in either language and however it is spelt. */
export function headed(rows: readonly Row[], find: string): readonly Row[] {
  if (find.trim() === '') return rows;
  const asked = foldingsOf(find);
  return rows.filter((row) => includesFolded(foldingsOfRow(row), asked));
}

const collators = { ar: new Intl.Collator('ar', { numeric: true }), en: new Intl.Collator('en', { numeric: true }) };

/** What a row is listed by: what the reader calls it, else its headline, in `lang` where it has one. */
export function headingOf(
  { name, title }: Pick<Row, 'name' | 'title'>,
  lang: Lang,
): { text: string; lang: Lang | null } {
  if (name !== null) return { text: name, lang: null };
  const shown = title[lang] === '' ? (lang === 'ar' ? 'en' : 'ar') : lang;
  return { text: title[shown], lang: shown };
}

/** When a row was added: of a bundled article, when it was published. */
const addedOf = ({ facts, own, day }: Row) => facts?.added ?? own?.changed ?? day ?? '';

/** The day by which a row is put in order: where it has none, that on which it was brought in; where nothing is known, after all others. */
const dayIn = (row: Row) => row.day ?? (addedOf(row).slice(0, DAY) || LAST_DAY);

/** Rows in an order of the view. Of equals the headline decides, in `lang`. */
export function sorted(rows: readonly Row[], sort: LibrarySort, lang: Lang): Row[] {
  const byHeadline = (a: Row, b: Row) =>
    collators[lang].compare(headingOf(a, lang).text, headingOf(b, lang).text) || compare(a.id, b.id);
  const orders: Record<LibrarySort, (a: Row, b: Row) => number> = {
    date: (a, b) => compare(dayIn(b), dayIn(a)) || compare(addedOf(b), addedOf(a)),
    added: (a, b) => compare(addedOf(b), addedOf(a)),
    headline: () => 0,
    length: (a, b) => (b.facts?.words ?? 0) - (a.facts?.words ?? 0),
  };
  return rows.toSorted((a, b) => orders[sort](a, b) || byHeadline(a, b));
}

/** Later than any day. */
const LAST_DAY = '\uffff';
/** Letters of a day, ISO 8601. */
const DAY = 10;

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Something that rows can be narrowed by, and how many of them it would leave. */
export interface Facet {
  key: string;
  ar: string;
  /** `null` where there is no English. */
  en: string | null;
  count: number;
}

/** What is named under a key: the first of these rows that has it under that key itself tells, and an English name comes from any. */
export function namesByKey(rows: readonly Row[]): ReadonlyMap<string, Pick<Named, 'ar' | 'en'>> {
  const all = new Map<string, Pick<Named, 'ar' | 'en'> & { isOwn: boolean }>();
  for (const { names } of rows) {
    for (const { key, ar, en, reference } of names ?? []) {
      const isOwn = reference === undefined;
      const known = all.get(key);
      if (!known) all.set(key, { ar, en, isOwn });
      else if (isOwn && !known.isOwn) all.set(key, { ar, en: en ?? known.en, isOwn });
      else known.en ??= en;
    }
  }
  return all;
}

/** What the rows name, of the sort that a filter is of: the most frequent first. */
export function facetsOf(rows: readonly Row[], filter: NameFilter): Facet[] {
  const called = namesByKey(rows);
  const facets = new Map<string, Facet>();
  for (const { names } of rows) {
    const seen = new Set<string>();
    for (const named of names ?? []) {
      if (!isOf[filter](named) || seen.has(named.key)) continue;
      seen.add(named.key);
      const known = facets.get(named.key);
      const { ar, en } = called.get(named.key) ?? named;
      if (known) known.count++;
      else facets.set(named.key, { key: named.key, ar, en, count: 1 });
    }
  }
  return [...facets.values()].toSorted((a, b) => b.count - a.count || compare(a.ar, b.ar));
}

/** The tags of all rows, each with how many rows have it: the most frequent first. */
export function tagsIn(rows: readonly Row[]): { tag: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { tags } of rows) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .toSorted((a, b) => b.count - a.count || compare(a.tag, b.tag));
}
