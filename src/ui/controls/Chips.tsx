interface Props<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; text: string }[];
  onChange: (value: Value) => void;
}

/** In which order a list stands: a few words, of which one holds. */
export function Chips<Value extends string>({ label, value, options, onChange }: Props<Value>) {
  return (
    <div role="group" aria-label={label} className="mt-0.5 mb-2 flex flex-wrap gap-1">
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          className="min-h-6.5 rounded-full border border-hair px-2.5 text-12 text-ink2 outline-edge hover:text-ink aria-pressed:bg-accent-wash aria-pressed:text-ink aria-pressed:outline-1 pointer-coarse:min-h-11"
          onClick={() => onChange(option.value)}
        >
          {option.text}
        </button>
      ))}
    </div>
  );
}
