/**
 * The registers as tables, for CSV and for XLSX: entities, their mentions, the undertakings, and the evidence that
 * each rests on. Headings and the names of kinds are in the language of the interface; the article's own words stand in
 * both languages, in a column each. A language that has no words for something has an empty cell.
 */
import { selectionLink } from '#article/address/links';
import type { Lang } from '#article/format/schema';
import type { CueQuote, Entity, Evidence, Mention, Undertaking } from '#article/model';
import { speakerName } from '#article/speakers';
import { speakerNames } from '#exports/labels';
import { GAP } from '#exports/formats/pairs/pairs';
import { mentionsShown, paragraphNumber } from '#exports/places';
import { fill, textsOf, type Texts } from '#exports/texts';
import type { ExportInput, FoundLine, Part } from '#exports/types';

export type CellValue = string | number | null;

export interface Column {
  /** Stable name, the same in every language. */
  id: string;
  heading: string;
  /** The language of the cells, where it is always the same one. */
  lang?: Lang | undefined;
  /** Width of the column in characters, as spreadsheets count it. */
  width: number;
  /** Its cells are days, `YYYY-MM-DD`, that programs are to take for days. */
  isDay?: true;
}

export interface Table {
  id: 'entities' | 'mentions' | 'commitments' | 'evidence' | 'found';
  title: string;
  columns: Column[];
  rows: CellValue[][];
}

type Heading = keyof Texts['tables']['headings'];

/** The parts of an article that each table is made of. */
export const tableParts: Readonly<Record<Table['id'], readonly Part[]>> = {
  entities: ['rows', 'entities'],
  mentions: ['rows', 'entities'],
  commitments: ['undertakings'],
  evidence: ['undertakings'],
  found: [],
};

/** How a column is made: its heading, the language that its cells are always in, and what stands in it for a row. */
interface Field<Row> {
  id: string;
  heading: Heading;
  lang?: Lang;
  /** The heading names that language: there is a column for the other. */
  isOneOfTwo?: boolean;
  width: number;
  cell: (row: Row) => CellValue;
}

/** Joins the pieces of a list in one cell. */
const LIST = '; ';

/** One row an entity that is shown. */
export function entitiesTable(input: ExportInput, texts: Texts): Table {
  const mentions = mentionsShown(input);
  const rows = input.entities.map((entity) => ({
    entity,
    own: mentions.filter((mention) => mention.entity === entity),
  }));
  type Row = (typeof rows)[number];
  return table(texts, 'entities', rows, [
    { id: 'id', heading: 'id', width: 22, cell: ({ entity }) => entity.id },
    {
      id: 'kind',
      heading: 'kind',
      width: 13,
      cell: ({ entity }) => texts.kinds[entity.kind],
    },
    ...both<Row>('name', 'name', 28, ({ entity }) => entity.name),
    ...both<Row>('about', 'about', 44, ({ entity }) => entity.about ?? null),
    {
      id: 'wikidata',
      heading: 'wikidata',
      width: 34,
      cell: ({ entity }) => wikidataOf(entity),
    },
    { id: 'mentions', heading: 'mentions', width: 11, cell: ({ own }) => own.length },
    { id: 'paragraphs', heading: 'paragraphs', width: 16, cell: ({ own }) => placesOf(own) },
    {
      id: 'evidence_ar',
      heading: 'wordsOfTheMentions',
      lang: 'ar',
      isOneOfTwo: true,
      width: 44,
      cell: ({ own }) => wordsOf(own, 'ar', LIST),
    },
    {
      id: 'evidence_en',
      heading: 'wordsOfTheMentions',
      lang: 'en',
      isOneOfTwo: true,
      width: 44,
      cell: ({ own }) => wordsOf(own, 'en', LIST),
    },
    {
      id: 'link',
      heading: 'link',
      width: 30,
      cell: ({ entity }) => selectionLink(input.article, { type: 'entity', id: entity.id, at: 0 }, input.url),
    },
  ]);
}

/** One row a mention in the paragraphs that are shown, entity by entity. */
export function mentionsTable(input: ExportInput, texts: Texts): Table {
  return table(texts, 'mentions', mentionsShown(input), [
    { id: 'entity', heading: 'entity', width: 22, cell: ({ entity }) => entity.id },
    { id: 'number', heading: 'number', width: 9, cell: ({ index }) => index + 1 },
    {
      id: 'kind',
      heading: 'kind',
      width: 13,
      cell: ({ entity }) => texts.kinds[entity.kind],
    },
    ...both<Mention>('name', 'name', 26, ({ entity }) => entity.name),
    {
      id: 'by',
      heading: 'mentioned',
      width: 14,
      cell: ({ by }) => texts.registers.manners[by],
    },
    ...anchored<Mention>((mention) => mention),
    {
      id: 'link',
      heading: 'link',
      width: 30,
      cell: ({ entity, index }) =>
        selectionLink(input.article, { type: 'entity', id: entity.id, at: index }, input.url),
    },
  ]);
}

/** One row an undertaking that is shown, with the words it rests on. */
export function commitmentsTable(input: ExportInput, texts: Texts): Table {
  const names = (ids: readonly string[], lang: Lang) =>
    ids.map((id) => speakerName(input.article, id, lang, speakerNames[lang])).join(LIST) || null;
  return table<Undertaking>(texts, 'commitments', input.undertakings, [
    { id: 'id', heading: 'id', width: 26, cell: ({ id }) => id },
    {
      id: 'status',
      heading: 'status',
      width: 12,
      cell: ({ cue }) => texts.statuses[cue.commitment ? 'commitment' : 'position'],
    },
    {
      id: 'kind',
      heading: 'kind',
      width: 13,
      cell: ({ cue }) => texts.registers.undertakingKinds[cue.kind],
    },
    { id: 'force', heading: 'force', width: 8, cell: ({ cue }) => cue.force },
    ...both<Undertaking>(
      'by',
      'by',
      20,
      inBoth(({ cue }, lang) => names(cue.by, lang)),
    ),
    ...both<Undertaking>(
      'to',
      'to',
      20,
      inBoth(({ cue }, lang) => names(cue.to, lang)),
    ),
    ...both<Undertaking>(
      'speaker',
      'speaker',
      20,
      inBoth(({ cue }, lang) => names([cue.speaker], lang)),
    ),
    ...both<Undertaking>('cue', 'cue', 22, ({ cue }) => cue.label),
    { id: 'action', heading: 'action', lang: 'en', width: 18, cell: ({ action }) => action },
    {
      id: 'object',
      heading: 'object',
      lang: 'en',
      width: 44,
      cell: ({ object }) => object,
    },
    {
      id: 'topic',
      heading: 'topic',
      width: 18,
      cell: ({ topic }) => topic && texts.registers.topics[topic],
    },
    ...both<Undertaking>('timeframe', 'timeframe', 18, ({ timeframe }) => timeframe),
    {
      id: 'paragraphs',
      heading: 'paragraphs',
      width: 11,
      cell: (entry) => placesOf(proofOf(entry)),
    },
    ...both<Undertaking>(
      'cue_words',
      'wordsOfTheCue',
      22,
      inBoth(({ cue }, lang) => wordsOf(cue.quotes, lang, GAP)),
    ),
    ...both<Undertaking>(
      'evidence',
      'evidence',
      50,
      inBoth(({ evidence }, lang) => wordsOf(evidence, lang, GAP)),
    ),
    ...both<Undertaking>('rationale', 'rationale', 40, ({ rationale }) => rationale ?? null),
    {
      id: 'link',
      heading: 'link',
      width: 30,
      cell: ({ id }) => selectionLink(input.article, { type: 'undertaking', id }, input.url),
    },
  ]);
}

/** One row a quotation that an undertaking rests on: its cue, then its evidence. */
export function evidenceTable(input: ExportInput, texts: Texts): Table {
  const rows = input.undertakings.flatMap((entry) => proofOf(entry).map((mark) => ({ entry, mark })));
  type Row = (typeof rows)[number];
  return table(texts, 'evidence', rows, [
    {
      id: 'undertaking',
      heading: 'undertaking',
      width: 26,
      cell: ({ entry }) => entry.id,
    },
    {
      id: 'role',
      heading: 'role',
      width: 14,
      cell: ({ mark }) => texts.roles[mark.type === 'cue' ? 'cue' : mark.role],
    },
    ...anchored<Row>(({ mark }) => mark),
    {
      id: 'link',
      heading: 'link',
      width: 30,
      cell: ({ entry }) => selectionLink(input.article, { type: 'undertaking', id: entry.id }, input.url),
    },
  ]);
}

/** One row a place that the search has found: a concordance, with what renders the words and the whole other sentence. */
export function foundTable({ found = [] }: ExportInput, texts: Texts): Table {
  return table<FoundLine>(texts, 'found', found, [
    { id: 'paragraph', heading: 'paragraph', width: 10, cell: ({ sentence }) => paragraphNumber(sentence.unit) },
    { id: 'sentence', heading: 'sentence', width: 10, cell: ({ sentence }) => sentence.id },
    { id: 'language', heading: 'language', width: 10, cell: ({ lang }) => texts.languages[lang] },
    { id: 'before', heading: 'before', width: 60, cell: ({ before }) => before || null },
    { id: 'words', heading: 'words', width: 20, cell: ({ words }) => words },
    { id: 'after', heading: 'after', width: 60, cell: ({ after }) => after || null },
    { id: 'rendering', heading: 'rendering', width: 30, cell: ({ rendering }) => rendering },
    {
      id: 'counterpart',
      heading: 'counterpart',
      width: 60,
      cell: ({ sentence, lang }) => (lang === 'ar' ? sentence.en : sentence.ar).trim() || null,
    },
    { id: 'link', heading: 'link', width: 30, cell: ({ link }) => link },
  ]);
}

/** All tables, in the order of a reader's questions: who and what, where, who undertook what, in which words. */
export async function tablesOf(input: ExportInput): Promise<Table[]> {
  const texts = await textsOf(input.uiLanguage);
  return [
    entitiesTable(input, texts),
    mentionsTable(input, texts),
    commitmentsTable(input, texts),
    evidenceTable(input, texts),
  ];
}

/** The tables of the registers; that of a search is no part of the article. */
export type RegisterTable = Exclude<Table['id'], 'found'>;

/** How many rows each table of the registers will have. */
export function countRows(input: ExportInput): Record<RegisterTable, number> {
  return {
    entities: input.entities.length,
    mentions: mentionsShown(input).length,
    commitments: input.undertakings.length,
    evidence: input.undertakings.reduce((sum, entry) => sum + proofOf(entry).length, 0),
  };
}

/** The cue and the evidence of an entry, in that order. */
function proofOf(entry: Undertaking): (CueQuote | Evidence)[] {
  return [...entry.cue.quotes, ...entry.evidence];
}

/** The page about it, for people. */
function wikidataOf(entity: Entity): string | null {
  return entity.wikidata === undefined ? null : `https://www.wikidata.org/wiki/${entity.wikidata}`;
}

function table<Row>(texts: Texts, id: Table['id'], rows: readonly Row[], fields: readonly Field<Row>[]): Table {
  return {
    id,
    title: texts.tables.titles[id],
    columns: fields.map((field) => ({
      id: field.id,
      heading: headingOf(field, texts),
      lang: field.lang,
      width: field.width,
    })),
    rows: rows.map((row) => fields.map((field) => field.cell(row))),
  };
}

/** Two columns, Arabic first. */
function both<Row>(
  id: string,
  heading: Heading,
  width: number,
  cell: (row: Row) => Record<Lang, string | null> | null,
): Field<Row>[] {
  return (['ar', 'en'] as const).map((lang) => ({
    id: `${id}_${lang}`,
    heading,
    lang,
    isOneOfTwo: true,
    width,
    cell: (row) => cell(row)?.[lang] ?? null,
  }));
}

/** Where quoted words stand: paragraph, sentence, the words, and the sentence around them, in both languages. */
function anchored<Row>(markOf: (row: Row) => Mention | CueQuote | Evidence): Field<Row>[] {
  return [
    {
      id: 'paragraph',
      heading: 'paragraph',
      width: 10,
      cell: (row) => paragraphNumber(markOf(row).sentence.unit),
    },
    { id: 'sentence', heading: 'sentence', width: 10, cell: (row) => markOf(row).sentence.id },
    ...both<Row>('words', 'words', 34, (row) => markOf(row).quote),
    ...both<Row>('context', 'wholeSentence', 60, (row) => {
      const { ar, en } = markOf(row).sentence;
      return { ar: ar.trim(), en: en.trim() };
    }),
  ];
}

/** What a function makes for each language. */
function inBoth<Row>(write: (row: Row, lang: Lang) => string | null): (row: Row) => Record<Lang, string | null> {
  return (row) => ({ ar: write(row, 'ar'), en: write(row, 'en') });
}

function headingOf<Row>({ heading, lang, isOneOfTwo }: Field<Row>, { tables }: Texts): string {
  const name = tables.headings[heading];
  return isOneOfTwo ? fill(lang === 'ar' ? tables.arabic : tables.english, { heading: name }) : name;
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
