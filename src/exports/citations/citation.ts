/**
 * Records for reference managers: of the article, of one paragraph, or of one entry of the register, as CSL-JSON, BibTeX
 * and RIS. What people read in a note is in `cite-text.ts`.
 */
import { selectionLink } from '#article/address/links';
import { publicationDayOf } from '#article/dates';
import { inLanguage } from '#article/source';
import { headlineOf, type Article, type Undertaking, type Unit } from '#article/model';
import { bibtexOf } from './bibtex';
import { placesOf } from './cite-text';
import type { CslDate, CslItem } from './csl';
import { undirected, webAddress } from '#exports/formats/plain';
import { quotedPromise } from './promise';
import { risOf } from './ris';
import type { Cited, ExportInput, Exporter } from '#exports/types';

/** “para. 3”, and for an entry who undertakes it in which words. */
function locatorOf(article: Article, cited: Unit | Undertaking): string[] {
  const place = placesOf(unitsOf(cited), 'en');
  if (isUnit(cited)) return place;
  const promise = quotedPromise(article, cited, 'en') || quotedPromise(article, cited, 'ar');
  return promise === '' ? place : [...place, promise];
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

/** The record of what is cited. The title is the Arabic one with its English in brackets, as the style manuals ask. */
export function cslItem(article: Article, cited: Cited, url: string, now: Date): CslItem {
  const { source } = article;
  const title = headlineOf(article);
  const day = publicationDayOf(source);
  const address = webAddress(url);
  const publisher = undirected(inLanguage(source.publisher, 'en') ?? '');
  const place = inLanguage(source.place, 'en');
  const dateline = [place === null ? null : undirected(place), source.dateline].filter((part) => part !== null);
  const notes = [
    ...(dateline.length > 0 ? [`Dateline: ${dateline.join(', ')}.`] : []),
    ...(cited === null ? [] : [`Cited: ${locatorOf(article, cited).join(', ')}.`]),
    ...(article.translation ? [undirected(article.translation.en)] : []),
  ];
  return {
    id: cited === null ? article.slug : `${article.slug}-${cited.id}`,
    type: 'article-newspaper',
    title: title.en === '' ? undirected(title.ar) : `${undirected(title.ar)} [${undirected(title.en)}]`,
    'container-title': publisher,
    publisher,
    ...(day === null ? {} : { issued: dateOf(day) }),
    accessed: dateOf(now.toISOString()),
    language: 'ar',
    ...(address === null ? {} : { URL: addressOf(article, address, cited) }),
    note: notes.join(' '),
  };
}

/** The address of what is cited: of an entry the link that opens it, lit; that of a row has its id for fragment. */
export function addressOf(article: Article, address: string, cited: Cited): string {
  if (cited !== null && !isUnit(cited)) return selectionLink(article, { type: 'undertaking', id: cited.id }, address);
  const [unit] = unitsOf(cited);
  const url = new URL(address);
  if (unit) url.hash = unit.id;
  return url.href;
}

function dateOf(iso: string): CslDate {
  return { 'date-parts': [[Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))]] };
}

/** What a record is made from. */
type Recorded = Pick<ExportInput, 'article' | 'cited' | 'url' | 'now'>;

function itemOf(input: Recorded): CslItem {
  return cslItem(input.article, input.cited, input.url, input.now);
}

/** The text of a record in each format. */
const records = {
  'csl-json': (item) => `${JSON.stringify([item], null, 2)}\n`,
  bibtex: bibtexOf,
  ris: risOf,
} satisfies Record<string, (item: CslItem) => string>;

/**
 * The text of a record, at once: browsers let a page copy only while the press of the button lasts.
 * @param format id of the exporter; `null` is returned for one that makes no record
 */
export function recordOf(format: string, input: Recorded): string | null {
  const write = Object.entries(records).find(([id]) => id === format)?.[1];
  return write ? write(itemOf(input)) : null;
}

function exporter(id: keyof typeof records, extension: string, mime: string): Exporter {
  return {
    id,
    describe: () => ({ citations: 1 }),
    make(input) {
      const item = itemOf(input);
      return Promise.resolve({ name: `${item.id}.${extension}`, mime, content: records[id](item) });
    },
  };
}

export const cslJson = exporter('csl-json', 'csl.json', 'application/vnd.citationstyles.csl+json');
export const bibtex = exporter('bibtex', 'bib', 'application/x-bibtex;charset=utf-8');
export const ris = exporter('ris', 'ris', 'application/x-research-info-systems');
