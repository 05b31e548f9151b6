const paths = {
  'chevron-start': 'M10 3 5 8l5 5',
  'chevron-end': 'm6 3 5 5-5 5',
  'chevron-down': 'm3 6 5 5 5-5',
  'chevron-up': 'm3 10 5-5 5 5',
  search: 'M11.5 11.5 15 15M7 12.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Z',
  close: 'm3.5 3.5 9 9m0-9-9 9',
  copy: 'M5.5 5.5h8v8h-8zM3 10.5h-.5v-8h8V3',
} as const;

interface Props {
  name: keyof typeof paths;
}

/** A line icon, 16 px. Those named by start and end mirror with the interface. Decorative: name the control itself. */
export function Icon({ name }: Props) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
      className={name === 'chevron-start' || name === 'chevron-end' ? 'rtl:-scale-x-100' : undefined}
    >
      <path d={paths[name]} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
