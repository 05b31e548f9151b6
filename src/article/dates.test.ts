import { afterEach, describe, expect, it, vi } from 'vitest';
import { dayOf, formatDay, formatTime, localDay, machineDate, publicationDayOf } from './dates';

afterEach(() => vi.unstubAllEnvs());

/** Fourteen hours before and after UTC, half-hour zones, and the article's own. */
const zones = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Tehran', 'Europe/Moscow', 'America/New_York'];

describe.each(zones)('for a reader in %s', (zone) => {
  it('dates and times are those of the source', () => {
    vi.stubEnv('TZ', zone);
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    expect(formatDay('2025-04-01', 'en')).toBe('1 April 2025');
    expect(formatDay('2025-04-01', 'ar')).toBe('1 أبريل 2025');
    expect(formatDay('2025-04-02T09:59', 'en')).toBe('2 April 2025');
    expect(formatTime('2025-04-02T09:59', 'en')).toBe('2 April 2025 at 09:59');
    expect(machineDate('2025-04-02T23:59')).toBe('2025-04-02');
  });

  it('a moment falls on the day that the reader has', () => {
    vi.stubEnv('TZ', zone);
    const days = [2, 3].map((hour) => localDay(new Date(2025, 3, 5, hour)));
    expect(days).toEqual(['2025-04-05', '2025-04-05']);
    const moment = new Date('2025-12-31T12:30:00Z');
    const ahead = { 'Pacific/Kiritimati': '2026-01-01' }[zone] ?? '2025-12-31';
    expect(localDay(moment)).toBe(ahead);
  });

  it('midnight and the last minute stay on their day; an hour that daylight saving skips stays', () => {
    vi.stubEnv('TZ', zone);
    expect(formatTime('2025-04-02T00:00', 'en')).toBe('2 April 2025 at 00:00');
    expect(formatTime('2025-12-31T23:59', 'en')).toBe('31 December 2025 at 23:59');
    expect(formatTime('2025-03-09T02:30', 'en')).toBe('9 March 2025 at 02:30');
  });
});

describe('formats', () => {
  it.each([
    ['2025-04-02T09:59', 'ar'],
    ['2025-04-02T09:59', 'en'],
    ['2025-11-30', 'ar'],
  ] as const)('%s in %s has European digits', (iso, lang) => {
    for (const text of [formatDay(iso, lang), formatTime(iso, lang)]) {
      expect(text).toMatch(/\b2025\b/);
      expect(text).not.toMatch(/[\u0660-\u0669\u06f0-\u06f9]/);
    }
  });

  it('an Arabic time has its month in Arabic letters and 24 hours', () => {
    const text = formatTime('2025-04-02T21:05', 'ar');
    expect(text).toContain('2 أبريل 2025');
    expect(text).toContain('21:05');
  });

  it.each(['ar-EG-u-nu-latn', 'en-GB'] as const)('months are those of %s', (locale) => {
    const intl = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      const iso = `2025-${String(month).padStart(2, '0')}-03`;
      expect(formatDay(iso, locale === 'en-GB' ? 'en' : 'ar')).toBe(intl.format(new Date(iso)));
    }
  });

  it('what is no day stays as it is', () => {
    expect(formatDay('2025-13-01', 'en')).toBe('2025-13-01');
    expect(formatDay('soon', 'ar')).toBe('soon');
  });

  it('a day has midnight as its time', () => {
    expect(formatTime('2025-04-01', 'en')).toBe('1 April 2025 at 00:00');
  });

  it.each([
    ['2025-04-01', '2025-04-01'],
    ['2025-04-02T09:59', '2025-04-02'],
  ])('machineDate of %s is %s', (iso, day) => {
    expect(machineDate(iso)).toBe(day);
  });
});

describe('the day of an article', () => {
  it.each([
    ['2025-04-01', '2025-04-02T09:59', '2025-04-01', '2025-04-02'],
    ['2025-04-01', null, '2025-04-01', '2025-04-01'],
    [null, '2025-04-02T09:59', '2025-04-02', '2025-04-02'],
    [null, '2025-04-02', '2025-04-02', '2025-04-02'],
    [null, null, null, null],
  ])('dateline %s, published %s: listed under %s, cited with %s', (dateline, published, listed, cited) => {
    expect(dayOf({ dateline, published })).toBe(listed);
    expect(publicationDayOf({ dateline, published })).toBe(cited);
  });
});
