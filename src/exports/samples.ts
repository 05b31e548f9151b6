/** For tests and `npm run test:interop` only: what exporters are given, from the bundled article and from a hostile one. */
import { readFileSync } from 'node:fs';
import { realArticle, realFiles, tinyArticle } from '#article/testing';
import type { Lang } from '#article/format/schema';
import type { Article, Sentence } from '#article/model';
import { articleFiles, wordFiles } from '#article/format/parse';
import { parseWords } from '#article/format/parse-words';
import type { Words } from '#article/words/words';
import type { Note, NoteColor } from '#storage/notes';
import type { ArticleData, ExportInput, SavedWord, TakenNote } from './types';

/** Everything that has broken a file format somewhere: markup, quotes, ends of lines, controls, halves of pairs, overrides. */
export const HOSTILE =
  'a <b>"x"</b> & \'y\' </script><!-- ]]> &amp; {z} \\ | * _ ` # [l](u) ~ ^ % $ = @\r\n\t- 1. \u0000\u0007\u001b\u007f\ud800\udc00\ud800 \udc00\ufffe\u202e \u2067 end';

/** The data files of an article out of the source tree. */
function dataOf({ slug }: Article): ArticleData {
  return {
    files: [...articleFiles, ...wordFiles],
    read: (name) => Promise.resolve({ ok: true, text: readFileSync(`src/articles/${slug}/${name}`, 'utf8') }),
  };
}

/** An input of everything in an article. */
export function inputOf(article: Article, words: Words | null, over: Partial<ExportInput> = {}): ExportInput {
  return {
    article,
    words,
    savedWords: [],
    entities: article.entities,
    undertakings: article.undertakings,
    unitSelection: article.units,
    narrowedBy: [],
    cited: null,
    uiLanguage: 'en',
    url: `https://bayan.example/?article=${article.slug}`,
    data: dataOf(article),
    now: new Date('2025-04-05T10:00:00.000Z'),
    ...over,
  };
}

/** A note in each colour: on Arabic words, on English ones, on the headline, and one whose words are gone. */
export function sampleNotes(article: Article): TakenNote[] {
  const [headline, first, second] = [...article.sentences.values()];
  const noteOn = (sentence: Sentence | undefined, lang: Lang, n: number, color: NoteColor, remark = ''): TakenNote => {
    const text = sentence?.[lang] ?? '';
    const end = text.trimEnd().length;
    const note: Note = {
      version: 1,
      id: n.toString(16).padStart(32, '0'),
      article: article.slug,
      lang,
      quote: { exact: text.slice(0, end), prefix: '', suffix: '' },
      hint: null,
      color,
      tags: remark === '' ? [] : ['tag', 'وسم'],
      remark,
      created: '2025-05-01T10:00:00.000Z',
      changed: '2025-05-02T10:00:00.000Z',
    };
    const id = sentence?.id ?? '';
    return { note, place: sentence ? { type: 'range', lang, id, start: 0, until: id, end } : null };
  };
  const lost = noteOn(undefined, 'en', 4, 'rose', 'On words that are gone.');
  return [
    noteOn(headline, 'en', 1, 'amber'),
    noteOn(first, 'ar', 2, 'green', `First.\n\n${HOSTILE}`),
    noteOn(second ?? first, 'en', 3, 'blue'),
    { ...lost, note: { ...lost.note, quote: { exact: 'gone', prefix: 'long ', suffix: ' by' } } },
  ];
}

/** The bundled article, with its words. */
export function realInput(over: Partial<ExportInput> = {}): ExportInput {
  const article = realArticle();
  const files = realFiles();
  const linked = parseWords(article, {
    'words.json': JSON.parse(files['words.json'] ?? 'null'),
    'phrases.json': JSON.parse(files['phrases.json'] ?? 'null'),
  });
  if (!linked.ok) throw new Error('The words of the bundled article do not hold together.');
  return inputOf(article, linked.words, over);
}

/** An article of two rows in which every text is hostile. */
export function hostileInput(over: Partial<ExportInput> = {}): ExportInput {
  const both = { ar: `عربي ${HOSTILE}`, en: `English ${HOSTILE}` };
  const article = tinyArticle({
    source: { publisher: both, place: both, line: HOSTILE, rights: both, omitted: [{ ar: HOSTILE, why: both }] },
    headline: both,
    paragraphs: [[{ ...both, notes: [{ on: { ar: 'عربي', en: 'English' }, text: both }] }]],
    entities: [{ id: 'one', name: both, about: both, mentions: [{ in: 'p1.1', ar: 'عربي', en: 'English' }] }],
    cues: [
      {
        id: 'c1',
        label: both,
        by: ['one'],
        to: ['one'],
        quotes: [{ in: 'p1.1', ar: 'عربي', en: 'English' }],
        undertakings: [
          {
            id: 'entry',
            action: HOSTILE,
            object: HOSTILE,
            timeframe: both,
            rationale: both,
            evidence: [{ in: 'p1.1', ar: both.ar, en: both.en }],
          },
        ],
      },
    ],
    overclaims: [{ claim: { in: 'h', ar: 'عربي', en: 'English' }, note: both, see: ['p1.1'] }],
  });
  return inputOf(article, null, {
    savedWords: [hostileWord],
    url: 'https://bayan.example/?a="><script>&b={x}\\#y',
    ...over,
  });
}

const hostileWord: SavedWord = {
  id: 'made-by-hand/p1.1/0',
  vowelled: HOSTILE,
  lemma: `${HOSTILE} lemma`,
  root: HOSTILE,
  sense: HOSTILE,
  text: { ar: `عربي ${HOSTILE}`, en: HOSTILE },
  span: { start: 0, end: 4 },
};
