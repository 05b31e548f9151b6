/** Headline, place, dateline, date and publisher of a report, each with where it was found. None is certain: the reader may correct each. */
import { datesIn, type FoundDate } from './dates';
import type { Line } from '#import/lines';
import type { Lang } from './scripts';

/** Where a thing was found: number of the line and UTF-16 offsets in it. */
export interface Found {
  line: number;
  start: number;
  end: number;
}

export interface Recognised {
  headline: (Found & { text: string }) | null;
  /** As written: موسكو, GENEVA. */
  place: (Found & { text: string }) | null;
  /** The day of the dateline, or another one found at the top or in a struck line. */
  date: (Found & FoundDate) | null;
  /** When it was published: a date with a time, or one in a line that says so. */
  published: (Found & FoundDate) | null;
  publisher: (Found & { text: string; name: { ar: string; en: string } | null }) | null;
}

/** Agencies and papers by the spellings that stand in datelines and source lines. */
const PUBLISHERS: readonly { ar: string; en: string; spellings: readonly string[] }[] = [
  { ar: 'شينخوا', en: 'Xinhua', spellings: ['شينخوا', 'Xinhua'] },
  {
    ar: 'وكالة الأنباء السعودية',
    en: 'Saudi Press Agency',
    spellings: ['واس', 'SPA', 'وكالة الأنباء السعودية', 'Saudi Press Agency'],
  },
  { ar: 'وكالة أنباء الإمارات', en: 'Emirates News Agency', spellings: ['وام', 'WAM', 'وكالة أنباء الإمارات'] },
  { ar: 'وكالة الأنباء القطرية', en: 'Qatar News Agency', spellings: ['قنا', 'QNA', 'وكالة الأنباء القطرية'] },
  { ar: 'وكالة الأنباء الكويتية', en: 'Kuwait News Agency', spellings: ['كونا', 'KUNA', 'وكالة الأنباء الكويتية'] },
  { ar: 'وكالة أنباء البحرين', en: 'Bahrain News Agency', spellings: ['بنا', 'BNA', 'وكالة أنباء البحرين'] },
  { ar: 'وكالة الأنباء الأردنية', en: 'Jordan News Agency', spellings: ['بترا', 'Petra', 'وكالة الأنباء الأردنية'] },
  { ar: 'الوكالة العربية السورية للأنباء', en: 'Syrian Arab News Agency', spellings: ['سانا', 'SANA'] },
  { ar: 'وكالة الأنباء الفلسطينية', en: 'Palestine News Agency', spellings: ['وفا', 'WAFA'] },
  { ar: 'وكالة أنباء الشرق الأوسط', en: 'Middle East News Agency', spellings: ['أ ش أ', 'أ.ش.أ', 'أ ش ا', 'MENA'] },
  { ar: 'وكالة تاس', en: 'TASS', spellings: ['تاس', 'TASS'] },
  { ar: 'سبوتنيك', en: 'Sputnik', spellings: ['سبوتنيك', 'Sputnik'] },
  { ar: 'رويترز', en: 'Reuters', spellings: ['رويترز', 'Reuters'] },
  { ar: 'وكالة فرانس برس', en: 'Agence France-Presse', spellings: ['أ ف ب', 'أ.ف.ب', 'فرانس برس', 'AFP'] },
  { ar: 'أسوشيتد برس', en: 'Associated Press', spellings: ['أ ب', 'أ.ب', 'أسوشيتد برس', 'AP'] },
  { ar: 'وكالة الأنباء الألمانية', en: 'dpa', spellings: ['د ب أ', 'د.ب.أ', 'dpa'] },
  { ar: 'وكالة الأناضول', en: 'Anadolu Agency', spellings: ['الأناضول', 'Anadolu'] },
  { ar: 'وزارة الخارجية', en: 'Ministry of Foreign Affairs', spellings: ['وزارة الخارجية'] },
];

/** At most so many letters long is a headline. */
const HEADLINE = 220;

/**
 * @param lines the lines after furniture was struck
 * @param lang the language of the side that is looked at
 */
export function recognise(lines: readonly Line[], lang: Lang): Recognised {
  const own = lines.map((line, at) => ({ ...line, at })).filter((line) => line.lang === lang || line.lang === null);
  const kept = own.filter((line) => line.struck === null && line.lang === lang);
  const headline = headlineOf(own, kept);
  const body = kept.filter((line) => line.at !== headline?.line);
  const opening = body.slice(0, 3).find((line) => datelineOf(line.text, lang) !== null);
  const dateline = opening ? datelineOf(opening.text, lang) : null;
  const at = opening?.at ?? 0;

  const dates = own.flatMap((line) => {
    const isNote = line.struck !== null && line.struck !== 'doubled' && line.struck !== 'read-also';
    const isTop = line === opening || isNote;
    return isTop ? datesIn(line.text).map((date) => ({ date: { ...date, line: line.at }, isNote })) : [];
  });
  const published =
    dates.find(({ date, isNote }) => isNote && date.calendar === 'gregorian') ?? dates.find(({ isNote }) => isNote);
  const first =
    dates.find(({ date }) => date.line === opening?.at && (!dateline || date.start <= dateline.end)) ??
    dates.find(({ date }) => date.calendar === 'gregorian') ??
    dates[0];
  return {
    headline,
    place: dateline?.place ? { line: at, ...dateline.place } : null,
    date: first?.date ?? null,
    published: published?.date ?? null,
    publisher: publisherOf(own, opening?.at, dateline?.agency ?? null),
  };
}

/** A line as long as this, or one that ends as a sentence does, is text and no headline. */
const BODY = 160;
const ENDS_AS_SENTENCE = /[.؟!?]["”»)]*$/;

/** Whether a text may be a headline: it is short, and does not end as a sentence does. */
export function isTitle(text: string): boolean {
  const line = text.trim();
  return line !== '' && line.length < BODY && !ENDS_AS_SENTENCE.test(line);
}

/**
 * The headline among the lines above the text: one that the file marks, else one that the page says twice, else the first of four words or
 * more; names of sections and of authors are shorter.
 */
function headlineOf(
  own: readonly (Line & { at: number })[],
  kept: readonly (Line & { at: number })[],
): Recognised['headline'] {
  const body = kept.findIndex(({ text, hint }) => hint !== 'heading' && !isTitle(text));
  // Without a text under it a line is no headline.
  const above = kept
    .slice(0, body < 0 ? Math.max(0, kept.length - 1) : body)
    .filter(({ text }) => text.length <= HEADLINE);
  const twice = new Set(own.filter(({ struck }) => struck === 'doubled').map(({ text }) => letters(text)));
  const found =
    kept
      .slice(0, body < 0 ? undefined : body)
      .find(({ hint, text }) => hint === 'heading' && text.length <= HEADLINE) ??
    above.find(({ text }) => twice.has(letters(text))) ??
    above.find(({ text }) => text.split(/\s+/).length >= 4) ??
    above[0];
  return found ? { text: found.text, line: found.at, start: 0, end: found.text.length } : null;
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

interface Dateline {
  place: { text: string; start: number; end: number } | null;
  agency: { text: string; start: number; end: number } | null;
  /** Offset at which the report itself begins. */
  end: number;
}

const AGENCY = PUBLISHERS.flatMap(({ spellings }) => spellings)
  .toSorted((a, b) => b.length - a.length)
  .map((spelling) => spelling.replaceAll('.', String.raw`\.\s?`).replaceAll(' ', String.raw`\s?`))
  .join('|');
/** What stands before an agency: موسكو أول أبريل 2025 (شينخوا) …; القاهرة – أ ش أ –; GENEVA, April 1 (Xinhua) -- */
const WITH_AGENCY: Record<Lang, RegExp> = {
  ar: new RegExp(
    String.raw`^(?<lead>[\u0621-\u0652][^.():]{1,100}?)\s?(?:[(/–—]|\s-)\s?(?<agency>${AGENCY})\s?(?:[)/–—:-]|(?=\s))\s*[-–—:]*\s*`,
  ),
  en: new RegExp(String.raw`^(?<lead>\p{Lu}[^():]{1,80}?)\s?\(\s?(?<agency>${AGENCY})\s?\)\s*(?:--|[-–—:])*\s*`, 'u'),
};
/** Without an agency the place is parted from the report by a dash, or, in Arabic, by a date. */
const WITH_DASH: Record<Lang, RegExp> = {
  ar: /^(?<lead>[\u0621-\u0652]+(?:\s[\u0621-\u0652]+){0,2}(?:\s?[،,]?\s(?:في\s)?(?:\d|أول)[^.()]{4,50}?)?)\s(?:--?|[–—])\s(?=.{25})/,
  en: /^(?<lead>\p{Lu}[\p{Lu}\s.'’-]{2,30}(?:,\s\p{Lu}[\p{L}.]+)?(?:,?\s\p{Lu}[\p{L}.]+\s\d{1,2}(?:,\s\d{4})?)?)\s?(?:--|[–—])\s/u,
};
/** Where the name of a place ends: a date, a comma, a day of the week. */
const PLACE: Record<Lang, RegExp> = {
  ar: /^[\u0621-\u0652]+(?:[\s-][\u0621-\u0652]+){0,3}?(?=\s?[،,–—\d/-]|\s(?:في|أول|ال?(?:سبت|أحد|اثنين|إثنين|ثلاثاء|أربعاء|خميس|جمعة))(?=[\s،,])|\s?$)/,
  en: /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}?(?:,\s(?:\p{Lu}\.){2,}|,\s\p{Lu}\p{L}+(?!\p{L}|\.?\s\d))?(?=\s?,|\s?$|\s\p{Lu}\p{L}+\.?\s\d)/u,
};

/** The dateline at the beginning of a report; null where there is none. */
export function datelineOf(text: string, lang: Lang): Dateline | null {
  const found = WITH_AGENCY[lang].exec(text) ?? WITH_DASH[lang].exec(text);
  if (!found?.groups) return null;
  const { lead = '', agency } = found.groups;
  const place = PLACE[lang].exec(lead)?.[0];
  if (place === undefined) return null;
  const start = agency === undefined ? -1 : text.indexOf(agency, lead.length);
  return {
    place: { text: place, start: 0, end: place.length },
    agency: agency === undefined ? null : { text: agency, start, end: start + agency.length },
    end: found[0].length,
  };
}

function publisherOf(
  own: readonly (Line & { at: number })[],
  opening: number | undefined,
  agency: { text: string; start: number; end: number } | null,
): Recognised['publisher'] {
  if (agency && opening !== undefined) return { line: opening, ...agency, name: nameOf(agency.text) };
  for (const { text, struck, at } of own) {
    if (struck !== 'source-line' && struck !== 'copyright') continue;
    const said =
      /^[/[(\s]*(?:(?:ال)?مصدر(?:\sالخبر)?|sources?)\s*[:：]\s*(?<name>[^/|\d()،,]+)|^نقلاً?ا?\sعن\s*:?\s*(?<from>[^.،/|\d]+)|^[([/]?\s*(?<bare>[^)\]/|\d]{2,40})/i.exec(
        text,
      );
    const name = (said?.groups?.['name'] ?? said?.groups?.['from'] ?? said?.groups?.['bare'])?.trim();
    if (!name) continue;
    const start = text.indexOf(name);
    return { line: at, text: name, start, end: start + name.length, name: nameOf(name) };
  }
  return null;
}

function nameOf(text: string): { ar: string; en: string } | null {
  const plain = text.replace(/\s+/g, ' ').trim().toLowerCase();
  const known = PUBLISHERS.find(({ spellings }) => spellings.some((spelling) => spelling.toLowerCase() === plain));
  return known ? { ar: known.ar, en: known.en } : null;
}
