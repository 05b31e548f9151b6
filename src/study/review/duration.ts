/** Spans of time in words, in the language of the interface. */
import type { UiLanguage } from '#i18n/languages';
import { numberLocale } from '#i18n/ui-lang';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTH = 30.44 * DAY;
const YEAR = 365.25 * DAY;

/** Each unit serves up to where the next one tells as much: “45 days” rather than “1 month”. */
const units = [
  { unit: 'minute', length: MINUTE, below: 90 * MINUTE },
  { unit: 'hour', length: HOUR, below: 36 * HOUR },
  { unit: 'day', length: DAY, below: 60 * DAY },
  { unit: 'month', length: MONTH, below: 18 * MONTH },
  { unit: 'year', length: YEAR, below: Number.POSITIVE_INFINITY },
] as const;

/** A span of time in its fitting unit, rounded; never less than a minute. */
export function measure(ms: number): { value: number; unit: (typeof units)[number]['unit'] } {
  const { unit, length } = units.find(({ below }) => ms < below) ?? units[4];
  return { value: Math.max(1, Math.round(ms / length)), unit };
}

/** “10 minutes”, “يومان”. */
export function durationText(ms: number, lang: UiLanguage): string {
  const { value, unit } = measure(ms);
  return new Intl.NumberFormat(numberLocale(lang), { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

/** “in 10 minutes”, “بعد يومين”. */
export function inTimeText(ms: number, lang: UiLanguage): string {
  const { value, unit } = measure(ms);
  const text = new Intl.RelativeTimeFormat(numberLocale(lang), { numeric: 'always' }).format(value, unit);
  // The platform says خلال, which is also “within”: what is due then is not due before.
  return text.replace(/^خلال/, 'بعد');
}
