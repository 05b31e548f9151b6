/** What the map of the article draws, as plain facts: columns, speakers, strokes, lanes. No language, no pixels. */
import type { Article, Entity, Mention, Sentence, Undertaking } from '#article/model';
import { unitOf } from '#article/model';
import { entityKinds, type EntityKind, type UndertakingKind } from '#article/schema';

/** Whose colour a speaker has on the rail; the reporter and anybody else have none. */
export type Side = 'a' | 'b' | 'both' | 'none';

/** One unit of the article: the headline or a paragraph. */
export interface MapColumn {
  /** Index into `article.units`: 0 is the headline, a paragraph's number is its index. */
  index: number;
  /** Who speaks in it, in order: ids of entities, `reporter`, `both`. The same speaker never follows himself. */
  speakers: string[];
  /** One per undertaking, the floor of the pile first: the weightiest at the bottom, positions on top. */
  strokes: Stroke[];
  /** How many entities it names, each counted once. */
  names: number;
  /** How many of them the whole article names once only: here. */
  namedOnce: number;
}

export interface Stroke {
  /** Id of the undertaking. */
  id: string;
  kind: UndertakingKind;
  /** 1–4, as its cue is underlined in the text; 1 for a position. */
  weight: number;
  /** Force under 3, or off the ladder: drawn dotted. */
  position: boolean;
}

/** The columns of the map, one per unit, in the order of the text. */
export function columnsOf(article: Article): MapColumn[] {
  const columns = article.units.map((unit): MapColumn => {
    const speakers = unit.sentences.flatMap((sentence) => sentence.turns.map((turn) => turn.speaker));
    return {
      index: unit.index,
      speakers: speakers.filter((speaker, at) => speaker !== speakers[at - 1]),
      strokes: [],
      names: 0,
      namedOnce: 0,
    };
  });
  for (const entity of article.entities) {
    for (const { column } of laneOf(entity).cells) {
      const named = columns[column];
      if (!named) continue;
      named.names++;
      if (entity.mentions.length === 1) named.namedOnce++;
    }
  }
  for (const entry of article.undertakings) {
    const place = placeOf(entry);
    if (place !== null) columns[place]?.strokes.push(strokeOf(entry));
  }
  for (const { strokes } of columns) strokes.sort(heaviestFirst);
  return columns;
}

/** The column an undertaking stands in: that of the words that say what is undertaken. */
function placeOf({ evidence }: Undertaking): number | null {
  const words = evidence.find((quote) => quote.role === 'object') ?? evidence[0];
  return words ? unitOf(words).index : null;
}

function strokeOf({ id, cue }: Undertaking): Stroke {
  return {
    id,
    kind: cue.kind,
    weight: cue.commitment && cue.force !== null ? cue.force - 2 : 1,
    position: !cue.commitment,
  };
}

/** Stable, so that what weighs the same stays in the order of the text. */
function heaviestFirst(a: Stroke, b: Stroke): number {
  return Number(a.position) - Number(b.position) || b.weight - a.weight;
}

/** A stretch of the article said by one speaker. */
export interface SpeakerRun {
  speaker: string;
  side: Side;
  /** In columns: 16.25 is a quarter of the way, by length of the Arabic, into paragraph 16. */
  start: number;
  end: number;
}

const FIRST_PARAGRAPH = 1;

/** Who speaks from where to where. The headline is a run by itself: nobody speaks on from it. */
export function speakerRuns(article: Article): SpeakerRun[] {
  const runs: SpeakerRun[] = [];
  for (const unit of article.units) {
    const length = unit.sentences.reduce((sum, sentence) => sum + sentence.ar.length, 0);
    let before = 0;
    for (const sentence of unit.sentences) {
      for (const { speaker, ar, end } of turnsOf(sentence)) {
        const start = unit.index + (before + ar) / length;
        const stop = unit.index + (before + end) / length;
        const last = runs.at(-1);
        const goesOn = last?.speaker === speaker && start !== FIRST_PARAGRAPH;
        if (goesOn) last.end = stop;
        else runs.push({ speaker, side: sideOf(article, speaker), start, end: stop });
      }
      before += sentence.ar.length;
    }
  }
  return runs;
}

function turnsOf({ turns, ar: text }: Sentence) {
  return turns.map((turn, at) => ({ ...turn, end: turns[at + 1]?.ar ?? text.length }));
}

/** The party that a speaker speaks for. */
export function sideOf(article: Article, speaker: string): Side {
  if (speaker === 'both') return 'both';
  return article.parties.find((party) => party.entity === speaker || party.speakers.includes(speaker))?.side ?? 'none';
}

/** Where one entity is named. */
export interface Lane {
  entity: Entity;
  /** The columns that name it, in order. */
  cells: LaneCell[];
}

export interface LaneCell {
  column: number;
  mentions: Mention[];
  /** 1, 2, or 3 for three mentions and more. */
  size: 1 | 2 | 3;
}

/** The lane of one entity. */
export function laneOf(entity: Entity): Lane {
  const cells: LaneCell[] = [];
  for (const mention of entity.mentions) {
    const column = unitOf(mention).index;
    const last = cells.at(-1);
    if (last?.column === column) {
      last.mentions.push(mention);
      last.size = last.mentions.length === 2 ? 2 : 3;
    } else {
      cells.push({ column, mentions: [mention], size: 1 });
    }
  }
  return { entity, cells };
}

export interface LaneGroup {
  kind: EntityKind;
  /** In the order in which they enter the article; of those that enter together, the most named first. */
  lanes: Lane[];
}

/** A lane for every entity named twice or more, and for `selected` in any case, grouped by kind. */
export function laneGroups(article: Article, selected: Entity | null): LaneGroup[] {
  const shown = article.entities.filter((entity) => entity.mentions.length > 1 || entity === selected).map(laneOf);
  return entityKinds.flatMap((kind) => {
    const lanes = shown.filter((lane) => lane.entity.kind === kind).sort(firstToEnter);
    return lanes.length > 0 ? [{ kind, lanes }] : [];
  });
}

function firstToEnter(a: Lane, b: Lane): number {
  const entry = (lane: Lane) => lane.cells[0]?.column ?? Infinity;
  return entry(a) - entry(b) || b.entity.mentions.length - a.entity.mentions.length;
}

export interface KindCount {
  kind: UndertakingKind;
  count: number;
}

/** The undertakings of a column by kind, the weightiest first: what the sentence about it tells. */
export function kindsOf({ strokes }: MapColumn): Record<'commitments' | 'positions', KindCount[]> {
  const kinds: Record<'commitments' | 'positions', KindCount[]> = { commitments: [], positions: [] };
  for (const { kind, position } of strokes) {
    const counts = kinds[position ? 'positions' : 'commitments'];
    const same = counts.find((other) => other.kind === kind);
    if (same) same.count++;
    else counts.push({ kind, count: 1 });
  }
  return kinds;
}

/**
 * Whether a column's name is written over it: the headline, 1, round numbers as close as there is room for, and the one
 * that is pointed at, whose neighbours then give way.
 */
export function isNumbered(column: number, columns: number, pointed: number | null): boolean {
  if (column === 0 || column === pointed) return true;
  if (pointed && Math.abs(column - pointed) === 1) return false;
  const step = columns <= 30 ? 5 : columns <= 60 ? 10 : 20;
  return column === 1 || column % step === 0;
}
