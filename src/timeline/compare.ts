/** Two wordings set side by side, word by word: what is new, what is gone, what binds more or less. */
import { fold } from '#arabic/fold';
import { forceOf, type UndertakingKind } from '#article/format/schema';
import type { Stretch } from '#article/words/wording';

/** Which of two ways to undertake something binds more; `null` where one of them is off the ladder of force. */
export type Strength = 'stronger' | 'weaker' | 'equal' | null;

/** How much more binding the later one is. */
export function strengthOf(before: UndertakingKind, after: UndertakingKind): Strength {
  const [from, to] = [forceOf[before], forceOf[after]];
  if (from === null || to === null) return null;
  if (to === from) return 'equal';
  return to > from ? 'stronger' : 'weaker';
}

/** One column: a word of each wording, or the words that one of them alone has here. `null` where it has none. */
export interface WordPair {
  before: string | null;
  after: string | null;
  change: 'same' | 'gone' | 'new' | 'changed';
  /** True where either word is of the cue. */
  cue: boolean;
}

interface Token {
  text: string;
  /** For comparing: folded, without punctuation. */
  key: string;
  cue: boolean;
}

/**
 * The words of both in one line, those that are the same under each other. One word that came in the
 * place of one stands under it.
 */
export function compareWordings(before: readonly Stretch[], after: readonly Stretch[]): WordPair[] {
  const [old, late] = [tokensOf(before), tokensOf(after)];
  const lengths = commonLengths(old, late);
  const pairs: WordPair[] = [];
  let [gone, fresh]: [Token[], Token[]] = [[], []];
  const flush = () => {
    pairs.push(...replaced(gone, fresh));
    [gone, fresh] = [[], []];
  };
  for (let i = 0, j = 0; i < old.length || j < late.length;) {
    const [one, other] = [old[i], late[j]];
    if (one && other && one.key === other.key) {
      flush();
      pairs.push({ before: one.text, after: other.text, change: 'same', cue: one.cue || other.cue });
      i++;
      j++;
    } else if (other && (!one || lengthAt(lengths, i, j + 1) > lengthAt(lengths, i + 1, j))) {
      fresh.push(other);
      j++;
    } else if (one) {
      gone.push(one);
      i++;
    }
  }
  flush();
  return pairs;
}

/**
 * Words at one place of two wordings that differ. One word for one, or a word of a cue for another, is a change; else what is
 * gone stands before what is new.
 */
function replaced(gone: readonly Token[], fresh: readonly Token[]): WordPair[] {
  const [first, other] = [gone[0], fresh[0]];
  const isOneForOne = gone.length === 1 && fresh.length === 1;
  if (first && other && (isOneForOne || (first.cue && other.cue))) {
    const pair = { before: first.text, after: other.text, change: 'changed', cue: first.cue || other.cue } as const;
    return [pair, ...replaced(gone.slice(1), fresh.slice(1))];
  }
  const [before, after] = [lineOf(gone), lineOf(fresh)];
  return [
    ...(before === null ? [] : [{ before, after: null, change: 'gone', cue: gone.some(({ cue }) => cue) } as const]),
    ...(after === null ? [] : [{ before: null, after, change: 'new', cue: fresh.some(({ cue }) => cue) } as const]),
  ];
}

function lineOf(tokens: readonly Token[]): string | null {
  return tokens.length === 0 ? null : tokens.map(({ text }) => text).join(' ');
}

function tokensOf(stretches: readonly Stretch[]): Token[] {
  const tokens: Token[] = [];
  // A stretch may end inside a word (وبناء, of which بناء alone is quoted): its letters belong to one token.
  let open = false;
  for (const { text, role } of stretches) {
    for (const [place, word] of text.split(/\s+/).entries()) {
      if (place > 0) open = false;
      if (word === '') continue;
      const last = tokens.at(-1);
      if (open && last) {
        last.text += word;
        last.cue ||= role === 'cue';
      } else tokens.push({ text: word, key: '', cue: role === 'cue' });
      open = true;
    }
  }
  return tokens.map((token) => ({ ...token, key: keyOf(token.text) }));
}

/** A word without vowels, look-alikes, capitals and punctuation; what is only punctuation stays as it is. */
function keyOf(word: string): string {
  return fold(word).text.replaceAll(/[^\p{L}\p{N}]/gu, '') || word;
}

/** `lengths[i][j]`: how many words `old` from i on and `late` from j on have in common, in the same order. */
function commonLengths(old: readonly Token[], late: readonly Token[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () => Array.from({ length: late.length + 1 }, () => 0));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = late.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (!row) continue;
      row[j] =
        old[i]?.key === late[j]?.key
          ? lengthAt(lengths, i + 1, j + 1) + 1
          : Math.max(lengthAt(lengths, i + 1, j), lengthAt(lengths, i, j + 1));
    }
  }
  return lengths;
}

function lengthAt(lengths: readonly (readonly number[])[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}
