import { describe, expect, it } from 'vitest';
import { durationText, inTimeText, measure } from './duration';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('measure', () => {
  it.each<[number, number, string]>([
    [-5, 1, 'minute'],
    [0, 1, 'minute'],
    [20_000, 1, 'minute'],
    [10 * MINUTE, 10, 'minute'],
    [89 * MINUTE, 89, 'minute'],
    [90 * MINUTE, 2, 'hour'],
    [35 * HOUR, 35, 'hour'],
    [36 * HOUR, 2, 'day'],
    [59 * DAY, 59, 'day'],
    [61 * DAY, 2, 'month'],
    [365 * DAY, 12, 'month'],
    [600 * DAY, 2, 'year'],
    [36_500 * DAY, 100, 'year'],
  ])('%d ms is %d %s', (ms, value, unit) => {
    expect(measure(ms)).toEqual({ value, unit });
  });
});

describe('in words', () => {
  it.each([
    [MINUTE, '1 minute', 'in 1 minute', 'دقيقة', 'بعد دقيقة واحدة'],
    [2 * DAY, '2 days', 'in 2 days', 'يومان', 'بعد يومين'],
    [8 * DAY, '8 days', 'in 8 days', '8 أيام', 'بعد 8 أيام'],
    [11 * MINUTE, '11 minutes', 'in 11 minutes', '11 دقيقة', 'بعد 11 دقيقة'],
    [36_500 * DAY, '100 years', 'in 100 years', '100 سنة', 'بعد 100 سنة'],
  ])('%d ms', (ms, english, inEnglish, arabic, inArabic) => {
    expect(durationText(ms, 'en')).toBe(english);
    expect(inTimeText(ms, 'en')).toBe(inEnglish);
    expect(durationText(ms, 'ar')).toBe(arabic);
    expect(inTimeText(ms, 'ar')).toBe(inArabic);
  });
});
