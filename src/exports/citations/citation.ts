/**
 * Records for reference managers: of the article, of one paragraph, or of one entry of the register, as CSL-JSON, BibTeX
 * and RIS, the latter two through Citation.js. What people read in a note is in `cite-text.ts`.
 */
import { headlineOf, type Article, type Undertaking, type Unit } from '#article/model';
import { placesOf } from './cite-text';
import { undirected, webAddress } from '#exports/formats/plain';
import type { Cited, ExportInput, Exporter } from '#exports/types';
import { quotedWords } from '#exports/formats/whole-article';

/** “para. 3”, and for an entry the words that it rests on. */
function placeOf(cited: Unit | Undertaking): string[] {
  const place = placesOf(unitsOf(cited), 'en');
  return isUnit(cited) ? place : [...place, `“${undirected(quotedWords(cited, 'en'))}”`];
}

/** The rows of what is cited, in the order of the text; none for the article as a whole. */
export function unitsOf(cited: Cited): Unit[] {
  if (cited === null) return [];
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
  const title = headlineOf(article);
  const address = webAddress(url);
  const publisher = undirected(source.publisher.en);
  const notes = [
    `Dateline: ${undirected(source.place.en)}, ${source.dateline}.`,
    ...(cited === null ? [] : [`Cited: ${placeOf(cited).join(', ')}.`]),
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
    ...(address === null ? {} : { URL: addressOf(address, cited) }),
    note: notes.join(' '),
  };
}

/** The address of what is cited: that of a row has its id for fragment. */
export function addressOf(address: string, cited: Cited): string {
  const [unit] = unitsOf(cited);
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

function itemOf(input: ExportInput): CslItem {
  return cslItem(input.article, input.cited, input.url, input.now);
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
