import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stretch } from '#article/words/wording';
import { compareWordings } from './compare';
import { isWithin, periodsOf } from './periods';

const plain = (text: string): Stretch[] => [{ text, role: 'object' }];

describe('periodsOf', () => {
  it('hold every day exactly once, and are never too many', () => {
    const day = fc
      .date({ min: new Date('0100-01-01'), max: new Date('2400-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 30 }), fc.integer({ min: 3, max: 12 }), (days, most) => {
        const periods = periodsOf(days, most);
        expect(periods.length).toBeLessThanOrEqual(most);
        for (const one of days) expect(periods.filter((period) => isWithin(one, period))).toHaveLength(1);
      }),
    );
  });
});

describe('compareWordings', () => {
  it('loses no word of either, whatever they are', () => {
    const words = fc.array(fc.constantFrom('ا', 'ب', 'ج', 'د', '.', 'The'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pairs = compareWordings(plain(before.join(' ')), plain(after.join(' ')));
        expect(pairs.flatMap((pair) => pair.before?.split(' ') ?? [])).toEqual(before);
        expect(pairs.flatMap((pair) => pair.after?.split(' ') ?? [])).toEqual(after);
        for (const pair of pairs) expect(pair.before !== null || pair.after !== null).toBe(true);
        const areSame = before.join(' ') === after.join(' ');
        expect(!areSame || pairs.every(({ change }) => change === 'same')).toBe(true);
      }),
    );
  });
});
