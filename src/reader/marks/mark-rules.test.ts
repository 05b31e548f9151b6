import { expect, it } from 'vitest';
import { markLooks } from './mark-rules';

const looksOf = (name: string) => markLooks.get(name) ?? '';
const isDotted = (name: string) => looksOf(name).includes('text-decoration-style:dotted;');

it('a name is in the ink of its kind, what says who it is has the line alone', () => {
  expect(looksOf('name-person')).toMatch(/^color:var\(--person\);/);
  expect(looksOf('said-person')).not.toMatch(/(?:^|;)color:/);
  for (const name of ['name-person', 'said-person']) {
    expect(looksOf(name)).toContain('text-decoration-color:var(--person-line);');
  }
});

it('what is selected has a wash, the place of the stepper a strong one with a thick line', () => {
  expect(looksOf('lit-event')).toContain('background-color:var(--event-wash);');
  expect(looksOf('lit-event')).not.toContain('decoration');
  expect(looksOf('current-event')).toContain('background-color:var(--event-strong);');
  expect(looksOf('current-event')).toContain('text-decoration-thickness:2px;');
});

it('the line under a cue is as thick as the cue is strong, and dotted under a position', () => {
  for (const strength of [3, 4, 5, 6]) {
    const thick = `text-decoration-thickness:${strength - 2}px;`;
    expect(looksOf(`cue-${strength}`)).toContain(thick);
    expect(looksOf(`lit-cue-${strength}`)).toContain(thick);
  }
  expect(['cue-position', 'object-position', 'lit-cue-position'].filter((name) => !isDotted(name))).toEqual([]);
  expect(['cue-3', 'object-commitment', 'lit-cue-3'].filter(isDotted)).toEqual([]);
});

it('no line skips ink: it would be broken at the tail of a letter', () => {
  const lines = [...markLooks.values()].filter((one) => /text-decoration(?:-line)?:/.test(one));
  expect(lines.length).toBeGreaterThan(20);
  expect(lines.filter((one) => !one.includes('text-decoration-skip-ink:none;'))).toEqual([]);
});
