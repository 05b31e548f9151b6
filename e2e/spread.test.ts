import { describe, expect, it } from 'vitest';
import { every, spreadOver } from './spread';

const times = <T>(count: number, make: () => T) => Array.from({ length: count }, make);

describe('scenes', () => {
  it('are all combinations, the first value changing fastest', () => {
    expect(every({ lang: ['en', 'ar'], screen: ['wide', 'phone'] })).toEqual([
      { lang: 'en', screen: 'wide' },
      { lang: 'ar', screen: 'wide' },
      { lang: 'en', screen: 'phone' },
      { lang: 'ar', screen: 'phone' },
    ]);
  });

  it('are one without anything to combine', () => {
    expect(every({})).toEqual([{}]);
  });
});

describe('the turns of a file', () => {
  it('give one scene at a time, and meet all', () => {
    const spread = spreadOver('file:///e2e/a.spec.ts', false);
    const met = times(6, () => spread(['x', 'y', 'z'])).flat();
    expect(met).toHaveLength(6);
    for (const one of ['x', 'y', 'z']) expect(met.filter((scene) => scene === one)).toHaveLength(2);
  });

  it('meet all of each kind, however kinds alternate', () => {
    const spread = spreadOver('file:///e2e/a.spec.ts', false);
    const met = new Set(times(6, () => [...spread(['en', 'ar']), ...spread([1, 2, 3])]).flat());
    expect(met).toEqual(new Set(['en', 'ar', 1, 2, 3]));
  });

  it('are the same again, wherever the file lies', () => {
    const [one, other] = ['file:///here/a.spec.ts', 'file:///there/a.spec.ts'].map((file) => spreadOver(file, false));
    expect(times(4, () => one?.(['en', 'ar']))).toEqual(times(4, () => other?.(['en', 'ar'])));
  });

  it('do not all begin alike', () => {
    const first = ['a', 'b', 'c', 'd'].map((name) => spreadOver(`${name}.spec.ts`, false)(['en', 'ar'])[0]);
    expect(new Set(first).size).toBe(2);
  });

  it('give everything in a full run', () => {
    expect(spreadOver('a.spec.ts', true)(['en', 'ar'])).toEqual(['en', 'ar']);
  });

  it('give nothing of nothing', () => {
    expect(spreadOver('a.spec.ts', false)([])).toEqual([]);
  });
});
