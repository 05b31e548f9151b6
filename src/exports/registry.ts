/** All that can be taken away: what it is, in which formats, and the exporter of each, loaded when it is called for. */
import type { Exporter, Part } from './types';

export const whats = ['text', 'registers', 'words', 'notes', 'article', 'data', 'citation'] as const;
export type What = (typeof whats)[number];

export interface Format {
  /** The exporter's id. */
  id: string;
  what: What;
  /** What the format is called in every language. */
  name: string;
  /** Which of several files of the same format. */
  variant?:
    'sentence' | 'phrase' | 'tables' | 'entities' | 'mentions' | 'commitments' | 'evidence' | 'found' | 'mine' | 'all';
  /** What opens it: programs by name, or a sort of program. */
  tools?: string;
  toolKind?: 'browser' | 'reader' | 'plain' | 'zip';
  /** The parts of the article that it takes, narrowed as they are shown. None: the file is always whole. */
  parts: readonly Part[];
  /** What it cannot be made without. */
  needs?: 'words' | 'savedWords' | 'notes' | 'found';
  load: () => Promise<Exporter>;
}

const memories = 'OmegaT, Trados, memoQ';
const spreadsheets = 'Excel, LibreOffice, pandas';
const references = 'Zotero, JabRef, EndNote';

export const formats: readonly Format[] = [
  {
    id: 'tmx-sentence',
    what: 'text',
    name: 'TMX 1.4b',
    variant: 'sentence',
    tools: memories,
    parts: ['rows'],
    load: async () => (await import('#exports/formats/pairs/tmx')).tmxBySentence,
  },
  {
    id: 'tmx-phrase',
    what: 'text',
    name: 'TMX 1.4b',
    variant: 'phrase',
    tools: memories,
    parts: ['rows'],
    needs: 'words',
    load: async () => (await import('#exports/formats/pairs/tmx')).tmxByPhrase,
  },
  {
    id: 'xliff-sentence',
    what: 'text',
    name: 'XLIFF 2.1',
    variant: 'sentence',
    tools: 'Trados, Okapi',
    parts: ['rows'],
    load: async () => (await import('#exports/formats/pairs/xliff')).xliffBySentence,
  },
  {
    id: 'xliff-phrase',
    what: 'text',
    name: 'XLIFF 2.1',
    variant: 'phrase',
    tools: 'Trados, Okapi',
    parts: ['rows'],
    needs: 'words',
    load: async () => (await import('#exports/formats/pairs/xliff')).xliffByPhrase,
  },
  {
    id: 'xliff12-sentence',
    what: 'text',
    name: 'XLIFF 1.2',
    variant: 'sentence',
    tools: 'Poedit, Trados, memoQ',
    parts: ['rows'],
    load: async () => (await import('#exports/formats/pairs/xliff12')).xliff12BySentence,
  },
  {
    id: 'xliff12-phrase',
    what: 'text',
    name: 'XLIFF 1.2',
    variant: 'phrase',
    tools: 'Poedit, Trados, memoQ',
    parts: ['rows'],
    needs: 'words',
    load: async () => (await import('#exports/formats/pairs/xliff12')).xliff12ByPhrase,
  },
  {
    id: 'xlsx-registers',
    what: 'registers',
    name: 'XLSX',
    variant: 'tables',
    tools: 'Excel, LibreOffice',
    parts: ['rows', 'entities', 'undertakings'],
    load: async () => (await import('#exports/formats/tables/xlsx')).xlsxRegisters,
  },
  {
    id: 'xlsx-commitments',
    what: 'registers',
    name: 'XLSX',
    variant: 'commitments',
    tools: 'Excel, LibreOffice',
    parts: ['undertakings'],
    load: async () => (await import('#exports/formats/tables/xlsx')).xlsxCommitments,
  },
  {
    id: 'csv-entities',
    what: 'registers',
    name: 'CSV',
    variant: 'entities',
    tools: spreadsheets,
    parts: ['rows', 'entities'],
    load: async () => (await import('#exports/formats/tables/csv')).csvEntities,
  },
  {
    id: 'csv-mentions',
    what: 'registers',
    name: 'CSV',
    variant: 'mentions',
    tools: spreadsheets,
    parts: ['rows', 'entities'],
    load: async () => (await import('#exports/formats/tables/csv')).csvMentions,
  },
  {
    id: 'csv-commitments',
    what: 'registers',
    name: 'CSV',
    variant: 'commitments',
    tools: spreadsheets,
    parts: ['undertakings'],
    load: async () => (await import('#exports/formats/tables/csv')).csvCommitments,
  },
  {
    id: 'csv-evidence',
    what: 'registers',
    name: 'CSV',
    variant: 'evidence',
    tools: spreadsheets,
    parts: ['undertakings'],
    load: async () => (await import('#exports/formats/tables/csv')).csvEvidence,
  },
  {
    id: 'csv-found',
    what: 'registers',
    name: 'CSV',
    variant: 'found',
    tools: spreadsheets,
    parts: [],
    needs: 'found',
    load: async () => (await import('#exports/formats/tables/csv')).csvFound,
  },
  {
    id: 'web-annotation',
    what: 'registers',
    name: 'W3C Web Annotation',
    toolKind: 'zip',
    parts: ['rows', 'entities', 'undertakings'],
    load: async () => (await import('#exports/formats/web-annotation')).webAnnotation,
  },
  {
    id: 'anki-mine',
    what: 'words',
    name: 'Anki (TXT)',
    variant: 'mine',
    tools: 'Anki, AnkiDroid',
    parts: [],
    needs: 'savedWords',
    load: async () => (await import('#exports/formats/anki/anki')).ankiMine,
  },
  {
    id: 'anki-all',
    what: 'words',
    name: 'Anki (TXT)',
    variant: 'all',
    tools: 'Anki, AnkiDroid',
    parts: ['rows'],
    needs: 'words',
    load: async () => (await import('#exports/formats/anki/anki')).ankiAll,
  },
  {
    id: 'note-annotations',
    what: 'notes',
    name: 'W3C Web Annotation',
    tools: 'Bayan',
    parts: [],
    needs: 'notes',
    load: async () => (await import('#exports/formats/notes/note-annotations')).noteAnnotations,
  },
  {
    id: 'note-markdown',
    what: 'notes',
    name: 'Markdown',
    toolKind: 'plain',
    parts: [],
    needs: 'notes',
    load: async () => (await import('#exports/formats/notes/note-markdown')).noteMarkdown,
  },
  {
    id: 'html',
    what: 'article',
    name: 'HTML',
    toolKind: 'browser',
    parts: ['rows', 'entities', 'undertakings'],
    load: async () => (await import('#exports/formats/pages/html-page')).htmlPage,
  },
  {
    id: 'epub',
    what: 'article',
    name: 'EPUB 3',
    toolKind: 'reader',
    parts: ['rows', 'entities', 'undertakings'],
    load: async () => (await import('#exports/formats/pages/epub')).epub,
  },
  {
    id: 'markdown',
    what: 'article',
    name: 'Markdown',
    toolKind: 'plain',
    parts: ['rows', 'entities', 'undertakings'],
    load: async () => (await import('#exports/formats/markdown')).markdown,
  },
  {
    id: 'json',
    what: 'data',
    name: 'JSON + JSON Schema',
    toolKind: 'zip',
    parts: [],
    load: async () => (await import('#exports/formats/article-json')).articleJson,
  },
  {
    id: 'csl-json',
    what: 'citation',
    name: 'CSL-JSON',
    tools: 'Zotero, Pandoc',
    parts: [],
    load: async () => (await import('#exports/citations/citation')).cslJson,
  },
  {
    id: 'bibtex',
    what: 'citation',
    name: 'BibTeX',
    tools: 'LaTeX, JabRef',
    parts: [],
    load: async () => (await import('#exports/citations/citation')).bibtex,
  },
  {
    id: 'ris',
    what: 'citation',
    name: 'RIS',
    tools: references,
    parts: [],
    load: async () => (await import('#exports/citations/citation')).ris,
  },
];

/** The formats in which something can be taken, the best known first. */
export function formatsOf(what: What): Format[] {
  return formats.filter((format) => format.what === what);
}
