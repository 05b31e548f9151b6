interface Props {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A box in a toolbar: on or off. */
export function Check({ label, checked, onChange }: Props) {
  return (
    <label className="flex flex-none cursor-pointer items-center gap-1.5 pointer-coarse:min-h-11">
      <input
        type="checkbox"
        tabIndex={-1}
        className="size-3.5 accent-accent"
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
      />
      {label}
    </label>
  );
}
