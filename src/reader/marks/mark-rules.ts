/**
 * How marks in the text look: the rules of their `::highlight()`s, which paint exact letters without touching how they join, and
 * take colour, ground and line only. They are made here: those of six kinds differ in a hue alone, a highlight takes neither
 * classes nor properties of its own, and a page has none to paint before the app is there. In a sheet of the first screen, where
 * each is tried on every element, they were a third of the time that its styles took.
 */
import { entityKinds, type EntityKind } from '#article/format/schema';

// A highlight does not take `skip-ink` from the text: where it is not said again, Chromium breaks the line at the tail of ى, م and ق.
const line = (color: string, px = 1) =>
  `text-decoration-line:underline;text-decoration-color:var(--${color});text-decoration-thickness:${px}px;text-underline-offset:var(--underline-offset);text-decoration-skip-ink:none;`;
const dotted = 'text-decoration-style:dotted;';
const ground = (color: string) => `background-color:var(--${color});`;
const wash = (color: string, percent: number) =>
  `background-color:color-mix(in oklab,var(--${color}-wash) ${percent}%,transparent);`;

const ofKind = (kind: EntityKind) => ({
  // At rest: in the ink of their kind, with a line in its hue; titles and descriptions with the line alone.
  name: `color:var(--${kind});` + line(`${kind}-line`),
  said: line(`${kind}-line`),
  // Pointed at: half the wash.
  hover: wash(kind, 50),
  // Selected: the wash on every mention; the one the stepper is on is strong, with a line.
  lit: 'color:var(--ink);' + ground(`${kind}-wash`),
  current: 'color:var(--ink);' + ground(`${kind}-strong`) + line(`${kind}-mark`, 2),
});

const names = entityKinds.flatMap((kind) =>
  Object.entries(ofKind(kind)).map(([name, looks]) => [`${name}-${kind}`, looks] as const),
);

const litCue = (px: number) => ground('accent-wash') + line('accent', px);

/** All that is no name. */
const others = {
  // Beside what is selected: still there for a click, without a hue. What is undertaken is as quiet.
  quiet: line('pale'),
  'object-commitment': line('pale'),
  'object-position': line('pale') + dotted,
  'hover-undertaking': wash('accent', 50),
  // Commitments: the weight of the line under the cue is its force.
  'cue-3': line('rule'),
  'cue-4': line('rule', 2),
  'cue-5': line('rule', 3),
  'cue-6': line('rule', 4),
  'cue-position': line('rule') + dotted,
  'lit-cue-3': litCue(1),
  'lit-cue-4': litCue(2),
  'lit-cue-5': litCue(3),
  'lit-cue-6': litCue(4),
  'lit-cue-position': litCue(2) + dotted,
  'lit-context': wash('accent', 60),
  'lit-object': ground('accent-wash') + line('accent-strong', 3),
  // Words: the one asked for, the phrase it belongs to, and what the pointer is on.
  'lit-phrase': ground('accent-wash'),
  'lit-word': ground('accent-strong'),
  term: line('accent'),
  phrase: wash('accent', 70),
  // The sentence that is being read aloud.
  spoken: ground('accent-wash'),
  // A sentence or marked words that a link leads to, and what a search has found.
  'lit-sentence': ground('accent-wash'),
  'lit-range': ground('accent-strong'),
  // What renders it in the other language: told from the hit by a line, not a ground.
  'hit-pair': line('accent'),
  'lit-hit': ground('accent-wash'),
  'current-hit': ground('accent-strong') + line('accent', 2),
};

/** What each looks like, by its name. */
export const markLooks: ReadonlyMap<string, string> = new Map([...names, ...Object.entries(others)]);
