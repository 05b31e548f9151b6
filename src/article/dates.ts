/** Dates of the source as people read them. The source names no zone, so none is added or converted. */
import type { Lang } from './schema';

// European digits in both languages, as the articles themselves print them.
const locales: Record<Lang, string> = { ar: 'ar-EG-u-nu-latn', en: 'en-GB' };

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

/** “1 April 2025”, “1 أبريل 2025”. */
export function formatDay(iso: string, lang: Lang): string {
  return format(iso, lang, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** A local time with its day: “2 April 2025 at 09:59”. */
export function formatTime(iso: string, lang: Lang): string {
  return format(iso, lang, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
}

/** The day of a moment where the reader is, `YYYY-MM-DD`. */
export function localDay(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

function format(iso: string, lang: Lang, options: Intl.DateTimeFormatOptions): string {
  const local = iso.length === 10 ? `${iso}T00:00` : iso;
  // Read and printed as UTC: what comes out is what the source says, wherever the reader is.
  return new Intl.DateTimeFormat(locales[lang], { ...options, timeZone: 'UTC' }).format(new Date(`${local}Z`));
}
