/** A paragraph → its sentences, in Arabic, English or both. Nothing is lost: the sentences joined are the paragraph, byte for byte. */
import { sentenceRules, type Place, type SentenceRule } from './sentence-rules';

/** Marks of an end, with quotation marks and brackets that close after them. */
const END = /([.!?؟…۔]+)(["”»’'›)\]]*(?:\[\d{1,3}\])?)(\s*)/gu;

/**
 * The sentences of one paragraph. White space between two stays at the end of the first.
 *
 * @example splitSentences('وصل د. سالم أمس. وغادر اليوم.') // ['وصل د. سالم أمس. ', 'وغادر اليوم.']
 */
export function splitSentences(paragraph: string, rules: readonly SentenceRule[] = sentenceRules): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const found of paragraph.matchAll(END)) {
    const [whole, mark = '', closers = '', space = ''] = found;
    const end = found.index + whole.length;
    if (end >= paragraph.length) break;
    const place = placeAt(paragraph, start, found.index, mark, closers, space);
    if (/^\s*$/.test(place.before) || rules.some((rule) => rule.goesOn(place))) continue;
    sentences.push(paragraph.slice(start, end));
    start = end;
  }
  if (start < paragraph.length) sentences.push(paragraph.slice(start));
  return sentences;
}

function placeAt(text: string, start: number, at: number, mark: string, closers: string, space: string): Place {
  const before = text.slice(start, at);
  const word = (/[^\s"“«(['‘،:]*$/.exec(before)?.[0] ?? '').replace(/^[-–—/]+/, '');
  const after = text.slice(at + mark.length + closers.length + space.length);
  return { before, word, mark, closers, after, isSpaced: space !== '' };
}
