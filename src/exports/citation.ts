/**
 * Citations: of the article, of one paragraph, or of one entry of the register. Reference managers get CSL-JSON, BibTeX
 * and RIS, the latter two through Citation.js; people get a line of text.
 */
import { formatDay } from '#article/dates';
import type { Article, Undertaking, Unit } from '#article/model';
import type { Lang } from '#article/schema';
import { undirected, webAddress } from './plain';
import type { ExportInput, Exporter } from './types';
import { quotedWords, titleOf } from './whole-article';

/** What is cited: a row of the text, an entry of the register, or (`null`) the whole article. */
export type Cited = Unit | Undertaking | null;

/** What a row, an entry or the article is called in a citation. A citation is in its reader's language, not its file's. */
const WORDS: Record<
  Lang,
  { headline: string; paragraph: string; paragraphs: string; comma: string; published: string }
> = {
  en: { headline: 'headline', paragraph: 'para.', paragraphs: 'paras', comma: ', ', published: 'published' },
  ar: { headline: 'العنوان', paragraph: 'الفقرة', paragraphs: 'الفقرات', comma: '، ', published: 'نُشر في' },
};

/**
 * The citation as a line of plain text: publisher, title, place and day of the dateline, day of publication, paragraph.
 * “Xinhua, “Chinese, Russian …”, Moscow, 1 April 2025 (published 2 April 2025), para. 3.”
 *
 * @param url added at the end where it is given
 */
export function citeText(article: Article, cited: Cited, lang: Lang, url?: string): string {
  const { source } = article;
  const { comma, published } = WORDS[lang];
  const day = formatDay(source.dateline, lang);
  const printed = formatDay(source.published, lang);
  const parts = [
    undirected(source.publisher[lang]),
    quoted(titleOf(article)[lang], lang),
    undirected(source.place[lang]),
    day === printed ? day : `${day} (${published} ${printed})`,
    ...placeOf(cited, lang),
  ];
  // An address ends with itself: a full stop would be read as a part of it.
  const address = url === undefined ? null : webAddress(url);
  return `${parts.join(comma)}.${address === null ? '' : ` ${address}`}`;
}

function quoted(text: string, lang: Lang): string {
  return lang === 'ar' ? `«${undirected(text)}»` : `“${undirected(text)}”`;
}

/** “para. 3”, and for an entry the words that it rests on. */
function placeOf(cited: Cited, lang: Lang): string[] {
  if (cited === null) return [];
  const words = WORDS[lang];
  const units = unitsOf(cited);
  const numbers = units.filter((unit) => unit.index > 0).map((unit) => unit.index);
  const place = [
    ...(units.some((unit) => unit.index === 0) ? [words.headline] : []),
    ...(numbers.length > 0
      ? [`${numbers.length > 1 ? words.paragraphs : words.paragraph} ${numbers.join(words.comma)}`]
      : []),
  ];
  return isUnit(cited) ? place : [...place, quoted(quotedWords(cited, lang), lang)];
}

function unitsOf(cited: Unit | Undertaking): Unit[] {
  if (isUnit(cited)) return [cited];
  const marks = [...cited.cue.quotes, ...cited.evidence];
  return [...new Set(marks.map((mark) => mark.sentence.unit))].toSorted((a, b) => a.index - b.index);
}

function isUnit(cited: Unit | Undertaking): cited is Unit {
  return 'sentences' in cited;
}

/** A bibliographic record, as CSL-JSON 1.0 has it. */
export interface CslItem {
  id: string;
  type: 'article-newspaper';
  title: string;
  'container-title': string;
  publisher: string;
  issued: CslDate;
  accessed: CslDate;
  language: string;
  URL?: string;
  note: string;
}

interface CslDate {
  'date-parts': [[number, number, number]];
}

/** The record of what is cited. The title is the Arabic one with its English in brackets, as the style manuals ask. */
export function cslItem(article: Article, cited: Cited, url: string, now: Date): CslItem {
  const { source } = article;
  const title = titleOf(article);
  const address = webAddress(url);
  const publisher = undirected(source.publisher.en);
  const notes = [
    `Dateline: ${undirected(source.place.en)}, ${source.dateline}.`,
    ...(cited === null ? [] : [`Cited: ${placeOf(cited, 'en').join(', ')}.`]),
    undirected(article.translation.en),
  ];
  return {
    id: cited === null ? article.slug : `${article.slug}-${cited.id}`,
    type: 'article-newspaper',
    title: `${undirected(title.ar)} [${undirected(title.en)}]`,
    'container-title': publisher,
    publisher,
    issued: { 'date-parts': [dateParts(source.published)] },
    accessed: { 'date-parts': [dateParts(now.toISOString())] },
    language: 'ar',
    ...(address === null ? {} : { URL: placed(address, cited) }),
    note: notes.join(' '),
  };
}

/** The address of a row has its id for fragment. */
function placed(address: string, cited: Cited): string {
  const unit = cited === null ? undefined : unitsOf(cited)[0];
  const url = new URL(address);
  if (unit) url.hash = unit.id;
  return url.href;
}

function dateParts(iso: string): [number, number, number] {
  return [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))];
}

function isoOf({ 'date-parts': [parts] }: CslDate): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** What the input asks to cite: the one row or the one entry that is left, else the article. */
export function citedIn({ article, unitSelection, undertakings }: Omit<ExportInput, 'now'>): Cited {
  if (undertakings.length === 1 && article.undertakings.length > 1) return undertakings[0] ?? null;
  if (unitSelection.length === 1 && article.units.length > 1) return unitSelection[0] ?? null;
  return null;
}

function itemOf(input: ExportInput): CslItem {
  return cslItem(input.article, citedIn(input), input.url, input.now);
}

const describe = () => ({ citations: 1 });

export const cslJson: Exporter = {
  id: 'csl-json',
  describe,
  make(input) {
    const item = itemOf(input);
    return Promise.resolve({
      name: `${item.id}.csl.json`,
      mime: 'application/vnd.citationstyles.csl+json',
      content: `${JSON.stringify([item], null, 2)}\n`,
    });
  },
};

export const bibtex: Exporter = {
  id: 'bibtex',
  describe,
  async make(input) {
    const item = itemOf(input);
    const [{ plugins }] = await Promise.all([import('@citation-js/core'), import('@citation-js/plugin-bibtex')]);
    // Arabic stays Arabic: what the format cannot hold is escaped here instead.
    plugins.config.get('@bibtex').format.asciiOnly = false;
    const [entry] = plugins.output.format('bibtex', [texItem(item)], { format: 'object' });
    return { name: `${item.id}.bib`, mime: 'application/x-bibtex;charset=utf-8', content: bibtexOf(item, entry) };
  },
};

interface BibtexEntry {
  type: string;
  properties: Readonly<Record<string, string>>;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The month as BibTeX's own macro, and the day by itself: “apr 2” in braces is a month to no program. */
function bibtexOf(item: CslItem, { type, properties }: BibtexEntry): string {
  const [, month, day] = item.issued['date-parts'][0];
  const fields = Object.entries(properties).flatMap(([name, value]) =>
    name === 'month' ? [`month = ${MONTHS[month - 1]}`, `day = {${day}}`] : [`${name} = {${value}}`],
  );
  return `@${type}{${item.id},\n${[...fields, `urldate = {${isoOf(item.accessed)}}`, `language = {${item.language}}`].map((field) => `  ${field},\n`).join('')}}\n`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** The record with its text escaped for TeX. Braces are named, for BibTeX counts even those that are escaped. */
function texItem(item: CslItem): CslItem {
  return {
    ...item,
    title: texText(item.title),
    'container-title': texText(item['container-title']),
    publisher: texText(item.publisher),
    note: texText(item.note),
  };
}

function texText(text: string): string {
  return (
    text
      .replace(/[\\{}<>~^&%$#_]/g, (sign) => TEX[sign] ?? `\\${sign}`)
      // Two hyphens or two quotation marks would become one dash, one curly mark.
      .replace(/([-'`])(?=\1)/g, '$1{}')
  );
}

export const ris: Exporter = {
  id: 'ris',
  describe,
  async make(input) {
    const item = itemOf(input);
    const [{ plugins }] = await Promise.all([import('@citation-js/core'), import('@citation-js/plugin-ris')]);
    // Its text would break every line at 70 signs, in the middle of an address or of an Arabic word.
    const [entry] = plugins.output.format('ris', [item], { format: 'object' });
    return { name: `${item.id}.ris`, mime: 'application/x-research-info-systems', content: risOf(item, entry) };
  },
};

type RisEntry = Readonly<Record<string, string | number | readonly (string | number)[]>>;

function risOf(item: CslItem, { TY, ...entry }: RisEntry): string {
  const tags = Object.entries({ ...entry, ID: item.id, DA: `${isoOf(item.issued).replaceAll('-', '/')}/` }).flatMap(
    ([tag, value]) => [value].flat().map((one) => `${tag}  - ${one}`),
  );
  return [`TY  - ${String(TY)}`, ...tags, 'ER  - ', ''].join('\r\n');
}
