/**
 * TMX 1.4b, the exchange format of translation memories: one `<tu>` a sentence or a phrase pair, Arabic to English.
 * Specification and DTD: LISA OSCAR, 26 April 2005; the DTD is kept in `fixtures/tmx14.dtd`.
 *
 * A character that XML cannot hold is shown by its picture, and a note on the unit says so.
 */
import { titleOf } from '#article/model';
import { inLanguage } from '#article/source';
import { countPairs, noteText, pairParts, pairsOf, speakersOf, type Grain, type Pair } from './pairs';
import { fileName } from '#exports/places';
import { scopedTitle, scopeOf, scopeText } from '#exports/scope';
import type { ExportedFile, Exporter, ExportInput } from '#exports/types';
import { block, element, escapeText, hasUnprintable } from '#exports/formats/xml';

/** The version of the form of these files: tools tell by it which one wrote a memory. */
const TOOL = { creationtool: 'Bayan', creationtoolversion: '1' };

/** The aligned text as a translation memory. Throws if phrases are asked for and not loaded. */
export function makeTmx(input: ExportInput, grain: Grain): ExportedFile {
  const { article, now } = input;
  const date = tmxDate(now);
  const scope = scopeOf(input, pairParts);
  const { source } = article;
  const known = [
    ['x-publisher', inLanguage(source.publisher, 'en')],
    ['x-source-line', source.line],
    ['x-dateline', source.dateline],
    ['x-published', source.published],
  ] as const;
  const header = block(
    'header',
    {
      ...TOOL,
      segtype: grain,
      'o-tmf': 'Bayan JSON',
      adminlang: 'en',
      srclang: 'ar',
      datatype: 'plaintext',
      'o-encoding': 'UTF-8',
      creationdate: date,
      changedate: date,
    },
    [
      note(scopedTitle(titleOf(article, 'en'), scope, 'en'), 'en'),
      ...(scope === null ? [] : (['en', 'ar'] as const).map((lang) => note(scopeText(scope, lang), lang))),
      ...[article.translation, article.source.rights].map((words) => (words ? note(words.en, 'en') : '')),
      prop('x-url', input.url),
      scope === null ? '' : prop('x-scope', scopeText(scope, 'en')),
      ...known.map(([name, value]) => (value === null ? '' : prop(name, value))),
    ],
  );
  const body = block(
    'body',
    {},
    pairsOf(input, grain).map((pair) => translationUnit(input, pair, grain, date)),
  );
  const tmx = block('tmx', { version: '1.4' }, [header, body]);
  return {
    name: fileName(input, `${grain}s`, pairParts, 'tmx'),
    mime: 'application/x-tmx+xml',
    content: `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n${tmx}\n`,
  };
}

function translationUnit(input: ExportInput, pair: Pair, grain: Grain, date: string): string {
  const replaced = hasUnprintable(pair.ar + pair.en);
  return block('tu', { tuid: pair.id, datatype: 'plaintext', segtype: grain, creationdate: date, srclang: 'ar' }, [
    ...pair.notes.flatMap((one) => [note(noteText(one, 'en'), 'en'), note(noteText(one, 'ar'), 'ar')]),
    replaced ? note('Characters that XML cannot hold are shown by their pictures here.', 'en') : '',
    prop('x-paragraph', pair.unit.id),
    prop('x-sentence', pair.sentence.id),
    prop('x-speaker', speakersOf(input, pair)),
    variant('ar', pair.ar),
    variant('en', pair.en),
  ]);
}

function variant(lang: 'ar' | 'en', text: string): string {
  return element('tuv', { 'xml:lang': lang }, element('seg', {}, escapeText(text)));
}

function note(text: string, lang: 'ar' | 'en'): string {
  return element('note', { 'xml:lang': lang }, escapeText(text));
}

function prop(type: string, value: string): string {
  return element('prop', { type }, escapeText(value));
}

/** ISO 8601 basic, in UTC, as TMX asks: `20250402T095900Z`. */
function tmxDate(date: Date): string {
  return date.toISOString().replace(/[-:]|\.\d+/g, '');
}

function exporter(grain: Grain): Exporter {
  return {
    id: `tmx-${grain}`,
    describe: (input) => countPairs(input, grain),
    make: async (input) => makeTmx(input, grain),
  };
}

export const tmxBySentence = exporter('sentence');
export const tmxByPhrase = exporter('phrase');
