/** The columns of the timeline: equal stretches of the calendar, few enough to be read beside each other. */

export interface Period {
  /** First day, ISO 8601. */
  first: string;
  /** Last day, ISO 8601. */
  last: string;
  /** How many months it has: 1, 3, 6, 12, or more whole years. */
  months: number;
}

/** Lengths of a column in months. The shortest that makes few enough columns is taken. */
const LENGTHS = [1, 3, 6, 12, 24, 60, 120, 600, 1200, 12_000];

/**
 * The periods that hold all of these days.
 * @param days ISO 8601, in any order
 * @param most how many there may be
 */
export function periodsOf(days: readonly string[], most: number): Period[] {
  const months = days.map(monthOf);
  if (months.length === 0) return [];
  const [low, high] = [months.reduce((a, b) => Math.min(a, b)), months.reduce((a, b) => Math.max(a, b))];
  const length = LENGTHS.find((one) => Math.floor(high / one) - Math.floor(low / one) < most) ?? LENGTHS.at(-1) ?? 1;
  const [from, to] = [Math.floor(low / length), Math.floor(high / length)];
  return Array.from({ length: to - from + 1 }, (_, at) => periodAt((from + at) * length, length));
}

/** True of a day within a period. */
export function isWithin(day: string | null, { first, last }: Period): boolean {
  return day !== null && first <= day && day <= last;
}

/** Months since the year 0. */
function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function periodAt(month: number, months: number): Period {
  return { first: dayOf(month, 1), last: dayOf(month + months - 1, lastDay(month + months - 1)), months };
}

function dayOf(month: number, day: number): string {
  const parts = [String(Math.floor(month / 12)).padStart(4, '0'), (month % 12) + 1, day];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

function lastDay(month: number): number {
  // Day 0 of the month after it.
  return new Date(Date.UTC(2000 + (Math.floor(month / 12) % 400), (month % 12) + 1, 0)).getUTCDate();
}
