import { useState, type FocusEvent, type HTMLAttributes, type KeyboardEvent } from 'react';
import type { Lane } from './map-lanes';
import { moveOf, nextStop, validStop, type Stop } from './map-moves';

export interface MapFocus {
  /** The one place on the map that Tab leads to. */
  stop: Stop;
  /** The column that is pointed at, or that the keyboard is on. */
  marked: number | null;
  /** For the element that holds all stops. A stop carries `data-column`, and `data-lane` (empty for a whole column). */
  handlers: Pick<HTMLAttributes<HTMLElement>, 'onKeyDown' | 'onFocus' | 'onBlur' | 'onPointerOver' | 'onPointerLeave'>;
}

/** One tab stop for the whole map, moved by the arrow keys; it starts at column `start`. */
export function useMapFocus(lanes: readonly Lane[], columns: number, start: number): MapFocus {
  const [pointed, setPointed] = useState<number | null>(null);
  const [focus, setFocus] = useState<{ stop: Stop; visible: boolean } | null>(null);
  const stop = validStop(lanes, columns, focus?.stop ?? { lane: null, column: start });

  function move(event: KeyboardEvent) {
    const way = moveOf(event.key, event.currentTarget.matches(':dir(rtl)'));
    if (!way || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { lane, column } = nextStop(lanes, columns, stop, way);
    const target = `[data-lane="${lane ?? ''}"][data-column="${column}"]`;
    event.currentTarget.querySelector<HTMLElement>(target)?.focus();
  }

  function follow(event: FocusEvent) {
    const place = stopAt(event.target);
    // A click leaves the focus behind, too, but points at nothing any more once the pointer is gone.
    if (place) setFocus({ stop: place, visible: event.target.matches(':focus-visible') });
  }

  return {
    stop,
    marked: pointed ?? (focus?.visible ? stop.column : null),
    handlers: {
      onKeyDown: move,
      onFocus: follow,
      onBlur: () => setFocus((last) => last && { ...last, visible: false }),
      onPointerOver: (event) => setPointed(stopAt(event.target)?.column ?? null),
      onPointerLeave: () => setPointed(null),
    },
  };
}

/** The stop that an event's target belongs to. */
function stopAt(target: EventTarget): Stop | null {
  const stop = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  return stop ? { lane: stop.dataset['lane'] || null, column: Number(stop.dataset['column']) } : null;
}
