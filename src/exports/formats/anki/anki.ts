/**
 * Words as a text file for Anki, by the file headers of its manual (Importing → Text files → File headers). The first
 * column is a stable id, given as the note's GUID: a second import changes the notes that are there and adds no double.
 * The next two are the fields of the note type that every collection begins with, so that nothing needs to be set up.
 */
import { byPlace, proposalOf, type Lexeme, type Word, type Words } from '#article/words/words';
import { escapeMarkup, oneLine } from '#exports/formats/plain';
import { fileName } from '#exports/places';
import { scopeLine, scopeOf } from '#exports/scope';
import { PROPOSED_TAG, type ExportInput, type Exporter, type Part, type SavedWord } from '#exports/types';

/** One note before it is written: plain text. */
interface Note {
  id: string;
  arabic: string;
  meaning: string;
  root: string | null;
  /** Dictionary form, where it is not `arabic` itself. */
  lemma: string | null;
  sentence: { ar: string; en: string; span: { start: number; end: number } };
  tags: string[];
}

const MIME = 'text/plain;charset=utf-8';
const PARTS: readonly Part[] = ['rows'];

/** The words that the reader saved, from whichever article. */
export const ankiMine: Exporter = {
  id: 'anki-mine',
  describe: ({ savedWords = [] }) => ({ words: savedWords.length }),
  make({ savedWords = [] }) {
    const content = ankiText(savedWords.map(noteOfSaved), null);
    return Promise.resolve({ name: 'bayan-my-words.txt', mime: MIME, content });
  },
};

/** The dictionary words of what is shown, each once, where it first stands. */
export const ankiAll: Exporter = {
  id: 'anki-all',
  describe: (input) => ({ words: lexemesOf(input).length }),
  make(input) {
    const notes = notesOf(input.article.slug, lexemesOf(input));
    const scope = scopeOf(input, PARTS);
    const content = ankiText(notes, scope && scopeLine(scope, input.uiLanguage));
    return Promise.resolve({ name: fileName(input, 'words', PARTS, 'txt'), mime: MIME, content });
  },
};

interface FoundLexeme {
  lexeme: Lexeme;
  /** The first word of what is shown that belongs to it. */
  word: Word;
  /** The lexicon proposes it, and nobody has checked it. */
  proposed: boolean;
}

function lexemesOf({ words, unitSelection, withoutProposed = false }: ExportInput): FoundLexeme[] {
  if (!words) return [];
  const shown = new Set(unitSelection);
  const found = [...words.lexemes.values()].flatMap((lexeme): FoundLexeme[] => {
    const proposed = isProposed(words, lexeme);
    const word = lexeme.words.filter((one) => shown.has(one.sentence.unit)).toSorted(byPlace)[0];
    return word && !(proposed && withoutProposed) ? [{ lexeme, word, proposed }] : [];
  });
  return found.toSorted((a, b) => byPlace(a.word, b.word));
}

/** True of a lemma of which the reader has decided no word. */
function isProposed(words: Words, lexeme: Lexeme): boolean {
  return words.proposals !== undefined && lexeme.words.every((word) => proposalOf(words, word)?.state === 'proposed');
}

/** The id of each note; homographs, which an annotated article has none of, are told apart by part of speech and root. */
function notesOf(slug: string, found: readonly FoundLexeme[]): Note[] {
  const seen = new Set<string>();
  return found.map((one) => {
    const { lemma, pos, root } = one.lexeme;
    const id = seen.has(lemma) ? `${lemma}/${pos}/${root ?? ''}` : lemma;
    seen.add(lemma);
    return noteOfLexeme(slug, id, one);
  });
}

function noteOfLexeme(slug: string, id: string, { lexeme, word, proposed }: FoundLexeme): Note {
  const { sentence } = word;
  return {
    id: `bayan/${slug}/lemma/${id}`,
    arabic: lexeme.lemma,
    meaning: lexeme.gloss,
    root: lexeme.root,
    lemma: null,
    sentence: { ar: sentence.ar, en: sentence.en, span: word.span },
    tags: ['bayan', slug, lexeme.pos, ...(proposed ? [PROPOSED_TAG] : [])],
  };
}

function noteOfSaved(word: SavedWord): Note {
  const article = word.id.split('/')[0] ?? '';
  return {
    id: `bayan/${word.id}`,
    arabic: word.vowelled,
    meaning: word.sense,
    root: word.root,
    lemma: word.lemma === word.vowelled ? null : word.lemma,
    sentence: { ...word.text, span: word.span },
    tags: ['bayan', article, ...(word.proposed ? [PROPOSED_TAG] : [])],
  };
}

/**
 * The whole file: headers, then one line a note.
 * @param scope what part of an article it is, which gets a deck below the common one; `null` for the whole
 */
function ankiText(notes: readonly Note[], scope: string | null): string {
  const columns = ['GUID', 'Front', 'Back', 'Tags'];
  const headers = [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    `#deck:${['Bayan', ...(scope === null ? [] : [deckName(scope)])].join('::')}`,
    `#columns:${columns.join('\t')}`,
    `#guid column:${columns.indexOf('GUID') + 1}`,
    `#tags column:${columns.indexOf('Tags') + 1}`,
  ];
  const lines = notes.map((note) =>
    [markup(note.id), frontOf(note), backOf(note), note.tags.map(tagOf).join(' ')].map(cell).join('\t'),
  );
  return `${[...headers, ...lines].join('\n')}\n`;
}

function frontOf({ arabic, sentence: { ar, span } }: Note): string {
  const context = `${markup(ar.slice(0, span.start))}<u>${markup(ar.slice(span.start, span.end))}</u>${markup(ar.slice(span.end))}`;
  return block('ar', markup(arabic)) + block('ar', context);
}

function backOf({ meaning, lemma, root, sentence }: Note): string {
  const arabic = (text: string) => `<span dir="rtl" lang="ar">${markup(text)}</span>`;
  const lexical = [...(lemma === null ? [] : [arabic(lemma)]), ...(root === null ? [] : [`√${arabic(root)}`])];
  return [
    block('en', markup(meaning)),
    ...(lexical.length > 0 ? [block('en', lexical.join(' · '))] : []),
    ...(sentence.en === '' ? [] : [block('en', markup(sentence.en))]),
  ].join('');
}

function block(lang: 'ar' | 'en', html: string): string {
  return `<div dir="${lang === 'ar' ? 'rtl' : 'ltr'}" lang="${lang}">${html}</div>`;
}

/**
 * Text as HTML in one line: tabs and ends of lines would begin another field or note. Brackets and braces too, for
 * `[sound:…]` plays a file and `{{…}}` is a template.
 */
function markup(text: string): string {
  // Not trimmed: what stands before the marked word ends with a space.
  return escapeMarkup(text.replace(/[\t\n\r\u2028\u2029]+/g, ' '))
    .replaceAll('[', '&#91;')
    .replaceAll('{', '&#123;');
}

/** Two colons would begin a deck below it; quotation marks belong to the syntax of the file. */
function deckName(text: string): string {
  return oneLine(text).replace(/:{2,}/g, ':').replaceAll('"', '');
}

/** A tag holds no space. */
function tagOf(text: string): string {
  return oneLine(text).replace(/[\s"&<>]+/g, '_');
}

/** A field with quotation marks (those of the attributes) stands in quotation marks, and its own are doubled. */
function cell(html: string): string {
  return /["#]/.test(html) ? `"${html.replaceAll('"', '""')}"` : html;
}
