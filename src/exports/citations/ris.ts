/** A bibliographic record in RIS, as Zotero, EndNote and Mendeley read it. */
import type { CslDate, CslItem } from './csl';

/** The tags in the order in which they are written. The type of the record comes first, and its end last. */
const tags: readonly (readonly [tag: string, value: (item: CslItem) => string | undefined])[] = [
  ['TY', () => 'NEWS'],
  ['ID', (item) => item.id],
  ['TI', (item) => item.title],
  // The name of the newspaper.
  ['T2', (item) => item['container-title'] || undefined],
  ['PB', (item) => item.publisher || undefined],
  ['PY', (item) => item.issued?.['date-parts'][0][0].toString()],
  ['DA', (item) => item.issued && risDate(item.issued)],
  ['Y2', (item) => risDate(item.accessed)],
  ['LA', (item) => item.language],
  ['UR', (item) => item.URL],
  ['N1', (item) => item.note],
  ['ER', () => ''],
];

/** The record as the content of a `.ris` file. A long text stays in one line: programs would keep a break inside a word. */
export function risOf(item: CslItem): string {
  const lines = tags.flatMap(([tag, value]) => {
    const written = value(item);
    return written === undefined ? [] : [`${tag}  - ${written}\r\n`];
  });
  return lines.join('');
}

/** `2025/04/02/`: year, month, day, and room for something like “Spring”, which a day has not. */
function risDate({ 'date-parts': [parts] }: CslDate): string {
  return parts.map((part) => `${String(part).padStart(2, '0')}/`).join('');
}
