/**
 * XLIFF 1.2 (OASIS Standard, 1 February 2008), which more tools read than 2.1. A `<group>` is a paragraph, a `<trans-unit>` in it a
 * sentence or a phrase pair. White space between sentences is not in it: this version has no place for what is not
 * translated but `<trans-unit>`s of their own, which tools would offer for translation.
 *
 * A character that XML cannot hold is shown by its picture, and a note on the unit says so.
 */
import { fileName } from '#exports/places';
import type { ExportedFile, Exporter, ExportInput } from '#exports/types';
import { countPairs, pairParts, pairsOf, type Grain, type Pair } from './pairs';
import { block, element, escapeText, hasUnprintable } from '#exports/formats/xml';
import { byUnit, factsOf, nameOf, notesOf, type Note } from './xliff';

/** The aligned text for translation tools. Throws if phrases are asked for and not loaded. */
export function makeXliff12(input: ExportInput, grain: Grain): ExportedFile {
  const groups = [...byUnit(pairsOf(input, grain))].map(([unit, own]) =>
    block(
      'group',
      { id: unit.id, resname: nameOf(unit), restype: 'x-paragraph' },
      own.map((pair) => transUnit(input, pair)),
    ),
  );
  const file = block(
    'file',
    {
      original: input.url,
      'source-language': 'ar',
      'target-language': 'en',
      datatype: 'plaintext',
      date: dateOf(input.now),
    },
    [block('header', {}, factsOf(input).map(note)), block('body', {}, groups)],
  );
  const xliff = block('xliff', { version: '1.2', xmlns: 'urn:oasis:names:tc:xliff:document:1.2' }, [file]);
  return {
    // Beside the other version of the same.
    name: fileName(input, `${grain}s-1.2`, pairParts, 'xlf'),
    mime: 'application/x-xliff+xml',
    content: `<?xml version="1.0" encoding="UTF-8"?>\n${xliff}\n`,
  };
}

function transUnit(input: ExportInput, pair: Pair): string {
  const replaced: Note[] = hasUnprintable(pair.ar + pair.en)
    ? [
        {
          category: 'characters',
          lang: 'en',
          text: 'Characters that XML cannot hold are shown by their pictures here.',
        },
      ]
    : [];
  // Tools take what is not approved for unfinished; a draft of a machine is.
  const { draft } = pair.sentence;
  return block('trans-unit', { id: pair.id, approved: draft ? 'no' : 'yes', 'xml:space': 'preserve' }, [
    element('source', { 'xml:lang': 'ar' }, escapeText(pair.ar)),
    element('target', { 'xml:lang': 'en', state: draft ? 'needs-review-translation' : 'final' }, escapeText(pair.en)),
    ...[...notesOf(input, pair), ...replaced].map(note),
  ]);
}

/** Its category stands for the author: the only place that this version has for one. */
function note({ category, lang, text }: Note): string {
  return element('note', { from: category, 'xml:lang': lang }, escapeText(text));
}

/** Without milliseconds, as the standard writes dates. */
function dateOf(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}

function exporter(grain: Grain): Exporter {
  return {
    id: `xliff12-${grain}`,
    describe: (input) => countPairs(input, grain),
    make: async (input) => makeXliff12(input, grain),
  };
}

export const xliff12BySentence = exporter('sentence');
export const xliff12ByPhrase = exporter('phrase');
