/**
 * Text that was copied out of a PDF: what went wrong with it on the way, and how it is put right. Nothing is repaired unless the reader agrees; each
 * repair is offered by itself, with a sample before and after.
 */
import { isWrapped, unwrapped } from '#import/lines';

export type RepairKind =
  /** Letters in the shapes that they have on the page (ﻛﺘﺎﺏ). */
  | 'presentation-forms'
  /** Lines whose letters stand as they are seen, from left to right (باتك). */
  | 'visual-order'
  /** لا that has become ال inside words (اإلسالم). */
  | 'lam-alef'
  /** Words parted by spaces (ا لتعاون). */
  | 'parted-words'
  /** Paragraphs cut into lines. */
  | 'cut-lines';

export interface Repair {
  kind: RepairKind;
  /** Places that change: signs, lines or words. */
  count: number;
  /** The first line that changes. */
  before: string;
  after: string;
}

/** True for a word as it stands, without clitics; of a lexicon. Where it is absent, only what no Arabic word can be is put right. */
export type IsWord = (word: string) => boolean;

/** In the order in which they must be done: ﻼ is turned round as one sign before it becomes two letters. */
const REPAIR_KINDS: readonly RepairKind[] = [
  'visual-order',
  'presentation-forms',
  'lam-alef',
  'parted-words',
  'cut-lines',
];

/** What could be repaired, each kind upon those before it. */
export function repairsFor(text: string, isWord?: IsWord): Repair[] {
  const repairs: Repair[] = [];
  let current = text;
  for (const kind of REPAIR_KINDS) {
    const { text: next, count } = apply(kind, current, isWord);
    if (count === 0) continue;
    repairs.push({ kind, count, ...sample(current, next) });
    current = next;
  }
  return repairs;
}

/** The text with the given repairs, in their order. */
export function repaired(text: string, kinds: readonly RepairKind[], isWord?: IsWord): string {
  let current = text;
  for (const kind of REPAIR_KINDS) if (kinds.includes(kind)) current = apply(kind, current, isWord).text;
  return current;
}

function sample(before: string, after: string): { before: string; after: string } {
  const old = before.split('\n');
  const fresh = after.split('\n');
  const at = Math.max(
    0,
    old.findIndex((line, index) => line !== fresh[index]),
  );
  return { before: old[at] ?? '', after: fresh[at] ?? '' };
}

interface Applied {
  text: string;
  count: number;
}

function apply(kind: RepairKind, text: string, isWord: IsWord | undefined): Applied {
  switch (kind) {
    case 'presentation-forms':
      return withoutForms(text);
    case 'visual-order':
      return inLogicalOrder(text);
    case 'lam-alef':
      return withLamAlef(text, isWord);
    case 'parted-words':
      return withJoinedWords(text);
    case 'cut-lines': {
      const lines = text.split('\n');
      return isWrapped(lines)
        ? { text: unwrapped(lines).join('\n'), count: lines.length - unwrapped(lines).length }
        : { text, count: 0 };
    }
  }
}

/** Shapes of letters and ligatures; signs that are one word (ﷺ, ﷲ, ﷼) are meant, and stay. */
const FORM = /[\ufb50-\ufbff\ufc00-\ufdcf\ufe70-\ufefc]/g;

function withoutForms(text: string): Applied {
  let count = 0;
  const plain = text.replace(FORM, (sign) => {
    // A mark in a shape of its own (ﹶ) decomposes to a space and the mark; the space was never there.
    const letters = sign.normalize('NFKC').replace(/^ (?=\p{M})/u, '');
    if (letters !== sign) count += 1;
    return letters;
  });
  return { text: plain, count };
}

/** How much a line looks as it should, and as it would read backwards. Letters that stand only at the end or the beginning of words tell. */
function orderScore(line: string): number {
  let score = 0;
  for (const [word] of line.matchAll(/[\u0621-\u064a]+/g)) {
    if (/[ةى]$/.test(word) && word.length > 2) score += 2;
    if (/^[ةى]/.test(word) && word.length > 1) score -= 2;
    if (/^[وفبكل]?ال.{2,}/.test(word)) score += 1;
    if (/.{2,}لا[وفبكل]?$/.test(word)) score -= 1;
    if (/^(?:في|من|على|إلى|عن|أن|إن|التي|الذي|هذا|بين)$/.test(word)) score += 2;
    if (/^(?:يف|نم|ىلع|ىلإ|نع|نأ|نإ|يتلا|يذلا|اذه|نيب)$/.test(word)) score -= 2;
  }
  return score;
}

function inLogicalOrder(text: string): Applied {
  const lines = text.split('\n');
  const scores = lines.map((line) => orderScore(withoutForms(line).text));
  const all = scores.reduce((sum, score) => sum + score, 0);
  let count = 0;
  const turned = lines.map((line, at) => {
    const score = scores[at] ?? 0;
    // A line that says nothing goes with the text.
    if (!/[\u0621-\u064a\ufb50-\ufdcf\ufe70-\ufefc]/.test(line) || (score === 0 ? all >= 0 : score > 0)) return line;
    count += 1;
    return turnedLine(line);
  });
  return count > 0 && all < 0 ? { text: turned.join('\n'), count } : { text, count: 0 };
}

const MIRRORED: Record<string, string> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '«': '»',
  '»': '«',
  '<': '>',
  '>': '<',
  '{': '}',
  '}': '{',
};

/** The letters of a line the other way round; numbers and Latin words, which were in order, stay so. */
function turnedLine(line: string): string {
  const signs = line.match(/\P{M}\p{M}*/gu) ?? [];
  const turned = signs
    .reverse()
    .map((sign) => MIRRORED[sign] ?? sign)
    .join('');
  return turned.replace(/[A-Za-z\d\u0660-\u0669](?:[A-Za-z\d\u0660-\u0669.,:/@%_'’&+-]|\s(?=[A-Za-z]))*/g, (run) => {
    const tail = /[.,:/\s]*$/.exec(run)?.[0] ?? '';
    return (
      Array.from(run.slice(0, run.length - tail.length))
        .reverse()
        .join('') + tail
    );
  });
}

/** Alef with a hamza or madda after another alef: no Arabic word begins so. */
const IMPOSSIBLE = /(?<![\u0621-\u064a])([وفبكل]*)ا([أإآ])ل/g;
const DOUBLE_ALEF = /(?<=[\u0621-\u064a])اال(?=[\u0621-\u064a])|(?<![\u0621-\u064a])اال(?=[\u0621-\u064a])/g;

function withLamAlef(text: string, isWord: IsWord | undefined): Applied {
  const signs = text.match(IMPOSSIBLE)?.length ?? 0;
  // Once or twice is a slip of the pen; a PDF does it everywhere.
  if (signs + (text.match(DOUBLE_ALEF)?.length ?? 0) < 2) return { text, count: 0 };
  let count = 0;
  const fixed = text.replace(/[\u0621-\u064a]+/g, (word) => {
    const right = word
      .replace(/^([وفبكل]*)ا([أإآ])ل/, '$1ال$2')
      .replace(/^([وفبكل]?)اال/, '$1الا')
      .replace(/(?<=[\u0621-\u064a]{2})ال([أإآ])/g, 'لا$1')
      .replace(/(?<=[\u0621-\u064a])([أإآ])ل(?=[\u0621-\u064a])/g, '$1ل');
    const known = isWord ? knownSpelling(right, isWord) : right;
    if (known !== word) count += 1;
    return known;
  });
  return { text: fixed, count };
}

/** Exchanges ال inside a word where the word is none as it stands and is one after that. */
function knownSpelling(word: string, isWord: IsWord): string {
  const start = /^(?:[وفبكل]?ال|[وفبكل])?/.exec(word)?.[0].length ?? 0;
  for (const from of new Set([start, 0])) {
    if (isWord(word) || isWord(word.slice(from))) return word;
    for (let at = word.indexOf('ال', Math.max(from, 1)); at >= 0; at = word.indexOf('ال', at + 1)) {
      const tried = `${word.slice(0, at)}لا${word.slice(at + 2)}`;
      if (isWord(tried) || isWord(tried.slice(from))) return tried;
    }
  }
  return word;
}

/** Letters that stand alone in good text: the conjunction before a quotation, names of letters in lists. */
const ALONE = /(?<![\u0621-\u0652])(?!و(?![\u0621-\u0652]))[\u0621-\u064a](?![\u0621-\u0652])/g;

function withJoinedWords(text: string): Applied {
  const words = text.match(/[\u0621-\u0652]+/g)?.length ?? 0;
  const alone = text.match(ALONE)?.length ?? 0;
  const articles = text.match(/(?<![\u0621-\u0652])[وفبك]?ال(?=[ ][\u0621-\u064a])/g)?.length ?? 0;
  if (words < 5 || alone + articles < 3 || (alone + articles) / words < 0.05) return { text, count: 0 };
  let count = 0;
  const joined = text
    .split('\n')
    .map((line) => {
      const isSpaced = (line.match(ALONE)?.length ?? 0) > (line.match(/[\u0621-\u0652]+/g)?.length ?? 0) * 0.7;
      const fixed = isSpaced ? joinedLetters(line) : joinedParts(line);
      if (fixed !== line) count += 1;
      return fixed;
    })
    .join('\n');
  return { text: joined, count };
}

/** ا ل ت ع ا و ن  ب ي ن: every letter parted, words by two spaces. */
function joinedLetters(line: string): string {
  return line
    .split(/\s{2,}/)
    .map((word) => word.replace(/(?<=[\u0621-\u0652]) (?=[\u0621-\u0652])/g, ''))
    .join(' ');
}

/** ا لتعاون, ال تعاون: a first letter or an article goes with what follows; ة, ى, ء with what stands before. */
function joinedParts(line: string): string {
  return line
    .replace(/(?<=[\u0621-\u064a]) (?=[ةىءئ](?![\u0621-\u0652]))/g, '')
    .replace(/(?<![\u0621-\u0652])((?:[وفبك]?ال)|[اأإآبكلسيتنمفدذرزشصضطظعغقحخجثه]) (?=[\u0621-\u064a]{2})/g, '$1');
}
