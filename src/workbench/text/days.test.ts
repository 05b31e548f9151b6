import { expect, it } from 'vitest';
import { dayNames } from './days';

it.each([
  ['2025-04-01', '1 نيسان / أبريل 2025', '3 شوال 1446 هـ'],
  ['2024-12-31', '31 كانون الأول / ديسمبر 2024', '30 جمادى الآخرة 1446 هـ'],
])('%s is %s and %s', (iso, gregorian, hijri) => {
  expect(dayNames(iso)).toEqual({ gregorian, hijri });
});

it.each(['', '2025-13-01', '1 April', '2025-04-01T09:00'])('%j is no day', (iso) => {
  expect(dayNames(iso)).toBeNull();
});
