import { Segments } from './Segments';

interface Props<T extends string | number> {
  label: string;
  value: T;
  options: readonly { value: T; text: string }[];
  onChange: (value: T) => void;
}

/** One of a few words under its name. */
export function Choice<T extends string | number>({ label, value, options, onChange }: Props<T>) {
  return (
    <div>
      <p aria-hidden="true" className="pb-1 text-12 text-ink3">
        {label}
      </p>
      <Segments
        label={label}
        value={String(value)}
        options={options.map((option) => ({ value: String(option.value), text: option.text }))}
        onChange={(chosen) => {
          const option = options.find((one) => String(one.value) === chosen);
          if (option) onChange(option.value);
        }}
      />
    </div>
  );
}
