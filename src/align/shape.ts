/** What the form of sentences says: where one goes on in the next, and how many sentences stand in one line. */

/** How a line joins the next: plainly goes on, may go on, ends, ends with its paragraph. */
export type Border = 'joined' | 'open' | 'full' | 'paragraph';

const TERMINAL = /[.!?؟…][\s"”»’')\]\u200e\u200f]*$/;
const GOES_ON_START = /^["“«'(]*[\p{Ll}]|^\s*[,،;؛)\]»”]/u;
const GOES_ON_END = /[,،;؛(\-–—]\s*$/;

/** How line `one` joins the line after it. */
export function borderBetween(one: string, next: string): Border {
  if (TERMINAL.test(one)) return 'full';
  if (GOES_ON_START.test(next.trimStart()) || GOES_ON_END.test(one)) return 'joined';
  return 'open';
}

/** Of the borders of one side, how many are `full`: where full stops are not written, their lack says nothing. */
export function shareOfFull(borders: readonly Border[]): number {
  const within = borders.filter((border) => border !== 'paragraph');
  return within.length === 0 ? 1 : within.filter((border) => border === 'full').length / within.length;
}

/** An end of a sentence inside a line: a word of three letters or more before the stop, so that initials are none. */
const INSIDE =
  /(?:\p{Ll}{2}|\p{Nd}|[\u0621-\u064a]{2})["”»)\u064b]*[.!?؟…]+["”»')]*\s+(?=["“«(']*[\p{Lu}\p{Nd}\u0621-\u064a])/gu;

/** How many sentences stand in a line, at least one. */
export function unitsIn(line: string): number {
  return 1 + (line.match(INSIDE)?.length ?? 0);
}
