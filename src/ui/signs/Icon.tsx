import { iconPaths } from './icon-paths';

interface Props {
  name: keyof typeof iconPaths;
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
      <path d={iconPaths[name]} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
