/** Where an article comes from, in one shape for what a publisher has printed and for what a reader has brought. */
import type { ArticleFile, Bilingual, Lang } from '#article/format/schema';

/** Words that may be known in one language only. */
export type PartlyBilingual = Record<Lang, string | null>;

/** `null` and empty lists stand for what is not known. */
export interface Source {
  kind: ArticleFile['source']['kind'];
  publisher: PartlyBilingual | null;
  /** The way to the page on the publisher's site. */
  breadcrumb: readonly Bilingual[];
  /** The publisher's source line, as printed, in Arabic. */
  line: string | null;
  place: PartlyBilingual | null;
  /** The day the article gives in its dateline, ISO 8601. */
  dateline: string | null;
  /** When it was published, ISO 8601 local time without a zone. */
  published: string | null;
  rights: Bilingual | null;
  /** What the source holds that is not part of the article, and why it is left out. */
  omitted: readonly { ar: string; why: Bilingual }[];
  /** The page that a reader took it from. */
  address: string | null;
  /** When a reader added it, ISO 8601 in UTC. */
  added: string | null;
}

/** The source of an article file. */
export function sourceOf(source: ArticleFile['source']): Source {
  return source.kind === 'published'
    ? { ...source, address: null, added: null }
    : { ...source, breadcrumb: [], line: null, rights: null, omitted: [] };
}

/** Words in a language, else in the other one; `null` where there are none. */
export function inLanguage(words: PartlyBilingual | null, lang: Lang): string | null {
  return words === null ? null : (words[lang] ?? words[lang === 'ar' ? 'en' : 'ar']);
}
