import { lazy, type ComponentType } from 'react';

/**
 * A part of the app whose code could not be loaded: the network is gone, or a newer version has been put up and the
 * files of this one have been taken away.
 */
export class MissingPart extends Error {
  override name = 'MissingPart';
  constructor(
    cause: unknown,
    /** Makes the next rendering load the part again. */
    readonly again: () => void,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/**
 * A component whose code is loaded when it is first shown, as `lazy` does. A failure reaches the nearest error boundary
 * as a `MissingPart`; `lazy` by itself would fail on every later try.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): ComponentType<Props> {
  let Loaded = begin();
  function begin() {
    return lazy(async () => {
      try {
        return await load();
      } catch (cause) {
        throw new MissingPart(cause, () => {
          Loaded = begin();
        });
      }
    });
  }
  return function Part(props: Props) {
    return <Loaded {...props} />;
  };
}
