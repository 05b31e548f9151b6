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
    <div className="choice-of">
      <p aria-hidden="true">{label}</p>
      <RadioGroup.Root
        className="choices"
        orientation="horizontal"
        value={String(value)}
        onValueChange={(chosen) => {
          const option = options.find((one) => String(one.value) === chosen);
          if (option) onChange(option.value);
        }}
        aria-label={label}
      >
        {options.map((option) => (
          <Radio key={option.value} value={String(option.value)} className="choice">
            {option.text}
          </Radio>
        ))}
      </RadioGroup.Root>
    </div>
  );
}
