/** The three weights of a decision: filled, the likeliest, once on a screen; outlined, the next step; words, all else. */
import type { ReactNode } from 'react';

interface Props {
  children: ReactNode;
  onClick: () => void;
  disabled?: boolean | undefined;
  /** The key that does the same, as it is printed on it. */
  keys?: string | undefined;
  label?: string | undefined;
  /** Of one that opens something in its place: whether that is open. */
  expanded?: boolean | undefined;
}

function Keys({ keys }: { keys: string | undefined }) {
  if (keys === undefined) return null;
  return (
    <kbd className="font-ui text-12 opacity-80 max-column:hidden" dir="ltr" aria-hidden="true">
      {keys}
    </kbd>
  );
}

const SHAPE =
  'inline-flex min-h-9 items-center justify-center gap-2.5 rounded-md px-3.75 font-medium max-column:min-h-12';

export function FilledButton({ children, onClick, disabled, keys, label }: Props) {
  return (
    <button
      type="button"
      className={`${SHAPE} bg-accent text-paper hover:opacity-90 disabled:opacity-60`}
      aria-label={label}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
      <Keys keys={keys} />
    </button>
  );
}

export function OutlinedButton({ children, onClick, disabled, keys, label }: Props) {
  return (
    <button
      type="button"
      className={`${SHAPE} border border-edge text-accent hover:border-accent disabled:opacity-60`}
      aria-label={label}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
      <Keys keys={keys} />
    </button>
  );
}

export function PlainButton({ children, onClick, disabled, keys, label, expanded }: Props) {
  return (
    <button
      type="button"
      className="inline-flex min-h-7 items-center gap-2 rounded-sm text-accent hover:underline disabled:text-ink3 disabled:no-underline max-column:min-h-11"
      aria-label={label}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
      <Keys keys={keys} />
    </button>
  );
}
