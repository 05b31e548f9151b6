/** The rows of the map over articles: how much was undertaken, and how bindingly; and who and what is named, and how often. */
import { EACH_ITS_OWN, type Identities } from '#article/entity-links';
import { entityKey } from '#article/entity-key';
import { entityKinds, forceOf, type EntityKind, type UndertakingKind } from '#article/format/schema';
import type { MapColumn } from './columns';

/** How binding, the strongest first; positions last. */
export const mapForces = ['concluded', 'agreed', 'reaffirmed', 'ready', 'positions'] as const;
export type MapForce = (typeof mapForces)[number];

/** The force of a row's entries; `null` of positions. */
export const forceOfRow: Record<MapForce, number | null> = {
  concluded: 6,
  agreed: 5,
  reaffirmed: 4,
  ready: 3,
  positions: null,
};

export interface ForceRow {
  force: MapForce;
  /** How many entries, by column. */
  cells: number[];
  total: number;
}

/** Rows of the commitments, of each force that occurs. */
export function forceRowsOf(columns: readonly MapColumn[]): ForceRow[] {
  const rows = mapForces.map((force): ForceRow => {
    const cells = columns.map(({ articles }) =>
      articles.reduce((sum, { entry }) => sum + entry.undertakings.filter(({ kind }) => isOf(force, kind)).length, 0),
    );
    return { force, cells, total: cells.reduce((sum, one) => sum + one, 0) };
  });
  return rows.filter(({ total }) => total > 0);
}

function isOf(force: MapForce, kind: UndertakingKind): boolean {
  const own = forceOf[kind];
  return force === 'positions' ? own === null || own < 3 : own === forceOfRow[force];
}

export interface NameCell {
  /** In how many articles of the column, and how often in all. */
  articles: number;
  mentions: number;
  /** Its id in the first of them. */
  id: string;
}

export interface NameRow {
  key: string;
  kind: EntityKind;
  ar: string;
  en: string | null;
  articles: number;
  mentions: number;
  cells: (NameCell | null)[];
}

/**
 * Rows of the names that these columns have, the most frequent first.
 * @param identities which names are one by the reader's word
 */
export function nameRowsOf(columns: readonly MapColumn[], identities: Identities = EACH_ITS_OWN): NameRow[] {
  const rows = new Map<string, NameRow>();
  for (const [at, { articles }] of columns.entries()) {
    for (const { entry } of articles) {
      const seen = new Set<string>();
      for (const entity of entry.entities) {
        const own = entityKey(entity);
        const key = identities.of(own, entry.slug);
        const row = rows.get(key) ?? newRow(key, entity, columns.length);
        rows.set(key, row);
        // Under its own key it has the name that is known best.
        if (own === key && row.en === null) row.en = entity.name.en;
        const cell = row.cells[at] ?? { articles: 0, mentions: 0, id: entity.id };
        row.cells[at] = cell;
        cell.mentions += entity.mentions;
        row.mentions += entity.mentions;
        if (seen.has(key)) continue;
        seen.add(key);
        cell.articles++;
        row.articles++;
      }
    }
  }
  return [...rows.values()].toSorted((a, b) => b.articles - a.articles || b.mentions - a.mentions);
}

function newRow(
  key: string,
  { kind, name }: { kind: EntityKind; name: { ar: string; en: string | null } },
  columns: number,
): NameRow {
  return { key, kind, ar: name.ar, en: name.en, articles: 0, mentions: 0, cells: Array<null>(columns).fill(null) };
}

/** What is shown of the rows of names: the most frequent, in the order of their kinds; and how many there are besides. */
export interface ShownNames {
  rows: NameRow[];
  /** Names that could be shown too. */
  more: number;
}

/** @param most how many rows are shown */
export function shownNames(rows: readonly NameRow[], most: number): ShownNames {
  const shown = rows.slice(0, most);
  return {
    rows: shown.toSorted((a, b) => entityKinds.indexOf(a.kind) - entityKinds.indexOf(b.kind)),
    more: rows.length - shown.length,
  };
}

/** Diameter of the shape of a cell, in CSS px: larger, where it is named more often. */
export function sizeOf({ mentions }: Pick<NameCell, 'mentions'>): number {
  return mentions === 1 ? 6 : mentions < 5 ? 9 : mentions < 15 ? 12 : 15;
}
