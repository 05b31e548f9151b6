import { useId } from 'react';

interface Props {
  label: string;
  range: { min: number; max: number; step: number };
  value: number;
  /** The value in words, which is seen and heard. */
  text: string;
  onChange: (value: number) => void;
}

/** A measure that takes effect while it is drawn. */
export function Slider({ label, range: { min, max, step }, value, text, onChange }: Props) {
  const id = useId();
  return (
    <div className="grid min-h-8 grid-cols-[6rem_minmax(0,1fr)_2.75rem] items-center gap-x-2.5 pointer-coarse:min-h-11">
      <label htmlFor={id} className="text-12 text-ink3">
        {label}
      </label>
      <input
        id={id}
        type="range"
        className="h-6 w-full rounded-sm accent-accent pointer-coarse:h-11"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={text}
        onChange={({ target }) => onChange(target.valueAsNumber)}
      />
      <output htmlFor={id} aria-hidden="true" className="text-end tabular-nums">
        {text}
      </output>
    </div>
  );
}
