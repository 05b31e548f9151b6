import { Switch } from 'radix-ui';

interface Props {
  id: string;
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A switch with its label. */
export function Toggle({ id, label, checked, onChange }: Props) {
  return (
    <span className="flex min-h-8 items-center gap-2 whitespace-nowrap text-ink2 max-column:min-h-11">
      <Switch.Root
        id={id}
        className="relative h-3.5 w-6.5 rounded-full border border-edge state-checked:border-accent"
        checked={checked}
        onCheckedChange={onChange}
      >
        <Switch.Thumb className="absolute inset-y-0 start-0.5 my-auto size-2 rounded-full bg-edge transition-[inset-inline-start] duration-quick state-checked:start-3.5 state-checked:bg-accent" />
      </Switch.Root>
      <label htmlFor={id} className="cursor-pointer">
        {label}
      </label>
    </span>
  );
}
