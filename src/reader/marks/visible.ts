/**
 * Which marks of the text can be seen. One answer for painting and for clicking: a click acts on what is visibly marked,
 * and what cannot be seen takes no click. Pure.
 */
import { entityKinds, type EntityKind } from '#article/format/schema';
import type { PanelTab } from '#article/address/tabs';
import type { Mark } from '#article/model';
import { isLit, selectionsAt, type Selection } from '#article/selection';

/** What the text shows at rest. Follows the open tab of the panel. */
export type Layer = PanelTab;

/** What can be marked or not, as the legend lists it: names by their kind, commitments, positions. */
export type MarkName = EntityKind | 'commitment' | 'position';

export const markNames: readonly MarkName[] = [...entityKinds, 'commitment', 'position'];

/** All that decides which marks can be seen. */
export interface Marking {
  layer: Layer;
  /** What the reader lets the text mark. */
  marked: ReadonlySet<MarkName>;
  selection: Selection | null;
}

/** The mark’s entry in the legend. */
export function markNameOf(mark: Mark): MarkName {
  if (mark.type === 'mention') return mark.entity.kind;
  const cue = mark.type === 'cue' ? mark.cue : mark.undertaking.cue;
  return cue.commitment ? 'commitment' : 'position';
}

/** The entries of the legend that a layer can mark: in Entities names and cues, in Commitments cues and what is undertaken. */
export function markNamesOf(layer: Layer): readonly MarkName[] {
  if (layer === 'entities') return markNames;
  return layer === 'commitments' ? ['commitment', 'position'] : [];
}

/** True where a mark can be seen, at rest or lit by the selection. */
export function isVisible(mark: Mark, marking: Marking): boolean {
  return isLit(mark, marking.selection) || restingPaint(mark, marking) !== null;
}

/** What a click on words can select on which `marks` stand, the innermost first: only what is visibly marked. */
export function thingsAt(marks: readonly Mark[], marking: Marking): Selection[] {
  const visible = marks.filter((mark) => isVisible(mark, marking));
  return selectionsAt(visible, marking.layer === 'commitments' ? 'undertaking' : 'entity');
}

/** The highlight of a mark of which nothing is asked (`::highlight(…)` in mark-rules.ts); `null` where it shows nothing. */
export function restingPaint(mark: Mark, { layer, marked, selection }: Marking): string | null {
  const name = markNameOf(mark);
  if (!marked.has(name) || !markNamesOf(layer).includes(name)) return null;
  const paint = mark.type === 'evidence' ? objectPaint(mark, layer) : mark.type === 'cue' ? cuePaint(mark) : null;
  if (layer === 'commitments') return paint;
  // Beside what is selected all else keeps a quiet line: it can still be clicked. A word’s card takes no such light.
  if (mark.type !== 'evidence' && selection !== null && selection.type !== 'word') return 'quiet';
  return mark.type === 'mention' ? `${mark.by === 'name' ? 'name' : 'said'}-${mark.entity.kind}` : paint;
}

function cuePaint({ cue }: Extract<Mark, { type: 'cue' }>): string {
  return cue.commitment ? `cue-${cue.force}` : 'cue-position';
}

/** What is undertaken has its line among the commitments only; the reasons and the context around it have none. */
function objectPaint({ role, undertaking }: Extract<Mark, { type: 'evidence' }>, layer: Layer): string | null {
  if (layer !== 'commitments' || role !== 'object') return null;
  return undertaking.cue.commitment ? 'object-commitment' : 'object-position';
}
