/** Edges of a box, in px from the top left of the window. */
export type Box = Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>;

/** Whether nothing of these boxes can be seen beside what lies over them. What has no box is not covered: it is not there. */
export function isCovered(boxes: readonly Box[], over: Box): boolean {
  return (
    boxes.length > 0 &&
    boxes.every(
      ({ top, bottom, left, right }) =>
        top >= over.top && bottom <= over.bottom && left >= over.left && right <= over.right,
    )
  );
}
