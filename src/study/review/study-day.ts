/**
 * Days as a reader has them: from one morning to the next, by the clock of the place where the reader is now. A day may
 * have 23 or 25 hours, and after a journey it begins at another moment.
 */

/** Hour of the local clock at which a day begins: a review after midnight still belongs to the day before. */
const MORNING = 4;

/** The local date that `moment` belongs to, as its year, month (from 0) and day of the month. */
function dateOf(moment: Date): [year: number, month: number, day: number] {
  const before = moment.getHours() < MORNING ? 1 : 0;
  return [moment.getFullYear(), moment.getMonth(), moment.getDate() - before];
}

/** The local morning `days` days after the day of `moment`. */
export function morningAfter(moment: Date, days: number): Date {
  const [year, month, day] = dateOf(moment);
  return new Date(year, month, day + days, MORNING);
}

/**
 * `moment` with its local date and time as if they were of UTC, and the morning as if it were midnight: so that what
 * counts days by the dates of UTC counts those of the reader.
 */
export function asDayOfUtc(moment: Date): Date {
  const [year, month, day] = dateOf(moment);
  const hours = (moment.getHours() - MORNING + 24) % 24;
  return new Date(
    Date.UTC(year, month, day, hours, moment.getMinutes(), moment.getSeconds(), moment.getMilliseconds()),
  );
}
