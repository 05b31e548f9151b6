/** The commitments and positions of many articles, as the timeline shows them. */
import type { CatalogueEntry } from '#article/catalogue';
import { entityKey } from '#article/entity-key';
import { EACH_ITS_OWN, type Identities } from '#article/entity-links';
import { dayOfEntry } from '#article/facts';
import { forceOf, type Lang, type UndertakingKind } from '#article/format/schema';
import type { Stretch } from '#article/words/wording';

/** Someone who undertakes something, or to whom it is undertaken: one party in all articles that name it. */
export interface Party {
  /** The same in every article (`entityKey`). */
  key: string;
  name: { ar: string; en: string | null };
}

/** One commitment or position of one article. */
export interface Pledge {
  /** Unique among all articles. */
  id: string;
  article: { slug: string; own: boolean; title: CatalogueEntry['title'] };
  /** Its id in the register of its article. */
  entry: string;
  /** The day on which it was said or reported, ISO 8601; `null` where the article does not tell. */
  date: string | null;
  kind: UndertakingKind;
  /** 0–6, or `null` off the ladder. */
  force: number | null;
  topic: CatalogueEntry['undertakings'][number]['topic'];
  by: Party[];
  /** Empty where it is mutual or addressed to nobody. */
  to: Party[];
  action: CatalogueEntry['undertakings'][number]['action'];
  wording: Record<Lang, readonly Stretch[]>;
}

/** Force from which an entry is a commitment; below it, it is a position. */
const COMMITMENT = 3;

/** True of a commitment; false of a position. */
export function isCommitment({ force }: Pick<Pledge, 'force'>): boolean {
  return force !== null && force >= COMMITMENT;
}

/** What is known of one article, and whether it is the reader's own. */
export interface CataloguedArticle {
  entry: CatalogueEntry;
  own: boolean;
}

/**
 * All entries of these articles: the earliest first, those without a date last; in the order of the register within an article.
 * @param identities which names are one by the reader's word
 */
export function pledgesOf(articles: readonly CataloguedArticle[], identities: Identities = EACH_ITS_OWN): Pledge[] {
  // All entries of an article have its day: to put the articles in order does the same, and there are fewer of them.
  return articles
    .map((article) => ({ article, day: dayOfEntry(article.entry) }))
    .toSorted((a, b) => compareDates(a.day, b.day))
    .flatMap(({ article }) => pledgesOfArticle(article, identities));
}

const pledgesOfEach = new WeakMap<CatalogueEntry, { own: boolean; identities: Identities; pledges: Pledge[] }>();

/** The entries of one article: made once, since the list of all is made anew with each article that comes. */
function pledgesOfArticle({ entry, own }: CataloguedArticle, identities: Identities): Pledge[] {
  const before = pledgesOfEach.get(entry);
  if (before?.own === own && before.identities === identities) return before.pledges;
  const pledges = makePledges(entry, own, identities);
  pledgesOfEach.set(entry, { own, identities, pledges });
  return pledges;
}

function makePledges(entry: CatalogueEntry, own: boolean, identities: Identities): Pledge[] {
  if (entry.undertakings.length === 0) return [];
  const entities = new Map(entry.entities.map((entity) => [entity.id, entity]));
  const parties = new Map<string, Party[]>();
  /** Made of those alone that are a party of something: most names of an article are not. */
  const partyOf = (id: string): readonly Party[] => {
    const known = parties.get(id);
    if (known) return known;
    const entity = entities.get(id);
    const party = entity ? [{ key: identities.of(entityKey(entity), entry.slug), name: entity.name }] : [];
    parties.set(id, party);
    return party;
  };
  // Two names of an article may be one party by the reader's word.
  const found = (ids: readonly string[]) => [
    ...new Map(ids.flatMap(partyOf).map((party) => [party.key, party])).values(),
  ];
  const article = { slug: entry.slug, own, title: entry.title };
  const date = dayOfEntry(entry);
  return entry.undertakings.map(({ id, kind, topic, by, to, action, wording }) => ({
    id: `${entry.slug}#${id}`,
    article,
    entry: id,
    date,
    kind,
    force: forceOf[kind],
    topic,
    by: found(by),
    to: found(to),
    action,
    wording,
  }));
}

/** In order of time; what has no date comes last. */
export function compareDates(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null || a < b ? -1 : 1;
}

/** The parties of an entry, and the key that is the same for the same parties. */
interface Together {
  parties: readonly Party[];
  key: string;
}

const togetherOfEach = new WeakMap<object, Together>();

/** Looked up rather than made anew: each filter asks it of thousands of entries. */
function togetherOf(pledge: Pick<Pledge, 'by' | 'to'>): Together {
  const known = togetherOfEach.get(pledge);
  if (known) return known;
  const byKey = new Map([...pledge.by, ...pledge.to].map((party) => [party.key, party]));
  const together = { parties: [...byKey.values()], key: [...byKey.keys()].toSorted().join(' ') };
  togetherOfEach.set(pledge, together);
  return together;
}

/** All parties of an entry, each once: those who are bound, then those to whom it is undertaken. */
export function partiesOf(pledge: Pick<Pledge, 'by' | 'to'>): readonly Party[] {
  return togetherOf(pledge).parties;
}

/** The same for the same parties, whoever of them undertakes. */
export function partiesKeyOf(pledge: Pick<Pledge, 'by' | 'to'>): string {
  return togetherOf(pledge).key;
}
