/**
 * Corrections of words as a lexicon of the reader's own: a plain text with a line a correction, that can be read and edited by
 * hand, and that others can add to theirs.
 *
 * ```
 * form | lemma | root | part of speech | sense | stem
 * التمكين | تَمْكِين | مكن | noun | empowerment | -
 * ```
 *
 * `#` begins a comment. `-` is none: no root; no stem, of a word of the reader's own. The stem tells forms of one lemma apart.
 * Corrections for one place alone are no part of it.
 */
import { formOf, type Correction, type WordChoice } from '#article/correction';
import { checkOwnWord, isRoot, ownPartsOfSpeech, type OwnWordProblem } from './own-word';

const HEAD = '# Bayan, words of my own, version';
const VERSION = 1;
const COLUMNS = '# form | lemma | root | part of speech | sense | stem';

/** UTF-16 units of a file: some twenty thousand lines. */
export const MAX_OWN_LEXICON = 4_000_000;

/** A correction that a line holds. */
export interface OwnLine {
  form: string;
  choice: WordChoice;
}

/** What is wrong with a line, numbered from 1. */
export interface LineProblem {
  line: number;
  problem: 'fields' | 'form' | 'stem' | OwnWordProblem['problem'];
}

export type ReadOwnLexicon =
  | { ok: true; lines: OwnLine[]; problems: LineProblem[] }
  /** - `newer`: a later version has written it · `tooLarge` · `nothing`: it has no line with a word */
  | { ok: false; problem: 'newer' | 'tooLarge' | 'nothing' };

/** The text of a lexicon: corrections that hold in every text, in the order of their forms. */
export function writeOwnLexicon(corrections: readonly Correction[]): string {
  const lines = corrections
    .filter(({ place }) => place === null)
    .toSorted((a, b) => (a.form < b.form ? -1 : 1))
    .map(({ form, lemma, root, pos, sense, stem }) =>
      [form, lemma, root ?? '-', pos, sense.replace(/\s*\|\s*/g, ' / '), stem ?? '-'].join(' | '),
    );
  return `${[`${HEAD} ${VERSION}`, COLUMNS, ...lines].join('\n')}\n`;
}

/** What a file holds: its sound lines, and what is wrong with the others. Of two lines with one form the last counts. */
export function readOwnLexicon(text: string): ReadOwnLexicon {
  if (text.length > MAX_OWN_LEXICON) return { ok: false, problem: 'tooLarge' };
  const lines = new Map<string, OwnLine>();
  const problems: LineProblem[] = [];
  for (const [at, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    if (line.startsWith(HEAD) && Number(line.slice(HEAD.length)) > VERSION) return { ok: false, problem: 'newer' };
    if (line.trim() === '' || line.startsWith('#')) continue;
    const read = readLine(line);
    if (typeof read === 'string') problems.push({ line: at + 1, problem: read });
    else lines.set(read.form, read);
  }
  if (lines.size === 0 && problems.length === 0) return { ok: false, problem: 'nothing' };
  return { ok: true, lines: [...lines.values()], problems };
}

const ARABIC_WORD = /^[\u0621-\u063a\u0641-\u064a\u0660-\u0669\u0671-\u06d30-9-]{1,80}$/;
const STEM = /^[\u0621-\u0652\u0670-\u06d30-9 ]{1,200}$/;

function readLine(line: string): OwnLine | LineProblem['problem'] {
  const fields = line
    .normalize('NFC')
    .split('|')
    .map((field) => field.trim());
  const [form = '', lemma = '', root = '', pos = '', sense = '', stem = ''] = fields;
  if (fields.length !== 6) return 'fields';
  if (!ARABIC_WORD.test(form) || formOf(form) !== form) return 'form';
  const letters = root === '-' ? '' : root;
  const own = checkOwnWord({ lemma, root: letters, pos, sense });
  if (stem === '-') return own.ok ? { form, choice: own.word } : (own.problems[0]?.problem ?? 'fields');
  // A reading of the lexicon: its lemma and its root are spelt as they are there.
  if (!STEM.test(stem)) return 'stem';
  const known = ownPartsOfSpeech.find((one) => one === pos);
  if (!known) return 'noPos';
  const wrong = own.ok ? null : own.problems.find(({ problem }) => !LOOSE.has(problem));
  if (wrong) return wrong.problem;
  if (letters !== '' && !isRoot(letters)) return 'rootLetters';
  return { form, choice: { lemma, root: letters === '' ? null : letters, pos: known, sense, stem } };
}

/** What words that no rule makes may be: they are in the lexicon as they are. */
const LOOSE = new Set<OwnWordProblem['problem']>(['notSpelt', 'noVowels', 'rootNotInLemma']);
