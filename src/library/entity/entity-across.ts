/** What many articles say of one entity: how they call it, with whom it stands, what it undertakes and what is undertaken towards it. */
import { entityKey } from '#article/entity-key';
import { EACH_ITS_OWN, type Identities } from '#article/entity-links';
import { manners, type EntityKind, type Lang, type Manner } from '#article/format/schema';
import { marksIn, type Article, type Entity, type Mention, type Undertaking } from '#article/model';
import { readableTitle } from '#article/titles';

/** An article, and the day it is listed under; `null` where that is not known. */
export interface DatedArticle {
  article: Article;
  day: string | null;
}

/** How the articles call it. */
export interface CalledSo {
  by: Manner;
  ar: string | null;
  en: string | null;
  count: number;
}

/** Another entity that sentences name beside it. */
export interface Neighbour {
  key: string;
  ar: string;
  en: string | null;
  /** In how many sentences. */
  count: number;
}

/** An entry of a register. */
export interface Entry {
  /** Slug of its article. */
  article: string;
  day: string | null;
  undertaking: Undertaking;
  /** What is undertaken, and the language that it is said in. */
  title: { text: string; lang: Lang };
  /** The words that carry its force, in Arabic. */
  cue: string;
  /** The others that are bound or that it is undertaken to. */
  others: { ar: string; en: string | null }[];
}

/** An article that mentions it. */
export interface Appearance {
  article: string;
  day: string | null;
  /** The keys that it has there (`entityKey`): one, unless the reader has said that two of its names are one. */
  keys: readonly string[];
  /** The mentions, in the order of the text. Their entity has the id that it has in this article. */
  mentions: readonly Mention[];
}

export interface EntityAcross {
  kind: EntityKind;
  ar: string;
  en: string | null;
  /** Of each manner the most frequent first. */
  called: CalledSo[];
  /** The most frequent first. */
  neighbours: Neighbour[];
  /** What it undertakes, and what is undertaken towards it, in the order of the articles. */
  undertakes: Entry[];
  receives: Entry[];
  appearances: Appearance[];
}

/** An article that names it, and its entities that are this one: one, unless the reader has joined two of the same article. */
interface Found {
  article: Article;
  day: string | null;
  entities: [Entity, ...Entity[]];
}

/**
 * What these articles say of the entity of a key (see `entityKey`), in their order; `null` where none of them names it.
 * @param lang the language in which what is undertaken is said where it can be
 * @param identities which names are one by the reader's word
 */
export function entityAcross(
  articles: readonly DatedArticle[],
  key: string,
  lang: Lang,
  identities: Identities = EACH_ITS_OWN,
): EntityAcross | null {
  const found = articles.flatMap(({ article, day }): Found[] => {
    const [one, ...more] = article.entities.filter((entity) => identities.of(entityKey(entity), article.slug) === key);
    return one ? [{ article, day, entities: [one, ...more] }] : [];
  });
  const [first] = found;
  if (!first) return null;
  const all = found.flatMap(({ entities }) => entities);
  const entriesOf = (idsOf: (entry: Undertaking) => readonly string[]) =>
    found.flatMap(({ article, day, entities }) =>
      article.undertakings
        .filter((entry) => entities.some(({ id }) => idsOf(entry).includes(id)))
        .map((entry) => entryOf(article, day, entry, entities, lang)),
    );
  // Under its own key it has the name that is known best.
  const named = all.find((entity) => entityKey(entity) === key) ?? first.entities[0];
  return {
    kind: named.kind,
    ar: named.name.ar,
    en: named.name.en ?? all.find(({ name }) => name.en !== null)?.name.en ?? null,
    called: calledSo(all.flatMap(({ mentions }) => mentions)),
    neighbours: neighboursOf(found, identities),
    undertakes: entriesOf(({ cue }) => cue.by),
    receives: entriesOf(({ cue }) => cue.to),
    appearances: found.map(({ article, day, entities }) => ({
      article: article.slug,
      day,
      keys: entities.map(entityKey),
      mentions: entities.flatMap(({ mentions }) => mentions),
    })),
  };
}

function calledSo(mentions: readonly Mention[]): CalledSo[] {
  const all = new Map<string, CalledSo>();
  for (const { by, quote } of mentions) {
    // A sentence may begin with it.
    const id = JSON.stringify([by, quote.ar, quote.en?.toLowerCase() ?? null]);
    const known = all.get(id);
    if (known) known.count++;
    else all.set(id, { by, ar: quote.ar, en: quote.en, count: 1 });
  }
  return [...all.values()].toSorted((a, b) => manners.indexOf(a.by) - manners.indexOf(b.by) || b.count - a.count);
}

function neighboursOf(found: readonly Found[], identities: Identities): Neighbour[] {
  const all = new Map<string, Neighbour>();
  for (const { article, entities } of found) {
    const sentences = entities.flatMap(({ mentions }) => mentions.map((mention) => mention.sentence));
    for (const sentence of new Set(sentences)) {
      const others = marksIn(article, sentence).flatMap((mark) =>
        mark.type === 'mention' && !entities.includes(mark.entity) ? [mark.entity] : [],
      );
      for (const other of new Set(others)) {
        const key = identities.of(entityKey(other), article.slug);
        const known = all.get(key);
        if (known) known.count++;
        else all.set(key, { key, ar: other.name.ar, en: other.name.en, count: 1 });
      }
    }
  }
  return [...all.values()].toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

function entryOf(
  article: Article,
  day: string | null,
  undertaking: Undertaking,
  self: readonly Entity[],
  lang: Lang,
): Entry {
  const { cue } = undertaking;
  const others = [...cue.by, ...cue.to].filter((id) => self.every((one) => one.id !== id));
  return {
    article: article.slug,
    day,
    undertaking,
    title: readableTitle(undertaking, lang),
    cue: cue.quotes.flatMap(({ quote }) => quote.ar ?? []).join(' … '),
    others: [...new Set(others)].flatMap((id) => {
      const other = article.entity.get(id);
      return other ? [{ ar: other.name.ar, en: other.name.en }] : [];
    }),
  };
}
