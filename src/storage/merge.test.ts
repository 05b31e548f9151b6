import { describe, expect, it } from 'vitest';
import { planMerge, type MergePlan } from './merge';
import { counters, type Counter } from './testing';

const one = (n: number, id = 'a'): Counter => ({ id, n });
const plan = (here: readonly Counter[], coming: readonly Counter[]) => planMerge(here, coming, counters.combine);
const counts = (of: MergePlan<Counter>) => [of.added, of.updated, of.unchanged, of.kept].map((list) => list.length);

describe('planMerge', () => {
  it.each<[string, Counter[], Counter[], number[]]>([
    ['nothing into nothing', [], [], [0, 0, 0, 0]],
    ['into an empty store', [], [one(1), one(1, 'b')], [2, 0, 0, 0]],
    ['nothing comes', [one(1)], [], [0, 0, 0, 0]],
    ['the same', [one(1)], [one(1)], [0, 0, 1, 0]],
    ['more comes', [one(1)], [one(2)], [0, 1, 0, 0]],
    ['more is here', [one(2)], [one(1)], [0, 0, 0, 1]],
    ['twice in what comes, new', [], [one(1), one(3), one(2)], [1, 0, 0, 0]],
    ['twice in what comes, one of them further', [one(2)], [one(1), one(3)], [0, 1, 0, 0]],
    ['some of each', [one(1), one(5, 'b')], [one(2), one(1, 'b'), one(1, 'c')], [1, 1, 0, 1]],
  ])('%s', (_, here, coming, expected) => {
    const first = plan(here, coming);
    expect(counts(first)).toEqual(expected);
    const after = new Map(here.map((record) => [record.id, record]));
    for (const record of [...first.added, ...first.updated]) after.set(record.id, record);
    for (const { id, n } of [...here, ...coming]) expect(after.get(id)?.n).toBeGreaterThanOrEqual(n);
    expect(counts(plan([...after.values()], coming)).slice(0, 2)).toEqual([0, 0]);
  });

  it('an id that every object has is an id like others', () => {
    expect(plan([one(1, '__proto__')], [one(2, '__proto__'), one(1, 'constructor')])).toMatchObject({
      added: [one(1, 'constructor')],
      updated: [one(2, '__proto__')],
    });
  });
});
