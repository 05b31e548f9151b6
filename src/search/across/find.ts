/** Looks for a query in many articles, one after the other, as far as they are asked for. */
import type { ArticleText } from '#article/model';
import type { Query } from '#search/query';
import { placesIn, type FoundArticle } from './places';
import { wantedBy, type Wanted } from './terms';

/** Where articles lie, and how they are found. */
export interface Source {
  /** Ids of the articles that may have what is wanted. @throws where the index cannot be had */
  candidates: (wanted: Wanted) => Promise<ReadonlySet<string>>;
  /** The text of one of them; `null` where it is none that can be read. @throws where it cannot be had */
  text: (id: string) => Promise<ArticleText | null>;
}

/** What looking into an article gave. */
export interface Look {
  /** `null`: it has no place after all, or could not be read. */
  found: FoundArticle | null;
  /** Articles that may have a place and are not looked into yet. */
  left: number;
  /** Words that begin with the query are found, no article having it whole. */
  beginning: boolean;
}

/**
 * Looks into the articles of `ids` that may have the query, in that order; where none has it whole, for words that begin with it.
 * @param onFailure hears of a source that could not be asked, by its number; the others are
 */
export async function* lookThrough(
  sources: readonly Source[],
  query: Query,
  ids: readonly string[],
  onFailure: (source: number) => void,
): AsyncGenerator<Look> {
  if (query.status !== 'ready' || query.spacedRoot !== null) return;
  for (const mode of ['whole', 'beginning'] as const) {
    const wanted = wantedBy(query, mode);
    const sets = await Promise.all(
      sources.map((source, at) =>
        source.candidates(wanted).catch(() => {
          onFailure(at);
          return NONE;
        }),
      ),
    );
    const list = ids.flatMap((id) => {
      const at = sets.findIndex((set) => set.has(id));
      const source = sources[at];
      return source ? [{ id, source, from: at }] : [];
    });
    let any = false;
    for (const [at, { id, source, from }] of list.entries()) {
      const text = await source.text(id).catch(() => {
        onFailure(from);
        return null;
      });
      const found = text && placesIn(text, query, mode);
      any ||= found !== null;
      yield { found, left: list.length - at - 1, beginning: mode === 'beginning' };
    }
    if (any) return;
  }
}

const NONE: ReadonlySet<string> = new Set();
