import { describe, expect, it } from 'vitest';
import { datesIn, fromHijri, toHijri } from './dates';

describe('datesIn', () => {
  it.each([
    ['موسكو أول أبريل 2025 (شينخوا)', 'أول أبريل 2025', '2025-04-01'],
    ['القاهرة في 13 يوليو 2025', '13 يوليو 2025', '2025-07-13'],
    ['بيروت ٥ كانون الثاني ٢٠٢٤', '٥ كانون الثاني ٢٠٢٤', '2024-01-05'],
    ['دمشق، 7 تشرين الأول/أكتوبر 2023', '7 تشرين الأول/أكتوبر 2023', '2023-10-07'],
    ['تونس 3 جانفي 2025', '3 جانفي 2025', '2025-01-03'],
    ['/مصدر: وكالة/   2025:04:02.09:59', '2025:04:02.09:59', '2025-04-02T09:59'],
    ['13-7-2025 | 17:21', '13-7-2025 | 17:21', '2025-07-13T17:21'],
    ['نشر في 17 فبراير 2026, 12:34 مساءً', '17 فبراير 2026, 12:34 مساء', '2026-02-17T12:34'],
    ['GENEVA, April 1, 2025 --', 'April 1, 2025', '2025-04-01'],
    ['Sept. 3, 2024', 'Sept. 3, 2024', '2024-09-03'],
    ['on 1st of May 2025', '1st of May 2025', '2025-05-01'],
    ['1 April 2025 at 9:05 p.m.', '1 April 2025 at 9:05 p.m.', '2025-04-01T21:05'],
    ['2025-04-01', '2025-04-01', '2025-04-01'],
  ])('finds a date in %j', (line, written, iso) => {
    const [date, ...others] = datesIn(line);
    expect(others).toEqual([]);
    expect(line.slice(date?.start, date?.end)).toBe(written);
    expect(date).toMatchObject({ iso, calendar: 'gregorian' });
  });

  it.each([
    ['الاثنين 1427/4/9 هـ', '2006-05-07', { year: 1427, month: 4, day: 9 }],
    ['جدة في 3 شوال 1446هـ', '2025-04-01', { year: 1446, month: 10, day: 3 }],
    ['١ محرم ١٤٤٧', '2025-06-26', { year: 1447, month: 1, day: 1 }],
  ])('converts the Hijri date in %j', (line, iso, hijri) => {
    expect(datesIn(line)).toMatchObject([{ calendar: 'hijri', iso, hijri }]);
  });

  it('finds both dates of a line that has both calendars', () => {
    expect(datesIn('الاثنين 1427/4/9 هـ - الموافق 8/5/2006 م').map(({ calendar }) => calendar)).toEqual([
      'hijri',
      'gregorian',
    ]);
  });

  it.each([
    ['3/4/2025', true],
    ['13/4/2025', false],
    ['4/4/2025', false],
  ])('says of %s whether day and month could be exchanged: %s', (line, isAmbiguous) => {
    expect(datesIn(line)).toMatchObject([{ isAmbiguous }]);
  });

  it.each([
    'خلال العام الجاري',
    'في 30 فبراير 2025',
    'القرار 2254',
    'بنسبة 3.5.2025.7',
    'رقم 12345/6/78901',
    'مارس الرياضة 2025 مرة',
    'May I ask 3 people?',
    '99/99/2025',
    '31 محرم 1446',
  ])('finds none in %j', (line) => {
    expect(datesIn(line)).toEqual([]);
  });
});

describe('fromHijri and toHijri', () => {
  it('lead back to each other on every day of thirty years', () => {
    for (let day = Date.UTC(2000, 0, 1); day < Date.UTC(2030, 0, 1); day += 7 * 86_400_000) {
      const iso = new Date(day).toISOString().slice(0, 10);
      expect(fromHijri(toHijri(iso))).toBe(iso);
    }
  });
});
