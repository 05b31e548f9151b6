/** A bibliographic record in BibTeX, as LaTeX, biblatex, pandoc, JabRef and Zotero read it. */
import type { CslDate, CslItem } from './csl';

/**
 * The fields in the order in which they are written, each with its value as BibTeX source.
 *
 * - BibTeX proper knows `year` and `month`, biblatex only `date`, Zotero `day`: all of them, so that no program loses the day.
 * - `entrysubtype` is how biblatex and pandoc tell a newspaper from a journal.
 */
const fields: readonly (readonly [name: string, value: (item: CslItem) => string | undefined])[] = [
  // Styles change capitals to small letters outside of inner braces.
  ['title', (item) => `{{${texOf(item.title)}}}`],
  ['journal', (item) => known(item['container-title'])],
  ['entrysubtype', () => '{newspaper}'],
  ['publisher', (item) => known(item.publisher)],
  ['date', ({ issued }) => issued && braced(isoOf(issued))],
  ['year', ({ issued }) => issued && braced(String(partsOf(issued).year))],
  // BibTeX's own name for the month, without braces: each style writes it in its own language.
  ['month', ({ issued }) => issued && monthMacros[partsOf(issued).month - 1]],
  ['day', ({ issued }) => issued && braced(String(partsOf(issued).day))],
  // An address is read as it stands, and escapes nothing.
  ['url', (item) => (item.URL === undefined ? undefined : braced(item.URL))],
  ['urldate', (item) => braced(isoOf(item.accessed))],
  ['language', (item) => braced(item.language)],
  ['note', (item) => braced(texOf(item.note))],
];

const monthMacros = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The record as the content of a `.bib` file, in UTF-8: Arabic stays as it is. */
export function bibtexOf(item: CslItem): string {
  const lines = fields.flatMap(([name, value]) => {
    const written = value(item);
    return written === undefined ? [] : [`  ${name} = ${written},\n`];
  });
  return `@article{${item.id},\n${lines.join('')}}\n`;
}

/** A text as a field, if there is any. */
function known(text: string): string | undefined {
  return text === '' ? undefined : braced(texOf(text));
}

function braced(source: string): string {
  return `{${source}}`;
}

function partsOf({ 'date-parts': [[year, month, day]] }: CslDate) {
  return { year, month, day };
}

function isoOf({ 'date-parts': [parts] }: CslDate): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** Signs that TeX would read as commands, or draw as other signs. Spelt as LaTeX, biblatex and pandoc all understand them. */
const texSigns: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\`{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** BibTeX counts braces, even those that are escaped. */
const pairedBraces: Readonly<Record<string, string>> = { '{': '\\{', '}': '\\}' };
/** Without braces, but pandoc (2.17) leaves these signs out. */
const namedBraces: Readonly<Record<string, string>> = { '{': '\\textbraceleft{}', '}': '\\textbraceright{}' };

/** Text as TeX source. */
export function texOf(text: string): string {
  const braces = isPaired(text) ? pairedBraces : namedBraces;
  return (
    text
      .replace(/[\\{}<>~^`&%$#_]/g, (sign) => texSigns[sign] ?? braces[sign] ?? sign)
      // Two hyphens would become a dash, two quotation marks a curly one, two commas a low one.
      .replace(/([-',])(?=\1)/g, '$1{}')
  );
}

/** Whether each brace that opens is closed later. */
function isPaired(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
