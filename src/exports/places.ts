/** What of the article is shown, and how paragraphs and files are named, as the exporters need it. */
import type { Mention, Unit } from '#article/model';
import { scopeKey, scopeOf } from './scope';
import type { ExportInput, Part } from './types';

/** The mentions of the entities that are shown, in the paragraphs that are shown; entity by entity. */
export function mentionsShown(input: ExportInput): Mention[] {
  const units = new Set(input.unitSelection);
  return input.entities.flatMap((entity) => entity.mentions.filter((mention) => units.has(mention.sentence.unit)));
}

/** A paragraph's number; the headline has its id instead, `h`. */
export function paragraphNumber(unit: Unit): number | string {
  return unit.index === 0 ? unit.id : unit.index;
}

/** A name for the file: the article's slug, what it holds, what it is narrowed to, the extension. */
export function fileName(input: ExportInput, what: string, parts: readonly Part[], extension: string): string {
  const scope = scopeOf(input, parts);
  return `${[input.article.slug, what, scope === null ? '' : scopeKey(scope)].filter(Boolean).join('-')}.${extension}`;
}
