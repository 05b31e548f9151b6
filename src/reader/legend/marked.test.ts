import { describe, expect, it } from 'vitest';
import { markNames } from '#reader/marks/visible';
import { markedOf, turned } from './marked';

const on = { markNames: true, unmarked: [] };

describe('what a layer marks', () => {
  it('all, but for what is left unmarked', () => {
    expect([...markedOf('entities', on)]).toEqual(markNames);
    expect(markedOf('entities', { ...on, unmarked: ['concept'] }).has('concept')).toBe(false);
    expect(markedOf('entities', { ...on, unmarked: ['of another version'] }).size).toBe(markNames.length);
  });

  it('nothing among the entities while the switch is off; the commitments have their own tab', () => {
    expect(markedOf('entities', { ...on, markNames: false }).size).toBe(0);
    expect(markedOf('commitments', { ...on, markNames: false }).has('commitment')).toBe(true);
  });
});

describe('turning one entry', () => {
  it('off and on again leaves all as it was', () => {
    const off = turned('entities', on, 'place');
    expect(off).toEqual({ markNames: true, unmarked: ['place'] });
    expect(turned('entities', off, 'place')).toEqual(on);
  });

  it('on, while the switch is off, brings back this one alone', () => {
    const one = turned('entities', { markNames: false, unmarked: ['strange'] }, 'person');
    expect([...markedOf('entities', one)]).toEqual(['person']);
    expect(one.unmarked).toContain('strange');
  });

  it('in the commitments says nothing of the switch', () => {
    const off = { markNames: false, unmarked: ['position'] };
    expect(turned('commitments', off, 'position')).toEqual({ markNames: false, unmarked: [] });
  });
});
