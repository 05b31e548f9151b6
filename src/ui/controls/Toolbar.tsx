import { useEffect, useRef, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';

interface Props {
  label: string;
  className: string;
  /** Buttons and boxes, each with `tabIndex={-1}`: which of them is the stop is the toolbar's matter. */
  children: ReactNode;
}

/**
 * A row of controls that is one stop of the Tab key, at the control that was used last. The arrow keys go along it as the eye
 * sees it, in either direction of writing and whatever stands where.
 */
export function Toolbar({ label, className, children }: Props) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was the stop may be gone; at first there is none.
    const all = controlsOf(row.current);
    if (!all.some((one) => one.tabIndex === 0)) setStop(all, all[0]);
  });
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the focus is on one of its controls
    <div ref={row} role="toolbar" aria-label={label} className={className} onFocus={keepStop} onKeyDown={moveFocus}>
      {children}
    </div>
  );
}

/** Set on the elements themselves, for no control need be drawn anew because another one was used. */
function setStop(all: readonly HTMLElement[], stop: EventTarget | undefined): void {
  for (const one of all) one.tabIndex = one === stop ? 0 : -1;
}

function keepStop({ currentTarget, target }: FocusEvent<HTMLElement>): void {
  const all = controlsOf(currentTarget);
  if (all.some((one) => one === target)) setStop(all, target);
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const next = nextControl(controlsOf(event.currentTarget), document.activeElement, event.key);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** What an arrow, Home or End leads to from a control of a row, as the eye sees it; nothing for any other key and beyond the ends. */
export function nextControl<Control extends Element>(
  all: readonly Control[],
  from: Element | null,
  key: string,
): Control | undefined {
  const seen = all
    .map((one) => ({ one, left: one.getBoundingClientRect().left }))
    .toSorted((a, b) => a.left - b.left)
    .map(({ one }) => one);
  const at = seen.findIndex((one) => one === from);
  const ends = getComputedStyle(seen[0] ?? document.body).direction === 'rtl' ? seen.toReversed() : seen;
  const leads: Record<string, Control | undefined> = {
    ArrowLeft: seen[at - 1],
    ArrowRight: seen[at + 1],
    Home: ends[0],
    End: ends.at(-1),
  };
  return leads[key];
}

function controlsOf(row: HTMLElement | null): HTMLElement[] {
  return [...(row?.querySelectorAll<HTMLElement>('button, input') ?? [])];
}
