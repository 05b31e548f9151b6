import { entityIdOf, undertakingIdsOf, type Mark } from '#article/model';
import type { Segment as SegmentData } from '#article/segments';
import { isLit, type Selection } from '#article/selection';
import type { Layer } from './layers';

interface Props {
  segment: SegmentData;
  /** The marks that begin in this segment: only there is a mark a button, so that no mark is announced twice. */
  opens: readonly Mark[];
  selection: Selection | null;
  current: Mark | null;
  layer: Layer;
}

/**
 * A run of whole words on which the same marks stand. It carries the click, the state and the meaning; what is painted
 * exactly, down to the letter, is painted by `paint.ts`.
 */
export function Segment({ segment, opens, selection, current, layer }: Props) {
  const { marks, text } = segment;
  if (marks.length === 0) return text;
  const entities = unique(marks.flatMap((mark) => entityIdOf(mark) ?? []));
  const undertakings = unique(marks.flatMap(undertakingIdsOf));
  const lit = selection !== null && marks.some((mark) => isLit(mark, selection));
  const button = opens.some((mark) => (mark.type === 'mention') === (layer !== 'commitments'));
  return (
    <span
      data-entity={entities.join(' ') || undefined}
      data-undertaking={undertakings.join(' ') || undefined}
      data-start={segment.start}
      data-selected={lit ? '' : undefined}
      data-current={current && marks.includes(current) ? '' : undefined}
      {...(button ? { role: 'button', tabIndex: -1, 'aria-pressed': lit } : {})}
    >
      {text}
    </span>
  );
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
