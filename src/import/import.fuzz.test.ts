import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { anyText } from '#arabic/fuzzing';
import { datesIn } from '#import/text/dates';
import { readFile, readPaste } from './read-file';
import { strikeFurniture } from '#import/text/furniture';
import { invisibleIn, withoutInvisible } from '#import/text/invisible';
import { linesOfText, withLanguages } from './lines';
import { repaired, repairsFor } from '#import/text/pdf-text';
import { attempt } from './problem';
import { recognise } from '#import/text/recognise';
import { divideByScript } from '#import/text/scripts';
import { splitSentences } from '#import/text/sentences';
import { readCsv } from '#import/formats/tables';
import { treeOf } from '#import/formats/xml';

/** Text in which the signs that rules look for are frequent. */
const signs = fc
  .array(
    fc.oneof(
      anyText,
      fc.constantFrom('.', '؟', '!', '…', '"', '»', '(', ')', ' ', '\n', '1', 'د', 'Mr', 'و', '،', '\u200f', '2025'),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('whatever text comes in', () => {
  it('is split into sentences without loss', () => {
    fc.assert(
      fc.property(signs, (text) => {
        expect(splitSentences(text).join('')).toBe(text);
      }),
    );
  });

  it('is divided by script without loss', () => {
    fc.assert(
      fc.property(signs, (text) => {
        expect(divideByScript(text).join('')).toBe(text);
      }),
    );
  });

  it('has dates that stand in it, one after the other', () => {
    fc.assert(
      fc.property(
        signs,
        fc.constantFrom('1 أبريل 2025', '3/4/2025', 'May 5, 2024', '1 محرم 1447'),
        signs,
        (before, date, after) => {
          let end = 0;
          for (const found of datesIn(`${before} ${date} ${after}`)) {
            expect(found.start).toBeGreaterThanOrEqual(end);
            expect(found.iso).toMatch(/^\d{4}-\d\d-\d\d/);
            end = found.end;
          }
        },
      ),
    );
  });

  it('keeps its lines when furniture is struck, and gives places that are there', () => {
    fc.assert(
      fc.property(signs, (text) => {
        const read = attempt(() => withLanguages(linesOfText(text)));
        if (!read.ok) return;
        const lines = strikeFurniture(read.value);
        expect(lines.map((line) => line.text)).toEqual(read.value.map((line) => line.text));
        for (const found of [recognise(lines, 'ar'), recognise(lines, 'en')]) {
          const places = [found.headline, found.place, found.publisher].flatMap((one) => one ?? []);
          expect(places.map(({ line, start, end }) => lines[line]?.text.slice(start, end))).toEqual(
            places.map((one) => one.text),
          );
        }
      }),
    );
  });

  it('is repaired once: what is repaired needs no more of the same', () => {
    fc.assert(
      fc.property(signs, (text) => {
        expect(repaired(text, [])).toBe(text);
        const right = repaired(text, ['presentation-forms']);
        expect(repairsFor(right).map(({ kind }) => kind)).not.toContain('presentation-forms');
      }),
    );
  });

  it('loses its invisible signs and nothing else', () => {
    fc.assert(
      fc.property(signs, (text) => {
        const kinds = invisibleIn(text).map(({ kind }) => kind);
        const bare = withoutInvisible(text, kinds);
        expect(invisibleIn(bare)).toEqual([]);
        expect(bare.length).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('comes back from a table in which every cell is quoted', () => {
    const table = fc.array(fc.array(signs, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const csv = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
        expect(readCsv(csv, undefined, ',')).toEqual(rows);
      }),
    );
  });
});

describe('whatever file comes in', () => {
  const files: Record<string, Uint8Array> = {
    'a.docx': zipSync({
      'word/document.xml': strToU8('<w:document><w:body><w:p><w:r><w:t>نص</w:t></w:r></w:p></w:body></w:document>'),
    }),
    'a.xlsx': zipSync({
      'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="s" r:id="r"/></sheets></workbook>'),
      'xl/worksheets/sheet1.xml': strToU8('<worksheet><row><c r="A1"><v>1</v></c></row></worksheet>'),
    }),
    'a.tmx': strToU8(
      '<tmx><body><tu><tuv xml:lang="ar"><seg>نص</seg></tuv><tuv xml:lang="en"><seg>text</seg></tuv></tu></body></tmx>',
    ),
    'a.xlf': strToU8(
      '<xliff><file source-language="ar" target-language="en"><trans-unit><source>نص</source><target>text</target></trans-unit></file></xliff>',
    ),
    'a.srt': strToU8('1\n00:00:01,000 --> 00:00:02,000\nنص\n'),
    'a.html': strToU8('<html><body><p>نص</p></body></html>'),
    'a.csv': strToU8('نص,text\n'),
    'a.txt': strToU8('نص'),
  };

  it('is read or refused with a reason, however it was damaged', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(files)),
        fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 6 }),
        fc.nat(500),
        (name, changes, length) => {
          const bytes = (files[name] ?? new Uint8Array()).slice(0, length);
          for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
          const result = readFile(name, bytes, treeOf);
          expect(result.ok ? result.value.kind : result.problem.code).toMatch(/^[a-z-]+$/);
        },
      ),
    );
  });

  it('is read or refused from the clipboard too', () => {
    fc.assert(
      fc.property(signs, fc.option(signs), (plain, html) => {
        expect(readPaste(plain, html, treeOf)).toHaveProperty('ok');
      }),
    );
  });
});
