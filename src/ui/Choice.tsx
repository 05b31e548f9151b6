import { RadioGroup } from 'radix-ui';
import { Radio } from './Radio';

interface Props<T extends string | number> {
  label: string;
  value: T;
  options: readonly { value: T; text: string }[];
  onChange: (value: T) => void;
}

/** One of a few words: the chosen one is underlined. */
export function Choice<T extends string | number>({ label, value, options, onChange }: Props<T>) {
  return (
    <div>
      <p className="pb-0.5 text-12 text-ink3" aria-hidden="true">
        {label}
      </p>
      <RadioGroup.Root
        className="flex flex-wrap gap-x-4 gap-y-0.5"
        orientation="horizontal"
        value={String(value)}
        onValueChange={(chosen) => {
          const option = options.find((one) => String(one.value) === chosen);
          if (option) onChange(option.value);
        }}
        aria-label={label}
      >
        {options.map((option) => (
          <Radio
            key={option.value}
            value={String(option.value)}
            className="flex min-h-7.5 items-center rounded-sm text-ink2 hover:text-accent state-checked:text-ink state-checked:underline state-checked:decoration-accent state-checked:decoration-2 state-checked:underline-offset-far max-column:min-h-11"
          >
            {option.text}
          </Radio>
        ))}
      </RadioGroup.Root>
    </div>
  );
}
