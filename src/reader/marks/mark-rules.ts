/**
 * How names look in the text, by their kind: the rules of their `::highlight()`s. They are made here, since those of six kinds differ
 * in a hue alone, and a highlight takes neither classes nor properties of its own. All other marks are in marks.css.
 */
import { entityKinds, type EntityKind } from '#article/format/schema';

const line = (color: string, px = 1) =>
  `text-decoration-line:underline;text-decoration-color:var(--${color});text-decoration-thickness:${px}px;text-underline-offset:var(--underline-offset);`;
const ground = (color: string) => `background-color:var(--${color});`;

const ofKind = (kind: EntityKind) => ({
  // At rest: in the ink of their kind, with a line in its hue; titles and descriptions with the line alone.
  name: `color:var(--${kind});` + line(`${kind}-line`),
  said: line(`${kind}-line`),
  // Pointed at: half the wash.
  hover: `background-color:color-mix(in oklab,var(--${kind}-wash) 50%,transparent);`,
  // Selected: the wash on every mention; the one the stepper is on is strong, with a line.
  lit: 'color:var(--ink);' + ground(`${kind}-wash`),
  current: 'color:var(--ink);' + ground(`${kind}-strong`) + line(`${kind}-mark`, 2),
});

/** The rules of all names, as a style sheet. */
export const markRules = entityKinds
  .flatMap((kind) => Object.entries(ofKind(kind)).map(([name, looks]) => `::highlight(${name}-${kind}){${looks}}`))
  .join('\n');
