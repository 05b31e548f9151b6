interface SelectProps {
  label: string;
  value: string;
  options: readonly { value: string; text: string }[];
  onChange: (value: string) => void;
}

/** One of many, by the list of the platform. */
export function Select({ label, value, options, onChange }: SelectProps) {
  return (
    <label className="grid min-w-0 gap-0.5 text-12/4 text-ink3">
      {label}
      <select
        value={value}
        onChange={({ target }) => onChange(target.value)}
        className="min-h-11 min-w-0 rounded-sm border border-hair bg-raised px-1 text-14 text-ink panel:min-h-8"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
