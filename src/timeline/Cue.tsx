import type { ComponentProps } from 'react';
import { weightOf } from './names';
import type { Pledge } from './pledges';

/** Words on the weight of their force, as in the text: the line grows with what it binds to. */
export function Cue({ of, className = '', ...rest }: { of: Pick<Pledge, 'force'> } & ComponentProps<'span'>) {
  return (
    <span
      {...rest}
      data-force={weightOf(of)}
      className={`underline decoration-rule decoration-1 underline-offset-[0.3em] skip-ink-none data-[force=4]:decoration-2 data-[force=5]:decoration-3 data-[force=6]:decoration-4 data-[force=position]:decoration-dotted ${className}`}
    />
  );
}
