import { expect, it } from 'vitest';
import { earlierIn } from './earlier';
import { pledgesOf, type Pledge } from './pledges';
import { reported, series } from './samples';

/** All entries that have an earlier one, with that. */
function earlierOf(pledges: readonly Pledge[]): ReadonlyMap<string, Pledge> {
  const find = earlierIn(pledges);
  return new Map(
    pledges.flatMap((pledge): [string, Pledge][] => {
      const earlier = find(pledge);
      return earlier ? [[pledge.id, earlier]] : [];
    }),
  );
}

it('is the last article before that says nearly the same between the same parties', () => {
  const found = earlierOf(pledgesOf(series));
  expect([...found].map(([id, earlier]) => [id, earlier.id])).toEqual([
    ['agreed#c1.1', 'ready#c1.1'],
    ['signed#c1.1', 'agreed#c1.1'],
  ]);
});

it('is none of other parties, of another subject, of the same day or without a date', () => {
  const like = {
    title: ['خبر', 'News'],
    sentence: ['اتفقت سهلان على تبادل بيانات المياه.', 'Sahlan agreed to exchange water data.'],
    kind: 'agreement',
    cue: [['اتفقت', 'agreed']],
    object: ['تبادل بيانات المياه', 'exchange water data'],
  } as const;
  const first = reported({ ...like, slug: 'a', date: '2025-01-01', by: ['sahlan'] });
  const later = (more: object) =>
    earlierOf(pledgesOf([first, reported({ ...like, slug: 'b', date: '2025-02-01', by: ['sahlan'], ...more })]));
  expect(later({}).size).toBe(1);
  expect(later({ by: ['jazran'] }).size).toBe(0);
  expect(later({ date: '2025-01-01' }).size).toBe(0);
  expect(later({ date: null }).size).toBe(0);
  expect(
    later({
      sentence: ['اتفقت سهلان على فتح معبر.', 'Sahlan agreed to open a crossing.'],
      object: ['فتح معبر', 'open a crossing'],
    }).size,
  ).toBe(0);
});
