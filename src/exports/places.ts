/** Addresses in the app and what of the registers is shown, as the exporters need them. */
import type { Mention, Unit } from '#article/model';
import type { ExportInput } from './types';

/** The article with something selected, as `article/address/address.ts` reads it: `?entity=wang-yi&at=2#p3`. */
export function linkTo(
  url: string,
  place: { entity?: string; at?: number; undertaking?: string; fragment?: string },
): string {
  const link = new URL(url);
  if (place.entity !== undefined) link.searchParams.set('entity', place.entity);
  if (place.at !== undefined && place.at > 0) link.searchParams.set('at', String(place.at + 1));
  if (place.undertaking !== undefined) link.searchParams.set('undertaking', place.undertaking);
  link.hash = place.fragment ?? '';
  return link.href;
}

/** The mentions of the entities that are shown, in the paragraphs that are shown; entity by entity. */
export function mentionsShown(input: ExportInput): Mention[] {
  const units = new Set(input.unitSelection);
  return input.entities.flatMap((entity) => entity.mentions.filter((mention) => units.has(mention.sentence.unit)));
}

/** A paragraph's number; the headline is its id, `h`. */
export function placeOf(unit: Unit): number | string {
  return unit.index === 0 ? unit.id : unit.index;
}

/** A name for the file: the article's slug, what it holds, the extension. */
export function fileName(input: ExportInput, what: string, extension: string): string {
  return `${[input.article.slug, what].filter(Boolean).join('-')}.${extension}`;
}
