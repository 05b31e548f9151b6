/**
 * How marks look while they are decided on: a broken line is the machine's, a solid line is the reader's. The rules of their
 * `::highlight()`s are made from a table, since fifty of them differ in a hue, a style and a weight alone, and a highlight takes
 * neither classes nor properties of its own.
 */
import { entityKinds } from '#article/format/schema';

type Style = 'solid' | 'dashed' | 'dotted';

/** px: the weight of the line under a cue is its force. */
const weights = { 3: 1, 4: 2, 5: 3, 6: 4, position: 1 } as const;

/** Skipping ink would break a thick line at the tail of a letter. */
const line = (color: string, style: Style, px: number) =>
  `text-decoration-line: underline; text-decoration-style: ${style}; text-decoration-color: var(--${color}); ` +
  `text-decoration-thickness: ${px}px; text-underline-offset: var(--underline-offset); text-decoration-skip-ink: none; `;
const ground = (color: string) => `color: var(--ink); background-color: var(--${color}); `;
const rule = (name: string, looks: string): [string, string] => [`mark-${name}`, looks];

const ofNames = entityKinds.flatMap((kind) => [
  rule(`name-proposed-${kind}`, line(`${kind}-mark`, 'dashed', 1)),
  rule(`name-accepted-${kind}`, `color: var(--${kind}); ` + line(`${kind}-mark`, 'solid', 1)),
  rule(`lit-${kind}`, ground(`${kind}-wash`)),
  rule(`current-proposed-${kind}`, ground(`${kind}-strong`) + line(`${kind}-mark`, 'dashed', 2)),
  rule(`current-accepted-${kind}`, ground(`${kind}-strong`) + line(`${kind}-mark`, 'solid', 2)),
]);

const ofCues = Object.entries(weights).flatMap(([force, px]) => {
  // A position is no commitment: its line is dotted, as it is where it is read.
  const accepted = force === 'position' ? 'dotted' : 'solid';
  return [
    rule(`cue-proposed-${force}`, line('rule', 'dashed', px)),
    rule(`cue-accepted-${force}`, line('rule', accepted, px)),
    rule(`cue-current-proposed-${force}`, ground('accent-wash') + line('accent', 'dashed', Math.max(2, px))),
    rule(`cue-current-accepted-${force}`, ground('accent-wash') + line('accent', accepted, Math.max(2, px))),
  ];
});

/** What is undertaken, and words that are being chosen. */
const others = [
  rule('object-proposed', line('edge', 'dashed', 1)),
  rule('object-accepted', line('pale', 'solid', 1)),
  rule('lit-object', ground('accent-wash')),
  rule('picked', ground('accent-strong')),
];

/** What each highlight of the third step looks like, by its name. */
export const markLooks: ReadonlyMap<string, string> = new Map([...ofNames, ...ofCues, ...others]);
