/** Dates as Arabic and English papers write them, recognised in a line. */

export interface FoundDate {
  /** UTF-16 offsets in the line. */
  start: number;
  end: number;
  calendar: 'gregorian' | 'hijri';
  /** `YYYY-MM-DD` in the Gregorian calendar, or `YYYY-MM-DDTHH:MM` with a time; of a Hijri date, the day that it is converted to. */
  iso: string;
  /** As written, of a Hijri date. */
  hijri?: { year: number; month: number; day: number };
  /** 03/04/2025: day and month could be the other way round. */
  isAmbiguous: boolean;
}

/** Both Arabic systems, with the spellings of the Maghreb, in folded letters (bare alef). */
const ARABIC_MONTHS: readonly (readonly string[])[] = [
  ['يناير', 'كانون الثاني', 'جانفي'],
  ['فبراير', 'شباط', 'فيفري'],
  ['مارس', 'اذار'],
  ['ابريل', 'نيسان', 'افريل'],
  ['مايو', 'ايار', 'ماي'],
  ['يونيو', 'يونيه', 'حزيران', 'جوان'],
  ['يوليو', 'يوليه', 'تموز', 'جويليه'],
  ['اغسطس', 'اب', 'اوت', 'غشت'],
  ['سبتمبر', 'ايلول', 'شتنبر'],
  ['اكتوبر', 'تشرين الاول'],
  ['نوفمبر', 'تشرين الثاني', 'نونبر'],
  ['ديسمبر', 'كانون الاول', 'دجنبر'],
];
const HIJRI_MONTHS: readonly (readonly string[])[] = [
  ['محرم', 'المحرم'],
  ['صفر'],
  ['ربيع الاول'],
  ['ربيع الاخر', 'ربيع الثاني'],
  ['جمادي الاولي', 'جمادي الاول'],
  ['جمادي الاخره', 'جمادي الثانيه', 'جمادي الاخر'],
  ['رجب'],
  ['شعبان'],
  ['رمضان'],
  ['شوال'],
  ['ذو القعده', 'ذي القعده'],
  ['ذو الحجه', 'ذي الحجه'],
];
const ENGLISH_MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']; // prettier-ignore
const DAY_WORDS: Record<string, number> = { اول: 1, الاول: 1, first: 1 };

/** Letters that spellings mix up are one, and every sign keeps its place: length and offsets stay. */
function folded(text: string): string {
  return text
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/\u00a0/g, ' ');
}

const names = (months: readonly (readonly string[])[]) =>
  months
    .flat()
    .toSorted((a, b) => b.length - a.length)
    .join('|');
const english = ENGLISH_MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`)
  .join('|')
  .replace('sep(?:tember)?', 'sept?(?:ember)?');
const YEAR = String.raw`(\d{4})`;
const ERA = String.raw`\s?(هـ|ه(?![\u0621-\u064a])|م(?![\u0621-\u064a])|ميلاديه?|هجريه?)?`;
/** A time near the date: 09:59, 12:34 مساء. */
const TIME = String.raw`(?:\s?[|،,.\-–—/T]?\s?(?:\(?اخر تحديث\)?\s)?(?:الساعه|في|at)?\s?(\d{1,2}):(\d{2})(?::\d{2})?\s?(ص(?![\u0621-\u064a])|م(?![\u0621-\u064a])|صباحا|مساء|a\.?m\.?|p\.?m\.?)?)?`;
const TAIL = `${ERA}${TIME}`;

interface Pattern {
  test: RegExp;
  read: (
    groups: readonly (string | undefined)[],
  ) => { year: number; month: number; day: number; hijri?: boolean; ambiguous?: boolean } | null;
}

const indexOf = (months: readonly (readonly string[])[], name: string) =>
  months.findIndex((spellings) => spellings.includes(name)) + 1;
const dayOf = (text: string | undefined) => DAY_WORDS[(text ?? '').toLowerCase()] ?? Number(text);

const patterns: readonly Pattern[] = [
  // 2025-04-01, 2025/4/1, 2025:04:02; 1427/4/9 هـ
  {
    test: new RegExp(String.raw`(?<![\d.])${YEAR}([-/:.])(\d{1,2})\2(\d{1,2})(?!\d)${TAIL}`, 'g'),
    read: ([year, , month, day]) => ({ year: Number(year), month: Number(month), day: Number(day) }),
  },
  // 13-7-2025, 8/5/2006
  {
    test: new RegExp(String.raw`(?<![\d.])(\d{1,2})([-/.])(\d{1,2})\2${YEAR}(?!\d|\.\d(?!\d?:))${TAIL}`, 'g'),
    read: ([first, , second, year]) => {
      const [a, b] = [Number(first), Number(second)];
      if (b > 12 && a <= 12) return { year: Number(year), month: a, day: b };
      return { year: Number(year), month: b, day: a, ambiguous: a <= 12 && a !== b };
    },
  },
  // 1 أبريل 2025, أول نيسان / أبريل 2025
  {
    test: new RegExp(
      String.raw`(?<![\d\u0621-\u064a])(\d{1,2}|ال?اول|اول)\s(?:من\s)?(?:شهر\s)?(${names(ARABIC_MONTHS)})(?:\s?[/(]\s?(?:${names(ARABIC_MONTHS)})\)?)?(?:\s?[،,]?\s?(?:عام\s|سنه\s)?${YEAR})(?!\d)${TAIL}`,
      'g',
    ),
    read: ([day, month, year]) => ({ year: Number(year), month: indexOf(ARABIC_MONTHS, month ?? ''), day: dayOf(day) }),
  },
  // 9 ربيع الآخر 1446 هـ
  {
    test: new RegExp(
      String.raw`(?<![\d\u0621-\u064a])(\d{1,2}|ال?اول|اول)\s(?:من\s)?(?:شهر\s)?(${names(HIJRI_MONTHS)})[،,]?\s(?:عام\s|سنه\s|لعام\s)?${YEAR}(?!\d)${TAIL}`,
      'g',
    ),
    read: ([day, month, year]) => ({
      year: Number(year),
      month: indexOf(HIJRI_MONTHS, month ?? ''),
      day: dayOf(day),
      hijri: true,
    }),
  },
  // April 1, 2025; Apr. 1 2025
  {
    test: new RegExp(String.raw`\b(${english})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s${YEAR}(?!\d)${TAIL}`, 'gi'),
    read: ([month, day, year]) => ({ year: Number(year), month: englishMonth(month), day: Number(day) }),
  },
  // 1 April 2025, 1st of April 2025
  {
    test: new RegExp(
      String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\s(?:of\s)?(${english})\.?,?\s${YEAR}(?!\d)${TAIL}`,
      'gi',
    ),
    read: ([day, month, year]) => ({ year: Number(year), month: englishMonth(month), day: Number(day) }),
  },
];

function englishMonth(name: string | undefined): number {
  const start = (name ?? '').toLowerCase().slice(0, 3);
  return ENGLISH_MONTHS.findIndex((month) => month.startsWith(start)) + 1;
}

/** Every full date of a line (day, month and year), in order, none over another. Years of four digits: 1300 … 1500 are Hijri. */
export function datesIn(line: string): FoundDate[] {
  const text = folded(line);
  const found: FoundDate[] = [];
  for (const { test, read } of patterns) {
    for (const match of text.matchAll(test)) {
      const groups = match.slice(1);
      const date = read(groups);
      if (!date) continue;
      const [era, hour, minute, half] = groups.slice(-4);
      const isHijri =
        date.hijri === true ||
        (era?.startsWith('ه') === true && date.year < 1600) ||
        (date.year >= 1300 && date.year <= 1500);
      const day = isHijri ? fromHijri(date) : dayIso(date);
      if (day === null) continue;
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      const time = timeOf(hour, minute, half);
      found.push({
        start,
        end,
        calendar: isHijri ? 'hijri' : 'gregorian',
        iso: time ? `${day}T${time}` : day,
        ...(isHijri ? { hijri: { year: date.year, month: date.month, day: date.day } } : {}),
        isAmbiguous: date.ambiguous === true,
      });
    }
  }
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((one, at) => sorted.slice(0, at).every((other) => other.end <= one.start));
}

interface Day {
  year: number;
  month: number;
  day: number;
}

function timeOf(hour: string | undefined, minute: string | undefined, half: string | undefined): string | null {
  if (hour === undefined || minute === undefined) return null;
  let hours = Number(hour);
  const isAfternoon = half !== undefined && /^(?:م|p)/i.test(half);
  const isMorning = half !== undefined && /^(?:ص|a)/i.test(half);
  if (isAfternoon && hours < 12) hours += 12;
  if (isMorning && hours === 12) hours = 0;
  return hours > 23 || Number(minute) > 59 ? null : `${String(hours).padStart(2, '0')}:${minute}`;
}

/** Null for a day that there is not. */
function dayIso({ year, month, day }: Day): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (month < 1 || month > 12 || date.getUTCDate() !== day || date.getUTCMonth() !== month - 1) return null;
  return date.toISOString().slice(0, 10);
}

const umAlQura = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** A Gregorian day (`YYYY-MM-DD`) in the calendar of Umm al-Qura. */
export function toHijri(iso: string): Day {
  const parts = umAlQura.formatToParts(new Date(`${iso}T00:00Z`));
  const value = (type: string) => Number.parseInt(parts.find((part) => part.type === type)?.value ?? '0', 10);
  return { year: value('year'), month: value('month'), day: value('day') };
}

/**
 * The Gregorian day of a Hijri date, by the calendar of Umm al-Qura; null for one that there is not. A day seen in another
 * country may be one later or earlier.
 */
export function fromHijri({ year, month, day }: Day): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 30) return null;
  // A Hijri year has 354.367 days and a month 29.53; the first year began on 16 July 622 of the Julian calendar.
  const guess = Date.UTC(622, 6, 19) + Math.round((year - 1) * 354.367 + (month - 1) * 29.53 + day - 1) * 86_400_000;
  for (const off of [0, 1, -1, 2, -2, 3, -3, 4, -4]) {
    const iso = new Date(guess + off * 86_400_000).toISOString().slice(0, 10);
    const hijri = toHijri(iso);
    if (hijri.year === year && hijri.month === month && hijri.day === day) return iso;
  }
  return null;
}
