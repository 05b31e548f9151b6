/** What can be told of a package before it is added. Pure. */
import { readJson } from '#article/format/inspect';
import { parseArticle } from '#article/format/parse';
import { headlineOf, type Article } from '#article/model';
import { dayOf } from '#article/dates';
import type { PartlyBilingual } from '#article/source';
import { countsOf, titleOf } from '#workbench/draft/flows';
import type { Draft, MarkState } from '#workbench/draft/draft';
import type { Package } from '#workbench/package';

export interface Outline {
  /** The headline; empty in a language that it does not have. */
  title: { ar: string; en: string };
  publisher: PartlyBilingual | null;
  /** ISO 8601 day. */
  day: string | null;
  /** The page that the text was taken from. */
  address: string | null;
  /** Sentences in Arabic, the headline among them. */
  sentences: number;
  /** How many of them have English. */
  english: number;
  /** Entities that are marked. */
  names: number;
  /** Commitments and positions. */
  commitments: number;
}

/** @returns `null` where its files are no article */
export function outlineOf({ files, draft }: Package): Outline | null {
  if (!files) return draft && outlineOfDraft(draft);
  const linked = parseArticle({
    'article.json': jsonOf(files['article.json'], null),
    'entities.json': jsonOf(files['entities.json'], { entities: [] }),
    'commitments.json': jsonOf(files['commitments.json'], { overclaims: [], cues: [] }),
  });
  return linked.ok ? outlineOfArticle(linked.article) : null;
}

function jsonOf(text: string | undefined, absent: unknown): unknown {
  const read = text === undefined ? null : readJson(text);
  return read?.ok ? read.json : absent;
}

function outlineOfArticle(article: Article): Outline {
  const { source, entities, undertakings } = article;
  const sentences = [...article.sentences.values()];
  return {
    title: headlineOf(article),
    publisher: source.publisher,
    day: dayOf(source),
    address: source.address,
    sentences: sentences.length,
    english: sentences.filter(({ en }) => en !== '').length,
    names: entities.length,
    commitments: undertakings.length,
  };
}

const isAccepted = ({ state }: { state: MarkState }) => state === 'accepted';

function outlineOfDraft(draft: Draft): Outline {
  const { about, alignment, marks } = draft;
  const sentences = (lang: 'ar' | 'en') => {
    const { sentences: count } = countsOf(draft, lang);
    return count + (about.headline[lang] === null ? 0 : 1);
  };
  const paired = alignment?.pairs.filter(({ ar, en }) => ar.length > 0 && en.length > 0).length;
  return {
    title: titleOf(draft),
    publisher: about.publisher,
    day: dayOf(about),
    address: about.address,
    sentences: sentences('ar'),
    english: paired ?? Math.min(sentences('ar'), sentences('en')),
    names: marks.names.filter(({ mentions }) => mentions.some(isAccepted)).length,
    commitments: marks.cues.filter(isAccepted).length,
  };
}
