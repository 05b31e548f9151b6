/** Files that other programs wrote; `e2e/fixtures/README.md` says which. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { strikeFurniture } from '#import/text/furniture';
import { withLanguages } from './lines';
import { readColumns, readFile, type Incoming } from './read-file';
import { treeOf } from './formats/xml';

const BOM = [0xef, 0xbb, 0xbf];

const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(`../../e2e/fixtures/${name}`, import.meta.url)));

function opened<Kind extends Incoming['kind']>(name: string, kind: Kind, bytes = bytesOf(name)) {
  const read = readFile(name, bytes, treeOf);
  if (!read.ok || read.value.kind !== kind) throw new Error(JSON.stringify(read));
  return read.value as Extract<Incoming, { kind: Kind }>;
}

/** What of lines becomes the article. */
const kept = (lines: Extract<Incoming, { kind: 'text' }>['lines']) =>
  strikeFurniture(withLanguages(lines)).flatMap(({ text, struck }) => (struck === null ? [text] : []));

const HEADLINE = {
  ar: 'مدينتان ساحليتان تتفقان على خط جديد للعبّارات',
  en: 'Two coastal cities agree on a new ferry line',
};
const PLEDGE = {
  ar: 'وتعهدت البلديتان بنشر جدول الرحلات قبل نهاية الشهر.',
  en: 'The two municipalities pledged to publish the timetable before the end of the month.',
};
const REST = [
  HEADLINE.en,
  'OLIVE HARBOUR, April 2, 2025 – The municipalities of Olive Harbour and Palm Head agreed on Wednesday to run a new ferry line between the two cities. Mayor Salma Haddad said the first ship would sail in the autumn.',
  'Fares and sailings',
  PLEDGE.en,
];
const FIRST =
  'مرفأ الزيتون 2 أبريل 2025 – اتفقت بلديتا مرفأ الزيتون ورأس النخيل اليوم (الأربعاء) على تشغيل خط جديد للعبّارات بين المدينتين.';
const SECOND = 'وقالت رئيسة البلدية سلمى الحداد إن الرحلة الأولى ستنطلق في الخريف.';
const TABLE = ['الأجرة والرحلات', 'الرحلة', 'الأجرة', 'رحلة الصباح', '12 دينارا'];

describe('LibreOffice Writer', () => {
  it('a .docx: headings, table and links as they read; no footnote, header, or deleted word', () => {
    const { lines } = opened('libreoffice.docx', 'text');
    expect(kept(lines)).toEqual([HEADLINE.ar, `${FIRST} ${SECOND}`, ...TABLE, PLEDGE.ar, ...REST]);
    expect(lines.filter(({ hint }) => hint === 'heading').map(({ text }) => text)).toEqual([
      HEADLINE.ar,
      'الأجرة والرحلات',
      HEADLINE.en,
      'Fares and sailings',
    ]);
    expect(lines.filter(({ hint }) => hint === 'table')).toHaveLength(4);
  });

  it.each([
    ['libreoffice-utf16.txt', 'utf-16le'],
    ['libreoffice-1256.txt', 'windows-1256'],
  ])('a plain text, %s', (name, encoding) => {
    const read = opened(name, 'text');
    expect(read.encoding).toBe(encoding);
    const texts = kept(read.lines);
    expect(texts[0]).toBe(HEADLINE.ar);
    // What is plain has no footnotes: their numbers stand in the text.
    expect(texts[1]).toContain(SECOND);
    expect(texts).toEqual(expect.arrayContaining([...TABLE, PLEDGE.ar, ...REST]));
  });
});

describe('LibreOffice Calc', () => {
  const PAIRS = [
    { ar: 'قالت رئيسة البلدية: «ستنطلق الرحلة الأولى في الخريف»', en: 'The mayor said: "The first ship will sail in the autumn"' },
    PLEDGE,
    { ar: 'الأجرة 12 دينارا؛ وللأطفال 6 دنانير.', en: 'The fare is 12 dinars; for children, 6 dinars.' },
  ]; // prettier-ignore

  it.each([
    ['.xlsx', 'libreoffice.xlsx', bytesOf('libreoffice.xlsx')],
    ['.csv with semicolons', 'libreoffice.csv', bytesOf('libreoffice.csv')],
    ['.csv that begins as Excel begins it', 'excel.csv', Uint8Array.from([...BOM, ...bytesOf('libreoffice.csv')])],
  ])('a %s: its columns are found, and their names are no pair', (_, name, bytes) => {
    const { sheets } = opened(name, 'table', bytes);
    const [sheet] = sheets;
    expect(sheet?.columns).toEqual({ ar: 1, en: 2, hasHeader: true });
    const read = sheet?.columns && readColumns(sheet.table, sheet.columns);
    expect(read?.ok && read.value.pairs).toEqual(PAIRS);
  });
});

describe('pandoc', () => {
  it('an .epub: its chapters by their titles; what leads to a footnote is no text, and the note is left out', () => {
    const { book } = opened('pandoc.epub', 'book');
    expect(book.title).toBe('خط العبّارات – The ferry line');
    expect(book.languages).toEqual(['ar']);
    const chapters = book.chapters.filter(({ path }) => /ch\d+/.test(path));
    expect(chapters.map(({ title }) => title)).toEqual([HEADLINE.ar, HEADLINE.en]);
    const [arabic = [], english = []] = chapters.map(({ path }) => book.lines(path));
    expect(kept(arabic)).toEqual([
      HEADLINE.ar,
      `اتفقت بلديتا مرفأ الزيتون ورأس النخيل اليوم على تشغيل خط جديد للعبّارات بين المدينتين. ${SECOND}`,
      PLEDGE.ar,
    ]);
    expect(arabic.at(-1)).toEqual({ text: 'حاشية لا شأن لها بالنص.', hint: 'note' });
    expect(kept(english)).toHaveLength(3);
  });
});

describe('OmegaT', () => {
  it.each(['omegat.tmx', 'omegat-level2.tmx'])('%s: its pairs, without codes', (name) => {
    const { file } = opened(name, 'pairs');
    expect(file.languages).toEqual({ ar: 'AR-SA', en: 'EN-GB' });
    expect(file.pairs).toContainEqual(PLEDGE);
    expect(file.pairs).toContainEqual({
      ar: 'اتفقت بلديتا مرفأ الزيتون ورأس النخيل اليوم على تشغيل خط جديد للعبّارات بين المدينتين.',
      en: 'The municipalities of Olive Harbour and Palm Head agreed today to run a new ferry line between the two cities.',
    });
    expect(file.pairs).toHaveLength(4);
    // In which order the text has them is not known.
    expect(file.isSorted).toBe(true);
  });
});
