import type { Article, Mark } from '#article/model';
import { currentMark, marksOf, type Selection } from '#article/selection';

/** What the text shows at rest: the names in it, or the commitments. Follows the open tab of the panel. */
export type Layer = 'entities' | 'commitments';

/** Names of the CSS highlights (`::highlight(name)` in marks.css) and the marks that each paints. */
export type Paints = Map<string, Mark[]>;

interface Shown {
  layer: Layer;
  selection: Selection | null;
  /** What the reader points at, in the text or the panel. */
  preview: Selection | null;
  /** The reader's switch “Mark in text”. */
  marked: boolean;
}

/** What is painted where. Pure: the same article and state give the same paints. */
export function paintsOf(article: Article, { layer, selection, preview, marked }: Shown): Paints {
  const paints: Paints = new Map();
  const add = (name: string, mark: Mark) => {
    const marks = paints.get(name);
    if (marks) marks.push(mark);
    else paints.set(name, [mark]);
  };

  if (layer === 'commitments') {
    for (const cue of article.cues) {
      const kind = cue.commitment ? 'commitment' : 'position';
      for (const quote of cue.quotes) add(cue.commitment ? `cue-${cue.force}` : 'cue-position', quote);
      for (const { evidence } of cue.undertakings) {
        for (const item of evidence) if (item.role === 'object') add(`object-${kind}`, item);
      }
    }
  } else if (marked && selection === null) {
    for (const entity of article.entities) {
      for (const mention of entity.mentions) if (mention.by === 'name') add(`name-${entity.kind}`, mention);
    }
  }
  if (preview && !sameThing(preview, selection)) {
    for (const mark of marksOf(article, preview)) add(`hover-${toneOf(mark)}`, mark);
  }
  if (selection) {
    const current = currentMark(article, selection);
    for (const mark of marksOf(article, selection)) {
      if (mark.type === 'mention') add(`${mark === current ? 'current' : 'lit'}-${mark.entity.kind}`, mark);
      else if (mark.type === 'cue') add(`lit-cue-${mark.cue.commitment ? mark.cue.force : 'position'}`, mark);
      else add(`lit-${mark.role}`, mark);
    }
  }
  return paints;
}

/** The hue of a mark: its entity's kind, or the accent of commitments. */
function toneOf(mark: Mark): string {
  return mark.type === 'mention' ? mark.entity.kind : 'undertaking';
}

function sameThing(a: Selection, b: Selection | null): boolean {
  return b !== null && a.type === b.type && a.id === b.id;
}
