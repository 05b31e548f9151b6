/**
 * Dates of the source as people read them, in European digits, as the articles themselves print them. The source names
 * no zone, so none is added or converted.
 *
 * The names of months stand here rather than in the engine: a page is prerendered by one engine and hydrated by another, and
 * theirs need not be the same; and asking an engine for its first date costs a slow phone a tenth of a second.
 */
import type { Lang } from '#article/format/schema';

const months: Record<Lang, readonly string[]> = {
  ar: ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** Between a day and a time. */
const at: Record<Lang, string> = { ar: 'في', en: 'at' };

/** The `YYYY-MM-DD` of an ISO day or local time. */
export function machineDate(iso: string): string {
  return iso.slice(0, 10);
}

/** False for a 30th of February: engines read it as another day, or not at all. */
export function isRealDay(iso: string): boolean {
  const day = machineDate(iso);
  const date = new Date(`${day}T00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** “1 April 2025”, “1 أبريل 2025”; as it is, where it is no day. */
export function formatDay(iso: string, lang: Lang): string {
  const [year, month, day] = machineDate(iso).split('-').map(Number);
  const name = months[lang][(month ?? 0) - 1];
  return name === undefined ? iso : `${day} ${name} ${year}`;
}

/** What an article tells of its days: that of its dateline, and the day or local time of its publication, ISO 8601. */
interface Dated {
  dateline: string | null;
  published: string | null;
}

/**
 * The day of an article, `YYYY-MM-DD`, wherever articles stand in order of time or are chosen by it: the library, the commitments, the map, the
 * page of a name. It is that of the dateline, on which what it tells was said or done; else that of its publication, which may be a day or a
 * week later; `null` where neither is known.
 */
export function dayOf({ dateline, published }: Dated): string | null {
  return dateline ?? (published && machineDate(published));
}

/** The day that a citation or a book gives, `YYYY-MM-DD`: that of publication, else that of the dateline; `null` where neither is known. */
export function publicationDayOf({ dateline, published }: Dated): string | null {
  return published === null ? dateline : machineDate(published);
}

/** A local time with its day: “2 April 2025 at 09:59”, “2 أبريل 2025 في 09:59”. A day alone has midnight. */
export function formatTime(iso: string, lang: Lang): string {
  return `${formatDay(iso, lang)} ${at[lang]} ${iso.slice(11, 16) || '00:00'}`;
}

/** The day of a moment where the reader is, `YYYY-MM-DD`. */
export function localDay(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
