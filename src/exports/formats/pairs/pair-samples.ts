/** For tests only: a small article with all that an exporter has to tell apart, and one made of hostile texts. */
import type { Article } from '#article/model';
import { sentenceOf, tinyArticle } from '#article/testing';
import type { Phrase, Words } from '#article/words/words';
import { inputOf } from '#exports/samples';
import type { ExportInput } from '#exports/types';

/**
 * Two sentences in a paragraph, a change of speaker, notes, a mention in one language only, a cue in two pieces, a
 * phrase in two pieces and one without a counterpart, a character beyond the basic plane.
 */
export function plainInput(change: Partial<ExportInput> = {}): ExportInput {
  const article = tinyArticle({
    headline: { ar: 'الصين وروسيا تتفقان', en: 'China, Russia agree', speaker: 'reporter' },
    paragraphs: [
      [
        {
          ar: 'اتفقت الصين وروسيا على تعزيز التعاون. ',
          en: 'China and Russia agreed to strengthen cooperation.',
          speaker: 'both',
          notes: [
            { on: { ar: 'تعزيز', en: 'strengthen' }, text: { ar: 'لا «زيادة».', en: 'Not “increase”.' } },
            { on: { ar: null, en: 'and' }, text: { ar: 'واو.', en: 'Wa-.' } },
          ],
        },
        { ar: 'وقالت إنها تدعم السلام.', en: 'She said that she supports peace.', speaker: 'china' },
      ],
      [
        {
          ar: 'أكد التقرير ذلك، وأضافت 😀 روسيا أن الأمر مهم.',
          en: 'The report confirmed it, and 😀 Russia added that it matters.',
          speaker: 'reporter',
          turns: [{ speaker: 'russia', from: { ar: 'وأضافت', en: 'and' } }],
        },
      ],
    ],
    parties: [
      { side: 'a', entity: 'china', speakers: [] },
      { side: 'b', entity: 'russia', speakers: [] },
    ],
    entities: [
      {
        id: 'china',
        name: { ar: 'الصين', en: 'China' },
        about: { ar: 'دولة في آسيا', en: 'A state in Asia' },
        wikidata: 'Q148',
        mentions: [
          { in: 'h', ar: 'الصين', en: 'China' },
          { in: 'p1.1', ar: 'الصين', en: 'China' },
          { in: 'p1.2', ar: null, en: 'She', by: 'description' },
        ],
      },
      {
        id: 'russia',
        name: { ar: 'روسيا', en: 'Russia' },
        about: { ar: 'دولة', en: 'A state' },
        mentions: [
          { in: 'p1.1', ar: 'روسيا', en: 'Russia' },
          { in: 'p2.1', ar: 'روسيا', en: 'Russia' },
        ],
      },
    ],
    cues: [
      {
        id: 'c1',
        kind: 'agreement',
        label: { ar: 'اتفق على', en: 'agreed to' },
        by: ['china', 'russia'],
        speaker: 'both',
        quotes: [
          { in: 'p1.1', ar: 'اتفقت', en: 'agreed' },
          { in: 'p1.1', ar: 'على', en: 'to' },
        ],
        undertakings: [
          {
            id: 'strengthen',
            action: 'strengthen',
            object: 'cooperation',
            evidence: [{ in: 'p1.1', ar: 'تعزيز التعاون', en: 'strengthen cooperation' }],
            rationale: { ar: 'صريح', en: 'Explicit' },
          },
        ],
      },
      {
        id: 'c2',
        kind: 'support',
        label: { ar: 'يدعم', en: 'supports' },
        by: ['china'],
        to: ['russia'],
        speaker: 'china',
        quotes: [{ in: 'p1.2', ar: 'تدعم', en: 'supports' }],
        undertakings: [
          {
            id: 'peace',
            action: 'support',
            object: 'peace',
            topic: 'security',
            timeframe: { ar: 'الآن', en: 'now' },
            evidence: [{ in: 'p1.2', ar: 'السلام', en: 'peace' }],
          },
        ],
      },
    ],
  });
  const words = wordsWith(article, [
    ['p1.1', ['اتفقت', 'على'], ['agreed', 'to']],
    ['p1.1', ['الصين'], ['China']],
    ['p1.2', ['إنها'], []],
    ['p2.1', ['روسيا'], ['Russia']],
  ]);
  return inputOf(article, words, change);
}

/** What no file should stumble over, one by one; each is at the start of a cell somewhere. */
export const hostileTexts = [
  '"quoted" \'twice\', with, commas; and\ttabs',
  'two\nlines\r\nand a third\rone',
  '<script>alert(1)</script> & &amp; <!-- no --> <![CDATA[x]]> ]]>',
  '=1+1',
  '+1',
  '-2',
  '@SUM(A1)',
  "\t=cmd|'/c calc'!A0",
  ' =1',
  '\u200b=1',
  '＝1',
  'nul \0, bell \u0007, escape \u001b, delete \u007f, next line \u0085',
  'lone \ud800 surrogates \udc00',
  'no characters \ufffe \uffff',
  'override \u202e and marks \u200f\u200e',
  '_x0041_ _x005F_',
  'constructor',
  '__proto__',
  '{{braces}} `ticks` ${x} \\n | pipe',
  '  spaces around  ',
  '2025-04-01',
  '007',
] as const;

const both = (text: string) => ({ ar: text, en: text });

/** An article that is made of `hostileTexts` wherever the schema takes any text. */
export function hostileRegisters(change: Partial<ExportInput> = {}): ExportInput {
  const [quoted, lines, markup] = hostileTexts;
  const article = tinyArticle({
    headline: { ar: `عنوان ${hostileTexts.join(' ')}`, en: `Title ${hostileTexts.join(' ')}` },
    source: { publisher: both(quoted), line: lines, place: both(markup), rights: both(hostileTexts[11]) },
    paragraphs: hostileTexts.map((text) => [
      { ...both(text), notes: [{ on: both(text), text: both(text) }] },
      { ...both(`كلمة ${text}`) },
    ]),
    entities: hostileTexts.map((text, at) => ({
      id: `entity-${at}`,
      name: both(text),
      about: both(text),
      mentions: [{ in: `p${at + 1}.1`, ar: text, en: text }],
    })),
    cues: hostileTexts.map((text, at) => ({
      id: `c${at}`,
      label: both(text),
      by: [`entity-${at}`],
      quotes: [{ in: `p${at + 1}.1`, ar: text, en: text }],
      undertakings: [
        {
          id: `entry-${at}`,
          action: text,
          object: text,
          timeframe: both(text),
          rationale: both(text),
          evidence: [{ in: `p${at + 1}.1`, ar: text, en: text }],
        },
      ],
    })),
  });
  const words = wordsWith(
    article,
    hostileTexts.map((text, at) => [`p${at + 1}.1`, [text], [text]]),
  );
  return inputOf(article, words, change);
}

const spansOf = (text: string, parts: string[]) =>
  parts.map((part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length }));

/** Word data with these phrases only: sentence, stretches of Arabic, stretches of English. */
function wordsWith(article: Article, list: [sentence: string, ar: string[], en: string[]][]): Words {
  const phrases = new Map<string, Phrase[]>();
  for (const [id, ar, en] of list) {
    const sentence = sentenceOf(article, id);
    const phrase: Phrase = { sentence, ar: spansOf(sentence.ar, ar), en: spansOf(sentence.en, en) };
    phrases.set(id, [...(phrases.get(id) ?? []), phrase]);
  }
  return { bySentence: new Map(), lexemes: new Map(), roots: new Map(), terms: new Map(), phrases };
}
