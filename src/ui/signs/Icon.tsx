const paths = {
  'chevron-start': 'M10 3 5 8l5 5',
  'chevron-end': 'm6 3 5 5-5 5',
  'chevron-down': 'm3 6 5 5 5-5',
  'chevron-up': 'm3 10 5-5 5 5',
  search: 'M11.5 11.5 15 15M7 12.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Z',
  add: 'M8 2.5v11M2.5 8h11',
  close: 'm3.5 3.5 9 9m0-9-9 9',
  eye: 'M1 8s2.5-4.5 7-4.5S15 8 15 8s-2.5 4.5-7 4.5S1 8 1 8Zm7 2a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  'eye-closed': 'M1 6.5s2.5 4 7 4 7-4 7-4M8 10.5v2.5m-4-3.5-1.5 2M12 9.5l1.5 2',
  copy: 'M5.5 5.5h8v8h-8zM3 10.5h-.5v-8h8V3',
} as const;

interface Props {
  name: keyof typeof paths;
}

/** A line icon, 1 rem (16 px). Those named by start and end mirror with the interface. Decorative: name the control itself. */
export function Icon({ name }: Props) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="1rem"
      height="1rem"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
      className={name === 'chevron-start' || name === 'chevron-end' ? 'mirrors' : undefined}
    >
      <path d={paths[name]} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
