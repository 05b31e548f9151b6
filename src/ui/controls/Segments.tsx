import type { KeyboardEvent } from 'react';
import { nextControl } from './Toolbar';

interface Props<Value extends string> {
  label: string;
  /** The label is seen before the segments; else it is only heard. */
  labelled?: boolean | undefined;
  value: Value;
  options: readonly { value: Value; text: string }[];
  onChange: (value: Value) => void;
  /** It stands in a toolbar, whose arrow keys lead through it: there a segment is chosen by Space or Enter. */
  within?: boolean | undefined;
  className?: string | undefined;
}

/** One of a few, side by side on one track; the chosen one is raised. By itself it is one stop of the Tab key, and its arrows choose. */
export function Segments<Value extends string>(props: Props<Value>) {
  const { label, labelled = false, value, options, onChange, within = false, className = '' } = props;
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the focus is on one of its radios
    <div
      role="radiogroup"
      aria-label={label}
      className={`flex flex-none items-center gap-2 ${className}`}
      onKeyDown={within ? undefined : chooseNext}
    >
      {labelled && <span aria-hidden="true">{label}</span>}
      <span className="flex rounded-md bg-track">
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            role="radio"
            aria-checked={option.value === value}
            tabIndex={within || option.value !== value ? -1 : 0}
            className="relative min-h-7 rounded-md px-2 text-ink2 panel:px-2.5 outline-edge hover:text-ink aria-checked:bg-raised aria-checked:text-ink aria-checked:outline-1 pointer-coarse:before:absolute pointer-coarse:before:-inset-y-2 pointer-coarse:before:inset-x-0 pointer-coarse:before:content-['']"
            onClick={() => onChange(option.value)}
          >
            {option.text}
          </button>
        ))}
      </span>
    </div>
  );
}

function chooseNext(event: KeyboardEvent<HTMLElement>): void {
  const all = [...event.currentTarget.querySelectorAll('button')];
  const next = nextControl(all, document.activeElement, event.key);
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.click();
}
