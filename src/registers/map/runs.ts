/** A run of neighbouring numbers, both ends included. */
export interface Run {
  from: number;
  to: number;
}

/** Joins ascending numbers that follow each other: 9 10 11 12 16 → 9–12, 16. */
export function joinRuns(numbers: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number === last.to + 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs;
}
