import { createElement, useEffect, useState, type ComponentType, type ReactNode } from 'react';

/**
 * A part of the screen that nobody has asked for by a click: `load` begins once it is wanted, and again where it is another one.
 * Nothing stands there until it is loaded, nor where it cannot be had: nothing is missed then, and nothing is said.
 *
 * @param props what it is given; `null` while it is not wanted
 */
export function useLatePart<Props extends object>(
  load: () => Promise<ComponentType<Props> | null>,
  props: Props | null,
): ReactNode {
  const [part, setPart] = useState<ComponentType<Props> | null>(null);
  const wanted = props !== null;
  useEffect(() => {
    if (!wanted) return;
    load().then(
      (loaded) => setPart(() => loaded),
      () => undefined,
    );
  }, [load, wanted]);
  return part && props && createElement(part, props);
}
