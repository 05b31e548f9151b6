/** What many articles say of one entity: how they call it, with whom it stands, what it undertakes and what is undertaken towards it. */
import { entityKey } from '#article/entity-key';
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

/**
 * What these articles say of the entity of a key (see `entityKey`), in their order; `null` where none of them names it.
 * @param lang the language in which what is undertaken is said where it can be
 */
export function entityAcross(articles: readonly DatedArticle[], key: string, lang: Lang): EntityAcross | null {
  const found = articles.flatMap(({ article, day }) => {
    const entity = article.entities.find((one) => entityKey(one) === key);
    return entity ? [{ article, day, entity }] : [];
  });
  const [first] = found;
  if (!first) return null;
  const entriesOf = (isAsked: (entry: Undertaking, id: string) => boolean) =>
    found.flatMap(({ article, day, entity }) =>
      article.undertakings
        .filter((entry) => isAsked(entry, entity.id))
        .map((entry) => entryOf(article, day, entry, entity, lang)),
    );
  return {
    kind: first.entity.kind,
    ar: first.entity.name.ar,
    en: found.find(({ entity }) => entity.name.en !== null)?.entity.name.en ?? null,
    called: calledSo(found.flatMap(({ entity }) => entity.mentions)),
    neighbours: neighboursOf(found),
    undertakes: entriesOf(({ cue }, id) => cue.by.includes(id)),
    receives: entriesOf(({ cue }, id) => cue.to.includes(id)),
    appearances: found.map(({ article, day, entity }) => ({ article: article.slug, day, mentions: entity.mentions })),
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

function neighboursOf(found: readonly { article: Article; entity: Entity }[]): Neighbour[] {
  const all = new Map<string, Neighbour>();
  for (const { article, entity } of found) {
    for (const sentence of new Set(entity.mentions.map((mention) => mention.sentence))) {
      const others = marksIn(article, sentence).flatMap((mark) =>
        mark.type === 'mention' && mark.entity !== entity ? [mark.entity] : [],
      );
      for (const other of new Set(others)) {
        const key = entityKey(other);
        const known = all.get(key);
        if (known) known.count++;
        else all.set(key, { key, ar: other.name.ar, en: other.name.en, count: 1 });
      }
    }
  }
  return [...all.values()].toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

function entryOf(article: Article, day: string | null, undertaking: Undertaking, self: Entity, lang: Lang): Entry {
  const { cue } = undertaking;
  const others = [...cue.by, ...cue.to].filter((id) => id !== self.id);
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
