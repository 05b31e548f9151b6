/** The forms of one Arabic word under which it is found: with its glued clitics, and without them. */
import { isProclitic } from '#arabic/clitics';
import { fold } from '#arabic/fold';
import type { Part, Word } from '#article/words/words';
import type { Run } from './query';

/**
 * A stretch of a word that a query may be, by offsets in the folded text. `key` is its letters, or for the article that
 * has lost its alef in لل the letters as the dictionary has them: للأمم is found as الأمم, and lit from the ل.
 */
export interface Form {
  key: string;
  alt: string;
  exact: string;
  from: number;
  to: number;
  /** `article`: begins with the article. `bare`: nothing is glued before it. `clitic`: something may be. */
  kind: 'article' | 'bare' | 'clitic';
  /** False where an ending (هما in مواقفهما) is left out. */
  full: boolean;
  /** True where ت before an ending is taken for the ة that it stands for. */
  restored: boolean;
}

/** Where forms of a word may begin; `synthetic` letters take the place of the first `instead` letters. */
interface Start {
  at: number;
  kind: Form['kind'];
  synthetic?: string;
  instead?: number;
}

/** Offsets are in the word's own folded letters, from 0. */
interface Cuts {
  starts: Start[];
  ends: number[];
}

/** Pronouns that are glued to a word's end. No ي: الصيني is not “my China”; and no ك, which ends many stems. */
const ENCLITIC = /^(?:ه|ها|هم|هما|هن|نا|كم|كما)$/;

/**
 * The forms of a run of letters. With word data the cuts are those of its parts; without, they are guessed from its
 * letters, which finds وضع for ضع but misses nothing.
 */
export function formsOf(run: Run, parts: readonly LocatedPart[] | null): Form[] {
  const { starts, ends } = parts ? cutsOfParts(parts, run.key.length) : guessedCuts(run.exact);
  const forms: Form[] = [];
  const seen = new Set<string>();
  for (const start of starts) {
    for (const end of ends) {
      const skipped = start.at + (start.instead ?? 0);
      if (end <= skipped) continue;
      const letters = (source: string) => (start.synthetic ?? '') + source.slice(skipped, end);
      const full = end === run.key.length;
      const place = { from: run.start + start.at, to: run.start + end, kind: start.kind, full, restored: false };
      const key = letters(run.key);
      const exact = full ? letters(run.exact) : unbent(letters(run.exact));
      const spellings: Form[] = [{ key, alt: letters(run.alt), exact, ...place }];
      // Before a pronoun ة is written ت: صفة is in بصفتهما.
      if (!full && run.exact.charAt(end - 1) === 'ت') {
        spellings.push({
          ...place,
          key: key.replace(/.$/u, 'ه'),
          alt: letters(run.alt).replace(/.$/u, 'ه'),
          exact: exact.replace(/.$/u, 'ة'),
          restored: true,
        });
      }
      for (const form of spellings) {
        if (seen.has(form.key)) continue;
        seen.add(form.key);
        forms.push(form);
      }
    }
  }
  return forms;
}

/** The exact spelling of a stem before a pronoun, where ى is written ي (إليه) and hamza changes its seat (أبناؤه). */
function unbent(exact: string): string {
  return exact.replace(/ي$/, 'ی').replace(/[ؤئء]$/, 'ٴ');
}

function guessedCuts(raw: string): Cuts {
  const starts: Start[] = [{ at: 0, kind: /^[اٱ]ل../.test(raw) ? 'article' : 'clitic' }];
  for (let at = 1; at <= raw.length - 2 && at <= 5; at++) {
    const before = raw.slice(0, at);
    const fused = /^[وف]?لل$/.test(before);
    if (!fused && !isProclitic(before)) continue;
    const bare = fused || before.endsWith('ال') || before.endsWith('ٱل');
    starts.push({ at, kind: !bare && /^[اٱ]ل../.test(raw.slice(at)) ? 'article' : bare ? 'bare' : 'clitic' });
    if (fused) {
      // للأمم is ل and الأمم; للجنة is ل and اللجنة: by its letters each could be the other.
      starts.push({ at: at - 2, kind: 'article', synthetic: 'ال', instead: 2 });
      starts.push({ at: at - 2, kind: 'article', synthetic: 'الل', instead: 2 });
    }
  }
  const ends = [raw.length];
  for (let end = Math.max(2, raw.length - 3); end < raw.length; end++) {
    if (ENCLITIC.test(raw.slice(end))) ends.push(end);
  }
  return { starts, ends };
}

function cutsOfParts(parts: readonly LocatedPart[], length: number): Cuts {
  const starts: Start[] = [];
  const ends = [length];
  const isClitic = ({ part }: LocatedPart) => part.lex === undefined;
  parts.forEach((one, n) => {
    const before = parts[n - 1];
    if (!parts.slice(0, n).every(isClitic)) {
      if (parts.slice(n).every(isClitic)) ends.push(one.start);
      return;
    }
    const kind = one.part.pos === 'article' ? 'article' : isClitic(one) ? 'clitic' : 'bare';
    const fusedArticle = one.part.pos === 'article' && one.end - one.start === 1;
    // The ل of a stem swallows the article's: ل and لّجنة.
    const swallowed = kind === 'bare' && /^ل[\u064b-\u0650]*\u0651/.test(one.part.v) && before?.part.pos !== 'article';
    if (!fusedArticle) starts.push({ at: one.start, kind });
    if (before && fusedArticle) starts.push({ at: before.start, kind: 'article', synthetic: 'ال', instead: 2 });
    if (before && swallowed) starts.push({ at: before.start, kind: 'article', synthetic: 'ال', instead: 1 });
  });
  return { starts, ends };
}

/** A part of a word and its offsets in the folded letters of a run of it. */
export interface LocatedPart {
  part: Part;
  start: number;
  end: number;
}

/** The parts of a word by their offsets in its folded letters and digits, punctuation left out. */
export function locatedParts(word: Word): LocatedPart[] {
  let at = 0;
  return word.parts.map((part) => {
    const start = at;
    at += lettersIn(part.v);
    return { part, start, end: at };
  });
}

/** How many letters and digits a text has when it is folded. */
export function lettersIn(text: string): number {
  return (fold(text).text.match(/[\p{L}\p{N}]/gu) ?? []).join('').length;
}
