import { expect, it } from 'vitest';
import { cellOf, lanesOf } from './lanes';
import { periodsOf } from './periods';
import { pledgesOf } from './pledges';
import { series } from './samples';

const pledges = pledgesOf(series);

it('one row for the same parties, whoever of them undertakes; the fullest first', () => {
  const lanes = lanesOf(pledges);
  expect(lanes.map((lane) => [lane.parties.map(({ name }) => name.en), lane.pledges.length])).toEqual([
    [['Sahlan', 'Nahira'], 4],
    [['Jazran', 'Sahlan'], 1],
  ]);
  expect(new Set(lanes.map(({ key }) => key)).size).toBe(2);
});

it('a cell holds what was said in its period, by kind, the most binding first', () => {
  const [lane] = lanesOf(pledges);
  const periods = periodsOf(['2024-05-22', '2025-06-03'], 8);
  if (!lane) throw new Error('no lane');
  expect(
    periods.map((period) => cellOf(lane, period).map(({ kind, pledges: own }) => `${kind} ${own.length}`)),
  ).toEqual([['readiness 1'], [], ['agreement 1', 'support 1'], [], ['concluded 1']]);
  const [, undated] = lanesOf(pledges);
  expect(undated && cellOf(undated, null).map(({ kind }) => kind)).toEqual(['pledge']);
  expect(cellOf(lane, null)).toEqual([]);
});
