/**
 * Days and times of the interface, in its own words and in European figures, as the articles print them.
 *
 * The names of months are texts of each language rather than the engine's: a page is prerendered by one engine and hydrated by
 * another, and theirs need not be the same.
 */
import type { TFunction } from 'i18next';
import type { Texts } from './texts';

type Month = keyof Texts['app']['date']['months'];

/** “1 April 2025”, “1 أبريل 2025”; as it is, where it is no day. @param iso `YYYY-MM-DD`, with a local time or without */
export function dayText(t: TFunction<'app'>, iso: string): string {
  const parts = dateParts(iso);
  return parts === null ? iso : t('date.day', { ...parts, month: t(`date.months.${parts.month}`) });
}

/** A local time with its day: “2 April 2025 at 09:59”. A day alone has midnight. */
export function timeText(t: TFunction<'app'>, iso: string): string {
  return t('date.time', { day: dayText(t, iso), time: timePart(iso) });
}

/** Day, month and year of an ISO day or local time; `null` where there is no such month. */
export function dateParts(iso: string): { day: number; month: Month; year: number } | null {
  const [year = 0, month = 0, day = 0] = iso.slice(0, 10).split('-').map(Number);
  return month >= 1 && month <= 12 ? { day, month: String(month) as Month, year } : null;
}

/** “09:59” of a local time; midnight of a day. */
export function timePart(iso: string): string {
  return iso.slice(11, 16) || '00:00';
}
