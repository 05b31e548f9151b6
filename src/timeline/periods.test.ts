import { describe, expect, it } from 'vitest';
import { periodsOf } from './periods';

describe('periodsOf', () => {
  it.each([
    [['2025-04-01', '2025-06-30'], 8, 1, ['2025-04-01', '2025-05-01', '2025-06-01']],
    [['2024-05-22', '2025-06-03'], 8, 3, ['2024-04-01', '2024-07-01', '2024-10-01', '2025-01-01', '2025-04-01']],
    [
      ['2020-01-01', '2025-06-03'],
      8,
      12,
      ['2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01', '2025-01-01'],
    ],
    [
      ['1955-04-18', '2025-06-03'],
      8,
      120,
      ['1950-01-01', '1960-01-01', '1970-01-01', '1980-01-01', '1990-01-01', '2000-01-01', '2010-01-01', '2020-01-01'],
    ],
    [[], 8, undefined, []],
  ])('%j in at most %i: %s months each', (days, most, months, firsts) => {
    const periods = periodsOf(days, most);
    expect(periods[0]?.months).toBe(months);
    expect(periods.map(({ first }) => first)).toEqual(firsts);
  });

  it('end where the next begins, also in leap years', () => {
    expect(periodsOf(['2024-02-10'], 8)).toEqual([{ first: '2024-02-01', last: '2024-02-29', months: 1 }]);
    expect(periodsOf(['2023-02-10'], 8)[0]?.last).toBe('2023-02-28');
  });
});
