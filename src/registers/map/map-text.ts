/** The map in words: the sentence that reads a column, and the names that its controls go by. */
import type { TFunction } from 'i18next';
import type { Entity } from '#article/model';
import type { Lang } from '#article/format/schema';
import { shortName as shortNameOf } from '#article/speakers';
import { kindsOf, type KindCount, type LaneCell, type MapColumn } from './map-lanes';

type Translate = TFunction<'map'>;
/** The name of an entity by its id, in the interface language, as short as it comes. */
type NameOf = (id: string) => string;

/** “Headline”, “Paragraph 12”; “Paragraphs 201–400” where a column holds several. */
export function placeName(t: Translate, { first, last }: Pick<MapColumn, 'first' | 'last'>): string {
  if (first === 0) return t('headline');
  return last > first ? t('paragraphs', { from: first, to: last }) : t('paragraph', { number: first });
}

/** The name of an entity where space is short. */
export function shortName(entity: Entity, lang: Lang): string {
  return shortNameOf(entity)[lang];
}

/** “Lavrov speaks. 2 commitments (readiness), 2 positions (support), 8 names.” */
export function readingText(t: Translate, column: MapColumn, nameOf: NameOf): string {
  const { commitments, positions } = kindsOf(column);
  const facts = [
    ...(commitments.length > 0 ? [withKinds(t, t('commitments', { count: sum(commitments) }), commitments)] : []),
    ...(positions.length > 0 ? [withKinds(t, t('positions', { count: sum(positions) }), positions)] : []),
    t('names', { count: column.names }),
  ];
  return t('reading', { speech: speechText(t, column.speakers, nameOf), facts: facts.join(t('comma')) });
}

/** “The reporter speaks, then Lavrov.” */
function speechText(t: Translate, [first = 'reporter', ...others]: string[], nameOf: NameOf): string {
  const next = others.map((id) => t(`nextSpeaker.${roleOf(id)}`, { name: nameOf(id) })).join('');
  return t(`speaks.${roleOf(first)}`, { name: nameOf(first), next });
}

function roleOf(speaker: string) {
  return speaker === 'reporter' || speaker === 'both' ? speaker : 'name';
}

/** “4 commitments (agreement)”, “2 positions (statement, support)”; numbered where they differ: “(agreement 3, pledge 1)”. */
function withKinds(t: Translate, what: string, counts: readonly KindCount[]): string {
  const numbered = counts.some(({ count }) => count !== counts[0]?.count);
  const name = ({ kind, count }: KindCount) =>
    numbered ? t('ofKind', { kind: t(`kinds.${kind}`), number: count }) : t(`kinds.${kind}`);
  return t('bracket', { what, detail: counts.map(name).join(t('comma')) });
}

function sum(counts: readonly KindCount[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}

/** “China, paragraph 12: 3 mentions”. */
export function cellText(t: Translate, name: string, column: MapColumn, { mentions }: LaneCell): string {
  return t('cell', { name, place: placeName(t, column), mentions: t('mentions', { count: mentions.length }) });
}

/** Where the things stand that are named once: “Paragraph 1 (2), Paragraph 2 (4)”. */
export function onceText(t: Translate, columns: readonly MapColumn[]): string {
  const places = columns
    .filter(({ namedOnce }) => namedOnce > 0)
    .map((column) => t('bracket', { what: placeName(t, column), detail: column.namedOnce }));
  return t('onceIn', { places: places.join(t('comma')) });
}
