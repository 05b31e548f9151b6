/** A .docx → lines: its paragraphs as they read, without what was deleted under revision, fields' codes, notes and headers. */
import { limits } from '#import/limits';
import type { Hint, RawLine } from '#import/lines';
import { Refusal } from '#import/problem';
import { attribute, readXml } from './xml';
import { entryText, openZip } from './zip';

/** Some programs number it. */
const DOCUMENT = /^word\/document\d*\.xml$/;

/** Elements whose text does not show: deleted and moved text, the second form of the same drawing. */
const SKIPPED = new Set([
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'Fallback',
  'footnoteReference',
  'endnoteReference',
]);

export function linesOfDocx(bytes: Uint8Array, file?: string): RawLine[] {
  const { entries } = openZip(bytes, (name) => DOCUMENT.test(name), file);
  const [document = 'word/document.xml'] = entries.keys();
  const lines: RawLine[] = [];
  /** A paragraph can hold a text box, whose paragraphs stand in it: one text each. */
  const open: { text: string; hint: Hint | undefined }[] = [];
  let skipped = 0;
  let cells = 0;
  let inText = false;
  const push = (text: string, hint: Hint | undefined) => {
    if (lines.length >= limits.lines)
      throw new Refusal('too-many', file === undefined ? {} : { file }, {
        what: 'lines',
        count: lines.length + 1,
        most: limits.lines,
      });
    lines.push(hint ? { text, hint } : { text });
  };
  const add = (text: string) => {
    const paragraph = open.at(-1);
    if (paragraph && skipped === 0) paragraph.text += text;
  };
  readXml(
    entryText(entries, document, file),
    {
      open: (name, attributes) => {
        if (SKIPPED.has(name)) skipped += 1;
        else if (name === 'p') open.push({ text: '', hint: cells > 0 ? 'table' : undefined });
        else if (name === 'tc') cells += 1;
        else if (name === 't') inText = true;
        else if (name === 'tab') add('\t');
        else if (name === 'br' || name === 'cr') add('\n');
        else if (name === 'noBreakHyphen') add('-');
        else if (name === 'pStyle') {
          const style = attribute(attributes, 'val') ?? '';
          const paragraph = open.at(-1);
          if (paragraph && /^(?:heading|title|titre|subtitle|عنوان)/i.test(style)) paragraph.hint = 'heading';
          else if (paragraph && /^caption/i.test(style)) paragraph.hint = 'caption';
        }
      },
      text: (text) => {
        if (inText) add(text);
      },
      close: (name) => {
        if (SKIPPED.has(name)) skipped -= 1;
        else if (name === 'tc') cells -= 1;
        else if (name === 't') inText = false;
        else if (name === 'p') {
          const paragraph = open.pop();
          if (paragraph) for (const part of paragraph.text.split('\n')) push(part, paragraph.hint);
        }
      },
    },
    file,
  );
  return lines;
}
