/**
 * A citation as people write it: a note by the Chicago Manual (17 and 18), a reference by APA 7, an entry by MLA 9, each
 * in English and as Arabic theses write it. The article is signed by its agency alone, so the agency stands for the author,
 * except in MLA, which begins with the title where author and publisher are one. English forms give the title in Arabic with its
 * English in brackets; to a reader of Arabic it needs no translation.
 */
import { inLanguage } from '#article/source';
import type { CitationStyle } from '#article/citation-styles';
import { formatDay, publicationDayOf } from '#article/dates';
import { headlineOf, type Article, type Unit } from '#article/model';
import type { Lang } from '#article/format/schema';
import { escapeMarkup, undirected, webAddress } from '#exports/formats/plain';
import { plainLine, type Stretch } from './plain-line';

/** A stretch of a citation. */
export interface Run {
  text: string;
  /** Its language, where it is not that of the citation. */
  lang?: Lang;
  /** Only Latin letters are slanted: Arabic has no italics. */
  italic?: true;
  href?: string;
}

export interface Citation {
  /** What stands behind the quoted words, where the style has such: (Xinhua, 2025, para. 3). */
  pointer: Run[] | null;
  /** What stands in the note or in the list. */
  reference: Run[];
}

export interface Citing {
  style: CitationStyle;
  lang: Lang;
  /** Where it was read; an address that is not of the web is left out. */
  url: string;
  /** The day on which it was read, `YYYY-MM-DD`. */
  accessed: string;
  /** What is said of the English, where words of it are quoted: whose it is. */
  translation?: string | null;
}

/** @param units the rows that are cited, in the order of the text; none: the article as a whole */
export function citationOf(
  article: Article,
  units: readonly Unit[],
  { style, lang, url, accessed, translation }: Citing,
): Citation {
  const { source } = article;
  const title = headlineOf(article);
  return forms[lang][style]({
    agency: undirected(inLanguage(source.publisher, lang) ?? ''),
    arabic: undirected(title.ar),
    english: undirected(title.en),
    published: publicationDayOf(source),
    accessed,
    url: webAddress(url),
    units,
    translation: translation ? ` ${undirected(translation)}` : '',
  });
}

/** The citation as one line of plain text. */
export function plainOf(runs: readonly Run[], lang: Lang): string {
  return plainLine(stretchesOf(runs, lang), lang);
}

/** The stretches of a citation in `lang`, by their language. */
export function stretchesOf(runs: readonly Run[], lang: Lang): Stretch[] {
  return runs.map((run) =>
    run.href === undefined ? { text: run.text, lang: run.lang ?? lang } : { text: run.text, lang: 'en', address: true },
  );
}

/** The same as HTML, without a block around it. */
export function htmlOf(runs: readonly Run[]): string {
  return runs
    .map(({ text, lang, italic, href }) => {
      const words = escapeMarkup(text);
      if (href !== undefined) return `<a href="${escapeMarkup(href)}" dir="ltr">${words}</a>`;
      if (italic) return `<i>${words}</i>`;
      return lang === undefined ? words : `<span lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">${words}</span>`;
    })
    .join('');
}

interface Facts {
  /** Empty: nobody is named as the source, and the title leads. */
  agency: string;
  arabic: string;
  /** Empty: the headline has no English. */
  english: string;
  /** Days, `YYYY-MM-DD`. */
  /** `null`: the source bears no date. */
  published: string | null;
  accessed: string;
  url: string | null;
  units: readonly Unit[];
  /** A sentence with a space before it; empty: no English is quoted, or nobody is known to have made it. */
  translation: string;
}

const forms: Record<Lang, Record<CitationStyle, (facts: Facts) => Citation>> = {
  en: {
    chicago: ({ agency, arabic, english, published, url, units, translation }) => ({
      pointer: null,
      reference: [
        { text: `${withSign(agency, ', ')}“` },
        { text: arabic, lang: 'ar' },
        { text: `”${bracketed(english)}, ${published === null ? 'n.d.' : monthFirst(published)}` },
        { text: listed(placesOf(units, 'en'), ', ') },
        ...address(url, ', ', '.'),
        ...sentence(translation),
      ],
    }),
    apa: ({ agency, arabic, english, published, url, units, translation }) => ({
      pointer: [
        {
          text: `(${agency || `“${firstWords(english || arabic)}”`}, ${yearOf(published, 'en')}${listed(placesOf(units, 'en'), ', ')})`,
        },
      ],
      reference: [
        { text: agency === '' ? '' : `${agency}. (${apaDay(published)}). ` },
        { text: arabic, lang: 'ar' },
        { text: `${bracketed(english)}.${agency === '' ? ` (${apaDay(published)}).` : ''}` },
        ...sentence(translation),
        // No full stop behind the address: APA knows that it would be read as a part of it.
        ...address(url, ' ', ''),
      ],
    }),
    mla: ({ agency, arabic, english, published, accessed, url, units, translation }) => ({
      pointer: [
        { text: '(“' },
        { text: firstWords(arabic), lang: 'ar' },
        { text: `${units.length > 0 ? ',' : ''}”${listed(placesOf(units, 'en', 'pars.', 'par.'), ' ')})` },
      ],
      reference: [
        { text: '“' },
        { text: arabic, lang: 'ar' },
        { text: english === '' ? '.” ' : `” [“${english}”]. ` },
        { text: agency, italic: true },
        { text: published === null ? '' : `${agency === '' ? '' : ', '}${abbreviated(published)}` },
        ...address(url, ', ', ''),
        { text: `. Accessed ${abbreviated(accessed)}.` },
        ...sentence(translation),
      ],
    }),
  },
  ar: {
    chicago: ({ agency, arabic, published, url, units, translation }) => ({
      pointer: null,
      reference: [
        { text: `${withSign(agency, '، ')}«${arabic}»، ${arabicDay(published)}${listed(placesOf(units, 'ar'), '، ')}` },
        ...address(url, '، ', '.'),
        ...sentence(translation),
      ],
    }),
    apa: ({ agency, arabic, published, url, units, translation }) => ({
      pointer: [
        {
          text: `(${agency || `«${firstWords(arabic)}»`}، ${yearOf(published, 'ar')}${listed(placesOf(units, 'ar'), '، ')})`,
        },
      ],
      reference: [
        {
          text:
            agency === ''
              ? `${arabic}. (${apaArabicDay(published)}).`
              : `${agency}. (${apaArabicDay(published)}). ${arabic}.`,
        },
        ...sentence(translation),
        ...address(url, ' ', ''),
      ],
    }),
    mla: ({ agency, arabic, published, accessed, url, units, translation }) => ({
      pointer: [{ text: `(«${firstWords(arabic)}»${listed(placesOf(units, 'ar'), '، ')})` }],
      reference: [
        { text: `«${arabic}». ${withSign(agency, '، ')}${arabicDay(published)}` },
        ...address(url, '، ', ''),
        { text: `. تاريخ الاطلاع: ${formatDay(accessed, 'ar')}.` },
        ...sentence(translation),
      ],
    }),
  },
};

/** A sentence more, where there is one. */
const sentence = (text: string): Run[] => (text === '' ? [] : [{ text }]);

/** What is known, with the sign behind it; nothing where it is not known. */
const withSign = (text: string, sign: string) => (text === '' ? '' : text + sign);

/** The English of a title, behind the Arabic. */
const bracketed = (english: string) => (english === '' ? '' : ` [${english}]`);

const UNDATED: Record<Lang, string> = { en: 'n.d.', ar: 'د.ت.' };
const yearOf = (day: string | null, lang: Lang) => day?.slice(0, 4) ?? UNDATED[lang];
const apaDay = (day: string | null) =>
  day === null ? UNDATED.en : `${yearOf(day, 'en')}, ${monthFirst(day).replace(/, \d+$/, '')}`;
const arabicDay = (day: string | null) => (day === null ? UNDATED.ar : formatDay(day, 'ar'));
const apaArabicDay = (day: string | null) =>
  day === null ? UNDATED.ar : `${yearOf(day, 'ar')}، ${formatDay(day, 'ar').replace(/ \d{4}$/, '')}`;

/** The rows as a citation names them: “headline”, “paras. 3, 5”, «الفقرتان 3 و5»; none for the article as a whole. */
export function placesOf(units: readonly Unit[], lang: Lang, many = 'paras.', one = 'para.'): string[] {
  const numbers = units.filter((unit) => unit.index > 0).map((unit) => unit.index);
  const words = lang === 'ar' ? ARABIC : { headline: 'headline', one, two: many, many, comma: ', ' };
  const noun = [words.one, words.two][numbers.length - 1] ?? words.many;
  return [
    ...(units.some((unit) => unit.index === 0) ? [words.headline] : []),
    ...(numbers.length > 0 ? [`${noun} ${numbers.join(words.comma)}`] : []),
  ];
}

/** Arabic has a dual, and joins numbers by و without a space behind it. */
const ARABIC = { headline: 'العنوان', one: 'الفقرة', two: 'الفقرتان', many: 'الفقرات', comma: ' و' };

/** Each with the sign before it; nothing where there are none. */
function listed(places: readonly string[], sign: string): string {
  return places.map((place) => sign + place).join('');
}

function address(url: string | null, before: string, after: string): Run[] {
  if (url === null) return after === '' ? [] : [{ text: after }];
  return [{ text: before }, { text: url, href: url }, ...(after === '' ? [] : [{ text: after }])];
}

/** A long title is shortened to its first words where it only points to the list. */
function firstWords(title: string): string {
  return title.split(' ').slice(0, 4).join(' ');
}

const MONTHS = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

/** “2 Apr. 2025”. */
function abbreviated(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** “April 2, 2025”: American manuals put the month first. */
function monthFirst(day: string): string {
  const [date, month, year] = formatDay(day, 'en').split(' ');
  return `${month} ${date}, ${year}`;
}
