import { describe, expect, it } from 'vitest';
import { markLooks } from './mark-rules';

/** What the rule of one highlight says. */
const looksOf = (name: string) => markLooks.get(name);

describe('markLooks', () => {
  it('a proposal has a broken line, what is accepted a solid one, in the hue of its kind', () => {
    expect(looksOf('mark-name-proposed-place')).toContain('style: dashed');
    expect(looksOf('mark-name-accepted-place')).toContain('style: solid');
    expect(looksOf('mark-name-accepted-place')).toContain('color: var(--place);');
    expect(looksOf('mark-current-proposed-person')).toContain('background-color: var(--person-strong);');
  });

  it.each([
    ['mark-cue-proposed-3', 'dashed', 1],
    ['mark-cue-accepted-6', 'solid', 4],
    ['mark-cue-accepted-position', 'dotted', 1],
    // In focus no line is thinner than that of a name.
    ['mark-cue-current-proposed-3', 'dashed', 2],
    ['mark-cue-current-accepted-5', 'solid', 3],
  ])('the line of %s is %s, %i px', (name, style, px) => {
    const looks = looksOf(name);
    expect(looks).toContain(`text-decoration-style: ${style};`);
    expect(looks).toContain(`text-decoration-thickness: ${px}px;`);
  });

  it('skips no ink', () => {
    const lines = [...markLooks.values()].filter((one) => one.includes('decoration-line'));
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((one) => !one.includes('text-decoration-skip-ink: none'))).toEqual([]);
  });
});
