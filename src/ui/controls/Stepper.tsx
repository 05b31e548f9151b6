import type { ReactNode } from 'react';
import { Icon } from '#ui/signs/Icon';
import { STEP } from '#ui/styles/step';

interface Props {
  /** From 1. */
  at: number;
  of: number;
  /** The count as it is read: “3 of 11”. */
  label: ReactNode;
  previous: string;
  next: string;
  onStep: (by: 1 | -1) => void;
}

/** Two buttons round a count that keeps its width, so that they stay under the pointer. */
export function Stepper({ at, of, label, previous, next, onStep }: Props) {
  return (
    <div className="stepper flex items-center">
      <button type="button" className={STEP} aria-label={previous} onClick={() => onStep(-1)}>
        <Icon name="chevron-start" />
      </button>
      <span
        className="step-count text-center figures"
        style={{ minInlineSize: `${String(of).length * 2 + 4}ch` }}
        data-at={at}
      >
        {label}
      </span>
      <button type="button" className={STEP} aria-label={next} onClick={() => onStep(1)}>
        <Icon name="chevron-end" />
      </button>
    </div>
  );
}
