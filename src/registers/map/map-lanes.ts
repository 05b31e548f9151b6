/** What the map of the article draws, as plain facts: columns, speakers, strokes, lanes. No language, no pixels. */
import type { Article, Entity, Mention, Sentence, Undertaking } from '#article/model';
import { unitOf } from '#article/model';
import { stretchesOf } from '#article/speakers';
import { entityKinds, type EntityKind, type UndertakingKind } from '#article/format/schema';

import { columnOf, scaleOf, unitsOf, type MapScale } from './map-scale';

/** Whose colour a speaker has on the rail; the reporter and anybody else have none. */
export type Side = 'a' | 'b' | 'both' | 'none';

/** One unit of the article, the headline or a paragraph; in a long text, several paragraphs together. */
export interface MapColumn {
  /** Place on the map, from 0. */
  index: number;
  /** Its units, by their index in `article.units`, both included: 0 is the headline, a paragraph's number is its index. */
  first: number;
  last: number;
  /**
   * Who speaks in it, in order: ids of entities, `reporter`, `both`. The same speaker never follows himself; in a column
   * of several paragraphs each is named once.
   */
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

/** The columns of the map, in the order of the text. */
export function columnsOf(article: Article): MapColumn[] {
  const scale = scaleOf(article);
  const columns = Array.from({ length: scale.count }, (_, index): MapColumn => {
    const [first, last] = unitsOf(article, scale, index);
    const sentences = article.units.slice(first, last + 1).flatMap((unit) => unit.sentences);
    const speakers = sentences.flatMap((sentence) => sentence.turns.map((turn) => turn.speaker));
    return {
      index,
      first,
      last,
      speakers: first === last ? speakers.filter((one, at) => one !== speakers[at - 1]) : [...new Set(speakers)],
      strokes: [],
      names: 0,
      namedOnce: 0,
    };
  });
  for (const entity of article.entities) {
    for (const { column } of laneOf(entity, scale).cells) {
      const named = columns[column];
      if (!named) continue;
      named.names++;
      if (entity.mentions.length === 1) named.namedOnce++;
    }
  }
  for (const entry of article.undertakings) {
    const place = placeOf(entry, scale);
    if (place !== null) columns[place]?.strokes.push(strokeOf(entry));
  }
  for (const { strokes } of columns) strokes.sort(heaviestFirst);
  return columns;
}

/** The column an undertaking stands in: that of the words that say what is undertaken. */
function placeOf({ evidence }: Undertaking, scale: MapScale): number | null {
  const words = evidence.find((quote) => quote.role === 'object') ?? evidence[0];
  return words ? columnOf(scale, unitOf(words)) : null;
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
  const scale = scaleOf(article);
  return scale.per === 1 ? exactRuns(article) : mainRuns(article, scale);
}

/** Runs of columns in which the same speaker has most of the words: there is no room to show every turn. */
function mainRuns(article: Article, scale: MapScale): SpeakerRun[] {
  const runs: SpeakerRun[] = [];
  for (let column = 0; column < scale.count; column++) {
    const [first, last] = unitsOf(article, scale, column);
    const shares = new Map<string, number>();
    for (const stretch of article.units.slice(first, last + 1).flatMap((unit) => stretchesOf(unit))) {
      shares.set(stretch.speaker, (shares.get(stretch.speaker) ?? 0) + stretch.to - stretch.from);
    }
    const [speaker = 'reporter'] = [...shares.entries()].toSorted((a, b) => b[1] - a[1])[0] ?? [];
    const run = runs.at(-1);
    if (run?.speaker === speaker && column !== FIRST_PARAGRAPH) run.end = column + 1;
    else runs.push({ speaker, side: sideOf(article, speaker), start: column, end: column + 1 });
  }
  return runs;
}

function exactRuns(article: Article): SpeakerRun[] {
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

const everyParagraph: Pick<MapScale, 'per'> = { per: 1 };

/** The lane of one entity. */
export function laneOf(entity: Entity, scale: Pick<MapScale, 'per'> = everyParagraph): Lane {
  const cells: LaneCell[] = [];
  for (const mention of entity.mentions) {
    const column = columnOf(scale, unitOf(mention));
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
  const scale = scaleOf(article);
  const shown = article.entities
    .filter((entity) => entity.mentions.length > 1 || entity === selected)
    .map((entity) => laneOf(entity, scale));
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
