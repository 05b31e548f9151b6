/**
 * The registers as tables, for CSV and XLSX alike: entities, their mentions, the undertakings, and the evidence that
 * each rests on. Headings and the names of kinds are in the language of the interface; the article's own words stand in
 * both languages, in a column each. A language that has no words for something has an empty cell.
 */
import { selectionLink } from '#article/address/links';
import type { Bilingual, Lang } from '#article/format/schema';
import type { CueQuote, Entity, Evidence, Mention, Undertaking } from '#article/model';
import { speakerName } from '#article/speakers';
import {
  entityKindNames,
  kindName,
  mannerName,
  roleNames,
  speakerNames,
  statusNames,
  topicName,
} from '#exports/labels';
import { GAP } from './pairs';
import { mentionsShown, paragraphNumber } from '#exports/places';
import type { ExportInput, Part } from '#exports/types';

export type CellValue = string | number | null;

export interface Column {
  /** Stable name, the same in every language. */
  id: string;
  heading: string;
  /** The language of the cells, where it is always the same one. */
  lang?: Lang | undefined;
  /** Width of the column in characters, as spreadsheets count it. */
  width: number;
}

export interface Table {
  id: 'entities' | 'mentions' | 'commitments' | 'evidence';
  title: string;
  columns: Column[];
  rows: CellValue[][];
}

/** The parts of an article that each table is made of. */
export const tableParts: Readonly<Record<Table['id'], readonly Part[]>> = {
  entities: ['rows', 'entities'],
  mentions: ['rows', 'entities'],
  commitments: ['undertakings'],
  evidence: ['undertakings'],
};

/** How a column is made: its heading in both languages and what stands in it for a row. */
interface Field<Row> {
  id: string;
  heading: Bilingual;
  lang?: Lang;
  width: number;
  cell: (row: Row) => CellValue;
}

/** Joins the pieces of a list in one cell. */
const LIST = '; ';

/** One row an entity that is shown. */
export function entitiesTable(input: ExportInput): Table {
  const mentions = mentionsShown(input);
  const rows = input.entities.map((entity) => ({
    entity,
    own: mentions.filter((mention) => mention.entity === entity),
  }));
  type Row = (typeof rows)[number];
  return table(input, 'entities', { ar: 'الأعلام والمفاهيم', en: 'Entities' }, rows, [
    { id: 'id', heading: { ar: 'المعرّف', en: 'Id' }, width: 22, cell: ({ entity }) => entity.id },
    {
      id: 'kind',
      heading: { ar: 'النوع', en: 'Kind' },
      width: 13,
      cell: ({ entity }) => entityKindNames[entity.kind][input.uiLanguage],
    },
    ...both<Row>('name', { ar: 'الاسم', en: 'Name' }, 28, ({ entity }) => entity.name),
    ...both<Row>('about', { ar: 'التعريف', en: 'About' }, 44, ({ entity }) => entity.about),
    {
      id: 'wikidata',
      heading: { ar: 'ويكي بيانات', en: 'Wikidata' },
      width: 34,
      cell: ({ entity }) => wikidataOf(entity),
    },
    { id: 'mentions', heading: { ar: 'عدد المواضع', en: 'Mentions' }, width: 11, cell: ({ own }) => own.length },
    { id: 'paragraphs', heading: { ar: 'الفقرات', en: 'Paragraphs' }, width: 16, cell: ({ own }) => placesOf(own) },
    {
      id: 'evidence_ar',
      heading: inLanguage({ ar: 'نصّ المواضع', en: 'Words of the mentions' }, 'ar'),
      lang: 'ar',
      width: 44,
      cell: ({ own }) => wordsOf(own, 'ar', LIST),
    },
    {
      id: 'evidence_en',
      heading: inLanguage({ ar: 'نصّ المواضع', en: 'Words of the mentions' }, 'en'),
      lang: 'en',
      width: 44,
      cell: ({ own }) => wordsOf(own, 'en', LIST),
    },
    {
      id: 'link',
      heading: { ar: 'الرابط', en: 'Link' },
      width: 30,
      cell: ({ entity }) => selectionLink(input.article, { type: 'entity', id: entity.id, at: 0 }, input.url),
    },
  ]);
}

/** One row a mention in the paragraphs that are shown, entity by entity. */
export function mentionsTable(input: ExportInput): Table {
  return table(input, 'mentions', { ar: 'المواضع', en: 'Mentions' }, mentionsShown(input), [
    { id: 'entity', heading: { ar: 'معرّف العَلَم', en: 'Entity' }, width: 22, cell: ({ entity }) => entity.id },
    { id: 'number', heading: { ar: 'رقم الموضع', en: 'Number' }, width: 9, cell: ({ index }) => index + 1 },
    {
      id: 'kind',
      heading: { ar: 'النوع', en: 'Kind' },
      width: 13,
      cell: ({ entity }) => entityKindNames[entity.kind][input.uiLanguage],
    },
    ...both<Mention>('name', { ar: 'الاسم', en: 'Name' }, 26, ({ entity }) => entity.name),
    {
      id: 'by',
      heading: { ar: 'طريقة الذكر', en: 'Mentioned' },
      width: 14,
      cell: ({ by }) => mannerName(by)[input.uiLanguage],
    },
    ...anchored<Mention>((mention) => mention),
    {
      id: 'link',
      heading: { ar: 'الرابط', en: 'Link' },
      width: 30,
      cell: ({ entity, index }) =>
        selectionLink(input.article, { type: 'entity', id: entity.id, at: index }, input.url),
    },
  ]);
}

/** One row an undertaking that is shown, with the words it rests on. */
export function commitmentsTable(input: ExportInput): Table {
  const names = (ids: readonly string[], lang: Lang) =>
    ids.map((id) => speakerName(input.article, id, lang, speakerNames[lang])).join(LIST) || null;
  return table<Undertaking>(input, 'commitments', { ar: 'الالتزامات', en: 'Commitments' }, input.undertakings, [
    { id: 'id', heading: { ar: 'المعرّف', en: 'Id' }, width: 26, cell: ({ id }) => id },
    {
      id: 'status',
      heading: { ar: 'الصفة', en: 'Status' },
      width: 12,
      cell: ({ cue }) => statusNames[cue.commitment ? 'commitment' : 'position'][input.uiLanguage],
    },
    {
      id: 'kind',
      heading: { ar: 'النوع', en: 'Kind' },
      width: 13,
      cell: ({ cue }) => kindName(cue.kind)[input.uiLanguage],
    },
    { id: 'force', heading: { ar: 'درجة الإلزام', en: 'Force' }, width: 8, cell: ({ cue }) => cue.force },
    ...both<Undertaking>(
      'by',
      { ar: 'الجهة الملتزمة أو صاحبة الموقف', en: 'By' },
      20,
      inBoth(({ cue }, lang) => names(cue.by, lang)),
    ),
    ...both<Undertaking>(
      'to',
      { ar: 'تجاه', en: 'To' },
      20,
      inBoth(({ cue }, lang) => names(cue.to, lang)),
    ),
    ...both<Undertaking>(
      'speaker',
      { ar: 'القائل', en: 'Speaker' },
      20,
      inBoth(({ cue }, lang) => names([cue.speaker], lang)),
    ),
    ...both<Undertaking>('cue', { ar: 'العبارة الدالة', en: 'Cue' }, 22, ({ cue }) => cue.label),
    { id: 'action', heading: { ar: 'الفعل', en: 'Action' }, lang: 'en', width: 18, cell: ({ action }) => action },
    {
      id: 'object',
      heading: { ar: 'المضمون', en: 'Object' },
      lang: 'en',
      width: 44,
      cell: ({ object }) => object,
    },
    {
      id: 'topic',
      heading: { ar: 'الموضوع', en: 'Topic' },
      width: 18,
      cell: ({ topic }) => topicName(topic)[input.uiLanguage],
    },
    ...both<Undertaking>('timeframe', { ar: 'الإطار الزمني', en: 'Timeframe' }, 18, ({ timeframe }) => timeframe),
    {
      id: 'paragraphs',
      heading: { ar: 'الفقرات', en: 'Paragraphs' },
      width: 11,
      cell: (entry) => placesOf(proofOf(entry)),
    },
    ...both<Undertaking>(
      'cue_words',
      { ar: 'نصّ العبارة الدالة', en: 'Words of the cue' },
      22,
      inBoth(({ cue }, lang) => wordsOf(cue.quotes, lang, GAP)),
    ),
    ...both<Undertaking>(
      'evidence',
      { ar: 'نصّ الشاهد', en: 'Evidence' },
      50,
      inBoth(({ evidence }, lang) => wordsOf(evidence, lang, GAP)),
    ),
    ...both<Undertaking>(
      'rationale',
      { ar: 'تعليل القراءة', en: 'Rationale' },
      40,
      ({ rationale }) => rationale ?? null,
    ),
    {
      id: 'link',
      heading: { ar: 'الرابط', en: 'Link' },
      width: 30,
      cell: ({ id }) => selectionLink(input.article, { type: 'undertaking', id }, input.url),
    },
  ]);
}

/** One row a quotation that an undertaking rests on: its cue, then its evidence. */
export function evidenceTable(input: ExportInput): Table {
  const rows = input.undertakings.flatMap((entry) => proofOf(entry).map((mark) => ({ entry, mark })));
  type Row = (typeof rows)[number];
  return table(input, 'evidence', { ar: 'الشواهد', en: 'Evidence' }, rows, [
    {
      id: 'undertaking',
      heading: { ar: 'معرّف الالتزام', en: 'Undertaking' },
      width: 26,
      cell: ({ entry }) => entry.id,
    },
    {
      id: 'role',
      heading: { ar: 'الدور', en: 'Role' },
      width: 14,
      cell: ({ mark }) => roleNames[mark.type === 'cue' ? 'cue' : mark.role][input.uiLanguage],
    },
    ...anchored<Row>(({ mark }) => mark),
    {
      id: 'link',
      heading: { ar: 'الرابط', en: 'Link' },
      width: 30,
      cell: ({ entry }) => selectionLink(input.article, { type: 'undertaking', id: entry.id }, input.url),
    },
  ]);
}

/** All tables, in the order of a reader's questions: who and what, where, who undertook what, in which words. */
export function tablesOf(input: ExportInput): Table[] {
  return [entitiesTable(input), mentionsTable(input), commitmentsTable(input), evidenceTable(input)];
}

/** The cue and the evidence of an entry, in that order. */
function proofOf(entry: Undertaking): (CueQuote | Evidence)[] {
  return [...entry.cue.quotes, ...entry.evidence];
}

/** The page about it, for people. */
function wikidataOf(entity: Entity): string | null {
  return entity.wikidata === undefined ? null : `https://www.wikidata.org/wiki/${entity.wikidata}`;
}

function table<Row>(
  input: ExportInput,
  id: Table['id'],
  title: Bilingual,
  rows: readonly Row[],
  fields: readonly Field<Row>[],
): Table {
  return {
    id,
    title: title[input.uiLanguage],
    columns: fields.map((field) => ({
      id: field.id,
      heading: field.heading[input.uiLanguage],
      lang: field.lang,
      width: field.width,
    })),
    rows: rows.map((row) => fields.map((field) => field.cell(row))),
  };
}

/** Two columns, Arabic first. */
function both<Row>(
  id: string,
  heading: Bilingual,
  width: number,
  cell: (row: Row) => Record<Lang, string | null> | null,
): Field<Row>[] {
  return (['ar', 'en'] as const).map((lang) => ({
    id: `${id}_${lang}`,
    heading: inLanguage(heading, lang),
    lang,
    width,
    cell: (row) => cell(row)?.[lang] ?? null,
  }));
}

/** Where quoted words stand: paragraph, sentence, the words, and the sentence around them, in both languages. */
function anchored<Row>(markOf: (row: Row) => Mention | CueQuote | Evidence): Field<Row>[] {
  return [
    {
      id: 'paragraph',
      heading: { ar: 'الفقرة', en: 'Paragraph' },
      width: 10,
      cell: (row) => paragraphNumber(markOf(row).sentence.unit),
    },
    { id: 'sentence', heading: { ar: 'الجملة', en: 'Sentence' }, width: 10, cell: (row) => markOf(row).sentence.id },
    ...both<Row>('words', { ar: 'النص', en: 'Words' }, 34, (row) => markOf(row).quote),
    ...both<Row>('context', { ar: 'الجملة كاملة', en: 'Whole sentence' }, 60, (row) => {
      const { ar, en } = markOf(row).sentence;
      return { ar: ar.trim(), en: en.trim() };
    }),
  ];
}

/** What a function makes for each language. */
function inBoth<Row>(write: (row: Row, lang: Lang) => string | null): (row: Row) => Record<Lang, string | null> {
  return (row) => ({ ar: write(row, 'ar'), en: write(row, 'en') });
}

function inLanguage(heading: Bilingual, lang: Lang): Bilingual {
  return lang === 'ar'
    ? { ar: `${heading.ar} (عربي)`, en: `${heading.en} (Arabic)` }
    : { ar: `${heading.ar} (إنجليزي)`, en: `${heading.en} (English)` };
}

/** The words of several marks in one cell; as a list, each once. */
function wordsOf(marks: readonly { quote: Record<Lang, string | null> }[], lang: Lang, joint: string): string | null {
  const words = marks.map((mark) => mark.quote[lang]).filter((part) => part !== null);
  return words.length === 0 ? null : (joint === LIST ? [...new Set(words)] : words).join(joint);
}

/** The paragraphs that marks stand in, once each, in order: `h; 1; 3`; a single one as a number. */
function placesOf(marks: readonly (Mention | CueQuote | Evidence)[]): CellValue {
  const units = [...new Set(marks.map((mark) => mark.sentence.unit))].sort((a, b) => a.index - b.index);
  const [only] = units;
  return units.length === 1 && only ? paragraphNumber(only) : units.map(paragraphNumber).join(LIST) || null;
}
