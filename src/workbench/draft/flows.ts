/** The lines of a draft as two flows, Arabic and English, and what counts of them as paragraphs and sentences. */
import type { Sentence } from '#align/edits';
import type { Line } from '#import/lines';
import type { Lang } from '#import/text/scripts';
import { splitSentences } from '#import/text/sentences';
import type { About, Draft } from './draft';

/** A line in its flow. */
export interface FlowLine {
  line: Line;
  /** Its number in the draft's lines. */
  at: number;
  isHeadline: boolean;
  /** Number of the paragraph, from 1; `null` for the headline and for what is struck out. */
  paragraph: number | null;
}

/** The language that each line goes with: its own, or, without letters, that of the line before it. */
export function sidesOf(lines: readonly Line[]): Lang[] {
  let current: Lang = lines.find(({ lang }) => lang !== null)?.lang ?? 'ar';
  return lines.map(({ lang }) => {
    current = lang ?? current;
    return current;
  });
}

/** The lines of one language in their order, those that are struck out among them. */
export function flowOf({ lines, about }: Pick<Draft, 'lines' | 'about'>, lang: Lang): FlowLine[] {
  let paragraph = 0;
  const sides = sidesOf(lines);
  return lines.flatMap((line, at): FlowLine[] => {
    // An empty line is no loss that anyone would want to see.
    if (sides[at] !== lang || line.text.trim() === '') return [];
    const isHeadline = line.struck === null && about.headline[lang] === at;
    if (line.struck === null && !isHeadline) paragraph += 1;
    return [{ line, at, isHeadline, paragraph: line.struck === null && !isHeadline ? paragraph : null }];
  });
}

/** What counts of a language: the text of its headline, or `null`, and its other paragraphs. */
export function paragraphsOf(
  draft: Pick<Draft, 'lines' | 'about'>,
  lang: Lang,
): { headline: string | null; body: string[] } {
  const kept = flowOf(draft, lang).filter(({ line }) => line.struck === null);
  return {
    headline: kept.find(({ isHeadline }) => isHeadline)?.line.text.trim() ?? null,
    body: kept.flatMap(({ line, isHeadline }) => (isHeadline ? [] : [line.text.trim()])),
  };
}

/** The sentences of a language. Paragraph 0 is the headline; where no line is marked as such there is none. */
export function sentencesOf(draft: Pick<Draft, 'lines' | 'about'>, lang: Lang): Sentence[] {
  const { headline, body } = paragraphsOf(draft, lang);
  const sentences = body.flatMap((text, at) =>
    splitSentences(text).map((sentence) => ({ text: sentence, paragraph: at + 1 })),
  );
  return headline === null ? sentences : [{ text: headline, paragraph: 0 }, ...sentences];
}

/** The headline in each language, as far as there is one: by it people know a draft. In its place, the first sentence. */
export function titleOf(draft: Pick<Draft, 'lines' | 'about'>): { ar: string; en: string } {
  const of = (lang: Lang) => {
    const { headline, body } = paragraphsOf(draft, lang);
    return headline ?? titleFrom(splitSentences(body[0] ?? '')[0] ?? '');
  };
  return { ar: of('ar'), en: of('en') };
}

/** Letters that a title made of a sentence has at most. */
const ROOM = 90;

/** The title of a text without a headline: its first sentence, or the beginning of that where it is long. */
export function titleFrom(sentence: string): string {
  const text = sentence.trim();
  if (text.length <= ROOM) return text;
  return `${text.slice(0, ROOM).replace(/\s+\S*$/, '')}…`;
}

/** What is counted of a language: paragraphs, headline apart; sentences; words; lines that are struck out. */
export interface Counts {
  paragraphs: number;
  sentences: number;
  words: number;
  struck: number;
}

export function countsOf(draft: Pick<Draft, 'lines' | 'about'>, lang: Lang): Counts {
  const { headline, body } = paragraphsOf(draft, lang);
  const words = [headline ?? '', ...body].join(' ').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,/-]*/gu)?.length ?? 0;
  return {
    paragraphs: body.length,
    sentences: body.reduce((sum, text) => sum + splitSentences(text).length, 0),
    words,
    struck: flowOf(draft, lang).filter(({ line }) => line.struck !== null).length,
  };
}

/** The headline lines that still are such: one that was struck out or has gone to the other language is none. */
export function withSoundHeadlines(lines: readonly Line[], headline: About['headline']): About['headline'] {
  const sides = sidesOf(lines);
  const sound = (lang: Lang) => {
    const at = headline[lang];
    return at !== null && lines[at]?.struck === null && sides[at] === lang ? at : null;
  };
  return { ar: sound('ar'), en: sound('en') };
}
