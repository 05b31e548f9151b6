/**
 * The whole bilingual article as an EPUB 3 book: pages turn from right to left, notes are footnotes that open in place,
 * the registers follow the text.
 */
import { publicationDayOf } from '#article/dates';
import { inLanguage } from '#article/source';
import {
  aboutMarkup,
  entitiesMarkup,
  notesMarkup,
  ownNotesMarkup,
  rowsMarkup,
  tongue,
  undertakingsMarkup,
  type Setting,
} from './markup';
import { escapeMarkup as esc, webAddress } from '#exports/formats/plain';
import { textDirection } from '#i18n/ui-lang';
import { partId } from '#exports/scope';
import { textsOf, type Texts } from '#exports/texts';
import type { Exporter, ExportInput } from '#exports/types';
import { countWhole, wholeArticle, wholeFileName, wholeParts, type WholeArticle } from './whole-article';

export const epub: Exporter = {
  id: 'epub',
  describe: countWhole,
  async make(input) {
    const [{ strToU8, zipSync }, texts] = await Promise.all([
      import('#exports/formats/zip'),
      textsOf(input.uiLanguage),
    ]);
    const files = Object.entries(bookFiles(input, texts)).map(([path, text]) => [path, strToU8(text)] as const);
    const content = zipSync(
      // A reader knows the book by this file: it comes first, and uncompressed.
      { mimetype: [strToU8(MIME), { level: 0 }], ...Object.fromEntries(files) },
      { level: 9, mtime: input.now },
    );
    return { name: wholeFileName(input, 'epub'), mime: MIME, content };
  },
};

const MIME = 'application/epub+zip';

interface Chapter {
  file: string;
  heading: string;
  /** Its content, below the heading; `''` leaves the chapter out. */
  content: string;
}

/** All files of the book but the first, by path. */
export function bookFiles(input: ExportInput, texts: Texts): Record<string, string> {
  const whole = wholeArticle(input, texts);
  const chapters = chaptersOf(whole, texts).filter(({ content }) => content !== '');
  return {
    'META-INF/container.xml': CONTAINER,
    'book/package.opf': packageOf(input, whole, chapters, texts),
    'book/nav.xhtml': navOf(whole, chapters, texts),
    ...Object.fromEntries(chapters.map((chapter) => [`book/${chapter.file}`, chapterPage(chapter, whole)])),
    'book/book.css': STYLES,
  };
}

function chaptersOf(whole: WholeArticle, texts: Texts): Chapter[] {
  const inText: Setting = { texts, rowHref: (id) => `#${id}`, typed: true };
  const outside: Setting = { ...inText, rowHref: (id) => `text.xhtml#${id}` };
  const { lang, notes } = whole;
  const footnotes =
    notes.length === 0
      ? ''
      : `\n<section class="notes" ${tongue(lang)}>\n<h2>${esc(texts.notes)}</h2>\n${notesMarkup(whole, inText)}\n</section>`;
  const own =
    whole.ownNotes.length === 0
      ? ''
      : `\n<section class="notes" ${tongue(lang)}>\n<h2>${esc(texts.ownNotes.heading)}</h2>\n${ownNotesMarkup(whole, inText)}\n</section>`;
  const of = (commitment: boolean) => whole.undertakings.filter((entry) => entry.commitment === commitment);
  return [
    { file: 'text.xhtml', heading: '', content: rowsMarkup(whole, inText) + footnotes + own },
    { file: 'names.xhtml', heading: texts.names, content: entitiesMarkup(whole, outside) },
    {
      file: 'commitments.xhtml',
      heading: texts.registers.commitments,
      content: undertakingsMarkup(of(true), whole, outside),
    },
    {
      file: 'positions.xhtml',
      heading: texts.registers.positions,
      content: undertakingsMarkup(of(false), whole, outside),
    },
    { file: 'about.xhtml', heading: texts.about.title, content: aboutMarkup(whole.about) },
  ];
}

function chapterPage({ heading, content }: Chapter, whole: WholeArticle): string {
  const title = heading === '' ? whole.fileTitle : heading;
  return page(whole, title, `${heading === '' ? '' : `<h1>${esc(heading)}</h1>\n`}${content}`);
}

function page({ lang }: WholeArticle, title: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" ${tongue(lang)}>
<head>
<title>${esc(title)}</title>
<link rel="stylesheet" type="text/css" href="book.css"/>
</head>
<body>
${body}
</body>
</html>
`;
}

function mainTitle({ reads, title }: WholeArticle): string {
  return title[reads];
}

function navOf(whole: WholeArticle, chapters: readonly Chapter[], texts: Texts): string {
  const rows = whole.rows
    .filter((row) => row.number !== null)
    .map((row) => `<li><a href="text.xhtml#${esc(row.id)}">${esc(`${texts.paragraph} ${row.number}`)}</a></li>`)
    .join('\n');
  const items = chapters.map(({ file, heading }) => {
    const name = heading === '' ? mainTitle(whole) : heading;
    return `<li><a href="${file}">${esc(name)}</a>${heading === '' && rows !== '' ? `\n<ol>\n${rows}\n</ol>` : ''}</li>`;
  });
  return page(
    whole,
    texts.contents,
    `<nav epub:type="toc" role="doc-toc" id="toc">
<h1>${esc(texts.contents)}</h1>
<ol>
${items.join('\n')}
</ol>
</nav>
<nav epub:type="landmarks" hidden="hidden" id="landmarks">
<ol>
<li><a epub:type="bodymatter" href="text.xhtml">${esc(mainTitle(whole))}</a></li>
</ol>
</nav>`,
  );
}

function packageOf(input: ExportInput, whole: WholeArticle, chapters: readonly Chapter[], texts: Texts): string {
  const { source, translation } = input.article;
  const { lang, reads, title } = whole;
  const other = reads === 'ar' ? 'en' : 'ar';
  const address = webAddress(input.url);
  const items = chapters.map(
    ({ file }) => `<item id="${idOf(file)}" href="${file}" media-type="application/xhtml+xml"/>`,
  );
  const refs = chapters.map(({ file }) => `<itemref idref="${idOf(file)}"/>`);
  // Milliseconds have no place here.
  const modified = input.now.toISOString().replace(/\.\d+Z$/, 'Z');
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${lang}" dir="${whole.dir}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${esc(identifierOf(input))}</dc:identifier>
<dc:title id="title" xml:lang="${reads}" dir="${textDirection(reads)}">${esc(whole.fileTitle)}</dc:title>
<meta refines="#title" property="title-type">main</meta>
<meta refines="#title" property="alternate-script" xml:lang="${other}">${esc(title[other])}</meta>
<dc:language>ar</dc:language>
<dc:language>en</dc:language>
${[
  ['publisher', inLanguage(source.publisher, reads)],
  ['date', publicationDayOf(source)],
  ['source', source.line ?? source.address],
  ['relation', address],
  ['rights', source.rights?.[reads] ?? null],
  ['description', [whole.scope, translation?.[reads] ?? null].filter((text) => text !== null).join(' ') || null],
]
  .flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [`<dc:${name}>${esc(value)}</dc:${name}>\n`],
  )
  .join('')}<meta property="dcterms:modified">${modified}</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">${esc(texts.accessibility)}</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="css" href="book.css" media-type="text/css"/>
${items.join('\n')}
</manifest>
<spine page-progression-direction="rtl">
${refs.join('\n')}
</spine>
</package>
`;
}

/**
 * A reader takes two files of one identifier for one book: the book in the other language and a book of other paragraphs have
 * others. It stays the same from day to day, and so does the place that was reached in it.
 */
function identifierOf(input: ExportInput): string {
  const part = partId(input, wholeParts);
  return ['bayan', input.article.slug, input.uiLanguage, ...(part === null ? [] : [part])].join(':');
}

function idOf(file: string): string {
  return file.replace('.xhtml', '');
}

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles>
<rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`;

/** Few rules: size, colours and margins are the reader's own. */
const STYLES = `p { margin: 0 0 .5em; }
h1, h2 { font-weight: normal; line-height: 1.4; }
.ar { line-height: 1.8; font-size: 1.15em; }
h1.ar { font-size: 1.5em; }
.en.title { font-size: 1.2em; }
.byline, .mark { font-size: .85em; opacity: .75; }
.mark b { font-weight: normal; }
.row { margin-bottom: 1.5em; }
sup { line-height: 0; font-size: .75em; white-space: nowrap; }
.ref, .back { text-decoration: none; }
.note cite { font-style: normal; }
.note, .why { font-size: .9em; }
table { border-collapse: collapse; width: 100%; font-size: .9em; }
th, td { text-align: start; vertical-align: top; font-weight: normal; border-top: 1px solid; padding: .3em .2em; }
thead th { border-top: 0; }
td .ar, th .ar { font-size: 1.05em; }
dt { font-size: .85em; opacity: .75; }
dd { margin: 0 0 .5em; }
`;
