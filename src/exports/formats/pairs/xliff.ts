/**
 * XLIFF 2.1 (OASIS Standard, 13 February 2018), core only. A `<group>` is a paragraph. By sentence, a `<unit>` in it is a
 * sentence; the sources of a group, joined, are the paragraph, because the white space between sentences stands in
 * `<ignorable>`s. By phrase, a `<unit>` is a phrase pair, in the group of its sentence. A unit has one `<segment>`: there
 * are tools that keep only the last of several.
 *
 * A control character is written as the `<cp>` that XLIFF has for it; in notes and attributes as its picture.
 */
import { titleOf } from '#article/model';
import { inLanguage } from '#article/source';
import type { Unit } from '#article/model';
import { countPairs, noteText, pairParts, pairsOf, speakersOf, type Grain, type Pair } from './pairs';
import { fileName } from '#exports/places';
import { scopeOf, scopeText } from '#exports/scope';
import type { ExportedFile, Exporter, ExportInput } from '#exports/types';
import { block, element, escapeText, hasUnprintable } from '#exports/formats/xml';

/** XLIFF 2.1 keeps the namespace of 2.0. */
const NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0';

/** What is told of the whole file, in English, by the category of the note. */
export function factsOf(input: ExportInput): Note[] {
  const { source, translation } = input.article;
  const scope = scopeOf(input, pairParts);
  const facts = [
    ['title', titleOf(input.article, 'en')],
    ['scope', scope && scopeText(scope, 'en')],
    ['publisher', inLanguage(source.publisher, 'en')],
    ['dateline', source.dateline],
    ['published', source.published],
    ['rights', source.rights?.en ?? null],
    ['translation', translation?.en ?? null],
    ['exported', input.now.toISOString()],
  ] as const;
  return facts.flatMap(([category, text]) => (text === null ? [] : [{ category, lang: 'en', text }]));
}

/** The aligned text for translation tools. Throws if phrases are asked for and not loaded. */
export function makeXliff(input: ExportInput, grain: Grain): ExportedFile {
  const { article } = input;
  const about = factsOf(input);
  const pairs = pairsOf(input, grain);
  const content = grain === 'sentence' ? sentenceGroups(input, pairs) : phraseGroups(input, pairs);
  const file = block(
    'file',
    {
      id: article.slug,
      original: input.url,
      canResegment: 'no',
      srcDir: 'rtl',
      trgDir: 'ltr',
      'xml:space': 'preserve',
    },
    [
      notes(about),
      // A file is not to be empty; a group may be.
      ...(content.length > 0 ? content : [element('group', { id: 'nothing' }, '')]),
    ],
  );
  const xliff = block('xliff', { xmlns: NAMESPACE, version: '2.1', srcLang: 'ar', trgLang: 'en' }, [file]);
  return {
    name: fileName(input, `${grain}s`, pairParts, 'xlf'),
    mime: 'application/xliff+xml',
    content: `<?xml version="1.0" encoding="UTF-8"?>\n${xliff}\n`,
  };
}

function sentenceGroups(input: ExportInput, pairs: readonly Pair[]): string[] {
  return [...byUnit(pairs)].map(([unit, own]) =>
    block(
      'group',
      { id: unit.id, name: nameOf(unit) },
      own.map((pair) =>
        block('unit', { id: pair.id }, [
          notes(notesOf(input, pair)),
          segment(pair),
          pair.sentence === unit.sentences.at(-1) ? '' : between(pair),
        ]),
      ),
    ),
  );
}

function phraseGroups(input: ExportInput, pairs: readonly Pair[]): string[] {
  return [...byUnit(pairs)].map(([unit, own]) => {
    const sentences = [...new Set(own.map((pair) => pair.sentence))];
    return block(
      'group',
      { id: unit.id, name: nameOf(unit) },
      sentences.map((sentence) =>
        block(
          'group',
          // The headline and its one sentence share an id; groups may not.
          { id: sentence.id === unit.id ? `${sentence.id}.1` : sentence.id, name: sentence.id },
          own
            .filter((pair) => pair.sentence === sentence)
            .map((pair) => block('unit', { id: pair.id }, [notes(notesOf(input, pair)), segment(pair)])),
        ),
      ),
    );
  });
}

/** The pairs of each row. */
export function byUnit(pairs: readonly Pair[]): Map<Unit, Pair[]> {
  const units = new Map<Unit, Pair[]>();
  for (const pair of pairs) units.set(pair.unit, [...(units.get(pair.unit) ?? []), pair]);
  return units;
}

/** What a group is called. */
export function nameOf(unit: Unit): string {
  return unit.index === 0 ? 'Headline' : `Paragraph ${unit.index}`;
}

function segment(pair: Pair): string {
  return block('segment', { id: pair.id, state: 'translated' }, [
    element('source', { 'xml:lang': 'ar' }, inline(pair.ar)),
    element('target', { 'xml:lang': 'en' }, inline(pair.en)),
  ]);
}

/** The white space between a sentence and the next. English always has some, whether the data says so or not. */
function between({ sentence }: Pair): string {
  const space = /\s*$/.exec(sentence.ar)?.[0] ?? '';
  const english = /\s*$/.exec(sentence.en)?.[0] ?? '';
  return block('ignorable', {}, [
    element('source', { 'xml:lang': 'ar' }, inline(space)),
    element('target', { 'xml:lang': 'en' }, inline(english || ' ')),
  ]);
}

/** Text with `<cp>` for the control characters that XML cannot hold; a lone surrogate is no code point and becomes �. */
function inline(text: string): string {
  return Array.from(text, (char) => {
    const code = char.codePointAt(0) ?? 0;
    if (code >= 0x20 || !hasUnprintable(char)) return escapeText(char);
    return element('cp', { hex: code.toString(16).toUpperCase().padStart(4, '0') }, '');
  }).join('');
}

export interface Note {
  category: string;
  lang: 'ar' | 'en';
  text: string;
}

/** Who speaks, and what the translator notes. */
export function notesOf(input: ExportInput, pair: Pair): Note[] {
  return [
    { category: 'speaker', lang: 'en', text: speakersOf(input, pair) },
    ...pair.notes.flatMap((note): Note[] => [
      { category: 'translation', lang: 'en', text: noteText(note, 'en') },
      { category: 'translation', lang: 'ar', text: noteText(note, 'ar') },
    ]),
  ];
}

function notes(list: readonly Note[]): string {
  return block(
    'notes',
    {},
    list.map(({ category, lang, text }, at) =>
      element('note', { id: `n${at + 1}`, category, 'xml:lang': lang }, escapeText(text)),
    ),
  );
}

function exporter(grain: Grain): Exporter {
  return {
    id: `xliff-${grain}`,
    describe: (input) => countPairs(input, grain),
    make: async (input) => makeXliff(input, grain),
  };
}

export const xliffBySentence = exporter('sentence');
export const xliffByPhrase = exporter('phrase');
