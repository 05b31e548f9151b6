/** Which rating a pressed key gives. */
import { grades, type Grade } from './schedule';

/** Latin, Arabic and Persian digits: what the key 1 types depends on the keyboard. */
const DIGITS = ['1234', '١٢٣٤', '۱۲۳۴'];

/** The rating of a key 1 to 4, by what it types or, where that is no digit (& on a French keyboard), by its place. */
export function gradeOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): Grade | null {
  if ([...key].length !== 1) return null;
  const typed = DIGITS.map((row) => row.indexOf(key)).find((at) => at >= 0);
  if (typed !== undefined) return grades[typed] ?? null;
  if (/^\p{Nd}$/u.test(key)) return null;
  const place = /^Digit([1-4])$/.exec(code)?.[1];
  return place === undefined ? null : (grades[Number(place) - 1] ?? null);
}
