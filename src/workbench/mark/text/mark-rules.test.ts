import { describe, expect, it } from 'vitest';
import { markRules } from './mark-rules';

/** What the rule of one highlight says. */
const looksOf = (name: string) => markRules.split('\n').filter((one) => one.startsWith(`::highlight(${name}) {`));

describe('markRules', () => {
  it('a proposal has a broken line, what is accepted a solid one, in the hue of its kind', () => {
    expect(looksOf('mark-name-proposed-place')).toEqual([expect.stringContaining('style: dashed')]);
    expect(looksOf('mark-name-accepted-place')).toEqual([expect.stringContaining('style: solid')]);
    expect(looksOf('mark-name-accepted-place')[0]).toContain('color: var(--place);');
    expect(looksOf('mark-current-proposed-person')[0]).toContain('background-color: var(--person-strong);');
  });

  it.each([
    ['mark-cue-proposed-3', 'dashed', 1],
    ['mark-cue-accepted-6', 'solid', 4],
    ['mark-cue-accepted-position', 'dotted', 1],
    // In focus no line is thinner than that of a name.
    ['mark-cue-current-proposed-3', 'dashed', 2],
    ['mark-cue-current-accepted-5', 'solid', 3],
  ])('the line of %s is %s, %i px', (name, style, px) => {
    const [looks] = looksOf(name);
    expect(looks).toContain(`text-decoration-style: ${style};`);
    expect(looks).toContain(`text-decoration-thickness: ${px}px;`);
  });

  it('says each highlight once, and skips no ink', () => {
    const rules = markRules.split('\n');
    expect(new Set(rules.map((one) => one.slice(0, one.indexOf('{')))).size).toBe(rules.length);
    const lines = rules.filter((one) => one.includes('decoration-line'));
    expect(lines.filter((one) => !one.includes('text-decoration-skip-ink: none'))).toEqual([]);
  });
});
